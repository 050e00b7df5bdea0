//! The sentences about facts that a Rust type does not express.

use crate::ir::{
    Choice, LinkNote, Literal, Location, Note, NotedKeyword, ReadOnlyProperties, RequiredGroups, SchemeNote,
    Serialization,
};

/// Returns a note as a sentence.
#[rustfmt::skip] // a table
pub(super) fn wording(note: &Note) -> String {
    match note {
        Note::Keyword(keyword, value) => format!("{} `{value}`.", keyword_wording(*keyword)),
        Note::UniqueItems => "Unique items.".to_owned(),
        Note::OneOf(values) => format!("One of {}.", list(values, ", ")),
        Note::Format(format) => format!("Format: `{format}`."),
        Note::NeverPresent(name) => format!("The property {} is never present.", code(name)),
        Note::PropertyPatterns(patterns) => {
            format!("Properties with names that match {} are allowed.", list(patterns, " or "))
        }
        Note::RequiredGroups(groups) => required_groups(groups),
        Note::NotEnforced(keywords) => format!("Keywords that are not enforced: {}.", list(keywords, ", ")),
        Note::SeeAlso(url) => format!("See also: {url}"),
        Note::RequiredWithoutSchema => "Required, but without a schema in the description.".to_owned(),
        Note::Unsatisfiable => "The schema contradicts itself; the type is any JSON.".to_owned(),
        Note::NestedTooDeeply => {
            "The schema is nested too deeply for the compiler; the type is any JSON.".to_owned()
        }
        Note::DiscriminatorProperty => "Discriminator property.".to_owned(),
        Note::InitialValue(value) => format!("`new` sets the discriminator value `{value}`."),
        Note::RequestCopy(ReadOnlyProperties::Absent) => "Sent in requests; it has no read-only properties.".to_owned(),
        Note::RequestCopy(ReadOnlyProperties::Optional) => {
            "Sent in requests; read-only properties are optional.".to_owned()
        }
        Note::MayBeEmpty => "It may be empty.".to_owned(),
        Note::NotEscaped(location) => not_escaped(*location).to_owned(),
        Note::SentAs(Serialization::Json, media_type) => format!("Sent as JSON text ({}).", code(media_type)),
        Note::SentAs(Serialization::Form, media_type) => format!("Sent as a form ({}).", code(media_type)),
        Note::SentAs(Serialization::Style, media_type) => format!("It is sent as text ({}).", code(media_type)),
        Note::PartHeader { header, part } => format!("The header {} of the part {}.", code(header), code(part)),
        Note::MediaTypes(names) => format!("The media type is `{}`.", names.join("` or `")),
        Note::Security(alternatives) => security(alternatives),
        Note::Tags(tags) => format!("Tagged {}.", tags.iter().map(|it| code(it)).collect::<Vec<_>>().join(", ")),
        Note::Callback { method, url } => format!("Calls back by `{method} {}`: see `webhooks`.", unquoted(url)),
        Note::Link(link) => link_sentence(link),
        Note::IdempotencyKey => "The client fills this header with a random UUID, unless the call sets it.".to_owned(),
        Note::WebhookRequest { method, url: None } => format!("The service sends a `{method}` request."),
        Note::WebhookRequest { method, url: Some(url) } => {
            format!("The service sends a `{method}` request to `{url}`.")
        }
        Note::ExpectedResponses(responses) => expected_responses(responses),
        Note::TermsOfService(url) => format!("Terms of service: {url}."),
        Note::Contact(texts) => format!("Contact: {}.", texts.join(", ")),
        Note::License(texts) => format!("License: {}.", texts.join(", ")),
    }
}

