//! Recognizes the header with which a server detects a repeated request.

use crate::ir::{Api, Constraint, Format, Location, Operation, Parameter, Type};
use crate::tokens::code::{Text, quote};

/// The length of a UUID with hyphens.
const UUID_LENGTH: u64 = 36;

/// Returns the call on a draft that fills the idempotency key, if the operation has a header that accepts a UUID.
pub(super) fn idempotency_key(api: &Api, it: &Operation) -> Option<Text> {
    let header = it.parameters.iter().find(|it| is_idempotency_key(it) && accepts_uuid(api, it))?;
    let name = &header.wire_name;
    Some(quote!(idempotency_key(#name)))
}

/// Returns true for a header such as `Idempotency-Key` or `X-Idempotency-Key`.
fn is_idempotency_key(it: &Parameter) -> bool {
    let mut letters = it.wire_name.to_ascii_lowercase();
    letters.retain(|letter| letter.is_ascii_alphanumeric());
    it.location == Location::Header && letters.ends_with("idempotencykey")
}

/// Returns true if a random UUID satisfies the schema.
fn accepts_uuid(api: &Api, it: &Parameter) -> bool {
    let is_text = matches!(api.unalias(&it.ty), Type::Text | Type::Secret | Type::Formatted(Format::Uuid));
    is_text && it.docs.constraints.iter().all(is_satisfied)
}

fn is_satisfied(it: &Constraint) -> bool {
    let limit = it.value.to_string().parse::<u64>();
    match it.keyword.as_str() {
        "maxLength" => limit.is_ok_and(|limit| limit >= UUID_LENGTH),
        "minLength" => limit.is_ok_and(|limit| limit <= UUID_LENGTH),
        _ => it.is_default(),
    }
}
