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
    /// client.get().await?;
    /// ```
    ///
    /// # Findings
    ///
    /// - duplicate-operation-id at `#/paths/~1owners/get/operationId`: another operation has the same `operationId` `list`; this operation is named by its method and path
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
        rt::serde_bridge! {}
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /`
            ///
            /// Described at `#/paths/~1/get`.
            #[inline]
            pub fn get(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get",
                            method: rt::Method::GET,
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
            #[inline]
            pub fn get_repos_owner_repo_issues(
                &self,
                owner: &str,
                repo: &str,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_repos_owner_repo_issues",
                            method: rt::Method::GET,
                            path: "/repos/{owner}/{repo}/issues",
                            security: &[],
                        },
                    )
                    .path("owner", owner, rt::SIMPLE)
                    .path("repo", repo, rt::SIMPLE)
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
            #[inline]
            pub fn put_repos_owner_repo_issues(
                &self,
                owner: &str,
                repo: &str,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "put_repos_owner_repo_issues",
                            method: rt::Method::PUT,
                            path: "/repos/{owner}/{repo}/issues",
                            security: &[],
                        },
                    )
                    .path("owner", owner, rt::SIMPLE)
                    .path("repo", repo, rt::SIMPLE)
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
            #[inline]
            pub fn issues_create_one(
                &self,
                owner: &str,
                repo: &str,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "issues_create_one",
                            method: rt::Method::POST,
                            path: "/repos/{owner}/{repo}/issues",
                            security: &[],
                        },
                    )
                    .path("owner", owner, rt::SIMPLE)
                    .path("repo", repo, rt::SIMPLE)
                    .call()
            }
            /// `GET /pets`
            ///
            /// Described at `#/paths/~1pets/get`.
            #[inline]
            pub fn list(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "list",
                            method: rt::Method::GET,
                            path: "/pets",
                            security: &[],
                        },
                    )
                    .call()
            }
            /// `GET /owners`
            ///
            /// Described at `#/paths/~1owners/get`.
            #[inline]
            pub fn get_owners(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_owners",
                            method: rt::Method::GET,
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
            #[inline]
            pub fn get_owners_owner(
                &self,
                owner: &str,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_owners_owner",
                            method: rt::Method::GET,
                            path: "/owners/{owner}",
                            security: &[],
                        },
                    )
                    .path("owner", owner, rt::SIMPLE)
                    .call()
            }
            /// `PATCH /owners/{owner}`
            ///
            /// Described at `#/paths/~1owners~1{owner}/patch`.
            ///
            /// # Parameters
            ///
            /// - `owner`
            #[inline]
            pub fn patch_owners_owner(
                &self,
                owner: &str,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "patch_owners_owner",
                            method: rt::Method::PATCH,
                            path: "/owners/{owner}",
                            security: &[],
                        },
                    )
                    .path("owner", owner, rt::SIMPLE)
                    .call()
            }
            /// `PATCH /owners/owner`
            ///
            /// Described at `#/paths/~1owners~1owner/patch`.
            #[inline]
            pub fn patch_path_owners_owner(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "patch_path_owners_owner",
                            method: rt::Method::PATCH,
                            path: "/owners/owner",
                            security: &[],
                        },
                    )
                    .call()
            }
            /// `GET /words`
            ///
            /// Described at `#/paths/~1words/get`.
            #[inline]
            pub fn r#match(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "match",
                            method: rt::Method::GET,
                            path: "/words",
                            security: &[],
                        },
                    )
                    .call()
            }
            /// `PUT /words`
            ///
            /// Described at `#/paths/~1words/put`.
            #[inline]
            pub fn pets_dog_bark(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "pets_dog_bark",
                            method: rt::Method::PUT,
                            path: "/words",
                            security: &[],
                        },
                    )
                    .call()
            }
            /// `POST /words`
            ///
            /// Described at `#/paths/~1words/post`.
            #[inline]
            pub fn n2_schritt_prüfen(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "n2_schritt_prüfen",
                            method: rt::Method::POST,
                            path: "/words",
                            security: &[],
                        },
                    )
                    .call()
            }
            /// `PATCH /words`
            ///
            /// Described at `#/paths/~1words/patch`.
            #[inline]
            pub fn patch_words(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "patch_words",
                            method: rt::Method::PATCH,
                            path: "/words",
                            security: &[],
                        },
                    )
                    .call()
            }
            /// `DELETE /words`
            ///
            /// Described at `#/paths/~1words/delete`.
            #[inline]
            pub fn call_builder(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "call_builder",
                            method: rt::Method::DELETE,
                            path: "/words",
                            security: &[],
                        },
                    )
                    .call()
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error, servers};
