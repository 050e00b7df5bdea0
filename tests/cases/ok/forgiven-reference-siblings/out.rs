/// A client of Invalid keywords beside references, version 1.
///
/// # Findings
///
/// - forgiven at `#/components/schemas/Form/properties/list`: keywords beside this `$ref` are invalid; they are ignored
/// - forgiven at `#/paths/~1form/get/responses/200/content/application~1json/schema`: keywords beside this `$ref` are invalid; they are ignored
/// - forgiven at `#/paths/~1form/get/responses/404/content/application~1json/schema`: keywords beside this `$ref` are invalid; they are ignored
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
            title: "Invalid keywords beside references",
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
pub type Error = specweld::private::Error<types::Form>;
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
    /// Described at `#/components/schemas/Form`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct Form {
        pub name: Option<String>,
        /// It is read.
        pub parent: Option<Box<Form>>,
        pub list: Option<Box<Form>>,
    }
    impl weld::Decode for Form {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut name = None;
            let mut parent = None;
            let mut list = None;
            json.members(
                &["name", "parent", "list"],
                &mut [&mut name, &mut parent, &mut list],
            )?;
            let (Some(name), Some(parent), Some(list)) = (name, parent, list) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { name, parent, list })
        }
    }
    impl weld::Encode for Form {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("name", &self.name);
            object.optional("parent", &self.parent);
            object.optional("list", &self.list);
            object.end();
        }
    }
    weld::serde_bridge! {
        Form
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
        /// `GET /form`
        ///
        /// Described at `#/paths/~1form/get`.
        ///
        /// # Errors
        ///
        /// - `404`
        pub fn get_form(&self) -> weld::Call<'_, types::Form, types::Form> {
            self.0
                .request(
                    &weld::Operation {
                        id: "get_form",
                        method: weld::Method::GET,
                        path: "/form",
                        security: &[],
                    },
                )
                .call()
        }
    }
}
