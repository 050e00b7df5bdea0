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
    /// A client of A discriminator of components that are other names for one, or that it reaches by several values, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // A call; required parameters are arguments.
    /// client.get_event().await?;
    /// ```
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "A discriminator of components that are other names for one, or that it reaches by several values",
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
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Event`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Event {
            /// An object.
            Approved(Approved),
            /// An object.
            Denied(Denied),
            /// An object.
            Moved(Moved),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<Approved> for Event {
            #[inline]
            fn from(it: Approved) -> Self {
                Self::Approved(it)
            }
        }
        impl ::core::convert::From<Denied> for Event {
            #[inline]
            fn from(it: Denied) -> Self {
                Self::Denied(it)
            }
        }
        impl ::core::convert::From<Moved> for Event {
            #[inline]
            fn from(it: Moved) -> Self {
                Self::Moved(it)
            }
        }
        impl rt::Decode for Event {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["kind"])?;
                match tag_0.as_text() {
                    Some("approved") => json.read().map(Self::Approved),
                    Some("denied") => json.read().map(Self::Denied),
                    Some("sold") | Some("lent") => json.read().map(Self::Moved),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for Event {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Approved(it) => rt::Encode::encode(it, json),
                    Self::Denied(it) => rt::Encode::encode(it, json),
                    Self::Moved(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// An object.
        ///
        /// Always has `"kind": "approved"`.
        ///
        /// Described at `#/components/schemas/Approved`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Approved {
            pub id: String,
        }
        impl rt::Decode for Approved {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut id = rt::Required(None);
                json.members(
                    &["id", "kind"],
                    &mut [&mut id, &mut rt::Constant::new("\"approved\"")],
                )?;
                let (rt::Required(Some(id)),) = (id,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { id })
            }
        }
        impl rt::Encode for Approved {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"approved\"");
                object.field("id", &self.id);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always has `"kind": "denied"`.
        ///
        /// Described at `#/components/schemas/Denied`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Denied {
            pub id: String,
        }
        impl rt::Decode for Denied {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut id = rt::Required(None);
                json.members(
                    &["id", "kind"],
                    &mut [&mut id, &mut rt::Constant::new("\"denied\"")],
                )?;
                let (rt::Required(Some(id)),) = (id,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { id })
            }
        }
        impl rt::Encode for Denied {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"denied\"");
                object.field("id", &self.id);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Moved`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Moved {
            pub to: String,
            /// Discriminator property.
            pub kind: Option<String>,
        }
        impl rt::Decode for Moved {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut to = rt::Required(None);
                let mut kind = None;
                json.members(&["to", "kind"], &mut [&mut to, &mut kind])?;
                let (rt::Required(Some(to)),) = (to,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { to, kind })
            }
        }
        impl rt::Encode for Moved {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("to", &self.to);
                object.optional("kind", &self.kind);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Decision`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Decision {
            pub kind: String,
            pub id: String,
        }
        impl rt::Decode for Decision {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut kind = rt::Required(None);
                let mut id = rt::Required(None);
                json.members(&["kind", "id"], &mut [&mut kind, &mut id])?;
                let (rt::Required(Some(kind)), rt::Required(Some(id))) = (kind, id) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { kind, id })
            }
        }
        impl rt::Encode for Decision {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("kind", &self.kind);
                object.field("id", &self.id);
                object.end();
            }
        }
        rt::serde_bridge! {
            Event, Approved, Denied, Moved, Decision
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /event`
            ///
            /// Described at `#/paths/~1event/get`.
            #[inline]
            pub fn get_event(&self) -> rt::Call<'_, types::Event, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_event",
                            method: rt::Method::GET,
                            path: "/event",
                            security: &[],
                        },
                    )
                    .call()
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
