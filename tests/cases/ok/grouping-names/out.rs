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
    /// client.pets().list().await?;
    /// ```
    ///
    /// # Groups
    ///
    /// - [`pets`](Self::pets)
    /// - [`orders_group`](Self::orders_group)
    /// - [`clone_group`](Self::clone_group)
    /// - [`toys`](Self::toys)
    /// - [`cat`](Self::cat)
    /// - `type`
    /// - [`u1f3b2`](Self::u1f3b2)
    /// - [`string`](Self::string)
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
            /// The operations of `pets`.
            #[inline]
            pub fn pets(&self) -> groups::Pets<'_> {
                groups::Pets(&self.0)
            }
            /// The operations of `orders`.
            #[inline]
            pub fn orders_group(&self) -> groups::OrdersGroup<'_> {
                groups::OrdersGroup(&self.0)
            }
            /// The operations of `clone`.
            #[inline]
            pub fn clone_group(&self) -> groups::CloneGroup<'_> {
                groups::CloneGroup(&self.0)
            }
            /// The operations of `toys`.
            #[inline]
            pub fn toys(&self) -> groups::Toys<'_> {
                groups::Toys(&self.0)
            }
            /// The operations of `cat-controller`.
            #[inline]
            pub fn cat(&self) -> groups::Cat<'_> {
                groups::Cat(&self.0)
            }
            /// The operations of `type`.
            #[inline]
            pub fn r#type(&self) -> groups::Type<'_> {
                groups::Type(&self.0)
            }
            /// The operations of `🎲`.
            #[inline]
            pub fn u1f3b2(&self) -> groups::U1f3b2<'_> {
                groups::U1f3b2(&self.0)
            }
            /// The operations of `String`.
            #[inline]
            pub fn string(&self) -> groups::StringGroup<'_> {
                groups::StringGroup(&self.0)
            }
            /// `GET /orders`
            ///
            /// Described at `#/paths/~1orders/get`.
            #[inline]
            pub fn orders(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "orders",
                            method: rt::Method::GET,
                            path: "/orders",
                            security: &[],
                        },
                    )
                    .call()
            }
            /// `GET /toys/all`
            ///
            /// Described at `#/paths/~1toys~1all/get`.
            #[inline]
            pub fn get_toys_all(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_toys_all",
                            method: rt::Method::GET,
                            path: "/toys/all",
                            security: &[],
                        },
                    )
                    .call()
            }
        }
        impl<'c> groups::Pets<'c> {
            /// `GET /pets`
            ///
            /// Tagged `pets`.
            ///
            /// Described at `#/paths/~1pets/get`.
            #[inline]
            pub fn list(&self) -> rt::Call<'c, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "pets.list",
                            method: rt::Method::GET,
                            path: "/pets",
                            security: &[],
                        },
                    )
                    .tags(&["pets"])
                    .call()
            }
            /// `GET /pets/old`
            ///
            /// Tagged `pets`.
            ///
            /// Described at `#/paths/~1pets~1old/get`.
            #[inline]
            pub fn pets_list(&self) -> rt::Call<'c, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "pets.pets_list",
                            method: rt::Method::GET,
                            path: "/pets/old",
                            security: &[],
                        },
                    )
                    .tags(&["pets"])
                    .call()
            }
            /// `GET /pets/new`
            ///
            /// Tagged `pets`.
            ///
            /// Described at `#/paths/~1pets~1new/get`.
            #[inline]
            pub fn get_pets_new(&self) -> rt::Call<'c, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "pets.get_pets_new",
                            method: rt::Method::GET,
                            path: "/pets/new",
                            security: &[],
                        },
                    )
                    .tags(&["pets"])
                    .call()
            }
            /// `GET /pets/{id}`
            ///
            /// Tagged `pets`.
            ///
            /// Described at `#/paths/~1pets~1{id}/get`.
            ///
            /// # Parameters
            ///
            /// - `id`
            #[inline]
            pub fn get_by_id(&self, id: &str) -> rt::Call<'c, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "pets.get_by_id",
                            method: rt::Method::GET,
                            path: "/pets/{id}",
                            security: &[],
                        },
                    )
                    .tags(&["pets"])
                    .path("id", id, rt::SIMPLE)
                    .call()
            }
            /// `GET /pets/{id}/owner`
            ///
            /// Tagged `pets`.
            ///
            /// Described at `#/paths/~1pets~1{id}~1owner/get`.
            ///
            /// # Parameters
            ///
            /// - `id`
            #[inline]
            pub fn get_owner(&self, id: &str) -> rt::Call<'c, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "pets.get_owner",
                            method: rt::Method::GET,
                            path: "/pets/{id}/owner",
                            security: &[],
                        },
                    )
                    .tags(&["pets"])
                    .path("id", id, rt::SIMPLE)
                    .call()
            }
            /// `POST /pets/move`
            ///
            /// Tagged `pets`.
            ///
            /// Described at `#/paths/~1pets~1move/post`.
            #[inline]
            pub fn move_pet(&self) -> rt::Call<'c, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "pets.move_pet",
                            method: rt::Method::POST,
                            path: "/pets/move",
                            security: &[],
                        },
                    )
                    .tags(&["pets"])
                    .call()
            }
            /// `POST /pets/clone`
            ///
            /// Tagged `pets`.
            ///
            /// Described at `#/paths/~1pets~1clone/post`.
            #[inline]
            pub fn clone_pet(&self) -> rt::Call<'c, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "pets.clone_pet",
                            method: rt::Method::POST,
                            path: "/pets/clone",
                            security: &[],
                        },
                    )
                    .tags(&["pets"])
                    .call()
            }
        }
        impl<'c> groups::OrdersGroup<'c> {
            /// `GET /orders/all`
            ///
            /// Tagged `orders`.
            ///
            /// Described at `#/paths/~1orders~1all/get`.
            #[inline]
            pub fn list(&self) -> rt::Call<'c, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "orders_group.list",
                            method: rt::Method::GET,
                            path: "/orders/all",
                            security: &[],
                        },
                    )
                    .tags(&["orders"])
                    .call()
            }
        }
        impl<'c> groups::CloneGroup<'c> {
            /// `GET /clone`
            ///
            /// Tagged `clone`.
            ///
            /// Described at `#/paths/~1clone/get`.
            #[inline]
            pub fn get(&self) -> rt::Call<'c, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "clone_group.get",
                            method: rt::Method::GET,
                            path: "/clone",
                            security: &[],
                        },
                    )
                    .tags(&["clone"])
                    .call()
            }
        }
        impl<'c> groups::Toys<'c> {
            /// `GET /toys`
            ///
            /// Tagged `toys`.
            ///
            /// Described at `#/paths/~1toys/get`.
            #[inline]
            pub fn list(&self) -> rt::Call<'c, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "toys.list",
                            method: rt::Method::GET,
                            path: "/toys",
                            security: &[],
                        },
                    )
                    .tags(&["toys"])
                    .call()
            }
        }
        impl<'c> groups::Cat<'c> {
            /// `GET /cats`
            ///
            /// Tagged `cat-controller`.
            ///
            /// Described at `#/paths/~1cats/get`.
            #[inline]
            pub fn list(&self) -> rt::Call<'c, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "cat.list",
                            method: rt::Method::GET,
                            path: "/cats",
                            security: &[],
                        },
                    )
                    .tags(&["cat-controller"])
                    .call()
            }
            /// `GET /cats/{id}`
            ///
            /// Tagged `cat-controller`.
            ///
            /// Described at `#/paths/~1cats~1{id}/get`.
            ///
            /// # Parameters
            ///
            /// - `id`
            #[inline]
            pub fn find_by_id(&self, id: &str) -> rt::Call<'c, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "cat.find_by_id",
                            method: rt::Method::GET,
                            path: "/cats/{id}",
                            security: &[],
                        },
                    )
                    .tags(&["cat-controller"])
                    .path("id", id, rt::SIMPLE)
                    .call()
            }
        }
        impl<'c> groups::Type<'c> {
            /// `GET /types`
            ///
            /// Tagged `type`.
            ///
            /// Described at `#/paths/~1types/get`.
            #[inline]
            pub fn list(&self) -> rt::Call<'c, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "type.list",
                            method: rt::Method::GET,
                            path: "/types",
                            security: &[],
                        },
                    )
                    .tags(&["type"])
                    .call()
            }
        }
        impl<'c> groups::U1f3b2<'c> {
            /// `GET /dice`
            ///
            /// Tagged `🎲`.
            ///
            /// Described at `#/paths/~1dice/get`.
            #[inline]
            pub fn roll_dice(&self) -> rt::Call<'c, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "u1f3b2.roll_dice",
                            method: rt::Method::GET,
                            path: "/dice",
                            security: &[],
                        },
                    )
                    .tags(&["🎲"])
                    .call()
            }
        }
        impl<'c> groups::StringGroup<'c> {
            /// `GET /strings`
            ///
            /// Tagged `String`.
            ///
            /// Described at `#/paths/~1strings/get`.
            #[inline]
            pub fn list(&self) -> rt::Call<'c, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "string.list",
                            method: rt::Method::GET,
                            path: "/strings",
                            security: &[],
                        },
                    )
                    .tags(&["String"])
                    .call()
            }
        }
    }
    /// Groups of operations; a group borrows the client and is cheap to copy.
    pub mod groups {
        use super::rt;
        /// The operations of `pets`.
        #[derive(Clone, Copy, Debug)]
        pub struct Pets<'c>(pub(super) &'c rt::Core);
        /// The operations of `orders`.
        #[derive(Clone, Copy, Debug)]
        pub struct OrdersGroup<'c>(pub(super) &'c rt::Core);
        /// The operations of `clone`.
        #[derive(Clone, Copy, Debug)]
        pub struct CloneGroup<'c>(pub(super) &'c rt::Core);
        /// The operations of `toys`.
        #[derive(Clone, Copy, Debug)]
        pub struct Toys<'c>(pub(super) &'c rt::Core);
        /// The operations of `cat-controller`.
        #[derive(Clone, Copy, Debug)]
        pub struct Cat<'c>(pub(super) &'c rt::Core);
        /// The operations of `type`.
        #[derive(Clone, Copy, Debug)]
        pub struct Type<'c>(pub(super) &'c rt::Core);
        /// The operations of `🎲`.
        #[derive(Clone, Copy, Debug)]
        pub struct U1f3b2<'c>(pub(super) &'c rt::Core);
        /// The operations of `String`.
        #[derive(Clone, Copy, Debug)]
        pub struct StringGroup<'c>(pub(super) &'c rt::Core);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error, groups, servers};
