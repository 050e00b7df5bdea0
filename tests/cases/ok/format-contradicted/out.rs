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
    /// A client of Formats that cannot be meant, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // A call; required parameters are arguments.
    /// client.get_parcel().await?;
    /// ```
    ///
    /// # Findings
    ///
    /// - dropped at `#/components/schemas/Parcel/properties/id/format`: `maxLength` is 24, which no text of `format: uuid` fits; the format is ignored
    /// - dropped at `#/components/schemas/Parcel/properties/month/format`: `maxLength` is 7, which no text of `format: date` fits; the format is ignored
    /// - dropped at `#/components/schemas/Parcel/properties/offset/format`: `minimum` is -1, less than `format: uint8` allows; the format is ignored
    /// - dropped at `#/components/schemas/Parcel/properties/weight/format`: `maximum` is 4294967295, more than `format: int32` allows; the format is ignored
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Formats that cannot be meant",
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
        /// Described at `#/components/schemas/Parcel`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Parcel {
            /// Characters, at most: `24`.
            pub id: String,
            /// Characters, at most: `7`.
            pub month: Option<String>,
            /// Characters, at least: `36`. Characters, at most: `36`.
            pub seal: Option<rt::Uuid>,
            /// At most `4294967295`.
            pub weight: Option<i64>,
            /// At least `-1`.
            pub offset: Option<i64>,
            /// At least `0`. At most `18446744073709551615`.
            pub serial: Option<u64>,
            /// At least `0`. At most `9223372036854776000`.
            pub rounded: Option<i64>,
        }
        impl rt::Decode for Parcel {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut id = rt::Required(None);
                let mut month = None;
                let mut seal = None;
                let mut weight = None;
                let mut offset = None;
                let mut serial = None;
                let mut rounded = None;
                json.members(
                    &["id", "month", "seal", "weight", "offset", "serial", "rounded"],
                    &mut [
                        &mut id,
                        &mut month,
                        &mut seal,
                        &mut weight,
                        &mut offset,
                        &mut serial,
                        &mut rounded,
                    ],
                )?;
                let (rt::Required(Some(id)),) = (id,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self {
                    id,
                    month,
                    seal,
                    weight,
                    offset,
                    serial,
                    rounded,
                })
            }
        }
        impl rt::Encode for Parcel {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("id", &self.id);
                object.optional("month", &self.month);
                object.optional("seal", &self.seal);
                object.optional("weight", &self.weight);
                object.optional("offset", &self.offset);
                object.optional("serial", &self.serial);
                object.optional("rounded", &self.rounded);
                object.end();
            }
        }
        rt::serde_bridge! {
            Parcel
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /parcel`
            ///
            /// Described at `#/paths/~1parcel/get`.
            #[inline]
            pub fn get_parcel(&self) -> rt::Call<'_, types::Parcel, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_parcel",
                            method: rt::Method::GET,
                            path: "/parcel",
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
