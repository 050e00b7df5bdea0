/// A client of Keywords that do not change the type, version 1.
///
/// A client.
///
/// # Findings
///
/// - untyped at `#/components/schemas/It/required`: `required` names `ghost`, which is not among the `properties`; the type of `ghost` is any JSON
#[allow(
    dead_code,
    deprecated,
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
    nonstandard_style,
    unreachable_pub,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    reason = "generated"
)]
impl Client {
    /// A client to be set up: at least its credentials, if it needs any.
    pub fn builder() -> specweld::private::ClientBuilder<Self> {
        static API: specweld::private::Api = specweld::private::Api {
            title: "Keywords that do not change the type",
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
/// What every operation may fail with.
#[allow(
    dead_code,
    deprecated,
    nonstandard_style,
    unreachable_pub,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    reason = "generated"
)]
pub type Error = specweld::private::Error<specweld::private::Undocumented>;
/// What the operations take and give.
#[allow(
    dead_code,
    deprecated,
    nonstandard_style,
    unreachable_pub,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    reason = "generated"
)]
pub mod types {
    use specweld::private as weld;
    /// An item.
    ///
    /// Members, at least: `1`. The description restricts this further, by `not`, `if`, `then`, `dependentRequired`, `unevaluatedProperties`; that is not enforced. See also: <https://example.com/items>
    ///
    /// Described at `#/components/schemas/It`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct It {
        /// `a`.
        ///
        /// The server's default is `"a"`. Characters, at least: `1`. Characters, at most: `9`. Matches the regular expression `"^a"`. For example `"ab"`.
        pub a: String,
        /// `b`.
        ///
        /// More than `0`. A multiple of `0.5`.
        #[deprecated]
        pub b: Option<f64>,
        /// `c`.
        ///
        /// No item twice. The description restricts this further, by `contains`; that is not enforced.
        pub c: Option<Vec<String>>,
        /// `d`.
        ///
        /// Content of the media type `"application/json"`. The description restricts this further, by `contentSchema`; that is not enforced.
        pub d: Option<String>,
        /// `e`.
        ///
        /// The description restricts this further, by `propertyNames`; that is not enforced.
        pub e: Option<::std::collections::BTreeMap<String, i64>>,
        /// `f`.
        ///
        /// Members, at least: `2`.
        pub f: Option<Part>,
        /// `ghost`.
        ///
        /// It is required, and not described.
        pub ghost: weld::Value,
    }
    impl weld::Decode for It {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut a = None;
            let mut b = None;
            let mut c = None;
            let mut d = None;
            let mut e = None;
            let mut f = None;
            let mut ghost = None;
            json.members(
                &["a", "b", "c", "d", "e", "f", "ghost"],
                &mut [&mut a, &mut b, &mut c, &mut d, &mut e, &mut f, &mut ghost],
            )?;
            let (Some(a), Some(b), Some(c), Some(d), Some(e), Some(f), Some(ghost)) = (
                a,
                b,
                c,
                d,
                e,
                f,
                ghost,
            ) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { a, b, c, d, e, f, ghost })
        }
    }
    impl weld::Encode for It {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.field("a", &self.a);
            object.optional("b", &self.b);
            object.optional("c", &self.c);
            object.optional("d", &self.d);
            object.optional("e", &self.e);
            object.optional("f", &self.f);
            object.field("ghost", &self.ghost);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/Part`.
    #[deprecated]
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct Part {
        /// `x`.
        pub x: Option<String>,
    }
    impl weld::Decode for Part {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut x = None;
            json.members(&["x"], &mut [&mut x])?;
            let (Some(x),) = (x,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { x })
        }
    }
    impl weld::Encode for Part {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("x", &self.x);
            object.end();
        }
    }
    weld::serde_bridge! {
        It, Part
    }
}
/// The operations: what is required is an argument, what is optional a setter, and `.await` sends.
#[allow(
    dead_code,
    deprecated,
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
        /// `GET /`
        ///
        /// Described at `#/paths/~1/get`.
        pub fn get(&self) -> weld::Call<'_, types::It, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "get",
                        method: weld::Method::GET,
                        path: "/",
                        security: &[],
                    },
                )
                .call()
        }
    }
}
