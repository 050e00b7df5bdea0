/// A client of T, version 1.
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
            title: "T",
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
    /// Described at `a/pet.yaml#`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct APet {
        pub a: Option<String>,
    }
    impl weld::Decode for APet {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut a = None;
            json.members(&["a"], &mut [&mut a])?;
            let (Some(a),) = (a,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { a })
        }
    }
    impl weld::Encode for APet {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("a", &self.a);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `b/pet.yaml#`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct BPet {
        pub b: Option<String>,
        pub r#in: Option<PetIn>,
    }
    impl weld::Decode for BPet {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut b = None;
            let mut r#in = None;
            json.members(&["b", "in"], &mut [&mut b, &mut r#in])?;
            let (Some(b), Some(r#in)) = (b, r#in) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { b, r#in })
        }
    }
    impl weld::Encode for BPet {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("b", &self.b);
            object.optional("in", &self.r#in);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `b/pet.yaml#/properties/in`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct PetIn {
        pub x: Option<i64>,
    }
    impl weld::Decode for PetIn {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut x = None;
            json.members(&["x"], &mut [&mut x])?;
            let (Some(x),) = (x,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { x })
        }
    }
    impl weld::Encode for PetIn {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("x", &self.x);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/Pet`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct Pet {
        pub main: Option<String>,
    }
    impl weld::Decode for Pet {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut main = None;
            json.members(&["main"], &mut [&mut main])?;
            let (Some(main),) = (main,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { main })
        }
    }
    impl weld::Encode for Pet {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("main", &self.main);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `common.yaml#/components/schemas/Pet`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct CommonPet {
        pub c: Option<String>,
    }
    impl weld::Decode for CommonPet {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut c = None;
            json.members(&["c"], &mut [&mut c])?;
            let (Some(c),) = (c,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { c })
        }
    }
    impl weld::Encode for CommonPet {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("c", &self.c);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `common.yaml#/components/schemas/List/items`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct ListItems {
        pub i: Option<String>,
    }
    impl weld::Decode for ListItems {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut i = None;
            json.members(&["i"], &mut [&mut i])?;
            let (Some(i),) = (i,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { i })
        }
    }
    impl weld::Encode for ListItems {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("i", &self.i);
            object.end();
        }
    }
    weld::serde_bridge! {
        APet, BPet, PetIn, Pet, CommonPet, ListItems
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
        /// `GET /a`
        ///
        /// Described at `#/paths/~1a/get`.
        pub fn a(&self) -> weld::Call<'_, types::APet, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "a",
                        method: weld::Method::GET,
                        path: "/a",
                        security: &[],
                    },
                )
                .call()
        }
        /// `GET /b`
        ///
        /// Described at `#/paths/~1b/get`.
        pub fn b(&self) -> weld::Call<'_, types::BPet, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "b",
                        method: weld::Method::GET,
                        path: "/b",
                        security: &[],
                    },
                )
                .call()
        }
        /// `GET /c`
        ///
        /// Described at `#/paths/~1c/get`.
        pub fn c(&self) -> weld::Call<'_, types::Pet, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "c",
                        method: weld::Method::GET,
                        path: "/c",
                        security: &[],
                    },
                )
                .call()
        }
        /// `GET /d`
        ///
        /// Described at `#/paths/~1d/get`.
        pub fn d(&self) -> weld::Call<'_, types::CommonPet, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "d",
                        method: weld::Method::GET,
                        path: "/d",
                        security: &[],
                    },
                )
                .call()
        }
        /// `GET /e`
        ///
        /// Described at `#/paths/~1e/get`.
        pub fn e(&self) -> weld::Call<'_, types::ListItems, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "e",
                        method: weld::Method::GET,
                        path: "/e",
                        security: &[],
                    },
                )
                .call()
        }
    }
}
