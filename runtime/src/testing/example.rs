//! The values of examples in the description.

use crate::json::{self, Decode};

/// Returns the value of an example. Generated code calls it only with a text that the type decodes.
///
/// The macro proves this for each example. It follows the decoder with the types of the client, and accepts fewer texts
/// than the decoder.
#[expect(
    clippy::expect_used,
    clippy::missing_panics_doc,
    reason = "OK because the macro proves that the text is decoded"
)]
pub fn example<T: Decode>(text: &str) -> T {
    json::from_str(text).expect("the macro checks the example")
}
