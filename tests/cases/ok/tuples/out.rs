/// A client of Tuples, version 1.
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
            title: "Tuples",
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
    /// Described at `#/components/schemas/It`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct It {
        /// Items, at least: `2`.
        pub point: (f64, f64),
        /// Items, at least: `2`. Items, at most: `2`.
        pub named: Option<(String, ItNamedItem1)>,
        /// Items, at least: `1`. Items, at most: `2`.
        pub growing: Option<(String, weld::Presence<i64>)>,
        /// Items, at least: `1`.
        pub command: Option<weld::OpenTuple<(String,), i64>>,
        /// Items, at least: `2`.
        pub unsaid: Option<weld::OpenTuple<(String, Option<bool>), weld::Value>>,
        /// Items, at least: `1`. Items, at most: `1`.
        pub tree: Option<(Box<It>,)>,
        pub none: Option<Vec<weld::Value>>,
    }
    impl It {
        /// Creates a value with the required properties.
        #[must_use]
        pub fn new(point: (f64, f64)) -> Self {
            Self {
                point,
                named: None,
                growing: None,
                command: None,
                unsaid: None,
                tree: None,
                none: None,
            }
        }
        /// Sets [`named`](field@Self::named).
        #[must_use]
        pub fn named(mut self, named: (String, ItNamedItem1)) -> Self {
            self.named = Some(named);
            self
        }
        /// Sets [`growing`](field@Self::growing).
        #[must_use]
        pub fn growing(mut self, growing: (String, weld::Presence<i64>)) -> Self {
            self.growing = Some(growing);
            self
        }
        /// Sets [`command`](field@Self::command).
        #[must_use]
        pub fn command(mut self, command: weld::OpenTuple<(String,), i64>) -> Self {
            self.command = Some(command);
            self
        }
        /// Sets [`unsaid`](field@Self::unsaid).
        #[must_use]
        pub fn unsaid(
            mut self,
            unsaid: weld::OpenTuple<(String, Option<bool>), weld::Value>,
        ) -> Self {
            self.unsaid = Some(unsaid);
            self
        }
        /// Sets [`tree`](field@Self::tree).
        #[must_use]
        pub fn tree(mut self, tree: (Box<It>,)) -> Self {
            self.tree = Some(tree);
            self
        }
        /// Sets [`none`](field@Self::none).
        #[must_use]
        pub fn none(
            mut self,
            none: impl IntoIterator<Item = impl Into<weld::Value>>,
        ) -> Self {
            self.none = Some(weld::list(none));
            self
        }
    }
    impl weld::Decode for It {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut point = None;
            let mut named = None;
            let mut growing = None;
            let mut command = None;
            let mut unsaid = None;
            let mut tree = None;
            let mut none = None;
            json.members(
                &["point", "named", "growing", "command", "unsaid", "tree", "none"],
                &mut [
                    &mut point,
                    &mut named,
                    &mut growing,
                    &mut command,
                    &mut unsaid,
                    &mut tree,
                    &mut none,
                ],
            )?;
            let (
                Some(point),
                Some(named),
                Some(growing),
                Some(command),
                Some(unsaid),
                Some(tree),
                Some(none),
            ) = (point, named, growing, command, unsaid, tree, none) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self {
                point,
                named,
                growing,
                command,
                unsaid,
                tree,
                none,
            })
        }
    }
    impl weld::Encode for It {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.field("point", &self.point);
            object.optional("named", &self.named);
            object.optional("growing", &self.growing);
            object.optional("command", &self.command);
            object.optional("unsaid", &self.unsaid);
            object.optional("tree", &self.tree);
            object.optional("none", &self.none);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/It/properties/named/prefixItems/1`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct ItNamedItem1 {
        pub a: Option<i64>,
    }
    impl ItNamedItem1 {
        /// Creates a value without optional properties.
        #[must_use]
        pub fn new() -> Self {
            <Self as ::core::default::Default>::default()
        }
        /// Sets [`a`](field@Self::a).
        #[must_use]
        pub fn a(mut self, a: i64) -> Self {
            self.a = Some(a);
            self
        }
    }
    impl weld::Decode for ItNamedItem1 {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut a = None;
            json.members(&["a"], &mut [&mut a])?;
            let (Some(a),) = (a,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { a })
        }
    }
    impl weld::Encode for ItNamedItem1 {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("a", &self.a);
            object.end();
        }
    }
    weld::serde_bridge! {
        It, ItNamedItem1
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
        /// `POST /`
        ///
        /// Described at `#/paths/~1/post`.
        pub fn put(&self) -> Put<'_> {
            Put(
                self
                    .0
                    .request(
                        &weld::Operation {
                            id: "put",
                            method: weld::Method::POST,
                            path: "/",
                            security: &[],
                        },
                    )
                    .call(),
            )
        }
    }
    /// A call of `POST /` with optional parameters.
    ///
    /// Described at `#/paths/~1/post`.
    #[must_use = "nothing is sent until this is awaited"]
    pub struct Put<'c>(weld::Call<'c, types::It, weld::Undocumented>);
    impl<'c> Put<'c> {
        /// Sets the request body.
        pub fn body(mut self, body: types::It) -> Self {
            self.0.draft().json(&body);
            self
        }
    }
    weld::call_options!(Put, types::It, weld::Undocumented);
}