/// Returns the words before the value of a keyword.
fn keyword_wording(keyword: NotedKeyword) -> &'static str {
    match keyword {
        NotedKeyword::Default => "The server's default is",
        NotedKeyword::Minimum => "At least",
        NotedKeyword::Maximum => "At most",
        NotedKeyword::ExclusiveMinimum => "More than",
        NotedKeyword::ExclusiveMaximum => "Less than",
        NotedKeyword::MultipleOf => "A multiple of",
        NotedKeyword::MinLength => "Characters, at least:",
        NotedKeyword::MaxLength => "Characters, at most:",
        NotedKeyword::Pattern => "Matches the regular expression",
        NotedKeyword::MinItems => "Items, at least:",
        NotedKeyword::MaxItems => "Items, at most:",
        NotedKeyword::MinProperties => "Properties, at least:",
        NotedKeyword::MaxProperties => "Properties, at most:",
        NotedKeyword::ContentMediaType => "Content of the media type",
        NotedKeyword::Example => "For example",
    }
}

/// Returns "At least one of these is required: `a`; `b` and `c`."
fn required_groups(it: &RequiredGroups) -> String {
    let words = match it.choice {
        Choice::OneOf => "Exactly one",
        Choice::AnyOf => "At least one",
    };
    let groups: Vec<String> = it.groups.iter().map(|names| list(names, " and ")).collect();
    format!("{words} of these is required: {}.", groups.join("; "))
}

fn not_escaped(location: Location) -> &'static str {
    match location {
        Location::Cookie => "Sent without escaping; a character that a cookie cannot hold is an error.",
        Location::Path => "Reserved characters except `/` and `?` are sent without encoding, and `%2F` as it is.",
        _ => "Reserved characters are sent without encoding: encode `&`, `+` and `=` in data.",
    }
}

/// Returns a sentence about the credentials and scopes that a call needs.
fn security(alternatives: &[Vec<SchemeNote>]) -> String {
    if alternatives.iter().all(Vec::is_empty) {
        return "Requires no credential.".to_owned();
    }
    let mut words: Vec<String> = alternatives.iter().filter(|it| !it.is_empty()).map(|it| all_of(it)).collect();
    if alternatives.iter().any(Vec::is_empty) {
        words.push("no credential".to_owned());
    }
    format!("Requires {}.", words.join(", or "))
}

fn all_of(needed: &[SchemeNote]) -> String {
    let one = |it: &SchemeNote| match it.scopes.as_slice() {
        [] => format!("`{}`", it.scheme),
        [scope] => format!("`{}` with the scope `{scope}`", it.scheme),
        scopes => format!("`{}` with the scopes `{}`", it.scheme, scopes.join("`, `")),
    };
    needed.iter().map(one).collect::<Vec<_>>().join(" and ")
}

fn link_sentence(link: &LinkNote) -> String {
    let parameter = |(name, value): &(String, Literal)| match value.as_str() {
        Some(text) => format!("`{name}` = `{text}`"),
        None => format!("`{name}` = `{value}`"),
    };
    let parameters: Vec<String> = link.parameters.iter().map(parameter).collect();
    let with = if parameters.is_empty() { String::new() } else { format!(" with {}", parameters.join(", ")) };
    let first_line = |text: &String| format!(": {}", text.lines().next().unwrap_or_default());
    let description = link.description.as_ref().map(first_line).unwrap_or_default();
    format!("Link {} to `{}`{with}{description}", code(&link.name), link.target)
}

fn expected_responses(responses: &[(String, String)]) -> String {
    let one = |(status, description): &(String, String)| match description.as_str() {
        "" => code(status),
        description => format!("{} ({description})", code(status)),
    };
    format!("Expected response: {}.", responses.iter().map(one).collect::<Vec<_>>().join(" or "))
}

/// Returns values as code, with `separator` between two of them.
fn list<T: std::fmt::Display>(values: &[T], separator: &str) -> String {
    values.iter().map(|it| format!("`{it}`")).collect::<Vec<_>>().join(separator)
}

fn code(text: &str) -> String {
    format!("`{}`", unquoted(text))
}

/// Replaces backticks, which would end code.
fn unquoted(text: &str) -> String {
    text.replace('`', "'")
}
