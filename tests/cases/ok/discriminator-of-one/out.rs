/// A client of A discriminator that tells apart one alternative so far, version 1.
///
/// A client.
///
/// # Findings
///
/// - forgiven at `#/components/schemas/Source/discriminator/propertyName`: `propertyName: kind` is a property of no alternative; `kind` is read and sent although it is not described
#[allow(
    dead_code,
    deprecated,
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
    nonstandard_style,
    unreachable_pub,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    reason = "generated"
)]
impl Client {
    /// A client to be set up: at least its credentials, if it needs any.
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
/// What every operation may fail with.
#[allow(
    dead_code,
    deprecated,
    nonstandard_style,
    unreachable_pub,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    reason = "generated"
)]
pub type Error = specweld::private::Error<specweld::private::Undocumented>;
/// What the operations take and give.
#[allow(
    dead_code,
    deprecated,
    nonstandard_style,
    unreachable_pub,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    reason = "generated"
)]
pub mod types {
    use specweld::private as weld;
    /// Another name for its type.
    ///
    /// Described at `#/components/schemas/Source`.
    pub type Source = Bucket;
    /// An object.
    ///
    /// Described at `#/components/schemas/Bucket`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Bucket {
        /// `name`.
        pub name: String,
        /// `kind`.
        ///
        /// A discriminator tells it by this. A new value has `"s3"` here, which tells it from other alternatives.
        pub kind: Option<String>,
    }
    impl Bucket {
        /// A value with everything that is required, and what tells it from other alternatives.
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                kind: Some("s3".to_owned()),
            }
        }
        /// Sets [`kind`](field@Self::kind).
        #[must_use]
        pub fn kind<__Via>(
            mut self,
            kind: impl weld::IntoOptional<String, __Via>,
        ) -> Self {
            self.kind = weld::IntoOptional::into_optional(kind);
            self
        }
    }
    impl weld::Decode for Bucket {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut name = None;
            let mut kind = None;
            json.members(&["name", "kind"], &mut [&mut name, &mut kind])?;
            let (Some(name), Some(kind)) = (name, kind) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { name, kind })
        }
    }
    impl weld::Encode for Bucket {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.field("name", &self.name);
            object.optional("kind", &self.kind);
            object.end();
        }
    }
    weld::serde_bridge! {
        Bucket
    }
}
/// The operations: what is required is an argument, what is optional a setter, and `.await` sends.
#[allow(
    dead_code,
    deprecated,
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
            body: types::Source,
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
                .json(&body)
                .call()
        }
    }
}
