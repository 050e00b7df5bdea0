/// A client of Case, version 1.
#[allow(
    dead_code,
    deprecated,
    missing_docs,
    nonstandard_style,
    unreachable_pub,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    reason = "generated"
)]
#[derive(Clone, Debug)]
pub struct Client(specweld::private::Core);
#[allow(
    dead_code,
    deprecated,
    missing_docs,
    nonstandard_style,
    unreachable_pub,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    reason = "generated"
)]
impl Client {
    /// Returns a builder; the credentials that the service requires are set there.
    pub fn builder() -> specweld::private::ClientBuilder<Self> {
        static API: specweld::private::Api = specweld::private::Api {
            title: "Case",
            version: "1",
            servers: &[],
            schemes: &[],
            defaults: &[],
        };
        specweld::private::ClientBuilder::new(&API)
    }
}
impl ::core::convert::From<specweld::private::Core> for Client {
    fn from(core: specweld::private::Core) -> Self {
        Self(core)
    }
}
/// The error of every operation.
#[allow(
    dead_code,
    deprecated,
    missing_docs,
    nonstandard_style,
    unreachable_pub,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    reason = "generated"
)]
pub type Error = specweld::private::Error<specweld::private::Undocumented>;
/// Types of request bodies, response bodies and parameters.
#[allow(
    dead_code,
    deprecated,
    missing_docs,
    nonstandard_style,
    unreachable_pub,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    reason = "generated"
)]
pub mod types {
    use specweld::private as weld;
    /// An object.
    ///
    /// Described at `schemas.yaml#/Droplet`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct Droplet {
        pub name: Option<String>,
        pub region: Option<Region>,
    }
    impl weld::Decode for Droplet {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut name = None;
            let mut region = None;
            json.members(&["name", "region"], &mut [&mut name, &mut region])?;
            let (Some(name), Some(region)) = (name, region) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { name, region })
        }
    }
    impl weld::Encode for Droplet {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("name", &self.name);
            object.optional("region", &self.region);
            object.end();
        }
    }
    /// One of several strings.
    ///
    /// Described at `schemas.yaml#/Region`.
    #[derive(Debug, Clone)]
    #[non_exhaustive]
    pub enum Region {
        /// `"ams"`.
        Ams,
        /// `"nyc"`.
        Nyc,
        /// A value that the description does not list.
        Unknown(String),
    }
    weld::open_enum! {
        Region { Ams = "ams", Nyc = "nyc" }
    }
    weld::serde_bridge! {
        Droplet, Region
    }
}
/// Types of the operations: calls with optional parameters, results by status, and response headers.
#[allow(
    dead_code,
    deprecated,
    missing_docs,
    nonstandard_style,
    unreachable_pub,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    reason = "generated"
)]
pub mod operations {
    use specweld::private as weld;
    use super::{Client, types};
    impl Client {
        /// `GET /droplets/{id}`
        ///
        /// Described at `resources/get.yaml#`.
        ///
        /// # Parameters
        ///
        /// - `id`
        pub fn get_droplet(
            &self,
            id: &str,
        ) -> weld::Call<'_, types::Droplet, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "get_droplet",
                        method: weld::Method::GET,
                        path: "/droplets/{id}",
                        security: &[],
                    },
                )
                .path("id", id, weld::SIMPLE)
                .call()
        }
    }
}
