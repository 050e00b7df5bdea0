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
mod __generated {
    use specweld::generated_v1 as rt;
    /// A client of Case, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // A call; required parameters are arguments.
    /// client.get_droplet(id).await?;
    /// ```
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Case",
                version: "1",
                servers: &[],
                schemes: &[],
                defaults: &[],
            };
            rt::ClientBuilder::new(&API)
        }
    }
    impl ::core::convert::From<rt::Core> for Client {
        #[inline]
        fn from(core: rt::Core) -> Self {
            Self(core)
        }
    }
    impl rt::ApiClient for Client {
        #[inline]
        fn core(&self) -> &rt::Core {
            &self.0
        }
    }
    /// The error of every operation.
    pub type Error = rt::Error<rt::Undocumented>;
    /// Types of request bodies, response bodies and parameters.
    pub mod types {
        use super::rt;
        /// An object.
        ///
        /// Described at `schemas.yaml#/Droplet`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Droplet {
            pub name: Option<String>,
            pub region: Option<Region>,
        }
        impl rt::Decode for Droplet {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["name", "region"],
                    &mut [&mut value.name, &mut value.region],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Droplet {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
        rt::open_enum! {
            Region { Ams = "ams", Nyc = "nyc" }
        }
        rt::serde_bridge! {
            Droplet, Region
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /droplets/{id}`
            ///
            /// Described at `resources/get.yaml#`.
            ///
            /// # Parameters
            ///
            /// - `id`
            #[inline]
            pub fn get_droplet(
                &self,
                id: &str,
            ) -> rt::Call<'_, types::Droplet, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_droplet",
                            method: rt::Method::GET,
                            path: "/droplets/{id}",
                            security: &[],
                        },
                    )
                    .path("id", id, rt::SIMPLE)
                    .call()
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
