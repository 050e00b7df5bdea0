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
    /// client.file(owner, name, file).await?;
    /// // Optional parameters have setters.
    /// client.search().page(page).await?;
    /// ```
    ///
    /// # Findings
    ///
    /// - forgiven at `#/paths/at~1{lat,lon}~1:unit#metric`: `:unit` in the path `at/{lat,lon}/:unit#metric` is not the notation of OpenAPI for a parameter; it is read as `{unit}`
    /// - forgiven at `#/paths/at~1{lat,lon}~1:unit#metric`: `{lat,lon}` in the path `at/{lat,lon}/:unit#metric` is not the name of a parameter; it is read as several parameters
    /// - forgiven at `#/paths/at~1{lat,lon}~1:unit#metric`: the path `at/{lat,lon}/:unit#metric` does not begin with a slash; it is read as `/at/{lat,lon}/:unit#metric`
    /// - undeclared-path-parameter at `#/paths/at~1{lat,lon}~1:unit#metric/get`: no parameter describes `{lat}` of the path `at/{lat,lon}/:unit#metric`; it takes any text
    /// - undeclared-path-parameter at `#/paths/at~1{lat,lon}~1:unit#metric/get`: no parameter describes `{lon}` of the path `at/{lat,lon}/:unit#metric`; it takes any text
    /// - unused-path-parameter at `#/paths/at~1{lat,lon}~1:unit#metric/get/parameters/1`: the path `at/{lat,lon}/:unit#metric` has no `{gone}`; the parameter is left out
    /// - forgiven at `#/paths/~1orders~1{;order_id*}~1{line:int}`: `{line:int}` in the path `/orders/{;order_id*}/{line:int}` is not the name of a parameter; it is read as `{line}`
    /// - forgiven at `#/paths/~1orders~1{;order_id*}~1{line:int}`: `{order_id}` in the path `/orders/{;order_id*}/{line:int}` is not the name of a parameter; it is read as `{orderId}`
    /// - forgiven at `#/paths/~1search?kind=a b&page={page}{&limit}`: `{&limit}` in the path `/search?kind=a b&page={page}{&limit}` is not the name of a parameter; it is read as parameters of the query
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
            /// `GET /repos/{owner}:{name}/{file}.json`
            ///
            /// Described at `#/paths/~1repos~1{owner}:{name}~1{file}.json/get`.
            ///
            /// # Parameters
            ///
            /// - `owner`
            /// - `name`
            /// - `file`
            #[inline]
            pub fn file(
                &self,
                owner: &str,
                name: &str,
                file: &str,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "file",
                            method: rt::Method::GET,
                            path: "/repos/{owner}:{name}/{file}.json",
                            security: &[],
                        },
                    )
                    .path("owner", owner, rt::SIMPLE)
                    .path("name", name, rt::SIMPLE)
                    .path("file", file, rt::SIMPLE)
                    .call()
            }
            /// `GET /orders/{;order_id*}/{line:int}`
            ///
            /// Described at `#/paths/~1orders~1{;order_id*}~1{line:int}/get`.
            ///
            /// # Parameters
            ///
            /// - `orderId`
            /// - `line`
            #[inline]
            pub fn line(
                &self,
                order_id: &str,
                line: i64,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "line",
                            method: rt::Method::GET,
                            path: "/orders/{orderId}/{line}",
                            security: &[],
                        },
                    )
                    .path("orderId", order_id, rt::MATRIX)
                    .path("line", &line, rt::SIMPLE)
                    .call()
            }
            /// `GET at/{lat,lon}/:unit#metric`
            ///
            /// Described at `#/paths/at~1{lat,lon}~1:unit#metric/get`.
            ///
            /// # Parameters
            ///
            /// - `lat`
            /// - `lon`
            /// - `unit`
            #[inline]
            pub fn at(
                &self,
                lat: &str,
                lon: &str,
                unit: &str,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "at",
                            method: rt::Method::GET,
                            path: "/at/{lat},{lon}/{unit}",
                            security: &[],
                        },
                    )
                    .path("lat", lat, rt::SIMPLE)
                    .path("lon", lon, rt::SIMPLE)
                    .path("unit", unit, rt::SIMPLE)
                    .call()
            }
            /// `GET /search?kind=a b&page={page}{&limit}`
            ///
            /// Described at `#/paths/~1search?kind=a b&page={page}{&limit}/get`.
            ///
            /// # Parameters
            ///
            /// - `page` (optional)
            /// - `limit` (optional)
            #[inline]
            pub fn search(&self) -> Search<'_> {
                Search(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "search",
                                method: rt::Method::GET,
                                path: "/search?kind=a%20b",
                                security: &[],
                            },
                        )
                        .call(),
                )
            }
        }
        /// A call of `GET /search?kind=a b&page={page}{&limit}` with optional parameters.
        ///
        /// Described at `#/paths/~1search?kind=a b&page={page}{&limit}/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct Search<'c>(rt::Call<'c, (), rt::Undocumented>);
        impl<'c> Search<'c> {
            /// Sets the parameter `page`.
            ///
            /// Described at `#/paths/~1search?kind=a b&page={page}{&limit}/get/parameters/0`.
            #[inline]
            pub fn page(mut self, page: i64) -> Self {
                self.0.draft().query("page", &page, rt::FORM);
                self
            }
            /// Sets the parameter `limit`.
            ///
            /// Described at `#/paths/~1search?kind=a b&page={page}{&limit}/get`.
            #[inline]
            pub fn limit(mut self, limit: &str) -> Self {
                self.0.draft().query("limit", limit, rt::FORM);
                self
            }
        }
        rt::call_options!(Search, (), rt::Undocumented);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
