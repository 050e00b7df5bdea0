/// A client of A base whose member lists the values of all that extend it, version 1.
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
            title: "A base whose member lists the values of all that extend it",
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
        Unknown(weld::Value),
    }
    impl Compute {
        /// Returns `place`.
        ///
        /// `None` if absent, and for `Unknown`.
        #[must_use]
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
        fn from(it: Cluster) -> Self {
            Self::Cluster(it)
        }
    }
    impl ::core::convert::From<Machine> for Compute {
        fn from(it: Machine) -> Self {
            Self::Machine(it)
        }
    }
    impl ::core::convert::From<ComputeBase> for Compute {
        fn from(it: ComputeBase) -> Self {
            Self::Base(it)
        }
    }
    impl weld::Decode for Compute {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let [tag_0] = json.look(["kind"])?;
            match tag_0.as_text() {
                Some("Cluster") => json.read().map(Self::Cluster),
                Some("Machine") => json.read().map(Self::Machine),
                _ => {
                    if tag_0.is_absent() {
                        json.fit(Self::Base, Self::Unknown)
                    } else {
                        json.unknown(Self::Unknown)
                    }
                }
            }
        }
    }
    impl weld::Encode for Compute {
        fn encode(&self, json: &mut weld::Writer) {
            match self {
                Self::Cluster(it) => weld::Encode::encode(it, json),
                Self::Machine(it) => weld::Encode::encode(it, json),
                Self::Base(it) => weld::Encode::encode(it, json),
                Self::Unknown(it) => weld::Encode::encode(it, json),
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
    impl weld::Decode for Cluster {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut place = None;
            let mut properties = None;
            json.members(
                &["place", "properties", "kind"],
                &mut [
                    &mut place,
                    &mut properties,
                    &mut weld::Constant::new("\"Cluster\""),
                ],
            )?;
            let (Some(place), Some(properties)) = (place, properties) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { place, properties })
        }
    }
    impl weld::Encode for Cluster {
        fn encode(&self, json: &mut weld::Writer) {
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
    impl weld::Decode for Machine {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut place = None;
            json.members(
                &["place", "kind"],
                &mut [&mut place, &mut weld::Constant::new("\"Machine\"")],
            )?;
            let (Some(place),) = (place,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { place })
        }
    }
    impl weld::Encode for Machine {
        fn encode(&self, json: &mut weld::Writer) {
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
    weld::open_enum! {
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
    impl weld::Decode for ComputeBase {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut kind = None;
            let mut place = None;
            json.members(&["kind", "place"], &mut [&mut kind, &mut place])?;
            let (Some(kind), Some(place)) = (kind, place) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { kind, place })
        }
    }
    impl weld::Encode for ComputeBase {
        fn encode(&self, json: &mut weld::Writer) {
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
    impl weld::Decode for ClusterProperties {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut nodes = None;
            json.members(&["nodes"], &mut [&mut nodes])?;
            let (Some(nodes),) = (nodes,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { nodes })
        }
    }
    impl weld::Encode for ClusterProperties {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("nodes", &self.nodes);
            object.end();
        }
    }
    weld::serde_bridge! {
        Compute, Cluster, Machine, ComputeKind, ComputeBase, ClusterProperties
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
        /// `GET /compute`
        ///
        /// Described at `#/paths/~1compute/get`.
        pub fn get_compute(&self) -> weld::Call<'_, types::Compute, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "get_compute",
                        method: weld::Method::GET,
                        path: "/compute",
                        security: &[],
                    },
                )
                .call()
        }
    }
}
