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
    /// client.billing().get().await?;
    /// ```
    ///
    /// # Groups
    ///
    /// - [`billing`](Self::billing): Money.
    /// - [`imports`](Self::imports): Data of partners.
    /// - [`system`](Self::system)
    ///
    /// # Tags
    ///
    /// - `partner`: Operations for partners.
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
        use super::{Client, groups, rt, types};
        impl Client {
            /// Money.
            #[inline]
            pub fn billing(&self) -> groups::Billing<'_> {
                groups::Billing(&self.0)
            }
            /// Data of partners.
            #[inline]
            pub fn imports(&self) -> groups::Imports<'_> {
                groups::Imports(&self.0)
            }
            /// The operations of `system`.
            #[inline]
            pub fn system(&self) -> groups::System<'_> {
                groups::System(&self.0)
            }
            /// `GET /feeds`
            ///
            /// Tagged `partner`.
            ///
            /// Described at `#/paths/~1feeds/get`.
            #[inline]
            pub fn list_feeds(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "list_feeds",
                            method: rt::Method::GET,
                            path: "/feeds",
                            security: &[],
                        },
                    )
                    .tags(&["partner"])
                    .call()
            }
        }
        impl<'c> groups::Billing<'c> {
            /// The plans to choose from.
            #[inline]
            pub fn plans(&self) -> groups::BillingPlans<'c> {
                groups::BillingPlans(self.0)
            }
            /// Invoices.
            #[inline]
            pub fn invoices(&self) -> groups::BillingInvoices<'c> {
                groups::BillingInvoices(self.0)
            }
            /// `GET /billing`
            ///
            /// Tagged `billing`.
            ///
            /// Described at `#/paths/~1billing/get`.
            #[inline]
            pub fn get(&self) -> rt::Call<'c, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "billing.get",
                            method: rt::Method::GET,
                            path: "/billing",
                            security: &[],
                        },
                    )
                    .tags(&["billing"])
                    .call()
            }
        }
        impl<'c> groups::BillingPlans<'c> {
            /// `GET /plans`
            ///
            /// Tagged `partner`, `plans`.
            ///
            /// Described at `#/paths/~1plans/get`.
            #[inline]
            pub fn list(&self) -> rt::Call<'c, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "billing.plans.list",
                            method: rt::Method::GET,
                            path: "/plans",
                            security: &[],
                        },
                    )
                    .tags(&["partner", "plans"])
                    .call()
            }
            /// `GET /plans/{id}`
            ///
            /// Tagged `plans`.
            ///
            /// Described at `#/paths/~1plans~1{id}/get`.
            ///
            /// # Parameters
            ///
            /// - `id`
            #[inline]
            pub fn get(&self, id: &str) -> rt::Call<'c, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "billing.plans.get",
                            method: rt::Method::GET,
                            path: "/plans/{id}",
                            security: &[],
                        },
                    )
                    .tags(&["plans"])
                    .path("id", id, rt::SIMPLE)
                    .call()
            }
        }
        impl<'c> groups::BillingInvoices<'c> {
            /// `GET /invoices`
            ///
            /// Tagged `billing.invoices`.
            ///
            /// Described at `#/paths/~1invoices/get`.
            #[inline]
            pub fn list(&self) -> rt::Call<'c, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "billing.invoices.list",
                            method: rt::Method::GET,
                            path: "/invoices",
                            security: &[],
                        },
                    )
                    .tags(&["billing.invoices"])
                    .call()
            }
        }
        impl<'c> groups::Imports<'c> {
            /// `GET /imports`
            ///
            /// Tagged `partner`, `imports`.
            ///
            /// Described at `#/paths/~1imports/get`.
            #[inline]
            pub fn list(&self) -> rt::Call<'c, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "imports.list",
                            method: rt::Method::GET,
                            path: "/imports",
                            security: &[],
                        },
                    )
                    .tags(&["partner", "imports"])
                    .call()
            }
        }
        impl<'c> groups::System<'c> {
            /// The operations of `system.logs`.
            #[inline]
            pub fn logs(&self) -> groups::SystemLogs<'c> {
                groups::SystemLogs(self.0)
            }
            /// `GET /health`
            ///
            /// Tagged `system`.
            ///
            /// Described at `#/paths/~1health/get`.
            #[inline]
            pub fn get_health(&self) -> rt::Call<'c, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "system.get_health",
                            method: rt::Method::GET,
                            path: "/health",
                            security: &[],
                        },
                    )
                    .tags(&["system"])
                    .call()
            }
        }
        impl<'c> groups::SystemLogs<'c> {
            /// `GET /logs`
            ///
            /// Tagged `logs`.
            ///
            /// Described at `#/paths/~1logs/get`.
            #[inline]
            pub fn list(&self) -> rt::Call<'c, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "system.logs.list",
                            method: rt::Method::GET,
                            path: "/logs",
                            security: &[],
                        },
                    )
                    .tags(&["logs"])
                    .call()
            }
        }
    }
    /// Groups of operations; a group borrows the client and is cheap to copy.
    pub mod groups {
        use super::rt;
        /// Money.
        ///
        /// Described at `#/tags/0`.
        #[derive(Clone, Copy, Debug)]
        pub struct Billing<'c>(pub(super) &'c rt::Core);
        /// The plans to choose from.
        ///
        /// Described at `#/tags/1`.
        #[derive(Clone, Copy, Debug)]
        pub struct BillingPlans<'c>(pub(super) &'c rt::Core);
        /// Invoices.
        ///
        /// Described at `#/tags/2`.
        #[derive(Clone, Copy, Debug)]
        pub struct BillingInvoices<'c>(pub(super) &'c rt::Core);
        /// Data of partners.
        ///
        /// Described at `#/tags/5`.
        #[derive(Clone, Copy, Debug)]
        pub struct Imports<'c>(pub(super) &'c rt::Core);
        /// The operations of `system`.
        #[derive(Clone, Copy, Debug)]
        pub struct System<'c>(pub(super) &'c rt::Core);
        /// The operations of `system.logs`.
        #[derive(Clone, Copy, Debug)]
        pub struct SystemLogs<'c>(pub(super) &'c rt::Core);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error, groups, servers};
