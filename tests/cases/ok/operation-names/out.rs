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
    /// let client = Client::builder().build()?;
    /// // A call; required parameters are arguments.
    /// client.read_folder(folder_id).await?;
    /// // The request body is the last argument.
    /// client.update_folder(folder_id, body).await?;
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
                servers: &[rt::Server::new("https://example.com", "")],
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
    /// The servers of the API; the first is the default.
    pub mod servers {
        use super::rt;
        /// A server. `https://example.com`
        ///
        /// Described at `#/servers/0`.
        pub const SERVER_1: rt::Server = rt::Server::new("https://example.com", "");
    }
    /// Types of request bodies, response bodies and parameters.
    pub mod types {
        use super::rt;
        /// An object.
        ///
        /// Described at `#/components/schemas/Body_update_v1_folders__folder_id__put`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct UpdateFolderBody {
            pub title: Option<String>,
        }
        impl UpdateFolderBody {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`title`](field@Self::title).
            #[must_use]
            pub fn title<__Via>(
                mut self,
                title: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.title = rt::IntoOptional::into_optional(title);
                self
            }
        }
        impl rt::Decode for UpdateFolderBody {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["title"], &mut [&mut value.title])?;
                Ok(value)
            }
        }
        impl rt::Encode for UpdateFolderBody {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("title", &self.title);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/paths/~1users/get/responses/200/content/application~1json/schema`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct ListUserAccountsResponse200 {
            pub data: Vec<String>,
        }
        impl rt::Decode for ListUserAccountsResponse200 {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut data = rt::Required(None);
                json.members(&["data"], &mut [&mut data])?;
                let (rt::Required(Some(data)),) = (data,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { data })
            }
        }
        impl rt::Encode for ListUserAccountsResponse200 {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("data", &self.data);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Body_Add_rules_v1_rules_from_file_post`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct CreateRuleFromFileBody {
            pub format: Option<CreateRuleFromFileBodyFormat>,
        }
        impl CreateRuleFromFileBody {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`format`](field@Self::format).
            #[must_use]
            #[inline]
            pub fn format(mut self, format: CreateRuleFromFileBodyFormat) -> Self {
                self.format = Some(format);
                self
            }
        }
        impl rt::Decode for CreateRuleFromFileBody {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["format"], &mut [&mut value.format])?;
                Ok(value)
            }
        }
        impl rt::Encode for CreateRuleFromFileBody {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("format", &self.format);
                object.end();
            }
        }
        /// One of several strings.
        ///
        /// Described at `#/components/schemas/Body_Add_rules_v1_rules_from_file_post/properties/format`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum CreateRuleFromFileBodyFormat {
            /// `"csv"`.
            Csv,
            /// `"xml"`.
            Xml,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            CreateRuleFromFileBodyFormat { Csv = "csv", Xml = "xml" }
        }
        rt::serde_bridge! {
            UpdateFolderBody, ListUserAccountsResponse200, CreateRuleFromFileBody,
            CreateRuleFromFileBodyFormat
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /v1/folders/{folder_id}`
            ///
            /// Tagged `folders`.
            ///
            /// Described at `#/paths/~1v1~1folders~1{folder_id}/get`.
            ///
            /// # Parameters
            ///
            /// - `folder_id`
            #[inline]
            pub fn read_folder(
                &self,
                folder_id: &str,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "read_folder",
                            method: rt::Method::GET,
                            path: "/v1/folders/{folder_id}",
                            security: &[],
                        },
                    )
                    .tags(&["folders"])
                    .path("folder_id", folder_id, rt::SIMPLE)
                    .call()
            }
            /// `PUT /v1/folders/{folder_id}`
            ///
            /// Tagged `folders`.
            ///
            /// Described at `#/paths/~1v1~1folders~1{folder_id}/put`.
            ///
            /// # Parameters
            ///
            /// - `folder_id`
            #[inline]
            pub fn update_folder(
                &self,
                folder_id: &str,
                body: types::UpdateFolderBody,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "update_folder",
                            method: rt::Method::PUT,
                            path: "/v1/folders/{folder_id}",
                            security: &[],
                        },
                    )
                    .tags(&["folders"])
                    .path("folder_id", folder_id, rt::SIMPLE)
                    .json(&body)
                    .call()
            }
            /// `GET /users`
            ///
            /// Tagged `user-accounts`.
            ///
            /// Described at `#/paths/~1users/get`.
            #[inline]
            pub fn list_user_accounts(
                &self,
            ) -> rt::Call<'_, types::ListUserAccountsResponse200, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "list_user_accounts",
                            method: rt::Method::GET,
                            path: "/users",
                            security: &[],
                        },
                    )
                    .tags(&["user-accounts"])
                    .call()
            }
            /// `POST /users`
            ///
            /// Tagged `people`.
            ///
            /// Described at `#/paths/~1users/post`.
            #[inline]
            pub fn create_user_account(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "create_user_account",
                            method: rt::Method::POST,
                            path: "/users",
                            security: &[],
                        },
                    )
                    .tags(&["people"])
                    .call()
            }
            /// `GET /users/{id}`
            ///
            /// Described at `#/paths/~1users~1{id}/get`.
            ///
            /// # Parameters
            ///
            /// - `id`
            #[inline]
            pub fn find_user_account_by_id(
                &self,
                id: &str,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "find_user_account_by_id",
                            method: rt::Method::GET,
                            path: "/users/{id}",
                            security: &[],
                        },
                    )
                    .path("id", id, rt::SIMPLE)
                    .call()
            }
            /// `GET /users/{id}/sessions`
            ///
            /// Described at `#/paths/~1users~1{id}~1sessions/get`.
            ///
            /// # Parameters
            ///
            /// - `id`
            #[inline]
            pub fn list_sessions(&self, id: &str) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "list_sessions",
                            method: rt::Method::GET,
                            path: "/users/{id}/sessions",
                            security: &[],
                        },
                    )
                    .path("id", id, rt::SIMPLE)
                    .call()
            }
            /// `GET /invoices`
            ///
            /// Tagged `invoices`.
            ///
            /// Described at `#/paths/~1invoices/get`.
            #[inline]
            pub fn list(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "list",
                            method: rt::Method::GET,
                            path: "/invoices",
                            security: &[],
                        },
                    )
                    .tags(&["invoices"])
                    .call()
            }
            /// `GET /receipts`
            ///
            /// Tagged `receipts`.
            ///
            /// Described at `#/paths/~1receipts/get`.
            #[inline]
            pub fn list_receipts(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "list_receipts",
                            method: rt::Method::GET,
                            path: "/receipts",
                            security: &[],
                        },
                    )
                    .tags(&["receipts"])
                    .call()
            }
            /// `GET /receipts/count`
            ///
            /// Tagged `receipts`.
            ///
            /// Described at `#/paths/~1receipts~1count/get`.
            #[inline]
            pub fn count_1(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "count_1",
                            method: rt::Method::GET,
                            path: "/receipts/count",
                            security: &[],
                        },
                    )
                    .tags(&["receipts"])
                    .call()
            }
            /// `GET /api/v2/boxes/`
            ///
            /// Tagged `api`.
            ///
            /// Described at `#/paths/~1api~1v2~1boxes~1/get`.
            #[inline]
            pub fn boxes_list(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "boxes_list",
                            method: rt::Method::GET,
                            path: "/api/v2/boxes/",
                            security: &[],
                        },
                    )
                    .tags(&["api"])
                    .call()
            }
            /// `DELETE /plans/{id}`
            ///
            /// Tagged `plans`.
            ///
            /// Described at `#/paths/~1plans~1{id}/delete`.
            ///
            /// # Parameters
            ///
            /// - `id`
            #[inline]
            pub fn delete_billing_plan(
                &self,
                id: &str,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "delete_billing_plan",
                            method: rt::Method::DELETE,
                            path: "/plans/{id}",
                            security: &[],
                        },
                    )
                    .tags(&["plans"])
                    .path("id", id, rt::SIMPLE)
                    .call()
            }
            /// `GET /plans`
            ///
            /// Tagged `plans`.
            ///
            /// Described at `#/paths/~1plans/get`.
            #[inline]
            pub fn list_billing_plans(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "list_billing_plans",
                            method: rt::Method::GET,
                            path: "/plans",
                            security: &[],
                        },
                    )
                    .tags(&["plans"])
                    .call()
            }
            /// `GET /people`
            ///
            /// Tagged `people`.
            ///
            /// Described at `#/paths/~1people/get`.
            #[inline]
            pub fn list_invoices(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "list_invoices",
                            method: rt::Method::GET,
                            path: "/people",
                            security: &[],
                        },
                    )
                    .tags(&["people"])
                    .call()
            }
            /// `GET /people/invoices`
            ///
            /// Tagged `people`.
            ///
            /// Described at `#/paths/~1people~1invoices/get`.
            #[inline]
            pub fn invoices_controller_list_invoices(
                &self,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "invoices_controller_list_invoices",
                            method: rt::Method::GET,
                            path: "/people/invoices",
                            security: &[],
                        },
                    )
                    .tags(&["people"])
                    .call()
            }
            /// `POST /v1/rules/from-file`
            ///
            /// Described at `#/paths/~1v1~1rules~1from-file/post`.
            #[inline]
            pub fn create_rule_from_file(
                &self,
                body: types::CreateRuleFromFileBody,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "create_rule_from_file",
                            method: rt::Method::POST,
                            path: "/v1/rules/from-file",
                            security: &[],
                        },
                    )
                    .json(&body)
                    .call()
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error, servers};
