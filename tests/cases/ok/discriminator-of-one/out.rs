/// A client of A discriminator that tells apart one alternative so far, version 1.
///
/// # Findings
///
/// - forgiven at `#/components/schemas/Source/discriminator/propertyName`: `propertyName: kind` is a property of no alternative; `kind` is read and sent although it is not described
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
            title: "A discriminator that tells apart one alternative so far",
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
    /// Described at `#/components/schemas/Source`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Source {
        /// An object.
        Bucket(Bucket),
        /// A value that matches no other variant, as JSON.
        Unknown(weld::Value),
    }
    impl Source {
        /// Returns `name`.
        ///
        /// For `Unknown`, the value is taken from the JSON, and empty if absent.
        #[must_use]
        pub fn name(&self) -> &str {
            match self {
                Self::Bucket(it) => &it.name,
                Self::Unknown(it) => {
                    it.get("name").and_then(weld::Value::as_str).unwrap_or_default()
                }
            }
        }
    }
    impl ::core::convert::From<Bucket> for Source {
        fn from(it: Bucket) -> Self {
            Self::Bucket(it)
        }
    }
    impl weld::Decode for Source {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let [tag_0] = json.look(["kind"])?;
            match tag_0.as_text() {
                Some("s3") => json.read().map(Self::Bucket),
                _ => {
                    if tag_0.is_absent() {
                        json.fit(Self::Bucket, Self::Unknown)
                    } else {
                        json.unknown(Self::Unknown)
                    }
                }
            }
        }
    }
    impl weld::Encode for Source {
        fn encode(&self, json: &mut weld::Writer) {
            match self {
                Self::Bucket(it) => weld::Encode::encode(it, json),
                Self::Unknown(it) => weld::Encode::encode(it, json),
            }
        }
    }
    /// An object.
    ///
    /// Always sends `"kind": "s3"`.
    ///
    /// Described at `#/components/schemas/Bucket`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Bucket {
        pub name: String,
    }
    impl Bucket {
        /// Creates a value with the required properties.
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self { name: name.into() }
        }
    }
    impl weld::Decode for Bucket {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut name = None;
            json.members(
                &["name", "kind"],
                &mut [&mut name, &mut weld::Constant::new("\"s3\"")],
            )?;
            let (Some(name),) = (name,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { name })
        }
    }
    impl weld::Encode for Bucket {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.constant("kind", "\"s3\"");
            object.field("name", &self.name);
            object.end();
        }
    }
    weld::serde_bridge! {
        Source, Bucket
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
        /// `PUT /source`
        ///
        /// Described at `#/paths/~1source/put`.
        pub fn put_source(
            &self,
            body: impl Into<types::Source>,
        ) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "put_source",
                        method: weld::Method::PUT,
                        path: "/source",
                        security: &[],
                    },
                )
                .json(&Into::<types::Source>::into(body))
                .call()
        }
    }
}
