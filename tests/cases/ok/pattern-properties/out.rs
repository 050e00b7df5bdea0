/// A client of Members by pattern, version 1.
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
            title: "Members by pattern",
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
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct It {
        /// Properties with names that match `^[a-z]+$` are allowed.
        pub map: Option<::std::collections::BTreeMap<String, i64>>,
        /// Properties with names that match `^x_` are allowed.
        pub closed: Option<::std::collections::BTreeMap<String, weld::Uuid>>,
        /// Properties with names that match `^a` or `^b` are allowed.
        pub same: Option<::std::collections::BTreeMap<String, String>>,
        /// Properties with names that match `^n` or `^o` are allowed.
        pub several: Option<::std::collections::BTreeMap<String, ItSeveralValue>>,
        /// Properties with names that match `^n_` are allowed.
        pub beside: Option<ItBeside>,
    }
    impl weld::Decode for It {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut map = None;
            let mut closed = None;
            let mut same = None;
            let mut several = None;
            let mut beside = None;
            json.members(
                &["map", "closed", "same", "several", "beside"],
                &mut [&mut map, &mut closed, &mut same, &mut several, &mut beside],
            )?;
            let (Some(map), Some(closed), Some(same), Some(several), Some(beside)) = (
                map,
                closed,
                same,
                several,
                beside,
            ) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self {
                map,
                closed,
                same,
                several,
                beside,
            })
        }
    }
    impl weld::Encode for It {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("map", &self.map);
            object.optional("closed", &self.closed);
            object.optional("same", &self.same);
            object.optional("several", &self.several);
            object.optional("beside", &self.beside);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/It/properties/several/patternProperties/^o`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct ItSeveralValueObject {
        pub id: Option<String>,
    }
    impl weld::Decode for ItSeveralValueObject {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut id = None;
            json.members(&["id"], &mut [&mut id])?;
            let (Some(id),) = (id,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { id })
        }
    }
    impl weld::Encode for ItSeveralValueObject {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("id", &self.id);
            object.end();
        }
    }
    /// One of several alternatives.
    ///
    /// Described at `#/components/schemas/It/properties/several/patternProperties/^n`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub enum ItSeveralValue {
        /// A number.
        Number(f64),
        /// An object.
        Object(ItSeveralValueObject),
        /// A boolean.
        Boolean(bool),
        /// A value that matches no other variant, as JSON.
        Unknown(weld::Value),
    }
    impl ::core::convert::From<f64> for ItSeveralValue {
        fn from(it: f64) -> Self {
            Self::Number(it)
        }
    }
    impl ::core::convert::From<ItSeveralValueObject> for ItSeveralValue {
        fn from(it: ItSeveralValueObject) -> Self {
            Self::Object(it)
        }
    }
    impl ::core::convert::From<bool> for ItSeveralValue {
        fn from(it: bool) -> Self {
            Self::Boolean(it)
        }
    }
    impl weld::Decode for ItSeveralValue {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            match json.kind()? {
                weld::Kind::Bool => json.read().map(Self::Boolean),
                weld::Kind::Number => json.fit(Self::Number, Self::Unknown),
                weld::Kind::Object => json.fit(Self::Object, Self::Unknown),
                #[allow(
                    unreachable_patterns,
                    reason = "every type of JSON may be told apart"
                )]
                _ => json.unknown(Self::Unknown),
            }
        }
    }
    impl weld::Encode for ItSeveralValue {
        fn encode(&self, json: &mut weld::Writer) {
            match self {
                Self::Number(it) => weld::Encode::encode(it, json),
                Self::Object(it) => weld::Encode::encode(it, json),
                Self::Boolean(it) => weld::Encode::encode(it, json),
                Self::Unknown(it) => weld::Encode::encode(it, json),
            }
        }
    }
    /// An object.
    ///
    /// Properties with names that match `^n_` are allowed.
    ///
    /// Described at `#/components/schemas/It/properties/beside`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct ItBeside {
        pub name: Option<String>,
        /// Properties without a field of their own.
        pub rest: ::std::collections::BTreeMap<String, i64>,
    }
    impl weld::Decode for ItBeside {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut name = None;
            let mut rest = ::std::collections::BTreeMap::new();
            json.members_and(&["name"], &mut [&mut name], &mut rest)?;
            let (Some(name),) = (name,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { name, rest })
        }
    }
    impl weld::Encode for ItBeside {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("name", &self.name);
            object.rest(&self.rest);
            object.end();
        }
    }
    weld::serde_bridge! {
        It, ItSeveralValueObject, ItSeveralValue, ItBeside
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
