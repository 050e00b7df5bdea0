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
    /// A client of Garden, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // A call; required parameters are arguments.
    /// client.list_trees().await?;
    /// // Optional parameters have setters.
    /// client.list_plants().limit(limit).await?;
    /// ```
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Garden",
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
        /// A plant of the garden.
        ///
        /// Described at `#/components/schemas/Plant`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Plant {
            pub name: String,
            pub kind: Option<PlantKind>,
            /// The height in metres.
            pub height: f64,
        }
        impl rt::Decode for Plant {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut name = rt::Required(None);
                let mut kind = None;
                let mut height = rt::Required(None);
                json.members(
                    &["name", "kind", "height"],
                    &mut [&mut name, &mut kind, &mut height],
                )?;
                let (rt::Required(Some(name)), rt::Required(Some(height))) = (
                    name,
                    height,
                ) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { name, kind, height })
            }
        }
        impl rt::Encode for Plant {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("name", &self.name);
                object.optional("kind", &self.kind);
                object.field("height", &self.height);
                object.end();
            }
        }
        /// One of several strings.
        ///
        /// Described at `#/components/schemas/Plant/properties/kind`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum PlantKind {
            /// `"herb"`.
            Herb,
            /// `"shrub"`.
            Shrub,
            /// `"tree"`.
            Tree,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            PlantKind { Herb = "herb", Shrub = "shrub", Tree = "tree" }
        }
        rt::serde_bridge! {
            Plant, PlantKind
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /plants`
            ///
            /// Described at `#/paths/~1plants/get`.
            ///
            /// # Parameters
            ///
            /// - `limit` (optional)
            #[inline]
            pub fn list_plants(&self) -> ListPlants<'_> {
                ListPlants(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "list_plants",
                                method: rt::Method::GET,
                                path: "/plants",
                                security: &[],
                            },
                        )
                        .call(),
                )
            }
            /// `GET /trees`
            ///
            /// Described at `#/paths/~1trees/get`.
            #[inline]
            pub fn list_trees(
                &self,
            ) -> rt::Call<'_, Vec<types::Plant>, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "list_trees",
                            method: rt::Method::GET,
                            path: "/trees",
                            security: &[],
                        },
                    )
                    .call()
            }
        }
        /// A call of `GET /plants` with optional parameters.
        ///
        /// Described at `#/paths/~1plants/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct ListPlants<'c>(rt::Call<'c, Vec<types::Plant>, rt::Undocumented>);
        impl<'c> ListPlants<'c> {
            /// Sets the parameter `limit`.
            ///
            /// Described at `#/paths/~1plants/get/parameters/0`.
            #[inline]
            pub fn limit(mut self, limit: i64) -> Self {
                self.0.draft().query("limit", &limit, rt::FORM);
                self
            }
        }
        rt::call_options!(ListPlants, Vec < types::Plant >, rt::Undocumented);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
