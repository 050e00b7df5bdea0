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
    /// // Optional parameters have setters.
    /// client.dice().u1f44d(u1f44d).await?;
    /// ```
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
        /// An object.
        ///
        /// Described at `#/components/schemas/Dice`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Dice {
            pub emoji: Option<DiceEmoji>,
            pub case: Option<DiceCase>,
            /// In one character.
            pub café: Option<String>,
            /// In two.
            pub cafe: Option<String>,
            pub mưa: Option<String>,
            /// The property `☃`.
            pub u2603: Option<String>,
        }
        impl rt::Decode for Dice {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["emoji", "case", "café", "cafe\u{301}", "mưa", "☃"],
                    &mut [
                        &mut value.emoji,
                        &mut value.case,
                        &mut value.café,
                        &mut value.cafe,
                        &mut value.mưa,
                        &mut value.u2603,
                    ],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Dice {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("emoji", &self.emoji);
                object.optional("case", &self.case);
                object.optional("café", &self.café);
                object.optional("cafe\u{301}", &self.cafe);
                object.optional("mưa", &self.mưa);
                object.optional("☃", &self.u2603);
                object.end();
            }
        }
        /// One of several strings.
        ///
        /// Described at `#/components/schemas/Dice/properties/emoji`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum DiceEmoji {
            /// `"🎲"`.
            U1F3B2,
            /// `"🎯"`.
            U1F3AF,
            /// `"⬅️"`.
            U2B05,
            /// `"➡️"`.
            U27A1,
            /// `"⬅️ back"`.
            Back,
            /// `"➡️ back"`.
            U27A1Back,
            /// `"ก"`.
            U0E01,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            DiceEmoji { U1F3B2 = "🎲", U1F3AF = "🎯", U2B05 = "⬅\u{fe0f}", U27A1 =
            "➡\u{fe0f}", Back = "⬅\u{fe0f} back", U27A1Back = "➡\u{fe0f} back",
            U0E01 = "ก" }
        }
        /// One of several strings.
        ///
        /// Described at `#/components/schemas/Dice/properties/case`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum DiceCase {
            /// `"id"`.
            IdLowercase,
            /// `"ID"`.
            IdUppercase,
            /// `"Id"`.
            Id,
            /// `"iD"`.
            ID,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            DiceCase { IdLowercase = "id", IdUppercase = "ID", Id = "Id", ID = "iD" }
        }
        rt::serde_bridge! {
            Dice, DiceEmoji, DiceCase
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /dice`
            ///
            /// Described at `#/paths/~1dice/get`.
            ///
            /// # Parameters
            ///
            /// - `👍` (optional)
            /// - `👎` (optional)
            #[inline]
            pub fn dice(&self) -> Dice<'_> {
                Dice(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "dice",
                                method: rt::Method::GET,
                                path: "/dice",
                                security: &[],
                            },
                        )
                        .call(),
                )
            }
        }
        /// A call of `GET /dice` with optional parameters.
        ///
        /// Described at `#/paths/~1dice/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct Dice<'c>(rt::Call<'c, types::Dice, rt::Undocumented>);
        impl<'c> Dice<'c> {
            /// Sets the parameter `👍`.
            ///
            /// Described at `#/paths/~1dice/get/parameters/0`.
            #[inline]
            pub fn u1f44d(mut self, u1f44d: &str) -> Self {
                self.0.draft().query("👍", u1f44d, rt::FORM);
                self
            }
            /// Sets the parameter `👎`.
            ///
            /// Described at `#/paths/~1dice/get/parameters/1`.
            #[inline]
            pub fn u1f44e(mut self, u1f44e: &str) -> Self {
                self.0.draft().query("👎", u1f44e, rt::FORM);
                self
            }
        }
        rt::call_options!(Dice, types::Dice, rt::Undocumented);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
