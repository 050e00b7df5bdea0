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
    /// let client = Client::builder().base_url(url).build()?;
    /// // A call; required parameters are arguments.
    /// client.orders().list().await?;
    /// ```
    ///
    /// # Groups
    ///
    /// - [`orders`](Self::orders)
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Case",
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
    /// A mock of the service, for tests. [`MockOperations`] has its methods, one for each operation.
    pub type Mock = rt::Mock<MockOperations>;
    /// The operations of a [`Mock`]. Each method expects calls of one operation, and returns the replies.
    #[derive(Clone, Debug)]
    pub struct MockOperations(rt::Expectations);
    impl rt::MockedApi for MockOperations {
        type Client = Client;
        #[inline]
        fn new(expectations: rt::Expectations) -> Self {
            Self(expectations)
        }
        #[inline]
        fn builder() -> rt::ClientBuilder<Client> {
            Client::builder()
        }
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
            /// The operations of `orders`.
            #[inline]
            pub fn orders(&self) -> groups::Orders<'_> {
                groups::Orders(&self.0)
            }
            /// `GET /status`
            ///
            /// Described at `#/paths/~1status/get`.
            #[inline]
            pub fn status(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "status",
                            method: rt::Method::GET,
                            path: "/status",
                            security: &[],
                        },
                    )
                    .call()
            }
        }
        impl<'c> groups::Orders<'c> {
            /// The operations of `orders.items`.
            #[inline]
            pub fn items(&self) -> groups::OrdersItems<'c> {
                groups::OrdersItems(self.0)
            }
            /// `GET /orders`
            ///
            /// Tagged `orders`.
            ///
            /// Described at `#/paths/~1orders/get`.
            #[inline]
            pub fn list(&self) -> rt::Call<'c, Vec<String>, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "orders.list",
                            method: rt::Method::GET,
                            path: "/orders",
                            security: &[],
                        },
                    )
                    .tags(&["orders"])
                    .call()
            }
        }
        impl<'c> groups::OrdersItems<'c> {
            /// `GET /orders/{id}/items`
            ///
            /// Tagged `items`.
            ///
            /// Described at `#/paths/~1orders~1{id}~1items/get`.
            ///
            /// # Parameters
            ///
            /// - `id`
            #[inline]
            pub fn list(&self, id: &str) -> rt::Call<'c, Vec<i64>, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "orders.items.list",
                            method: rt::Method::GET,
                            path: "/orders/{id}/items",
                            security: &[],
                        },
                    )
                    .tags(&["items"])
                    .path("id", id, rt::SIMPLE)
                    .call()
            }
        }
    }
    /// Groups of operations; a group borrows the client and is cheap to copy.
    pub mod groups {
        use super::rt;
        /// The operations of `orders`.
        #[derive(Clone, Copy, Debug)]
        pub struct Orders<'c>(pub(super) &'c rt::Core);
        /// The operations of `orders.items`.
        #[derive(Clone, Copy, Debug)]
        pub struct OrdersItems<'c>(pub(super) &'c rt::Core);
    }
    /// The replies of a mock: for each operation, those that the description allows.
    pub mod mock {
        use super::{rt, types};
        impl super::MockOperations {
            #[inline]
            pub fn orders(&self) -> groups::Orders {
                groups::Orders(self.0.clone())
            }
            /// Expects calls of `GET /status`.
            #[inline]
            #[track_caller]
            pub fn status(&self) -> rt::Expectation<Status> {
                self.0.expectation("status", Status)
            }
        }
        /// The groups of operations of a mock.
        pub mod groups {
            use super::rt;
            #[derive(Clone, Debug)]
            pub struct Orders(pub(super) rt::Expectations);
            #[derive(Clone, Debug)]
            pub struct OrdersItems(pub(super) rt::Expectations);
        }
        impl groups::Orders {
            #[inline]
            pub fn items(&self) -> groups::OrdersItems {
                groups::OrdersItems(self.0.clone())
            }
            /// Expects calls of `GET /orders`.
            #[inline]
            #[track_caller]
            pub fn list(&self) -> rt::Expectation<ListOrders> {
                self.0.expectation("orders.list", ListOrders)
            }
        }
        impl groups::OrdersItems {
            /// Expects calls of `GET /orders/{id}/items`.
            #[inline]
            #[track_caller]
            pub fn list(&self) -> rt::Expectation<ListItems> {
                self.0.expectation("orders.items.list", ListItems)
            }
        }
        /// The replies to `GET /orders` that the description allows.
        #[derive(Debug)]
        pub struct ListOrders(rt::Replies);
        impl ListOrders {
            /// Replies with status 200: All.
            #[inline]
            pub fn reply(
                &self,
                body: impl IntoIterator<Item = impl Into<String>>,
            ) -> rt::Reply<'_, Self> {
                self.0.json(self, 200, &rt::list::<String>(body))
            }
        }
        /// The replies to `GET /orders/{id}/items` that the description allows.
        #[derive(Debug)]
        pub struct ListItems(rt::Replies);
        impl ListItems {
            /// Replies with status 200: All.
            #[inline]
            pub fn reply(
                &self,
                body: impl IntoIterator<Item = i64>,
            ) -> rt::Reply<'_, Self> {
                self.0.json(self, 200, &rt::list::<i64>(body))
            }
        }
        /// The replies to `GET /status` that the description allows.
        #[derive(Debug)]
        pub struct Status(rt::Replies);
        impl Status {
            /// Replies with status 200: Alive.
            #[inline]
            pub fn reply(&self) -> rt::Reply<'_, Self> {
                self.0.empty(self, 200)
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{
    Client, operations, types, Error, groups, Mock, MockOperations, mock,
};
