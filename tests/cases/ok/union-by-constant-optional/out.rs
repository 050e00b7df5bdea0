/// A client of Case, version 1.
///
/// A client.
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
            title: "Case",
            version: "1",
            servers: &[],
            schemes: &[],
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
    /// One of several types.
    ///
    /// Described at `#/components/schemas/Account`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Account {
        /// One of the alternatives.
        Iban(Iban),
        /// One of the alternatives.
        Local(Local),
        /// A value that is newer than the description: the JSON as it came.
        Unknown(weld::Value),
    }
    impl ::core::convert::From<Iban> for Account {
        fn from(it: Iban) -> Self {
            Self::Iban(it)
        }
    }
    impl ::core::convert::From<Local> for Account {
        fn from(it: Local) -> Self {
            Self::Local(it)
        }
    }
    impl weld::Decode for Account {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let [tag_0] = json.look(["type"])?;
            match tag_0.as_text() {
                Some("iban") => json.read().map(Self::Iban),
                Some("local") => json.read().map(Self::Local),
                _ => {
                    if tag_0.is_absent() {
                        json.attempt()
                            .map(Self::Local)
                            .or_else(|_| json.unknown(Self::Unknown))
                    } else {
                        json.unknown(Self::Unknown)
                    }
                }
            }
        }
    }
    impl weld::Encode for Account {
        fn encode(&self, json: &mut weld::Writer) {
            match self {
                Self::Iban(it) => weld::Encode::encode(it, json),
                Self::Local(it) => weld::Encode::encode(it, json),
                Self::Unknown(it) => weld::Encode::encode(it, json),
            }
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/Iban`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Iban {
        /// `iban`.
        pub iban: String,
    }
    impl weld::Decode for Iban {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut iban = None;
            json.members(
                &["iban", "type"],
                &mut [&mut iban, &mut weld::Constant::new("\"iban\"")],
            )?;
            let (Some(iban),) = (iban,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { iban })
        }
    }
    impl weld::Encode for Iban {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.constant("type", "\"iban\"");
            object.field("iban", &self.iban);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/Local`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Local {
        /// `type`.
        pub r#type: Option<LocalType>,
        /// `number`.
        pub number: String,
    }
    impl weld::Decode for Local {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut r#type = None;
            let mut number = None;
            json.members(&["type", "number"], &mut [&mut r#type, &mut number])?;
            let (Some(r#type), Some(number)) = (r#type, number) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { r#type, number })
        }
    }
    impl weld::Encode for Local {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("type", &self.r#type);
            object.field("number", &self.number);
            object.end();
        }
    }
    /// One of several values.
    ///
    /// Described at `#/components/schemas/Local/properties/type`.
    #[derive(Debug, Clone)]
    #[non_exhaustive]
    pub enum LocalType {
        /// `"local"`.
        Local,
        /// A value that is newer than the description.
        Unknown(String),
    }
    weld::open_enum! {
        LocalType { Local = "local" }
    }
    weld::serde_bridge! {
        Account, Iban, Local, LocalType
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
        /// `GET /account`
        ///
        /// Described at `#/paths/~1account/get`.
        pub fn get_account(&self) -> weld::Call<'_, types::Account, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "get_account",
                        method: weld::Method::GET,
                        path: "/account",
                        security: &[],
                    },
                )
                .call()
        }
    }
}
