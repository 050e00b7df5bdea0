/// A client of Case, version 1.
///
/// # Findings
///
/// - untyped at `#/paths/~1things~1{at}/get/parameters/4`: this parameter has neither `schema` nor `content`; its type is any text
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
    /// Described at `#/paths/~1things~1{at}/get/parameters/0/content/application~1json/schema`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct FindAt {
        pub x: Option<i64>,
    }
    impl FindAt {
        /// Creates a value without optional properties.
        #[must_use]
        pub fn new() -> Self {
            <Self as ::core::default::Default>::default()
        }
        /// Sets [`x`](field@Self::x).
        #[must_use]
        pub fn x(mut self, x: i64) -> Self {
            self.x = Some(x);
            self
        }
    }
    impl weld::Decode for FindAt {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut x = None;
            json.members(&["x"], &mut [&mut x])?;
            let (Some(x),) = (x,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { x })
        }
    }
    impl weld::Encode for FindAt {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("x", &self.x);
            object.end();
        }
    }
    weld::serde_bridge! {
        FindAt
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
        /// - `filter` (optional)
        /// - `X-Note` (optional)
        /// - `anything` (optional)
        /// - `untold` (optional)
        pub fn find(&self, at: types::FindAt) -> Find<'_> {
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
                    .path("at", &weld::JsonText(&at), weld::SIMPLE)
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
        /// Sets the parameter `filter`.
        ///
        /// Sent as JSON text (`application/json`).
        ///
        /// Described at `#/paths/~1things~1{at}/get/parameters/1`.
        pub fn filter(
            mut self,
            filter: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.0
                .draft()
                .query(
                    "filter",
                    &weld::JsonText(&weld::list::<String>(filter)),
                    weld::FORM,
                );
            self
        }
        /// Sets the parameter `X-Note`.
        ///
        /// It is sent as text (`text/plain`).
        ///
        /// Described at `#/paths/~1things~1{at}/get/parameters/2`.
        pub fn x_note(mut self, x_note: &str) -> Self {
            self.0.draft().header("X-Note", x_note, weld::SIMPLE);
            self
        }
        /// Sets the parameter `anything`.
        ///
        /// Sent as JSON text (`application/json`).
        ///
        /// Described at `#/paths/~1things~1{at}/get/parameters/3`.
        pub fn anything(mut self, anything: impl Into<weld::Value>) -> Self {
            self.0
                .draft()
                .query(
                    "anything",
                    &weld::JsonText(&Into::<weld::Value>::into(anything)),
                    weld::FORM,
                );
            self
        }
        /// Sets the parameter `untold`.
        ///
        /// Described at `#/paths/~1things~1{at}/get/parameters/4`.
        pub fn untold(mut self, untold: &str) -> Self {
            self.0.draft().query("untold", untold, weld::FORM);
            self
        }
    }
    weld::call_options!(Find, (), weld::Undocumented);
}
