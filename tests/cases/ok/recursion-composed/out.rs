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
    /// client.get_tree().await?;
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
        /// Described at `#/components/schemas/Tree`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Tree {
            pub label: Option<String>,
            pub layers: Option<Layers>,
            pub children: Option<Vec<TreeChildrenItem>>,
            pub mirror: Option<TreeMirror>,
        }
        impl rt::Decode for Tree {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["label", "layers", "children", "mirror"],
                    &mut [
                        &mut value.label,
                        &mut value.layers,
                        &mut value.children,
                        &mut value.mirror,
                    ],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Tree {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("label", &self.label);
                object.optional("layers", &self.layers);
                object.optional("children", &self.children);
                object.optional("mirror", &self.mirror);
                object.end();
            }
        }
        /// An array.
        ///
        /// Described at `#/components/schemas/Layers`.
        pub type Layers = Vec<LayersItem>;
        /// An object.
        ///
        /// Described at `#/components/schemas/Tree/properties/children/items`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct TreeChildrenItem {
            pub label: String,
            pub layers: Option<Layers>,
            pub children: Option<Vec<TreeChildrenItem>>,
            pub mirror: Option<TreeMirror>,
        }
        impl rt::Decode for TreeChildrenItem {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut label = rt::Required(None);
                let mut layers = None;
                let mut children = None;
                let mut mirror = None;
                json.members(
                    &["label", "layers", "children", "mirror"],
                    &mut [&mut label, &mut layers, &mut children, &mut mirror],
                )?;
                let (rt::Required(Some(label)),) = (label,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self {
                    label,
                    layers,
                    children,
                    mirror,
                })
            }
        }
        impl rt::Encode for TreeChildrenItem {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("label", &self.label);
                object.optional("layers", &self.layers);
                object.optional("children", &self.children);
                object.optional("mirror", &self.mirror);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Tree/properties/mirror`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct TreeMirror {
            pub label: Option<String>,
            pub layers: Option<Layers>,
            pub children: Option<Vec<TreeChildrenItem>>,
            pub mirror: Option<Box<TreeMirror>>,
            pub angle: i64,
        }
        impl rt::Decode for TreeMirror {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut label = None;
                let mut layers = None;
                let mut children = None;
                let mut mirror = None;
                let mut angle = rt::Required(None);
                json.members(
                    &["label", "layers", "children", "mirror", "angle"],
                    &mut [
                        &mut label,
                        &mut layers,
                        &mut children,
                        &mut mirror,
                        &mut angle,
                    ],
                )?;
                let (rt::Required(Some(angle)),) = (angle,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self {
                    label,
                    layers,
                    children,
                    mirror,
                    angle,
                })
            }
        }
        impl rt::Encode for TreeMirror {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("label", &self.label);
                object.optional("layers", &self.layers);
                object.optional("children", &self.children);
                object.optional("mirror", &self.mirror);
                object.field("angle", &self.angle);
                object.end();
            }
        }
        /// A recursive type.
        ///
        /// Described at `#/components/schemas/Layers/items`.
        #[derive(Debug, Clone, PartialEq)]
        pub struct LayersItem(pub Vec<LayersItem>);
        impl rt::Decode for LayersItem {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                json.read().map(Self)
            }
        }
        impl rt::Encode for LayersItem {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                rt::Encode::encode(&self.0, json);
            }
        }
        rt::serde_bridge! {
            Tree, TreeChildrenItem, TreeMirror, LayersItem
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /tree`
            ///
            /// Described at `#/paths/~1tree/get`.
            #[inline]
            pub fn get_tree(&self) -> rt::Call<'_, types::Tree, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_tree",
                            method: rt::Method::GET,
                            path: "/tree",
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
