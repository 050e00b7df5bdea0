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
    /// A client of Vaults, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // A call; required parameters are arguments.
    /// client.list_vaults().await?;
    /// // The request body is the last argument.
    /// client.create_vault(name, body).await?;
    /// ```
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Vaults",
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
    pub type Error = rt::Error<types::Problem>;
    /// Types of request bodies, response bodies and parameters.
    pub mod types {
        use super::rt;
        /// An object.
        ///
        /// Described at `#/components/schemas/VaultList`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct VaultList {
            /// The property `Owner`.
            pub owner: Owner,
            /// The property `Vaults`.
            pub vaults: Vec<Vault>,
            /// The property `Prefix`.
            pub prefix: Vec<String>,
            /// The property `IsTruncated`.
            pub is_truncated: bool,
            /// The property `Marker`.
            pub marker: Option<String>,
        }
        impl rt::Decode for VaultList {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut owner = rt::Required(None);
                let mut vaults = rt::Required(None);
                let mut prefix = rt::Required(None);
                let mut is_truncated = rt::Required(None);
                let mut marker = None;
                json.members(
                    &["Owner", "Vaults", "Prefix", "IsTruncated", "Marker"],
                    &mut [
                        &mut owner,
                        &mut vaults,
                        &mut prefix,
                        &mut is_truncated,
                        &mut marker,
                    ],
                )?;
                let (
                    rt::Required(Some(owner)),
                    rt::Required(Some(vaults)),
                    rt::Required(Some(prefix)),
                    rt::Required(Some(is_truncated)),
                ) = (owner, vaults, prefix, is_truncated) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self {
                    owner,
                    vaults,
                    prefix,
                    is_truncated,
                    marker,
                })
            }
        }
        impl rt::Encode for VaultList {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("Owner", &self.owner);
                object.field("Vaults", &self.vaults);
                object.field("Prefix", &self.prefix);
                object.field("IsTruncated", &self.is_truncated);
                object.optional("Marker", &self.marker);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Problem`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Problem {
            /// The property `Code`.
            pub code: Option<String>,
            /// The property `Message`.
            pub message: Option<String>,
        }
        impl rt::Decode for Problem {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["Code", "Message"],
                    &mut [&mut value.code, &mut value.message],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Problem {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("Code", &self.code);
                object.optional("Message", &self.message);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Owner`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Owner {
            /// The property `ID`.
            pub id: String,
            /// The property `DisplayName`.
            pub display_name: Option<String>,
        }
        impl rt::Decode for Owner {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut id = rt::Required(None);
                let mut display_name = None;
                json.members(&["ID", "DisplayName"], &mut [&mut id, &mut display_name])?;
                let (rt::Required(Some(id)),) = (id,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { id, display_name })
            }
        }
        impl rt::Encode for Owner {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("ID", &self.id);
                object.optional("DisplayName", &self.display_name);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Vault`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Vault {
            pub id: i64,
            pub class: Option<VaultClass>,
            /// The property `Name`.
            pub name: String,
            /// The property `CreationDate`.
            pub creation_date: Option<rt::DateTime>,
            /// The property `Size`.
            pub size: Option<f64>,
            /// The property `Replica`.
            pub replica: Option<Box<Vault>>,
        }
        impl rt::Decode for Vault {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut id = rt::Required(None);
                let mut class = None;
                let mut name = rt::Required(None);
                let mut creation_date = None;
                let mut size = None;
                let mut replica = None;
                json.members(
                    &["id", "class", "Name", "CreationDate", "Size", "Replica"],
                    &mut [
                        &mut id,
                        &mut class,
                        &mut name,
                        &mut creation_date,
                        &mut size,
                        &mut replica,
                    ],
                )?;
                let (rt::Required(Some(id)), rt::Required(Some(name))) = (id, name) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self {
                    id,
                    class,
                    name,
                    creation_date,
                    size,
                    replica,
                })
            }
        }
        impl rt::Encode for Vault {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("id", &self.id);
                object.optional("class", &self.class);
                object.field("Name", &self.name);
                object.optional("CreationDate", &self.creation_date);
                object.optional("Size", &self.size);
                object.optional("Replica", &self.replica);
                object.end();
            }
        }
        /// One of several strings.
        ///
        /// Described at `#/components/schemas/Vault/properties/class`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum VaultClass {
            /// `"standard"`.
            Standard,
            /// `"archive"`.
            Archive,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            VaultClass { Standard = "standard", Archive = "archive" }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/CreateVault`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct CreateVault {
            /// The property `Region`.
            pub region: String,
            /// The property `Tag`.
            pub tag: Option<Vec<Tag>>,
            /// The property `Note`.
            pub note: rt::Presence<String>,
        }
        impl CreateVault {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(region: impl Into<String>) -> Self {
                Self {
                    region: region.into(),
                    tag: None,
                    note: rt::Presence::Absent,
                }
            }
            /// Sets [`tag`](field@Self::tag).
            #[must_use]
            #[inline]
            pub fn tag(mut self, tag: impl IntoIterator<Item = Tag>) -> Self {
                self.tag = Some(rt::list(tag));
                self
            }
            /// Sets [`note`](field@Self::note).
            #[must_use]
            pub fn note<__Via>(
                mut self,
                note: impl rt::IntoPresence<String, __Via>,
            ) -> Self {
                self.note = rt::IntoPresence::into_presence(note);
                self
            }
            /// Sets [`note`](field@Self::note) to `null`, which differs from an absent property.
            #[must_use]
            #[inline]
            pub fn note_null(mut self) -> Self {
                self.note = rt::Presence::Null;
                self
            }
        }
        impl rt::Decode for CreateVault {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut region = rt::Required(None);
                let mut tag = None;
                let mut note = rt::Presence::Absent;
                json.members(
                    &["Region", "Tag", "Note"],
                    &mut [&mut region, &mut tag, &mut note],
                )?;
                let (rt::Required(Some(region)),) = (region,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { region, tag, note })
            }
        }
        impl rt::Encode for CreateVault {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("Region", &self.region);
                object.optional("Tag", &self.tag);
                object.optional("Note", &self.note);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Tag`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Tag {
            pub key: String,
            pub value: String,
        }
        impl Tag {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
                Self {
                    key: key.into(),
                    value: value.into(),
                }
            }
        }
        impl rt::Decode for Tag {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut key = rt::Required(None);
                let mut value = rt::Required(None);
                json.members(&["key", "value"], &mut [&mut key, &mut value])?;
                let (rt::Required(Some(key)), rt::Required(Some(value))) = (key, value)
                else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { key, value })
            }
        }
        impl rt::Encode for Tag {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("key", &self.key);
                object.field("value", &self.value);
                object.end();
            }
        }
        rt::serde_bridge! {
            VaultList, Problem, Owner, Vault, VaultClass, CreateVault, Tag
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /`
            ///
            /// Described at `#/paths/~1/get`.
            ///
            /// # Errors
            ///
            /// - `4XX`: The request is invalid.
            #[inline]
            pub fn list_vaults(&self) -> rt::Call<'_, types::VaultList, types::Problem> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "list_vaults",
                            method: rt::Method::GET,
                            path: "/",
                            security: &[],
                        },
                    )
                    .accept("application/xml")
                    .xml_responses(|status| match status {
                        200 => Some(&super::xml::VAULT_LIST),
                        400..=499 => Some(&super::xml::PROBLEM),
                        _ => None,
                    })
                    .call()
            }
            /// `PUT /{name}`
            ///
            /// Described at `#/paths/~1{name}/put`.
            ///
            /// # Parameters
            ///
            /// - `name`
            ///
            /// # Errors
            ///
            /// - `409`: The vault exists.
            #[inline]
            pub fn create_vault(
                &self,
                name: &str,
                body: types::CreateVault,
            ) -> rt::Call<'_, types::Vault, types::Problem> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "create_vault",
                            method: rt::Method::PUT,
                            path: "/{name}",
                            security: &[],
                        },
                    )
                    .path("name", name, rt::SIMPLE)
                    .xml("application/xml", &body, &super::xml::CREATE_VAULT)
                    .accept("application/xml, application/problem+xml")
                    .xml_responses(|status| match status {
                        201 => Some(&super::xml::VAULT),
                        409 => Some(&super::xml::PROBLEM),
                        _ => None,
                    })
                    .call()
            }
        }
    }
    mod xml {
        use super::rt;
        pub static VAULT_LIST: rt::XmlNode = rt::XmlNode::object(
                "ListVaultsResult",
                &[
                    rt::XmlMember::element("Owner", rt::XmlNode::of("Owner", &OWNER)),
                    rt::XmlMember::element(
                        "Vaults",
                        rt::XmlNode::list("Vaults", &rt::XmlNode::of("Vault", &VAULT)),
                    ),
                    rt::XmlMember::elements("Prefix", rt::XmlNode::text("Prefix"))
                        .required(),
                    rt::XmlMember::element(
                        "IsTruncated",
                        rt::XmlNode::boolean("IsTruncated"),
                    ),
                    rt::XmlMember::element("Marker", rt::XmlNode::text("Marker")),
                ],
            )
            .in_namespace("https://example.com/vaults/2026", "");
        pub static OWNER: rt::XmlNode = rt::XmlNode::object(
            "Owner",
            &[
                rt::XmlMember::element("ID", rt::XmlNode::text("ID")),
                rt::XmlMember::element("DisplayName", rt::XmlNode::text("DisplayName")),
            ],
        );
        pub static VAULT: rt::XmlNode = rt::XmlNode::object(
            "Vault",
            &[
                rt::XmlMember::attribute("id", rt::XmlNode::number("id")),
                rt::XmlMember::attribute("class", rt::XmlNode::text("storage-class")),
                rt::XmlMember::element("Name", rt::XmlNode::text("Name")),
                rt::XmlMember::element(
                    "CreationDate",
                    rt::XmlNode::text("CreationDate"),
                ),
                rt::XmlMember::element("Size", rt::XmlNode::number("Size")),
                rt::XmlMember::element("Replica", rt::XmlNode::of("Replica", &VAULT)),
            ],
        );
        pub static PROBLEM: rt::XmlNode = rt::XmlNode::object(
            "Error",
            &[
                rt::XmlMember::element("Code", rt::XmlNode::text("Code")),
                rt::XmlMember::element("Message", rt::XmlNode::text("Message")),
            ],
        );
        pub static CREATE_VAULT: rt::XmlNode = rt::XmlNode::object(
                "CreateVaultConfiguration",
                &[
                    rt::XmlMember::element("Region", rt::XmlNode::text("Region")),
                    rt::XmlMember::element(
                        "Tag",
                        rt::XmlNode::list("TagSet", &rt::XmlNode::of("Tag", &TAG)),
                    ),
                    rt::XmlMember::element("Note", rt::XmlNode::text("Note")),
                ],
            )
            .in_namespace("https://example.com/vaults/2026", "");
        pub static TAG: rt::XmlNode = rt::XmlNode::object(
            "Tag",
            &[
                rt::XmlMember::attribute("key", rt::XmlNode::text("key")),
                rt::XmlMember::element("value", rt::XmlNode::text("value")),
            ],
        );
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
