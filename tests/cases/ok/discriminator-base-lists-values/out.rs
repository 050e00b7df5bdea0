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
    /// A client of A base whose member lists the values of all that extend it, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // A call; required parameters are arguments.
    /// client.get_compute().await?;
    /// ```
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "A base whose member lists the values of all that extend it",
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
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Compute`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Compute {
            /// An object.
            Cluster(Cluster),
            /// An object.
            Machine(Machine),
            /// An object.
            Base(ComputeBase),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl Compute {
            /// Returns `place`.
            ///
            /// `None` if absent, and for `Unknown`.
            #[must_use]
            #[inline]
            pub fn place(&self) -> Option<&str> {
                match self {
                    Self::Cluster(it) => it.place.as_deref(),
                    Self::Machine(it) => it.place.as_deref(),
                    Self::Base(it) => it.place.as_deref(),
                    Self::Unknown(_) => None,
                }
            }
        }
        impl ::core::convert::From<Cluster> for Compute {
            #[inline]
            fn from(it: Cluster) -> Self {
                Self::Cluster(it)
            }
        }
        impl ::core::convert::From<Machine> for Compute {
            #[inline]
            fn from(it: Machine) -> Self {
                Self::Machine(it)
            }
        }
        impl ::core::convert::From<ComputeBase> for Compute {
            #[inline]
            fn from(it: ComputeBase) -> Self {
                Self::Base(it)
            }
        }
        impl rt::Decode for Compute {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["kind"])?;
                match tag_0.as_text() {
                    Some("Cluster") => json.read().map(Self::Cluster),
                    Some("Machine") => json.read().map(Self::Machine),
                    _ => {
                        if !tag_0.is_absent() {
                            json.unknown(Self::Unknown)
                        } else {
                            json.fit(Self::Base, Self::Unknown)
                        }
                    }
                }
            }
        }
        impl rt::Encode for Compute {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Cluster(it) => rt::Encode::encode(it, json),
                    Self::Machine(it) => rt::Encode::encode(it, json),
                    Self::Base(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// An object.
        ///
        /// Always has `"kind": "Cluster"`.
        ///
        /// Described at `#/components/schemas/Cluster`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Cluster {
            pub place: Option<String>,
            pub properties: Option<ClusterProperties>,
        }
        impl rt::Decode for Cluster {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["place", "properties", "kind"],
                    &mut [
                        &mut value.place,
                        &mut value.properties,
                        &mut rt::Constant::new("\"Cluster\""),
                    ],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Cluster {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"Cluster\"");
                object.optional("place", &self.place);
                object.optional("properties", &self.properties);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always has `"kind": "Machine"`.
        ///
        /// Described at `#/components/schemas/Machine`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Machine {
            pub place: Option<String>,
        }
        impl rt::Decode for Machine {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["place", "kind"],
                    &mut [&mut value.place, &mut rt::Constant::new("\"Machine\"")],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Machine {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"Machine\"");
                object.optional("place", &self.place);
                object.end();
            }
        }
        /// One of several strings.
        ///
        /// Described at `#/components/schemas/Compute/properties/kind`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum ComputeKind {
            /// `"Cluster"`.
            Cluster,
            /// `"Machine"`.
            Machine,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            ComputeKind { Cluster = "Cluster", Machine = "Machine" }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Compute/discriminator`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct ComputeBase {
            pub kind: ComputeKind,
            pub place: Option<String>,
        }
        impl rt::Decode for ComputeBase {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut kind = rt::Required(None);
                let mut place = None;
                json.members(&["kind", "place"], &mut [&mut kind, &mut place])?;
                let (rt::Required(Some(kind)),) = (kind,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { kind, place })
            }
        }
        impl rt::Encode for ComputeBase {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("kind", &self.kind);
                object.optional("place", &self.place);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Cluster/allOf/1/properties/properties`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct ClusterProperties {
            pub nodes: Option<i64>,
        }
        impl rt::Decode for ClusterProperties {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["nodes"], &mut [&mut value.nodes])?;
                Ok(value)
            }
        }
        impl rt::Encode for ClusterProperties {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("nodes", &self.nodes);
                object.end();
            }
        }
        rt::serde_bridge! {
            Compute, Cluster, Machine, ComputeKind, ComputeBase, ClusterProperties
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /compute`
            ///
            /// Described at `#/paths/~1compute/get`.
            #[inline]
            pub fn get_compute(&self) -> rt::Call<'_, types::Compute, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_compute",
                            method: rt::Method::GET,
                            path: "/compute",
                            security: &[],
                        },
                    )
                    .call()
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
