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
    /// A client of Invalid keywords beside references, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // A call; required parameters are arguments.
    /// client.get_form().await?;
    /// ```
    ///
    /// # Findings
    ///
    /// - forgiven at `#/components/schemas/Form/properties/list`: keywords beside this `$ref` are invalid; they are ignored
    /// - forgiven at `#/paths/~1form/get/responses/200/content/application~1json/schema`: keywords beside this `$ref` are invalid; they are ignored
    /// - forgiven at `#/paths/~1form/get/responses/404/content/application~1json/schema`: keywords beside this `$ref` are invalid; they are ignored
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Invalid keywords beside references",
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
    pub type Error = rt::Error<types::Form>;
    /// Types of request bodies, response bodies and parameters.
    pub mod types {
        use super::rt;
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
        impl rt::Decode for Form {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["name", "parent", "list"],
                    &mut [&mut value.name, &mut value.parent, &mut value.list],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Form {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("name", &self.name);
                object.optional("parent", &self.parent);
                object.optional("list", &self.list);
                object.end();
            }
        }
        rt::serde_bridge! {
            Form
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /form`
            ///
            /// Described at `#/paths/~1form/get`.
            ///
            /// # Errors
            ///
            /// - `404`
            #[inline]
            pub fn get_form(&self) -> rt::Call<'_, types::Form, types::Form> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_form",
                            method: rt::Method::GET,
                            path: "/form",
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
