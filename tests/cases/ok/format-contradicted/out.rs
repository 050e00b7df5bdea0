/// A client of Formats that cannot be meant, version 1.
///
/// # Findings
///
/// - dropped at `#/components/schemas/Parcel/properties/id/format`: `maxLength` is 24, which no text of `format: uuid` fits; the format is ignored
/// - dropped at `#/components/schemas/Parcel/properties/month/format`: `maxLength` is 7, which no text of `format: date` fits; the format is ignored
/// - dropped at `#/components/schemas/Parcel/properties/offset/format`: `minimum` is -1, less than `format: uint8` allows; the format is ignored
/// - dropped at `#/components/schemas/Parcel/properties/weight/format`: `maximum` is 4294967295, more than `format: int32` allows; the format is ignored
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
            title: "Formats that cannot be meant",
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
    /// Described at `#/components/schemas/Parcel`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Parcel {
        /// Characters, at most: `24`.
        pub id: String,
        /// Characters, at most: `7`.
        pub month: Option<String>,
        /// Characters, at least: `36`. Characters, at most: `36`.
        pub seal: Option<weld::Uuid>,
        /// At most `4294967295`.
        pub weight: Option<i64>,
        /// At least `-1`.
        pub offset: Option<i64>,
        /// At least `0`. At most `18446744073709551615`.
        pub serial: Option<u64>,
        /// At least `0`. At most `9223372036854776000`.
        pub rounded: Option<i64>,
    }
    impl weld::Decode for Parcel {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut id = None;
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
            let (
                Some(id),
                Some(month),
                Some(seal),
                Some(weight),
                Some(offset),
                Some(serial),
                Some(rounded),
            ) = (id, month, seal, weight, offset, serial, rounded) else {
                return Err(weld::Fault::unfilled());
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
    impl weld::Encode for Parcel {
        fn encode(&self, json: &mut weld::Writer) {
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
    weld::serde_bridge! {
        Parcel
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
        /// `GET /parcel`
        ///
        /// Described at `#/paths/~1parcel/get`.
        pub fn get_parcel(&self) -> weld::Call<'_, types::Parcel, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "get_parcel",
                        method: weld::Method::GET,
                        path: "/parcel",
                        security: &[],
                    },
                )
                .call()
        }
    }
}
