//! Finds the header with which a server detects a repeated request (draft-ietf-httpapi-idempotency-key-header-07).

use crate::ir::{
    Api, Constraint, Docs, Format, Location, NameSource, Note, Operation, Origin, Parameter, Serialization, Style,
    StyleKind, Type,
};
use crate::options::Options;

/// The length of a UUID with hyphens.
const UUID_LENGTH: u64 = 36;

/// Sets the header that the client fills with a key, in each operation with such a header. The user's option adds the
/// header to operations whose methods are not idempotent (RFC 9110 section 9.2.2).
pub(crate) fn find_idempotency_keys(api: &mut Api, options: &Options) {
    let added = options.idempotency_key.as_deref();
    for operation in &mut api.operations {
        let is_repeatable = !matches!(operation.method.as_str(), "POST" | "PATCH");
        if let Some(name) = added.filter(|name| !is_repeatable && !has_key(operation, name)) {
            let parameter = header(operation, name);
            operation.parameters.push(parameter);
        }
    }
    let find = |it: &Operation| {
        let header = it.parameters.iter().find(|it| is_key(it, added) && accepts_uuid(api, it))?;
        Some(header.wire_name.clone())
    };
    let found: Vec<Option<String>> = api.operations.iter().map(find).collect();
    for (operation, header) in api.operations.iter_mut().zip(found) {
        operation.idempotency_header = header;
    }
}

/// Returns true if the description has a header with a key.
fn has_key(operation: &Operation, name: &str) -> bool {
    operation.parameters.iter().any(|it| is_key(it, Some(name)))
}

/// Returns true for the header of the option, and for a header such as `Idempotency-Key` or `X-Idempotency-Key`.
fn is_key(it: &Parameter, of_option: Option<&str>) -> bool {
    if it.location != Location::Header {
        return false;
    }
    let mut letters = it.wire_name.to_ascii_lowercase();
    letters.retain(|letter| letter.is_ascii_alphanumeric());
    letters.ends_with("idempotencykey") || of_option.is_some_and(|name| name.eq_ignore_ascii_case(&it.wire_name))
}

/// Returns the header of the option, as if the description had it.
fn header(operation: &Operation, name: &str) -> Parameter {
    let name_words = operation.origin.name_words.iter().cloned().chain([name.to_owned()]).collect();
    Parameter {
        location: Location::Header,
        wire_name: name.to_owned(),
        style: Style { kind: StyleKind::Simple, explode: false, reserved: false },
        serialization: Serialization::Style,
        encodings: Vec::new(),
        ty: Type::Text,
        required: false,
        first_page: None,
        docs: Docs { notes: vec![Note::IdempotencyKey], ..Docs::default() },
        origin: Origin { at: operation.origin.at.clone(), name_words, name_source: NameSource::Place },
    }
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

#[cfg(test)]
#[cfg(feature = "yaml")]
mod tests {
    use crate::ir::lower::tests::lower_text;
    use crate::options::Options;

    /// Returns the name of the filled header of an operation with a header parameter.
    fn filled(method: &str, header: &str, option: Option<&str>) -> Option<String> {
        let options = Options { idempotency_key: option.map(str::to_owned), ..Options::default() };
        let description =
            format!("paths: {{/x: {{{method}: {{parameters: [{header}], responses: {{204: {{description: x}}}}}}}}}}");
        lower_text(&description, &options).api.operations.pop()?.idempotency_header
    }

    fn text(name: &str, constraint: &str) -> String {
        format!("{{name: {name}, in: header, schema: {{type: string{constraint}}}}}")
    }

    #[test]
    fn a_described_header_is_found_if_it_accepts_a_uuid() {
        let check = |constraint: &str| filled("post", &text("idempotency-key", constraint), None).is_some();
        assert!(check("") && check(", maxLength: 36") && check(", format: uuid") && check(", default: x"));
        assert!(!check(", maxLength: 35") && !check(", minLength: 37") && !check(", pattern: '^a'"));
        assert_eq!(filled("post", "", None), None);
        assert_eq!(filled("get", &text("X-Idempotency_Key", ""), None).as_deref(), Some("X-Idempotency_Key"));
    }

    #[test]
    fn the_option_adds_a_header_to_methods_that_are_not_idempotent() {
        let added = |method: &str| filled(method, "", Some("Request-Token"));
        assert_eq!([added("post"), added("patch")], ["Request-Token"; 2].map(|name| Some(name.to_owned())));
        assert_eq!([added("get"), added("put"), added("delete")], [None, None, None]);
        // The description has precedence.
        let described = |header: &str| filled("post", header, Some("Request-Token"));
        assert_eq!(described(&text("Idempotency-Key", "")).as_deref(), Some("Idempotency-Key"));
        assert_eq!(described(&text("request-token", "")).as_deref(), Some("request-token"));
        assert_eq!(described(&text("request-token", ", maxLength: 5")), None);
        let in_query = "{name: Request-Token, in: query, schema: {type: string}}";
        assert_eq!(described(in_query).as_deref(), Some("Request-Token"));
    }
}
