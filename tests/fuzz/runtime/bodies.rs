//! Forms and multipart bodies with any names and contents. An independent reader finds exactly the values that were
//! added.

use http::header::CONTENT_TYPE;
use serde_json::Value;
use specweld::generated_v1::{Method, Operation};
use specweld::{File, Multipart};

use super::percent::form;
use super::{is_unfit, nested, parts, sent};

static OPERATION: Operation = Operation { id: "op", method: Method::POST, path: "/", security: &[] };

pub(in super::super) fn run(data: &[u8]) {
    multipart(&parts(data));
    if let Ok(value) = serde_json::from_slice::<Value>(data) {
        urlencoded(&value);
    }
}

fn urlencoded(value: &Value) {
    let Some(request) = sent(&OPERATION, |draft| draft.form(value, &[])) else { return assert!(!value.is_object()) };
    assert_eq!(request.header("content-type"), Some("application/x-www-form-urlencoded"));
    let text = String::from_utf8(request.body.to_vec()).unwrap();
    assert_eq!(form(&text), members(value), "{text}");
}

/// Returns the pairs of an object: a pair for each item of a list, and JSON for nested objects.
fn members(value: &Value) -> Vec<(String, String)> {
    let members = value.as_object().unwrap().iter();
    let pairs = members.flat_map(|(name, value)| {
        let values = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
        values.iter().filter_map(|value| Some((name.clone(), nested::text(value)?)))
    });
    pairs.collect()
}

/// A part before it is encoded.
#[derive(Debug)]
struct Part<'d> {
    name: String,
    /// The file name, if the part is a file.
    file: Option<String>,
    media_type: Option<String>,
    header: String,
    content: &'d [u8],
}

impl<'d> Part<'d> {
    /// Creates a part from at most five pieces of an input.
    fn of(pieces: &[&'d [u8]]) -> Self {
        let text = |index: usize| String::from_utf8_lossy(pieces.get(index).unwrap_or(&&b""[..])).into_owned();
        // A media type with `*` is a range, and cannot be sent.
        let media_type = Some(text(2).replace('*', "x")).filter(|it| !it.is_empty());
        let file = Some(text(1)).filter(|it| !it.is_empty());
        Self { name: text(0), file, media_type, header: text(3), content: pieces.get(4).copied().unwrap_or_default() }
    }

    fn add(&self, form: Multipart) -> Multipart {
        let text = String::from_utf8_lossy(self.content);
        let form = match (&self.file, &self.media_type) {
            (Some(file), media_type) => {
                let content = File::new(self.content.to_vec()).named(file.clone());
                let media_type = media_type.clone().unwrap_or_else(|| "application/octet-stream".to_owned());
                form.file_as(self.name.clone(), media_type, content)
            }
            (None, Some(media_type)) => form.text_as(self.name.clone(), media_type.clone(), &*text),
            (None, None) => form.text(self.name.clone(), &*text),
        };
        form.header("x-part", &self.header)
    }

    fn can_be_refused(&self) -> bool {
        is_unfit(&self.header) || self.media_type.as_ref().is_some_and(|it| !is_media_type(it))
    }

    /// Panics if an encoded part differs from this one.
    fn check(&self, part: &[u8]) {
        let (head, content) = split(part, b"\r\n\r\n").unwrap();
        let expected = if self.file.is_some() {
            self.content.to_vec()
        } else {
            String::from_utf8_lossy(self.content).into_owned().into_bytes()
        };
        assert_eq!(content, expected);
        let head = String::from_utf8(head.to_vec()).unwrap();
        let lines: Vec<(&str, &str)> = head.split("\r\n").map(|line| line.split_once(": ").unwrap()).collect();
        assert!(!head.replace("\r\n", "").contains(['\r', '\n']), "{head:?}");
        let line = |name: &str| {
            let mut lines = lines.iter().filter(|(known, _)| known.eq_ignore_ascii_case(name));
            let value = lines.next().map(|(_, value)| *value);
            assert_eq!(lines.next(), None, "{head:?}");
            value
        };
        let usual = self.file.as_ref().map(|_| "application/octet-stream");
        assert_eq!(line("content-type"), self.media_type.as_deref().or(usual));
        assert_eq!(line("x-part"), Some(&*self.header));
        let disposition = line("content-disposition").unwrap().strip_prefix("form-data; name=\"").unwrap();
        let (name, rest) = disposition.split_once('"').unwrap();
        assert_eq!(unescaped(name), unescaped(&self.name));
        match &self.file {
            None => assert_eq!(rest, ""),
            Some(file) => {
                let name = rest.strip_prefix("; filename=\"").and_then(|it| it.strip_suffix('"')).unwrap();
                assert!(!name.contains('"'));
                assert_eq!(unescaped(name), unescaped(file));
            }
        }
        assert_eq!(lines.len(), 2 + usize::from(line("content-type").is_some()), "{head:?}");
    }
}

fn multipart(pieces: &[&[u8]]) {
    let parts: Vec<Part<'_>> = pieces.chunks(5).map(Part::of).collect();
    let form = parts.iter().fold(Multipart::new(), |form, part| part.add(form));
    let Some(request) = sent(&OPERATION, |draft| draft.multipart(form)) else {
        return assert!(parts.iter().any(Part::can_be_refused), "{parts:?} were refused");
    };
    assert!(!parts.iter().any(Part::can_be_refused), "{parts:?} were sent");
    let media_type = request.headers.get(CONTENT_TYPE).unwrap().to_str().unwrap();
    let boundary = media_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    assert!(parts.iter().all(|part| split(part.content, boundary.as_bytes()).is_none()));
    let dashes = format!("--{boundary}");
    let mut rest = request.body.strip_prefix(dashes.as_bytes()).unwrap();
    for part in &parts {
        let end = format!("\r\n{dashes}");
        let (sent, after) = split(rest, end.as_bytes()).unwrap();
        part.check(sent.strip_prefix(b"\r\n").unwrap());
        rest = after;
    }
    assert_eq!(rest, b"--\r\n");
}

/// Splits a text at the first occurrence.
fn split<'t>(text: &'t [u8], at: &[u8]) -> Option<(&'t [u8], &'t [u8])> {
    let start = text.windows(at.len()).position(|window| window == at)?;
    Some((text.get(..start)?, text.get(start + at.len()..)?))
}

/// Returns a name with unescaped quotes and line breaks. Escapes in the original name are unescaped, too.
fn unescaped(name: &str) -> String {
    name.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n")
}

fn is_media_type(text: &str) -> bool {
    let is_token = |text: &str| {
        !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
    };
    let essence = text.split(';').next().unwrap().trim();
    let is_written = !text.contains(|c: char| (c < ' ' && c != '\t') || c == '\u{7f}');
    is_written && essence.split_once('/').is_some_and(|(kind, subtype)| is_token(kind) && is_token(subtype))
}
