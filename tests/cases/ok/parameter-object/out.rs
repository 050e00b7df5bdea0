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
            servers: &[],
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
    /// Described at `#/components/schemas/Point`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Point {
        pub x: i64,
        pub y: Option<i64>,
        pub key: Option<weld::Secret>,
    }
    impl Point {
        /// Creates a value with the required properties.
        #[must_use]
        pub fn new(x: i64) -> Self {
            Self { x, y: None, key: None }
        }
        /// Sets [`y`](field@Self::y).
        #[must_use]
        pub fn y(mut self, y: i64) -> Self {
            self.y = Some(y);
            self
        }
        /// Sets [`key`](field@Self::key).
        #[must_use]
        pub fn key<__Via>(
            mut self,
            key: impl weld::IntoOptional<weld::Secret, __Via>,
        ) -> Self {
            self.key = weld::IntoOptional::into_optional(key);
            self
        }
    }
    impl weld::Decode for Point {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut x = None;
            let mut y = None;
            let mut key = None;
            json.members(&["x", "y", "key"], &mut [&mut x, &mut y, &mut key])?;
            let (Some(x), Some(y), Some(key)) = (x, y, key) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { x, y, key })
        }
    }
    impl weld::Encode for Point {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.field("x", &self.x);
            object.optional("y", &self.y);
            object.optional("key", &self.key);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/Place`.
    pub type Place = Point;
    weld::serde_bridge! {
        Point
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
        /// `GET /things/{at}`
        ///
        /// Described at `#/paths/~1things~1{at}/get`.
        ///
        /// # Parameters
        ///
        /// - `at`
        /// - `near` (optional)
        /// - `sort` (optional)
        /// - `labels` (optional)
        /// - `any` (optional)
        /// - `X-At` (optional)
        pub fn find(&self, at: types::Point) -> Find<'_> {
            Find(
                self
                    .0
                    .request(
                        &weld::Operation {
                            id: "find",
                            method: weld::Method::GET,
                            path: "/things/{at}",
                            security: &[],
                        },
                    )
                    .path("at", &weld::Structured(&at), weld::SIMPLE)
                    .call(),
            )
        }
    }
    /// A call of `GET /things/{at}` with optional parameters.
    ///
    /// Described at `#/paths/~1things~1{at}/get`.
    #[must_use = "nothing is sent until this is awaited"]
    pub struct Find<'c>(weld::Call<'c, (), weld::Undocumented>);
    impl<'c> Find<'c> {
        /// Sets the parameter `near`.
        ///
        /// Described at `#/paths/~1things~1{at}/get/parameters/1`.
        pub fn near(mut self, near: types::Point) -> Self {
            self.0.draft().query("near", &weld::Structured(&near), weld::FORM);
            self
        }
        /// Sets the parameter `sort`.
        ///
        /// Described at `#/paths/~1things~1{at}/get/parameters/2`.
        pub fn sort(mut self, sort: impl IntoIterator<Item = types::Point>) -> Self {
            self.0
                .draft()
                .query(
                    "sort",
                    &weld::Structured(&weld::list::<types::Point>(sort)),
                    weld::FORM,
                );
            self
        }
        /// Sets the parameter `labels`.
        ///
        /// Described at `#/paths/~1things~1{at}/get/parameters/3`.
        pub fn labels(
            mut self,
            labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
        ) -> Self {
            self.0.draft().query("labels", &weld::map::<String>(labels), weld::FORM);
            self
        }
        /// Sets the parameter `any`.
        ///
        /// Described at `#/paths/~1things~1{at}/get/parameters/4`.
        pub fn any(mut self, any: impl Into<weld::Value>) -> Self {
            self.0
                .draft()
                .query(
                    "any",
                    &weld::Structured(&Into::<weld::Value>::into(any)),
                    weld::FORM,
                );
            self
        }
        /// Sets the parameter `X-At`.
        ///
        /// Described at `#/paths/~1things~1{at}/get/parameters/5`.
        pub fn x_at(mut self, x_at: types::Place) -> Self {
            self.0
                .draft()
                .header("X-At", &weld::Structured(&x_at), weld::SIMPLE_EXPLODED);
            self
        }
    }
    weld::call_options!(Find, (), weld::Undocumented);
}
