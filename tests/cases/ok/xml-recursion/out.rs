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
    /// client.get_folder().await?;
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
        /// Described at `#/components/schemas/Folder`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Folder {
            pub name: String,
            pub parent: Option<Box<Folder>>,
            pub folder: Option<Vec<Folder>>,
            pub owner: Option<Box<FolderOwner>>,
        }
        impl rt::Decode for Folder {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut name = rt::Required(None);
                let mut parent = None;
                let mut folder = None;
                let mut owner = None;
                json.members(
                    &["name", "parent", "folder", "owner"],
                    &mut [&mut name, &mut parent, &mut folder, &mut owner],
                )?;
                let (rt::Required(Some(name)),) = (name,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self {
                    name,
                    parent,
                    folder,
                    owner,
                })
            }
        }
        impl rt::Encode for Folder {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("name", &self.name);
                object.optional("parent", &self.parent);
                object.optional("folder", &self.folder);
                object.optional("owner", &self.owner);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Owner/properties/groups/properties/group/items`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct OwnerGroupsGroupItem {
            pub id: Option<i64>,
        }
        impl rt::Decode for OwnerGroupsGroupItem {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["id"], &mut [&mut value.id])?;
                Ok(value)
            }
        }
        impl rt::Encode for OwnerGroupsGroupItem {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("id", &self.id);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Owner/properties/groups`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct OwnerGroups {
            pub group: Option<Vec<OwnerGroupsGroupItem>>,
        }
        impl rt::Decode for OwnerGroups {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["group"], &mut [&mut value.group])?;
                Ok(value)
            }
        }
        impl rt::Encode for OwnerGroups {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("group", &self.group);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Folder/properties/owner`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct FolderOwner {
            pub folder: Option<Box<Folder>>,
            pub groups: Option<OwnerGroups>,
            pub since: Option<String>,
        }
        impl rt::Decode for FolderOwner {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["folder", "groups", "since"],
                    &mut [&mut value.folder, &mut value.groups, &mut value.since],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for FolderOwner {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("folder", &self.folder);
                object.optional("groups", &self.groups);
                object.optional("since", &self.since);
                object.end();
            }
        }
        rt::serde_bridge! {
            Folder, OwnerGroupsGroupItem, OwnerGroups, FolderOwner
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /folder`
            ///
            /// Described at `#/paths/~1folder/get`.
            #[inline]
            pub fn get_folder(&self) -> rt::Call<'_, types::Folder, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_folder",
                            method: rt::Method::GET,
                            path: "/folder",
                            security: &[],
                        },
                    )
                    .accept("application/xml")
                    .xml_responses(|status| match status {
                        200 => Some(&super::xml::FOLDER),
                        _ => None,
                    })
                    .call()
            }
        }
    }
    mod xml {
        use super::rt;
        pub static FOLDER: rt::XmlNode = rt::XmlNode::object(
            "Folder",
            &[
                rt::XmlMember::element("name", rt::XmlNode::text("name")),
                rt::XmlMember::element("parent", rt::XmlNode::of("parent", &FOLDER)),
                rt::XmlMember::elements("folder", rt::XmlNode::of("folder", &FOLDER)),
                rt::XmlMember::element("owner", rt::XmlNode::of("owner", &FOLDER_OWNER)),
            ],
        );
        pub static FOLDER_OWNER: rt::XmlNode = rt::XmlNode::object(
            "",
            &[
                rt::XmlMember::element("folder", rt::XmlNode::of("folder", &FOLDER)),
                rt::XmlMember::element(
                    "groups",
                    rt::XmlNode::of("groups", &FOLDER_OWNER_GROUPS),
                ),
                rt::XmlMember::element("since", rt::XmlNode::text("since")),
            ],
        );
        pub static FOLDER_OWNER_GROUPS: rt::XmlNode = rt::XmlNode::object(
            "",
            &[
                rt::XmlMember::elements(
                    "group",
                    rt::XmlNode::of("group", &FOLDER_OWNER_GROUPS_GROUP_ITEM),
                ),
            ],
        );
        pub static FOLDER_OWNER_GROUPS_GROUP_ITEM: rt::XmlNode = rt::XmlNode::object(
            "",
            &[rt::XmlMember::element("id", rt::XmlNode::number("id"))],
        );
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
