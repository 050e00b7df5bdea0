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
    /// client.get_pet().await?;
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
        /// Described at `#/components/schemas/Pet`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Pet {
            pub id: i64,
            pub kind: Option<PetKind>,
            pub name: Option<String>,
            pub weight: Option<f64>,
            pub mark: Option<String>,
            pub owner: Option<Owner>,
            pub keeper: Option<Owner>,
            pub friend: Option<Owner>,
            pub photos: Vec<String>,
            pub urls: Option<Vec<String>>,
            pub tags: Vec<Tag>,
            pub aliases: Option<Vec<String>>,
            pub toys: Option<Vec<Toy>>,
        }
        impl rt::Decode for Pet {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut id = rt::Required(None);
                let mut kind = None;
                let mut name = None;
                let mut weight = None;
                let mut mark = None;
                let mut owner = None;
                let mut keeper = None;
                let mut friend = None;
                let mut photos = rt::Required(None);
                let mut urls = None;
                let mut tags = rt::Required(None);
                let mut aliases = None;
                let mut toys = None;
                json.members(
                    &[
                        "id",
                        "kind",
                        "name",
                        "weight",
                        "mark",
                        "owner",
                        "keeper",
                        "friend",
                        "photos",
                        "urls",
                        "tags",
                        "aliases",
                        "toys",
                    ],
                    &mut [
                        &mut id,
                        &mut kind,
                        &mut name,
                        &mut weight,
                        &mut mark,
                        &mut owner,
                        &mut keeper,
                        &mut friend,
                        &mut photos,
                        &mut urls,
                        &mut tags,
                        &mut aliases,
                        &mut toys,
                    ],
                )?;
                let (
                    rt::Required(Some(id)),
                    rt::Required(Some(photos)),
                    rt::Required(Some(tags)),
                ) = (id, photos, tags) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self {
                    id,
                    kind,
                    name,
                    weight,
                    mark,
                    owner,
                    keeper,
                    friend,
                    photos,
                    urls,
                    tags,
                    aliases,
                    toys,
                })
            }
        }
        impl rt::Encode for Pet {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("id", &self.id);
                object.optional("kind", &self.kind);
                object.optional("name", &self.name);
                object.optional("weight", &self.weight);
                object.optional("mark", &self.mark);
                object.optional("owner", &self.owner);
                object.optional("keeper", &self.keeper);
                object.optional("friend", &self.friend);
                object.field("photos", &self.photos);
                object.optional("urls", &self.urls);
                object.field("tags", &self.tags);
                object.optional("aliases", &self.aliases);
                object.optional("toys", &self.toys);
                object.end();
            }
        }
        /// One of several strings.
        ///
        /// Described at `#/components/schemas/Pet/properties/kind`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum PetKind {
            /// `"cat"`.
            Cat,
            /// `"dog"`.
            Dog,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            PetKind { Cat = "cat", Dog = "dog" }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Owner`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Owner {
            pub name: Option<String>,
        }
        impl rt::Decode for Owner {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["name"], &mut [&mut value.name])?;
                Ok(value)
            }
        }
        impl rt::Encode for Owner {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("name", &self.name);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Tag`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Tag {
            pub label: Option<String>,
        }
        impl rt::Decode for Tag {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["label"], &mut [&mut value.label])?;
                Ok(value)
            }
        }
        impl rt::Encode for Tag {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("label", &self.label);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Toy`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Toy {
            pub label: Option<String>,
        }
        impl rt::Decode for Toy {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["label"], &mut [&mut value.label])?;
                Ok(value)
            }
        }
        impl rt::Encode for Toy {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("label", &self.label);
                object.end();
            }
        }
        rt::serde_bridge! {
            Pet, PetKind, Owner, Tag, Toy
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /pet`
            ///
            /// Described at `#/paths/~1pet/get`.
            #[inline]
            pub fn get_pet(&self) -> rt::Call<'_, types::Pet, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_pet",
                            method: rt::Method::GET,
                            path: "/pet",
                            security: &[],
                        },
                    )
                    .accept("application/xml")
                    .xml_responses(|status| match status {
                        200 => Some(&super::xml::PET),
                        _ => None,
                    })
                    .call()
            }
        }
    }
    mod xml {
        use super::rt;
        pub static PET: rt::XmlNode = rt::XmlNode::object(
                "pet",
                &[
                    rt::XmlMember::attribute("id", rt::XmlNode::number("id")),
                    rt::XmlMember::attribute("kind", rt::XmlNode::text("type")),
                    rt::XmlMember::element("name", rt::XmlNode::text("called")),
                    rt::XmlMember::element(
                        "weight",
                        rt::XmlNode::number("weight")
                            .in_namespace("https://example.com/units", "u"),
                    ),
                    rt::XmlMember::element(
                        "mark",
                        rt::XmlNode::text("mark").in_namespace("", "p"),
                    ),
                    rt::XmlMember::element("owner", rt::XmlNode::of("owner", &OWNER)),
                    rt::XmlMember::element("keeper", rt::XmlNode::of("keeper", &OWNER)),
                    rt::XmlMember::element("friend", rt::XmlNode::of("mate", &OWNER)),
                    rt::XmlMember::elements("photos", rt::XmlNode::text("photos"))
                        .required(),
                    rt::XmlMember::elements("urls", rt::XmlNode::text("url")),
                    rt::XmlMember::element(
                        "tags",
                        rt::XmlNode::list("tags", &rt::XmlNode::of("tag", &TAG)),
                    ),
                    rt::XmlMember::element(
                        "aliases",
                        rt::XmlNode::list("names", &rt::XmlNode::text("names")),
                    ),
                    rt::XmlMember::elements("toys", rt::XmlNode::of("toys", &TOY)),
                ],
            )
            .in_namespace("https://example.com/pets", "p");
        pub static OWNER: rt::XmlNode = rt::XmlNode::object(
            "person",
            &[rt::XmlMember::element("name", rt::XmlNode::text("name"))],
        );
        pub static TAG: rt::XmlNode = rt::XmlNode::object(
            "tag",
            &[rt::XmlMember::element("label", rt::XmlNode::text("label"))],
        );
        pub static TOY: rt::XmlNode = rt::XmlNode::object(
            "Toy",
            &[rt::XmlMember::element("label", rt::XmlNode::text("label"))],
        );
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
