/// A client of References of every kind, version 1.
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
            title: "References of every kind",
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
    /// An object.
    ///
    /// Described at `#/paths/~1a~1{id}/get/responses/200/content/application~1json/schema`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct GetAResponse200 {
        /// `n`.
        pub n: Option<i64>,
    }
    impl weld::Decode for GetAResponse200 {
        #[inline]
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut n = None;
            let mut object = json.object()?;
            while let Some(member) = object.member(&["n"])? {
                match member {
                    0 => object.value(&mut n)?,
                    _ => object.skip()?,
                }
            }
            Ok(Self {
                n: object.required(n, "n")?,
            })
        }
    }
    impl weld::Encode for GetAResponse200 {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("n", &self.n);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/All`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct All {
        /// `a`.
        pub a: Option<PathsAIdGetResponses200ContentApplicationJsonSchema>,
        /// `anchored`.
        pub anchored: Option<Size>,
        /// `identified`.
        pub identified: Option<Box_>,
        /// `local`.
        pub local: Option<Local>,
        /// `twice`.
        pub twice: Option<Other>,
        /// Words beside a reference count.
        pub beside: Option<Size>,
        /// `$ref`.
        pub r#ref: Option<String>,
    }
    impl weld::Decode for All {
        #[inline]
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut a = None;
            let mut anchored = None;
            let mut identified = None;
            let mut local = None;
            let mut twice = None;
            let mut beside = None;
            let mut r#ref = None;
            let mut object = json.object()?;
            while let Some(member) = object
                .member(
                    &["a", "anchored", "identified", "local", "twice", "beside", "$ref"],
                )?
            {
                match member {
                    0 => object.value(&mut a)?,
                    1 => object.value(&mut anchored)?,
                    2 => object.value(&mut identified)?,
                    3 => object.value(&mut local)?,
                    4 => object.value(&mut twice)?,
                    5 => object.value(&mut beside)?,
                    6 => object.value(&mut r#ref)?,
                    _ => object.skip()?,
                }
            }
            Ok(Self {
                a: object.required(a, "a")?,
                anchored: object.required(anchored, "anchored")?,
                identified: object.required(identified, "identified")?,
                local: object.required(local, "local")?,
                twice: object.required(twice, "twice")?,
                beside: object.required(beside, "beside")?,
                r#ref: object.required(r#ref, "$ref")?,
            })
        }
    }
    impl weld::Encode for All {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("a", &self.a);
            object.optional("anchored", &self.anchored);
            object.optional("identified", &self.identified);
            object.optional("local", &self.local);
            object.optional("twice", &self.twice);
            object.optional("beside", &self.beside);
            object.optional("$ref", &self.r#ref);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/paths/~1a~1{id}/get/responses/200/content/application~1json/schema`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct PathsAIdGetResponses200ContentApplicationJsonSchema {
        /// `n`.
        pub n: Option<i64>,
    }
    impl weld::Decode for PathsAIdGetResponses200ContentApplicationJsonSchema {
        #[inline]
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut n = None;
            let mut object = json.object()?;
            while let Some(member) = object.member(&["n"])? {
                match member {
                    0 => object.value(&mut n)?,
                    _ => object.skip()?,
                }
            }
            Ok(Self {
                n: object.required(n, "n")?,
            })
        }
    }
    impl weld::Encode for PathsAIdGetResponses200ContentApplicationJsonSchema {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("n", &self.n);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/Size`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct Size {
        /// `width`.
        pub width: Option<f64>,
    }
    impl weld::Decode for Size {
        #[inline]
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut width = None;
            let mut object = json.object()?;
            while let Some(member) = object.member(&["width"])? {
                match member {
                    0 => object.value(&mut width)?,
                    _ => object.skip()?,
                }
            }
            Ok(Self {
                width: object.required(width, "width")?,
            })
        }
    }
    impl weld::Encode for Size {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("width", &self.width);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/Box`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct Box_ {
        /// `lid`.
        pub lid: Option<Lid>,
        /// `size`.
        pub size: Option<Size>,
        /// `next`.
        pub next: Option<Box<Box_>>,
    }
    impl weld::Decode for Box_ {
        #[inline]
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut lid = None;
            let mut size = None;
            let mut next = None;
            let mut object = json.object()?;
            while let Some(member) = object.member(&["lid", "size", "next"])? {
                match member {
                    0 => object.value(&mut lid)?,
                    1 => object.value(&mut size)?,
                    2 => object.value(&mut next)?,
                    _ => object.skip()?,
                }
            }
            Ok(Self {
                lid: object.required(lid, "lid")?,
                size: object.required(size, "size")?,
                next: object.required(next, "next")?,
            })
        }
    }
    impl weld::Encode for Box_ {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("lid", &self.lid);
            object.optional("size", &self.size);
            object.optional("next", &self.next);
            object.end();
        }
    }
    /// One of several values.
    ///
    /// Described at `#/components/schemas/All/$defs/Local`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Local {
        /// `"here"`.
        Here,
        /// A value that is newer than the description.
        Unknown(String),
    }
    weld::open_enum! {
        Local { Here = "here" }
    }
    /// Another name for its type.
    ///
    /// Described at `#/components/schemas/Other`.
    pub type Other = Size;
    /// An object.
    ///
    /// Described at `#/components/schemas/Box/$defs/Lid`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct Lid {
        /// `open`.
        pub open: Option<bool>,
    }
    impl weld::Decode for Lid {
        #[inline]
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut open = None;
            let mut object = json.object()?;
            while let Some(member) = object.member(&["open"])? {
                match member {
                    0 => object.value(&mut open)?,
                    _ => object.skip()?,
                }
            }
            Ok(Self {
                open: object.required(open, "open")?,
            })
        }
    }
    impl weld::Encode for Lid {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("open", &self.open);
            object.end();
        }
    }
    weld::serde_bridge! {
        GetAResponse200, All, PathsAIdGetResponses200ContentApplicationJsonSchema, Size,
        Box_, Local, Lid
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
        /// `GET /a/{id}`
        ///
        /// No description.
        ///
        /// Described at `#/paths/~1a~1{id}/get`.
        ///
        /// # Parameters
        ///
        /// - `id`: no description
        pub fn get_a(
            &self,
            id: &str,
        ) -> weld::Call<'_, types::GetAResponse200, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "get_a",
                        method: weld::Method::GET,
                        path: "/a/{id}",
                        security: &[],
                    },
                )
                .path("id", id, weld::SIMPLE)
                .call()
        }
        /// `GET /b`
        ///
        /// No description.
        ///
        /// Described at `#/paths/~1b/get`.
        pub fn get_b(&self) -> weld::Call<'_, types::All, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "get_b",
                        method: weld::Method::GET,
                        path: "/b",
                        security: &[],
                    },
                )
                .call()
        }
    }
}
