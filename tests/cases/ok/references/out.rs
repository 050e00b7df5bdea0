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
    /// A client of References of every kind, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // A call; required parameters are arguments.
    /// client.get_a(id).await?;
    /// ```
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "References of every kind",
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
        /// Described at `#/paths/~1a~1{id}/get/responses/200/content/application~1json/schema`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct GetAResponse200 {
            pub n: Option<i64>,
        }
        impl rt::Decode for GetAResponse200 {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["n"], &mut [&mut value.n])?;
                Ok(value)
            }
        }
        impl rt::Encode for GetAResponse200 {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("n", &self.n);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/All`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct All {
            pub a: Option<PathsAIdGetResponses200ContentApplicationJsonSchema>,
            pub anchored: Option<Size>,
            pub identified: Option<Box_>,
            pub local: Option<Local>,
            pub twice: Option<Other>,
            /// Words beside a reference count.
            pub beside: Option<Size>,
            /// The property `$ref`.
            pub r#ref: Option<String>,
        }
        impl rt::Decode for All {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["a", "anchored", "identified", "local", "twice", "beside", "$ref"],
                    &mut [
                        &mut value.a,
                        &mut value.anchored,
                        &mut value.identified,
                        &mut value.local,
                        &mut value.twice,
                        &mut value.beside,
                        &mut value.r#ref,
                    ],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for All {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("a", &self.a);
                object.optional("anchored", &self.anchored);
                object.optional("identified", &self.identified);
                object.optional("local", &self.local);
                object.optional("twice", &self.twice);
                object.optional("beside", &self.beside);
                object.optional("$ref", &self.r#ref);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/paths/~1a~1{id}/get/responses/200/content/application~1json/schema`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct PathsAIdGetResponses200ContentApplicationJsonSchema {
            pub n: Option<i64>,
        }
        impl rt::Decode for PathsAIdGetResponses200ContentApplicationJsonSchema {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["n"], &mut [&mut value.n])?;
                Ok(value)
            }
        }
        impl rt::Encode for PathsAIdGetResponses200ContentApplicationJsonSchema {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("n", &self.n);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Size`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Size {
            pub width: Option<f64>,
        }
        impl rt::Decode for Size {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["width"], &mut [&mut value.width])?;
                Ok(value)
            }
        }
        impl rt::Encode for Size {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("width", &self.width);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Box`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Box_ {
            pub lid: Option<Lid>,
            pub size: Option<Size>,
            pub next: Option<Box<Box_>>,
        }
        impl rt::Decode for Box_ {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["lid", "size", "next"],
                    &mut [&mut value.lid, &mut value.size, &mut value.next],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Box_ {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("lid", &self.lid);
                object.optional("size", &self.size);
                object.optional("next", &self.next);
                object.end();
            }
        }
        /// One of several strings.
        ///
        /// Described at `#/components/schemas/All/$defs/Local`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum Local {
            /// `"here"`.
            Here,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            Local { Here = "here" }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Other`.
        pub type Other = Size;
        /// An object.
        ///
        /// Described at `#/components/schemas/Box/$defs/Lid`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Lid {
            pub open: Option<bool>,
        }
        impl rt::Decode for Lid {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["open"], &mut [&mut value.open])?;
                Ok(value)
            }
        }
        impl rt::Encode for Lid {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("open", &self.open);
                object.end();
            }
        }
        rt::serde_bridge! {
            GetAResponse200, All, PathsAIdGetResponses200ContentApplicationJsonSchema,
            Size, Box_, Local, Lid
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /a/{id}`
            ///
            /// Described at `#/paths/~1a~1{id}/get`.
            ///
            /// # Parameters
            ///
            /// - `id`
            #[inline]
            pub fn get_a(
                &self,
                id: &str,
            ) -> rt::Call<'_, types::GetAResponse200, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_a",
                            method: rt::Method::GET,
                            path: "/a/{id}",
                            security: &[],
                        },
                    )
                    .path("id", id, rt::SIMPLE)
                    .call()
            }
            /// `GET /b`
            ///
            /// Described at `#/paths/~1b/get`.
            #[inline]
            pub fn get_b(&self) -> rt::Call<'_, types::All, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_b",
                            method: rt::Method::GET,
                            path: "/b",
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
