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
    /// A client of Lists of one alternative, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // A call; required parameters are arguments.
    /// client.get_log().await?;
    /// ```
    ///
    /// # Findings
    ///
    /// - forgiven at `#/components/schemas/Log/properties/source/discriminator/propertyName`: `propertyName: kind` names a property that no alternative has; `kind` is read and sent although it is not described
    /// - forgiven at `#/components/schemas/Log/properties/target/discriminator/propertyName`: `propertyName: kind` names a property that no alternative has; `kind` is read and sent although it is not described
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Lists of one alternative",
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
        /// Described at `#/components/schemas/Log`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Log {
            pub entries: Option<Vec<LogEntriesItem>>,
            pub source: Option<LogSource>,
            pub target: Option<LogTarget>,
            pub first: Option<Created>,
            pub last: Option<Created>,
            pub plain: Option<Plain>,
            pub mixed: Option<LogMixed>,
        }
        impl rt::Decode for Log {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["entries", "source", "target", "first", "last", "plain", "mixed"],
                    &mut [
                        &mut value.entries,
                        &mut value.source,
                        &mut value.target,
                        &mut value.first,
                        &mut value.last,
                        &mut value.plain,
                        &mut value.mixed,
                    ],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Log {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("entries", &self.entries);
                object.optional("source", &self.source);
                object.optional("target", &self.target);
                object.optional("first", &self.first);
                object.optional("last", &self.last);
                object.optional("plain", &self.plain);
                object.optional("mixed", &self.mixed);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always has `"type": "created"`.
        ///
        /// Described at `#/components/schemas/Created`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Created {
            pub by: Option<String>,
        }
        impl rt::Decode for Created {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["by", "type"],
                    &mut [&mut value.by, &mut rt::Constant::new("\"created\"")],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Created {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("type", "\"created\"");
                object.optional("by", &self.by);
                object.end();
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Log/properties/entries/items`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum LogEntriesItem {
            /// An object.
            Created(Created),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl LogEntriesItem {
            /// Returns `by`.
            ///
            /// `None` if absent, and for `Unknown`.
            #[must_use]
            #[inline]
            pub fn by(&self) -> Option<&str> {
                match self {
                    Self::Created(it) => it.by.as_deref(),
                    Self::Unknown(_) => None,
                }
            }
        }
        impl ::core::convert::From<Created> for LogEntriesItem {
            #[inline]
            fn from(it: Created) -> Self {
                Self::Created(it)
            }
        }
        impl rt::Decode for LogEntriesItem {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                json.fit(Self::Created, Self::Unknown)
            }
        }
        impl rt::Encode for LogEntriesItem {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Created(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/File`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct File {
            pub path: String,
            /// Discriminator property.
            pub kind: Option<String>,
        }
        impl rt::Decode for File {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut path = rt::Required(None);
                let mut kind = None;
                json.members(&["path", "kind"], &mut [&mut path, &mut kind])?;
                let (rt::Required(Some(path)),) = (path,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { path, kind })
            }
        }
        impl rt::Encode for File {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("path", &self.path);
                object.optional("kind", &self.kind);
                object.end();
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Log/properties/source`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum LogSource {
            /// An object.
            File(File),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl LogSource {
            /// Returns `path`.
            ///
            /// For `Unknown`, the value is taken from the JSON, and empty if absent.
            #[must_use]
            #[inline]
            pub fn path(&self) -> &str {
                match self {
                    Self::File(it) => &it.path,
                    Self::Unknown(it) => {
                        it.get("path").and_then(rt::Value::as_str).unwrap_or_default()
                    }
                }
            }
            /// Returns `kind`.
            ///
            /// Discriminator property.
            ///
            /// `None` if absent, and for `Unknown`.
            #[must_use]
            #[inline]
            pub fn kind(&self) -> Option<&str> {
                match self {
                    Self::File(it) => it.kind.as_deref(),
                    Self::Unknown(_) => None,
                }
            }
        }
        impl ::core::convert::From<File> for LogSource {
            #[inline]
            fn from(it: File) -> Self {
                Self::File(it)
            }
        }
        impl rt::Decode for LogSource {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["kind"])?;
                match tag_0.as_text() {
                    Some("File") => json.read().map(Self::File),
                    _ => {
                        if !tag_0.is_absent() {
                            json.unknown(Self::Unknown)
                        } else {
                            json.fit(Self::File, Self::Unknown)
                        }
                    }
                }
            }
        }
        impl rt::Encode for LogSource {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::File(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Log/properties/target`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum LogTarget {
            /// An object.
            File(File),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl LogTarget {
            /// Returns `path`.
            ///
            /// For `Unknown`, the value is taken from the JSON, and empty if absent.
            #[must_use]
            #[inline]
            pub fn path(&self) -> &str {
                match self {
                    Self::File(it) => &it.path,
                    Self::Unknown(it) => {
                        it.get("path").and_then(rt::Value::as_str).unwrap_or_default()
                    }
                }
            }
            /// Returns `kind`.
            ///
            /// Discriminator property.
            ///
            /// `None` if absent, and for `Unknown`.
            #[must_use]
            #[inline]
            pub fn kind(&self) -> Option<&str> {
                match self {
                    Self::File(it) => it.kind.as_deref(),
                    Self::Unknown(_) => None,
                }
            }
        }
        impl ::core::convert::From<File> for LogTarget {
            #[inline]
            fn from(it: File) -> Self {
                Self::File(it)
            }
        }
        impl rt::Decode for LogTarget {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["kind"])?;
                match tag_0.as_text() {
                    Some("file") => json.read().map(Self::File),
                    _ => {
                        if !tag_0.is_absent() {
                            json.unknown(Self::Unknown)
                        } else {
                            json.fit(Self::File, Self::Unknown)
                        }
                    }
                }
            }
        }
        impl rt::Encode for LogTarget {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::File(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Plain`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Plain {
            pub a: Option<String>,
        }
        impl rt::Decode for Plain {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["a"], &mut [&mut value.a])?;
                Ok(value)
            }
        }
        impl rt::Encode for Plain {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("a", &self.a);
                object.end();
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Log/properties/mixed`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum LogMixed {
            /// A string.
            String(String),
            /// An object.
            Created(Created),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<String> for LogMixed {
            #[inline]
            fn from(it: String) -> Self {
                Self::String(it)
            }
        }
        impl ::core::convert::From<&str> for LogMixed {
            #[inline]
            fn from(it: &str) -> Self {
                Self::String(it.into())
            }
        }
        impl ::core::convert::From<Created> for LogMixed {
            #[inline]
            fn from(it: Created) -> Self {
                Self::Created(it)
            }
        }
        impl rt::Decode for LogMixed {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                match json.kind()? {
                    rt::Kind::Text => json.read().map(Self::String),
                    rt::Kind::Object => json.fit(Self::Created, Self::Unknown),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for LogMixed {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::String(it) => rt::Encode::encode(it, json),
                    Self::Created(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        rt::serde_bridge! {
            Log, Created, LogEntriesItem, File, LogSource, LogTarget, Plain, LogMixed
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /log`
            ///
            /// Described at `#/paths/~1log/get`.
            #[inline]
            pub fn get_log(&self) -> rt::Call<'_, types::Log, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_log",
                            method: rt::Method::GET,
                            path: "/log",
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
