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
    /// A client of A discriminator that tells apart one alternative so far, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // The request body is the last argument.
    /// client.put_source(body).await?;
    /// ```
    ///
    /// # Findings
    ///
    /// - forgiven at `#/components/schemas/Source/discriminator/propertyName`: `propertyName: kind` names a property that no alternative has; `kind` is read and sent although it is not described
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "A discriminator that tells apart one alternative so far",
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
        /// Described at `#/components/schemas/Source`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Source {
            /// An object.
            Bucket(Bucket),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl Source {
            /// Returns `name`.
            ///
            /// For `Unknown`, the value is taken from the JSON, and empty if absent.
            #[must_use]
            #[inline]
            pub fn name(&self) -> &str {
                match self {
                    Self::Bucket(it) => &it.name,
                    Self::Unknown(it) => {
                        it.get("name").and_then(rt::Value::as_str).unwrap_or_default()
                    }
                }
            }
        }
        impl ::core::convert::From<Bucket> for Source {
            #[inline]
            fn from(it: Bucket) -> Self {
                Self::Bucket(it)
            }
        }
        impl rt::Decode for Source {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["kind"])?;
                match tag_0.as_text() {
                    Some("s3") => json.read().map(Self::Bucket),
                    _ => {
                        if !tag_0.is_absent() {
                            json.unknown(Self::Unknown)
                        } else {
                            json.fit(Self::Bucket, Self::Unknown)
                        }
                    }
                }
            }
        }
        impl rt::Encode for Source {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Bucket(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
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
            #[inline]
            pub fn new(name: impl Into<String>) -> Self {
                Self { name: name.into() }
            }
        }
        impl rt::Decode for Bucket {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut name = rt::Required(None);
                json.members(
                    &["name", "kind"],
                    &mut [&mut name, &mut rt::Constant::new("\"s3\"")],
                )?;
                let (rt::Required(Some(name)),) = (name,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { name })
            }
        }
        impl rt::Encode for Bucket {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"s3\"");
                object.field("name", &self.name);
                object.end();
            }
        }
        rt::serde_bridge! {
            Source, Bucket
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `PUT /source`
            ///
            /// Described at `#/paths/~1source/put`.
            #[inline]
            pub fn put_source(
                &self,
                body: impl Into<types::Source>,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "put_source",
                            method: rt::Method::PUT,
                            path: "/source",
                            security: &[],
                        },
                    )
                    .json(&Into::<types::Source>::into(body))
                    .call()
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
