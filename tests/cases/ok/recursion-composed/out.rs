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
    /// Described at `#/components/schemas/Tree`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct Tree {
        pub label: Option<String>,
        pub layers: Option<Layers>,
        pub children: Option<Vec<TreeChildrenItem>>,
        pub mirror: Option<TreeMirror>,
    }
    impl weld::Decode for Tree {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut label = None;
            let mut layers = None;
            let mut children = None;
            let mut mirror = None;
            json.members(
                &["label", "layers", "children", "mirror"],
                &mut [&mut label, &mut layers, &mut children, &mut mirror],
            )?;
            let (Some(label), Some(layers), Some(children), Some(mirror)) = (
                label,
                layers,
                children,
                mirror,
            ) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self {
                label,
                layers,
                children,
                mirror,
            })
        }
    }
    impl weld::Encode for Tree {
        fn encode(&self, json: &mut weld::Writer) {
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
    impl weld::Decode for TreeChildrenItem {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut label = None;
            let mut layers = None;
            let mut children = None;
            let mut mirror = None;
            json.members(
                &["label", "layers", "children", "mirror"],
                &mut [&mut label, &mut layers, &mut children, &mut mirror],
            )?;
            let (Some(label), Some(layers), Some(children), Some(mirror)) = (
                label,
                layers,
                children,
                mirror,
            ) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self {
                label,
                layers,
                children,
                mirror,
            })
        }
    }
    impl weld::Encode for TreeChildrenItem {
        fn encode(&self, json: &mut weld::Writer) {
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
    impl weld::Decode for TreeMirror {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut label = None;
            let mut layers = None;
            let mut children = None;
            let mut mirror = None;
            let mut angle = None;
            json.members(
                &["label", "layers", "children", "mirror", "angle"],
                &mut [&mut label, &mut layers, &mut children, &mut mirror, &mut angle],
            )?;
            let (Some(label), Some(layers), Some(children), Some(mirror), Some(angle)) = (
                label,
                layers,
                children,
                mirror,
                angle,
            ) else {
                return Err(weld::Fault::unfilled());
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
    impl weld::Encode for TreeMirror {
        fn encode(&self, json: &mut weld::Writer) {
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
    impl weld::Decode for LayersItem {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            json.read().map(Self)
        }
    }
    impl weld::Encode for LayersItem {
        fn encode(&self, json: &mut weld::Writer) {
            weld::Encode::encode(&self.0, json);
        }
    }
    weld::serde_bridge! {
        Tree, TreeChildrenItem, TreeMirror, LayersItem
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
        /// `GET /tree`
        ///
        /// Described at `#/paths/~1tree/get`.
        pub fn get_tree(&self) -> weld::Call<'_, types::Tree, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "get_tree",
                        method: weld::Method::GET,
                        path: "/tree",
                        security: &[],
                    },
                )
                .call()
        }
    }
}
