//! Reads media types, and decides how a body is decoded and encoded.

/// A media type or a media range: a key of `content` (OpenAPI 3.1 section 4.8.14).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct MediaType {
    /// Type and subtype, in lower case.
    essence: String,
    /// The parameters, without `charset`.
    parameters: String,
}

/// The encoding of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BodyClass {
    /// JSON.
    Json,
    /// A sequence of JSON values.
    Lines,
    /// Server-sent events.
    Events,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/*`.
    Multipart,
    /// Text of any sort.
    Text,
    /// Bytes.
    Bytes,
    /// Any encoding: the schema decides.
    Open,
}

/// The media types of sequences of JSON values.
const LINES: [&str; 9] = [
    "application/jsonl",
    "application/x-jsonl",
    "application/jsonlines",
    "application/x-jsonlines",
    "application/ndjson",
    "application/x-ndjson",
    "application/stream+json",
    "application/x-json-stream",
    "application/json-seq",
];

/// Subtypes that are text, under `application` and other types.
const TEXTUAL: [&str; 17] = [
    "xml",
    "yaml",
    "x-yaml",
    "javascript",
    "x-javascript",
    "ecmascript",
    "graphql",
    "csv",
    "toml",
    "sql",
    "x-sh",
    "jwt",
    "jose",
    "x-pem-file",
    "pem-certificate-chain",
    "rtf",
    "xhtml",
];

/// Words in subtypes of formats that are not JSON, although a schema can describe their content.
const OTHER_FORMATS: [&str; 22] = [
    "avro",
    "binary",
    "bson",
    "cbor",
    "fb",
    "flatbuffers",
    "gzip",
    "ion",
    "msgpack",
    "messagepack",
    "octet",
    "parquet",
    "pdf",
    "proto",
    "protobuf",
    "smile",
    "tar",
    "thrift",
    "wasm",
    "xlsx",
    "zip",
    "zstd",
];

impl MediaType {
    /// Reads a key of `content`. An invalid media type is kept unchanged.
    pub(crate) fn parse(key: &str) -> Self {
        let (essence, parameters) = key.split_once(';').unwrap_or((key, ""));
        let essence = essence.trim().to_ascii_lowercase();
        let kept = parameters.split(';').map(str::trim).filter(|it| {
            let is_charset = it.get(..8).is_some_and(|start| start.eq_ignore_ascii_case("charset="));
            !is_charset && !it.is_empty() && it.chars().all(|c| c.is_ascii_graphic() || c == ' ')
        });
        let parameters = kept.flat_map(|it| ["; ", it]).collect();
        Self { essence, parameters }
    }

    /// Returns true if the media type is valid (RFC 9110 section 8.3.1).
    pub(crate) fn is_valid(&self) -> bool {
        self.essence.split_once('/').is_some_and(|(kind, sub)| is_token(kind) && is_token(sub))
    }

    /// Returns the encoding of a body of this media type.
    pub(crate) fn class(&self) -> BodyClass {
        let essence = self.essence.as_str();
        let (kind, subtype) = essence.split_once('/').unwrap_or(("", essence));
        let suffix = subtype.rsplit_once('+').map_or("", |(_, suffix)| suffix);
        match kind {
            _ if LINES.contains(&essence) || suffix == "json-seq" => BodyClass::Lines,
            _ if subtype == "json" || suffix == "json" => BodyClass::Json,
            "text" if subtype == "event-stream" => BodyClass::Events,
            "application" if subtype == "x-www-form-urlencoded" => BodyClass::Form,
            "multipart" => BodyClass::Multipart,
            "text" => BodyClass::Text,
            _ if TEXTUAL.contains(&subtype) || ["xml", "yaml", "jwt"].contains(&suffix) => BodyClass::Text,
            _ if essence == "*/*" || !self.is_valid() => BodyClass::Open,
            _ => BodyClass::Bytes,
        }
    }

    /// Returns true for XML (RFC 7303): `application/xml`, `text/xml`, and types with the suffix `+xml`.
    pub(crate) fn is_xml(&self) -> bool {
        matches!(self.essence.as_str(), "application/xml" | "text/xml") || self.essence.ends_with("+xml")
    }

    /// Returns true if a body may be JSON although its media type has no `+json`. Some frameworks, such as goa, omit
    /// the suffix.
    pub(crate) fn may_be_json(&self) -> bool {
        let Some(subtype) = self.essence.strip_prefix("application/") else { return false };
        let mut words = subtype.split(['.', '-', '_']);
        !subtype.contains(['+', '*'])
            && !words.any(|word| {
                let is_other = |word: &str| OTHER_FORMATS.contains(&word);
                is_other(word) || word.strip_prefix('x').is_some_and(is_other)
            })
    }

    /// Returns the word of a body of this class in names.
    pub(crate) fn name_word(&self, class: BodyClass) -> String {
        let subtype = self.essence.split_once('/').map_or(self.essence.as_str(), |(_, subtype)| subtype);
        match class {
            BodyClass::Json => {
                let stem = subtype.split('+').next().unwrap_or_default();
                let stem = stem.trim_start_matches("vnd.").trim_start_matches("x-").trim_start_matches("x.");
                format!("{stem}{}", self.parameters)
            }
            BodyClass::Lines => "lines".to_owned(),
            BodyClass::Events => "events".to_owned(),
            BodyClass::Form => "form".to_owned(),
            BodyClass::Multipart => "multipart".to_owned(),
            BodyClass::Text if subtype.ends_with("xml") => "xml".to_owned(),
            BodyClass::Text if subtype.ends_with("yaml") => "yaml".to_owned(),
            BodyClass::Text => "text".to_owned(),
            BodyClass::Bytes | BodyClass::Open => "bytes".to_owned(),
        }
    }

    /// Returns the `Content-Type` of a body of this class. A range or an invalid media type becomes the plainest media
    /// type of the class.
    pub(crate) fn content_type(&self, class: BodyClass) -> String {
        if self.is_valid() && !self.essence.contains('*') {
            return self.text();
        }
        let plain = match class {
            BodyClass::Json => "application/json",
            BodyClass::Lines => "application/jsonl",
            BodyClass::Events => "text/event-stream",
            BodyClass::Form => "application/x-www-form-urlencoded",
            BodyClass::Multipart => "multipart/form-data",
            BodyClass::Text => "text/plain",
            BodyClass::Bytes | BodyClass::Open => "application/octet-stream",
        };
        plain.to_owned()
    }

    /// Returns the media type or range for `Accept` that selects a body of this class.
    pub(crate) fn accept_range(&self, class: BodyClass) -> String {
        let is_range = self.essence.ends_with("/*") && !self.essence.starts_with("*/");
        match class {
            _ if self.is_valid() && is_range => self.text(),
            BodyClass::Bytes | BodyClass::Open if self.essence == "*/*" || !self.is_valid() => "*/*".to_owned(),
            _ => self.content_type(class),
        }
    }

    /// Returns true if `other` is this media type, with or without parameters, and this one has none.
    pub(crate) fn includes(&self, other: &Self) -> bool {
        self.parameters.is_empty() && self.essence == other.essence
    }

    /// Returns true for `application/json` without parameters.
    pub(crate) fn is_plain_json(&self) -> bool {
        self.essence == "application/json" && self.parameters.is_empty()
    }

    fn text(&self) -> String {
        format!("{}{}", self.essence, self.parameters)
    }
}

