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
    /// client.billing().plans().list().await?;
    /// ```
    ///
    /// # Groups
    ///
    /// - [`billing`](Self::billing)
    /// - [`invoices`](Self::invoices)
    /// - [`hotel`](Self::hotel): Rooms and beds
    /// - [`pens`](Self::pens)
    /// - [`beta`](Self::beta)
    /// - [`tides_1_0`](Self::tides_1_0)
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
            /// The operations of `billing`.
            #[inline]
            pub fn billing(&self) -> groups::Billing<'_> {
                groups::Billing(&self.0)
            }
            /// The operations of `invoices`.
            #[inline]
            pub fn invoices(&self) -> groups::Invoices<'_> {
                groups::Invoices(&self.0)
            }
            /// Rooms and beds
            #[inline]
            pub fn hotel(&self) -> groups::Hotel<'_> {
                groups::Hotel(&self.0)
            }
            /// The operations of `Pens`.
            #[inline]
            pub fn pens(&self) -> groups::Pens<'_> {
                groups::Pens(&self.0)
            }
            /// The operations of `beta`.
            #[inline]
            pub fn beta(&self) -> groups::Beta<'_> {
                groups::Beta(&self.0)
            }
            /// The operations of `Tides 1.0`.
            #[inline]
            pub fn tides_1_0(&self) -> groups::Tides10<'_> {
                groups::Tides10(&self.0)
            }
            /// `GET /health`
            ///
            /// Tagged `Status`.
            ///
            /// Described at `#/paths/~1health/get`.
            #[inline]
            pub fn health(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "health",
                            method: rt::Method::GET,
                            path: "/health",
                            security: &[],
                        },
                    )
                    .tags(&["Status"])
                    .call()
            }
        }
        impl<'c> groups::Billing<'c> {
            /// What a customer pays for.
            #[inline]
            pub fn plans(&self) -> groups::BillingPlans<'c> {
                groups::BillingPlans(self.0)
            }
            /// `GET /billing`
            ///
            /// Tagged `Money`.
            ///
            /// Described at `#/paths/~1billing/get`.
            #[inline]
            pub fn read(&self) -> rt::Call<'c, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "billing.read",
                            method: rt::Method::GET,
                            path: "/billing",
                            security: &[],
                        },
                    )
                    .tags(&["Money"])
                    .call()
            }
        }
        impl<'c> groups::BillingPlans<'c> {
            /// `GET /plans`
            ///
            /// Tagged `Money`.
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
                    .tags(&["Money"])
                    .call()
            }
            /// `DELETE /plans/{id}`
            ///
            /// Tagged `Money`.
            ///
            /// Described at `#/paths/~1plans~1{id}/delete`.
            ///
            /// # Parameters
            ///
            /// - `id`
            #[inline]
            pub fn delete(&self, id: &str) -> rt::Call<'c, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "billing.plans.delete",
                            method: rt::Method::DELETE,
                            path: "/plans/{id}",
                            security: &[],
                        },
                    )
                    .tags(&["Money"])
                    .path("id", id, rt::SIMPLE)
                    .call()
            }
        }
        impl<'c> groups::Invoices<'c> {
            /// `GET /invoices`
            ///
            /// Described at `#/paths/~1invoices/get`.
            #[inline]
            pub fn list(&self) -> rt::Call<'c, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "invoices.list",
                            method: rt::Method::GET,
                            path: "/invoices",
                            security: &[],
                        },
                    )
                    .call()
            }
        }
        impl<'c> groups::Hotel<'c> {
            /// The operations of `hotel.beds`.
            #[inline]
            pub fn beds(&self) -> groups::HotelBeds<'c> {
                groups::HotelBeds(self.0)
            }
            /// `GET /rooms`
            ///
            /// Tagged `Hotel`.
            ///
            /// Described at `#/paths/~1rooms/get`.
            #[inline]
            pub fn list_rooms(&self) -> rt::Call<'c, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "hotel.list_rooms",
                            method: rt::Method::GET,
                            path: "/rooms",
                            security: &[],
                        },
                    )
                    .tags(&["Hotel"])
                    .call()
            }
        }
        impl<'c> groups::HotelBeds<'c> {
            /// `GET /rooms/{id}/beds`
            ///
            /// Tagged `Hotel`.
            ///
            /// Described at `#/paths/~1rooms~1{id}~1beds/get`.
            ///
            /// # Parameters
            ///
            /// - `id`
            #[inline]
            pub fn list(&self, id: &str) -> rt::Call<'c, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "hotel.beds.list",
                            method: rt::Method::GET,
                            path: "/rooms/{id}/beds",
                            security: &[],
                        },
                    )
                    .tags(&["Hotel"])
                    .path("id", id, rt::SIMPLE)
                    .call()
            }
        }
        impl<'c> groups::Pens<'c> {
            /// `GET /pens`
            ///
            /// Described at `#/paths/~1pens/get`.
            #[inline]
            pub fn list(&self) -> rt::Call<'c, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "pens.list",
                            method: rt::Method::GET,
                            path: "/pens",
                            security: &[],
                        },
                    )
                    .call()
            }
        }
        impl<'c> groups::Beta<'c> {
            /// The operations of `beta.agents`.
            #[inline]
            pub fn agents(&self) -> groups::BetaAgents<'c> {
                groups::BetaAgents(self.0)
            }
        }
        impl<'c> groups::BetaAgents<'c> {
            /// `GET /agents`
            ///
            /// Tagged `beta.agents`.
            ///
            /// Described at `#/paths/~1agents/get`.
            #[inline]
            pub fn list(&self) -> rt::Call<'c, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "beta.agents.list",
                            method: rt::Method::GET,
                            path: "/agents",
                            security: &[],
                        },
                    )
                    .tags(&["beta.agents"])
                    .call()
            }
        }
        impl<'c> groups::Tides10<'c> {
            /// `GET /tides`
            ///
            /// Tagged `Tides 1.0`.
            ///
            /// Described at `#/paths/~1tides/get`.
            #[inline]
            pub fn list_tides(&self) -> rt::Call<'c, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "tides_1_0.list_tides",
                            method: rt::Method::GET,
                            path: "/tides",
                            security: &[],
                        },
                    )
                    .tags(&["Tides 1.0"])
                    .call()
            }
        }
    }
    /// Groups of operations; a group borrows the client and is cheap to copy.
    pub mod groups {
        use super::rt;
        /// The operations of `billing`.
        #[derive(Clone, Copy, Debug)]
        pub struct Billing<'c>(pub(super) &'c rt::Core);
        /// What a customer pays for.
        ///
        /// Described at `#/tags/0`.
        #[derive(Clone, Copy, Debug)]
        pub struct BillingPlans<'c>(pub(super) &'c rt::Core);
        /// The operations of `invoices`.
        #[derive(Clone, Copy, Debug)]
        pub struct Invoices<'c>(pub(super) &'c rt::Core);
        /// Rooms and beds.
        ///
        /// Described at `#/tags/1`.
        #[derive(Clone, Copy, Debug)]
        pub struct Hotel<'c>(pub(super) &'c rt::Core);
        /// The operations of `hotel.beds`.
        #[derive(Clone, Copy, Debug)]
        pub struct HotelBeds<'c>(pub(super) &'c rt::Core);
        /// The operations of `Pens`.
        #[derive(Clone, Copy, Debug)]
        pub struct Pens<'c>(pub(super) &'c rt::Core);
        /// The operations of `beta`.
        #[derive(Clone, Copy, Debug)]
        pub struct Beta<'c>(pub(super) &'c rt::Core);
        /// The operations of `beta.agents`.
        #[derive(Clone, Copy, Debug)]
        pub struct BetaAgents<'c>(pub(super) &'c rt::Core);
        /// The operations of `Tides 1.0`.
        #[derive(Clone, Copy, Debug)]
        pub struct Tides10<'c>(pub(super) &'c rt::Core);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error, groups, servers};
