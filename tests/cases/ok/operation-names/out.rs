/// A client of Case, version 1.
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
            title: "Case",
            version: "1",
            servers: &[specweld::private::Server::new("https://example.com", "")],
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
/// The servers of the API; the first is the default.
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
pub mod servers {
    /// A server. `https://example.com`
    ///
    /// Described at `#/servers/0`.
    pub const SERVER_1: specweld::private::Server = specweld::private::Server::new(
        "https://example.com",
        "",
    );
}
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
    /// Described at `#/components/schemas/Body_update_v1_folders__folder_id__put`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct UpdateFolderBody {
        pub title: Option<String>,
    }
    impl UpdateFolderBody {
        /// Creates a value without optional properties.
        #[must_use]
        pub fn new() -> Self {
            <Self as ::core::default::Default>::default()
        }
        /// Sets [`title`](field@Self::title).
        #[must_use]
        pub fn title<__Via>(
            mut self,
            title: impl weld::IntoOptional<String, __Via>,
        ) -> Self {
            self.title = weld::IntoOptional::into_optional(title);
            self
        }
    }
    impl weld::Decode for UpdateFolderBody {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut title = None;
            json.members(&["title"], &mut [&mut title])?;
            let (Some(title),) = (title,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { title })
        }
    }
    impl weld::Encode for UpdateFolderBody {
        fn encode(&self, json: &mut weld::Writer) {
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
    impl weld::Decode for ListUserAccountsResponse200 {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut data = None;
            json.members(&["data"], &mut [&mut data])?;
            let (Some(data),) = (data,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { data })
        }
    }
    impl weld::Encode for ListUserAccountsResponse200 {
        fn encode(&self, json: &mut weld::Writer) {
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
        pub fn new() -> Self {
            <Self as ::core::default::Default>::default()
        }
        /// Sets [`format`](field@Self::format).
        #[must_use]
        pub fn format(mut self, format: CreateRuleFromFileBodyFormat) -> Self {
            self.format = Some(format);
            self
        }
    }
    impl weld::Decode for CreateRuleFromFileBody {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut format = None;
            json.members(&["format"], &mut [&mut format])?;
            let (Some(format),) = (format,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { format })
        }
    }
    impl weld::Encode for CreateRuleFromFileBody {
        fn encode(&self, json: &mut weld::Writer) {
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
    weld::open_enum! {
        CreateRuleFromFileBodyFormat { Csv = "csv", Xml = "xml" }
    }
    weld::serde_bridge! {
        UpdateFolderBody, ListUserAccountsResponse200, CreateRuleFromFileBody,
        CreateRuleFromFileBodyFormat
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
        /// `GET /v1/folders/{folder_id}`
        ///
        /// Tagged `folders`.
        ///
        /// Described at `#/paths/~1v1~1folders~1{folder_id}/get`.
        ///
        /// # Parameters
        ///
        /// - `folder_id`
        pub fn read_folder(
            &self,
            folder_id: &str,
        ) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "read_folder",
                        method: weld::Method::GET,
                        path: "/v1/folders/{folder_id}",
                        security: &[],
                    },
                )
                .path("folder_id", folder_id, weld::SIMPLE)
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
        pub fn update_folder(
            &self,
            folder_id: &str,
            body: types::UpdateFolderBody,
        ) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "update_folder",
                        method: weld::Method::PUT,
                        path: "/v1/folders/{folder_id}",
                        security: &[],
                    },
                )
                .path("folder_id", folder_id, weld::SIMPLE)
                .json(&body)
                .call()
        }
        /// `GET /users`
        ///
        /// Tagged `user-accounts`.
        ///
        /// Described at `#/paths/~1users/get`.
        pub fn list_user_accounts(
            &self,
        ) -> weld::Call<'_, types::ListUserAccountsResponse200, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "list_user_accounts",
                        method: weld::Method::GET,
                        path: "/users",
                        security: &[],
                    },
                )
                .call()
        }
        /// `POST /users`
        ///
        /// Tagged `people`.
        ///
        /// Described at `#/paths/~1users/post`.
        pub fn create_user_account(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "create_user_account",
                        method: weld::Method::POST,
                        path: "/users",
                        security: &[],
                    },
                )
                .call()
        }
        /// `GET /users/{id}`
        ///
        /// Described at `#/paths/~1users~1{id}/get`.
        ///
        /// # Parameters
        ///
        /// - `id`
        pub fn find_user_account_by_id(
            &self,
            id: &str,
        ) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "find_user_account_by_id",
                        method: weld::Method::GET,
                        path: "/users/{id}",
                        security: &[],
                    },
                )
                .path("id", id, weld::SIMPLE)
                .call()
        }
        /// `GET /users/{id}/sessions`
        ///
        /// Described at `#/paths/~1users~1{id}~1sessions/get`.
        ///
        /// # Parameters
        ///
        /// - `id`
        pub fn list_sessions(&self, id: &str) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "list_sessions",
                        method: weld::Method::GET,
                        path: "/users/{id}/sessions",
                        security: &[],
                    },
                )
                .path("id", id, weld::SIMPLE)
                .call()
        }
        /// `GET /invoices`
        ///
        /// Tagged `invoices`.
        ///
        /// Described at `#/paths/~1invoices/get`.
        pub fn list(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "list",
                        method: weld::Method::GET,
                        path: "/invoices",
                        security: &[],
                    },
                )
                .call()
        }
        /// `GET /receipts`
        ///
        /// Tagged `receipts`.
        ///
        /// Described at `#/paths/~1receipts/get`.
        pub fn list_receipts(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "list_receipts",
                        method: weld::Method::GET,
                        path: "/receipts",
                        security: &[],
                    },
                )
                .call()
        }
        /// `GET /receipts/count`
        ///
        /// Tagged `receipts`.
        ///
        /// Described at `#/paths/~1receipts~1count/get`.
        pub fn count_1(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "count_1",
                        method: weld::Method::GET,
                        path: "/receipts/count",
                        security: &[],
                    },
                )
                .call()
        }
        /// `GET /api/v2/boxes/`
        ///
        /// Tagged `api`.
        ///
        /// Described at `#/paths/~1api~1v2~1boxes~1/get`.
        pub fn boxes_list(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "boxes_list",
                        method: weld::Method::GET,
                        path: "/api/v2/boxes/",
                        security: &[],
                    },
                )
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
        pub fn delete_billing_plan(
            &self,
            id: &str,
        ) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "delete_billing_plan",
                        method: weld::Method::DELETE,
                        path: "/plans/{id}",
                        security: &[],
                    },
                )
                .path("id", id, weld::SIMPLE)
                .call()
        }
        /// `GET /plans`
        ///
        /// Tagged `plans`.
        ///
        /// Described at `#/paths/~1plans/get`.
        pub fn list_billing_plans(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "list_billing_plans",
                        method: weld::Method::GET,
                        path: "/plans",
                        security: &[],
                    },
                )
                .call()
        }
        /// `GET /people`
        ///
        /// Tagged `people`.
        ///
        /// Described at `#/paths/~1people/get`.
        pub fn list_invoices(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "list_invoices",
                        method: weld::Method::GET,
                        path: "/people",
                        security: &[],
                    },
                )
                .call()
        }
        /// `GET /people/invoices`
        ///
        /// Tagged `people`.
        ///
        /// Described at `#/paths/~1people~1invoices/get`.
        pub fn invoices_controller_list_invoices(
            &self,
        ) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "invoices_controller_list_invoices",
                        method: weld::Method::GET,
                        path: "/people/invoices",
                        security: &[],
                    },
                )
                .call()
        }
        /// `POST /v1/rules/from-file`
        ///
        /// Described at `#/paths/~1v1~1rules~1from-file/post`.
        pub fn create_rule_from_file(
            &self,
            body: types::CreateRuleFromFileBody,
        ) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "create_rule_from_file",
                        method: weld::Method::POST,
                        path: "/v1/rules/from-file",
                        security: &[],
                    },
                )
                .json(&body)
                .call()
        }
    }
}