/// Returns true if a body of this media type is JSON.
pub(crate) fn is_json(key: &str) -> bool {
    MediaType::parse(key).class() == BodyClass::Json
}

/// Returns true for a token (RFC 9110 section 5.6.2).
fn is_token(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c))
}

#[cfg(test)]
mod tests {
    use super::{BodyClass, MediaType};

    #[test]
    fn classes() {
        for (class, names) in [
            (
                BodyClass::Json,
                "application/json|Application/JSON; charset=utf-8|application/problem+json|text/json|*/json",
            ),
            (BodyClass::Json, "json|application/*+json|text/x+json ;a=b|application/vnd.api+json"),
            (
                BodyClass::Lines,
                "application/jsonl|application/x-ndjson|application/stream+json|application/geo+json-seq",
            ),
            (BodyClass::Events, "text/event-stream|text/event-stream;charset=UTF-8"),
            (BodyClass::Form, "application/x-www-form-urlencoded"),
            (BodyClass::Multipart, "multipart/form-data|multipart/mixed; boundary=x"),
            (BodyClass::Text, "text/plain|application/xml|image/svg+xml|application/yaml|text/*|text/csv|xml"),
            (BodyClass::Bytes, "application/octet-stream|image/*|application/pdf|application/vnd.github.diff"),
            (BodyClass::Open, "*/*||openapi/python/client|binary"),
        ] {
            for name in names.split('|') {
                assert_eq!(MediaType::parse(name).class(), class, "{name}");
            }
        }
    }

    #[test]
    fn json_may_lack_its_suffix() {
        for name in ["application/vnd.goa.error", "application/problem; a=b", "application/vnd.hal"] {
            assert!(MediaType::parse(name).may_be_json(), "{name}");
        }
        for name in ["application/x-protobuf", "application/vnd.apache.avro", "application/a+cbor", "image/png", "*/*"]
        {
            assert!(!MediaType::parse(name).may_be_json(), "{name}");
        }
    }

    #[test]
    fn what_goes_into_headers_is_fit_for_them() {
        for (name, sent, accepted) in [
            ("application/json; charset=utf-8", "application/json", "application/json"),
            ("application/json;odata=verbose", "application/json; odata=verbose", "application/json; odata=verbose"),
            ("application/*+json", "application/json", "application/json"),
            ("*/json", "application/json", "application/json"),
            ("json", "application/json", "application/json"),
            ("image/*", "application/octet-stream", "image/*"),
            ("text/*", "text/plain", "text/*"),
            ("*/*", "application/octet-stream", "*/*"),
            ("é/\n", "application/octet-stream", "*/*"),
            ("a/b; c=\u{1}", "a/b", "a/b"),
        ] {
            let media_type = MediaType::parse(name);
            let class = media_type.class();
            assert_eq!(
                (media_type.content_type(class).as_str(), media_type.accept_range(class).as_str()),
                (sent, accepted)
            );
        }
    }

    #[test]
    fn each_has_a_short_name() {
        for (name, name_word) in [
            ("application/merge-patch+json", "merge-patch"),
            ("application/vnd.github.star+json", "github.star"),
            ("application/problem+xml", "xml"),
            ("text/markdown", "text"),
            ("image/png", "bytes"),
        ] {
            let media_type = MediaType::parse(name);
            assert_eq!(media_type.name_word(media_type.class()), name_word);
        }
    }
}
