/// A client of Case, version 1.
///
/// # Findings
///
/// - duplicate-operation-id at `#/paths/~1owners/get/operationId`: the `operationId` `list` is taken by another operation; this operation is named by its method and path
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
    weld::serde_bridge! {}
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
        /// `GET /`
        ///
        /// Described at `#/paths/~1/get`.
        pub fn get(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "get",
                        method: weld::Method::GET,
                        path: "/",
                        security: &[],
                    },
                )
                .call()
        }
        /// `GET /repos/{owner}/{repo}/issues`
        ///
        /// Described at `#/paths/~1repos~1{owner}~1{repo}~1issues/get`.
        ///
        /// # Parameters
        ///
        /// - `owner`
        /// - `repo`
        pub fn get_repos_owner_repo_issues(
            &self,
            owner: &str,
            repo: &str,
        ) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "get_repos_owner_repo_issues",
                        method: weld::Method::GET,
                        path: "/repos/{owner}/{repo}/issues",
                        security: &[],
                    },
                )
                .path("owner", owner, weld::SIMPLE)
                .path("repo", repo, weld::SIMPLE)
                .call()
        }
        /// `PUT /repos/{owner}/{repo}/issues`
        ///
        /// Described at `#/paths/~1repos~1{owner}~1{repo}~1issues/put`.
        ///
        /// # Parameters
        ///
        /// - `owner`
        /// - `repo`
        pub fn put_repos_owner_repo_issues(
            &self,
            owner: &str,
            repo: &str,
        ) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "put_repos_owner_repo_issues",
                        method: weld::Method::PUT,
                        path: "/repos/{owner}/{repo}/issues",
                        security: &[],
                    },
                )
                .path("owner", owner, weld::SIMPLE)
                .path("repo", repo, weld::SIMPLE)
                .call()
        }
        /// `POST /repos/{owner}/{repo}/issues`
        ///
        /// Described at `#/paths/~1repos~1{owner}~1{repo}~1issues/post`.
        ///
        /// # Parameters
        ///
        /// - `owner`
        /// - `repo`
        pub fn issues_create_one(
            &self,
            owner: &str,
            repo: &str,
        ) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "issues_create_one",
                        method: weld::Method::POST,
                        path: "/repos/{owner}/{repo}/issues",
                        security: &[],
                    },
                )
                .path("owner", owner, weld::SIMPLE)
                .path("repo", repo, weld::SIMPLE)
                .call()
        }
        /// `GET /pets`
        ///
        /// Described at `#/paths/~1pets/get`.
        pub fn list(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "list",
                        method: weld::Method::GET,
                        path: "/pets",
                        security: &[],
                    },
                )
                .call()
        }
        /// `GET /owners`
        ///
        /// Described at `#/paths/~1owners/get`.
        pub fn get_owners(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "get_owners",
                        method: weld::Method::GET,
                        path: "/owners",
                        security: &[],
                    },
                )
                .call()
        }
        /// `GET /owners/{owner}`
        ///
        /// Described at `#/paths/~1owners~1{owner}/get`.
        ///
        /// # Parameters
        ///
        /// - `owner`
        pub fn get_owners_owner(
            &self,
            owner: &str,
        ) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "get_owners_owner",
                        method: weld::Method::GET,
                        path: "/owners/{owner}",
                        security: &[],
                    },
                )
                .path("owner", owner, weld::SIMPLE)
                .call()
        }
        /// `PATCH /owners/{owner}`
        ///
        /// Described at `#/paths/~1owners~1{owner}/patch`.
        ///
        /// # Parameters
        ///
        /// - `owner`
        pub fn patch_owners_owner(
            &self,
            owner: &str,
        ) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "patch_owners_owner",
                        method: weld::Method::PATCH,
                        path: "/owners/{owner}",
                        security: &[],
                    },
                )
                .path("owner", owner, weld::SIMPLE)
                .call()
        }
        /// `PATCH /owners/owner`
        ///
        /// Described at `#/paths/~1owners~1owner/patch`.
        pub fn patch_path_owners_owner(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "patch_path_owners_owner",
                        method: weld::Method::PATCH,
                        path: "/owners/owner",
                        security: &[],
                    },
                )
                .call()
        }
        /// `GET /words`
        ///
        /// Described at `#/paths/~1words/get`.
        pub fn r#match(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "match",
                        method: weld::Method::GET,
                        path: "/words",
                        security: &[],
                    },
                )
                .call()
        }
        /// `PUT /words`
        ///
        /// Described at `#/paths/~1words/put`.
        pub fn pets_dog_bark(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "pets_dog_bark",
                        method: weld::Method::PUT,
                        path: "/words",
                        security: &[],
                    },
                )
                .call()
        }
        /// `POST /words`
        ///
        /// Described at `#/paths/~1words/post`.
        pub fn n2_schritt_prüfen(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "n2_schritt_prüfen",
                        method: weld::Method::POST,
                        path: "/words",
                        security: &[],
                    },
                )
                .call()
        }
        /// `PATCH /words`
        ///
        /// Described at `#/paths/~1words/patch`.
        pub fn patch_words(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "patch_words",
                        method: weld::Method::PATCH,
                        path: "/words",
                        security: &[],
                    },
                )
                .call()
        }
        /// `DELETE /words`
        ///
        /// Described at `#/paths/~1words/delete`.
        pub fn call_builder(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "call_builder",
                        method: weld::Method::DELETE,
                        path: "/words",
                        security: &[],
                    },
                )
                .call()
        }
    }
}
