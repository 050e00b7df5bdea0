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
    /// client.get_item(shop_id, item_id, part_id).await?;
    /// // Optional parameters have setters.
    /// client.get_things(id, part).limit(limit).await?;
    /// ```
    ///
    /// # Findings
    ///
    /// - forgiven at `#/paths/things~1{;id*}~1:part{?limit}#all`: `:part` in the path `things/{;id*}/:part{?limit}#all` is not the notation of OpenAPI for a parameter; it is read as `{part}`
    /// - forgiven at `#/paths/things~1{;id*}~1:part{?limit}#all`: `{;id*}` in the path `things/{;id*}/:part{?limit}#all` is not the name of a parameter; it is read as `{id}`
    /// - forgiven at `#/paths/things~1{;id*}~1:part{?limit}#all`: `{?limit}` in the path `things/{;id*}/:part{?limit}#all` is not the name of a parameter; it is read as parameters of the query
    /// - forgiven at `#/paths/things~1{;id*}~1:part{?limit}#all`: the path `things/{;id*}/:part{?limit}#all` does not begin with a slash; it is read as `/things/{;id*}/:part{?limit}#all`
    /// - forgiven at `#/paths/things~1{;id*}~1:part{?limit}#all/get/parameters/1/style`: this `style` is not defined for a parameter in the path; the default style is used
    /// - dropped at `#/paths/things~1{;id*}~1:part{?limit}#all/get/parameters/2/name`: the transport sets the header `Content-Length`; the parameter is left out
    /// - dropped at `#/paths/things~1{;id*}~1:part{?limit}#all/get/parameters/3/name`: "not a header" cannot be the name of a header; the parameter is left out
    /// - forgiven at `#/paths/~1orders~1{order_id}~1{lat,lon}`: `{lat,lon}` in the path `/orders/{order_id}/{lat,lon}` is not the name of a parameter; it is read as several parameters
    /// - forgiven at `#/paths/~1orders~1{order_id}~1{lat,lon}`: `{order_id}` in the path `/orders/{order_id}/{lat,lon}` is not the name of a parameter; it is read as `{orderId}`
    /// - undeclared-path-parameter at `#/paths/~1orders~1{order_id}~1{lat,lon}/get`: no parameter describes `{lat}` of the path `/orders/{order_id}/{lat,lon}`; it takes any text
    /// - undeclared-path-parameter at `#/paths/~1orders~1{order_id}~1{lat,lon}/get`: no parameter describes `{lon}` of the path `/orders/{order_id}/{lat,lon}`; it takes any text
    /// - unused-path-parameter at `#/paths/~1orders~1{order_id}~1{lat,lon}/get/parameters/1`: the path `/orders/{order_id}/{lat,lon}` has no `{gone}`; the parameter is left out
    /// - duplicate-parameter at `#/paths/~1orders~1{order_id}~1{lat,lon}/get/parameters/3`: the parameter `q` is described twice; this one is ignored
    /// - forgiven at `#/paths/~1shops~1:shop_id~1items~1<int:item_id>~1parts~1${part_id}`: `${part_id}` in the path `/shops/:shop_id/items/<int:item_id>/parts/${part_id}` is not the notation of OpenAPI for a parameter; it is read as `{part_id}`
    /// - forgiven at `#/paths/~1shops~1:shop_id~1items~1<int:item_id>~1parts~1${part_id}`: `:shop_id` in the path `/shops/:shop_id/items/<int:item_id>/parts/${part_id}` is not the notation of OpenAPI for a parameter; it is read as `{shop_id}`
    /// - forgiven at `#/paths/~1shops~1:shop_id~1items~1<int:item_id>~1parts~1${part_id}`: `<int:item_id>` in the path `/shops/:shop_id/items/<int:item_id>/parts/${part_id}` is not the notation of OpenAPI for a parameter; it is read as `{item_id}`
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
    /// Types of request bodies, response bodies and parameters.
    pub mod types {
        use super::rt;
        rt::serde_bridge! {}
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET things/{;id*}/:part{?limit}#all`
            ///
            /// Described at `#/paths/things~1{;id*}~1:part{?limit}#all/get`.
            ///
            /// # Parameters
            ///
            /// - `id`
            /// - `part`
            /// - `limit` (optional)
            #[inline]
            pub fn get_things(&self, id: &str, part: &str) -> GetThings<'_> {
                GetThings(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "get_things",
                                method: rt::Method::GET,
                                path: "/things/{id}/{part}",
                                security: &[],
                            },
                        )
                        .path("id", id, rt::MATRIX_EXPLODED)
                        .path("part", part, rt::SIMPLE_EXPLODED)
                        .call(),
                )
            }
            /// `GET /orders/{order_id}/{lat,lon}`
            ///
            /// Described at `#/paths/~1orders~1{order_id}~1{lat,lon}/get`.
            ///
            /// # Parameters
            ///
            /// - `orderId`
            /// - `lat`
            /// - `lon`
            /// - `q` (optional)
            #[inline]
            pub fn get_order(
                &self,
                order_id: &str,
                lat: &str,
                lon: &str,
            ) -> GetOrder<'_> {
                GetOrder(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "get_order",
                                method: rt::Method::GET,
                                path: "/orders/{orderId}/{lat},{lon}",
                                security: &[],
                            },
                        )
                        .path("orderId", order_id, rt::SIMPLE)
                        .path("lat", lat, rt::SIMPLE)
                        .path("lon", lon, rt::SIMPLE)
                        .call(),
                )
            }
            /// `GET /shops/:shop_id/items/<int:item_id>/parts/${part_id}`
            ///
            /// Described at `#/paths/~1shops~1:shop_id~1items~1<int:item_id>~1parts~1${part_id}/get`.
            ///
            /// # Parameters
            ///
            /// - `shop_id`
            /// - `item_id`
            /// - `part_id`
            #[inline]
            pub fn get_item(
                &self,
                shop_id: &str,
                item_id: i64,
                part_id: &str,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_item",
                            method: rt::Method::GET,
                            path: "/shops/{shop_id}/items/{item_id}/parts/{part_id}",
                            security: &[],
                        },
                    )
                    .path("shop_id", shop_id, rt::SIMPLE)
                    .path("item_id", &item_id, rt::SIMPLE)
                    .path("part_id", part_id, rt::SIMPLE)
                    .call()
            }
        }
        /// A call of `GET things/{;id*}/:part{?limit}#all` with optional parameters.
        ///
        /// Described at `#/paths/things~1{;id*}~1:part{?limit}#all/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct GetThings<'c>(rt::Call<'c, (), rt::Undocumented>);
        impl<'c> GetThings<'c> {
            /// Sets the parameter `limit`.
            ///
            /// Described at `#/paths/things~1{;id*}~1:part{?limit}#all/get`.
            #[inline]
            pub fn limit(mut self, limit: &str) -> Self {
                self.0.draft().query("limit", limit, rt::FORM);
                self
            }
        }
        rt::call_options!(GetThings, (), rt::Undocumented);
        /// A call of `GET /orders/{order_id}/{lat,lon}` with optional parameters.
        ///
        /// Described at `#/paths/~1orders~1{order_id}~1{lat,lon}/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct GetOrder<'c>(rt::Call<'c, (), rt::Undocumented>);
        impl<'c> GetOrder<'c> {
            /// Sets the parameter `q`.
            ///
            /// Described at `#/paths/~1orders~1{order_id}~1{lat,lon}/get/parameters/2`.
            #[inline]
            pub fn q(mut self, q: &str) -> Self {
                self.0.draft().query("q", q, rt::FORM);
                self
            }
        }
        rt::call_options!(GetOrder, (), rt::Undocumented);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
