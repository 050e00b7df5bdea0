//! Multipart forms, `multipart/form-data` (RFC 7578), built part by part. The body is not assembled in memory.

use std::borrow::Cow;
use std::fmt;

use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};

use crate::Secret;
use crate::body::file::{Content, File};
use crate::body::media_type;
use crate::body::part::{Part, PartKind};
use crate::body::parts::Parts;
use crate::json::{self, Encode, Ordered, Writer};
use crate::parameter::expand::{Place, expand};
use crate::parameter::structured::text;
use crate::parameter::style::SIMPLE;
use crate::parameter::{Parameter, ParameterValue};
use crate::request::header;
use crate::request::invalid::InvalidRequest;

/// The body of a request in parts: a form with texts, JSON and files (RFC 7578).
///
/// An absent value adds no part, and a list adds a part for each item. Names and file names can be any text, because
/// they are escaped. The first error is kept and returned when the call is awaited.
#[derive(Clone, Default)]
#[must_use = "parts are sent with a call"]
pub struct Multipart {
    parts: Vec<Part>,
    /// The index of the first part that the last call added.
    latest: usize,
    /// The secrets in the parts, for redaction.
    secrets: Vec<Secret>,
    fault: Option<InvalidRequest>,
}

/// A type that can be sent as a multipart form.
pub trait IntoMultipart {
    /// Returns the parts, in the order of the form.
    fn into_multipart(self) -> Multipart;
}

impl IntoMultipart for Multipart {
    fn into_multipart(self) -> Multipart {
        self
    }
}

impl Multipart {
    /// Makes a form without parts.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text; a list is a part for each item.
    pub fn text<P: Parameter + ?Sized>(mut self, name: impl Into<Cow<'static, str>>, value: &P) -> Self {
        self.secrets.append(&mut value.secrets());
        self.put_text(&name.into(), None, &value.to_parameter())
    }

    /// Adds a text with a media type.
    pub fn text_as<P: Parameter + ?Sized>(
        mut self,
        name: impl Into<Cow<'static, str>>,
        media_type: impl Into<Cow<'static, str>>,
        value: &P,
    ) -> Self {
        self.secrets.append(&mut value.secrets());
        self.put_text(&name.into(), Some(&media_type.into()), &value.to_parameter())
    }

    fn put_text(mut self, name: &str, media_type: Option<&str>, value: &ParameterValue<'_>) -> Self {
        self.latest = self.parts.len();
        match value {
            ParameterValue::Absent => self,
            ParameterValue::Text(text) => self.put(name, PartKind::Value, media_type, text.as_bytes().to_vec().into()),
            ParameterValue::List(items) => items
                .iter()
                .fold(self, |form, item| form.put(name, PartKind::Value, media_type, item.as_bytes().to_vec().into())),
            ParameterValue::Unwritable(fault) => {
                self.refuse(InvalidRequest::new(format!("the part `{name}` cannot be written: {fault}")))
            }
            ParameterValue::Object(_) | ParameterValue::Nested(_) => {
                let text = expand(Place::Header, name, value, SIMPLE).unwrap_or_default();
                self.put(name, PartKind::Value, media_type, text.into_bytes().into())
            }
        }
    }

    /// Adds a value like a form: a plain value as text, an object as JSON, a list as a part per item. `null` adds
    /// nothing.
    pub fn value<B: Encode + ?Sized>(self, name: impl Into<Cow<'static, str>>, value: &B) -> Self {
        self.put_value(&name.into(), None, Writer::of(value))
    }

    /// Adds a value like a form, with a media type.
    pub fn value_as<B: Encode + ?Sized>(
        self,
        name: impl Into<Cow<'static, str>>,
        media_type: impl Into<Cow<'static, str>>,
        value: &B,
    ) -> Self {
        self.put_value(&name.into(), Some(&media_type.into()), Writer::of(value))
    }

    fn put_value(mut self, name: &str, media_type: Option<&str>, json: Writer) -> Self {
        self.latest = self.parts.len();
        match self.written(json).and_then(|json| crate::json::from_str(&json)) {
            Ok(Ordered::Array(items)) => items.iter().fold(self, |form, item| form.put_plain(name, media_type, item)),
            Ok(value) => self.put_plain(name, media_type, &value),
            Err(fault) => self.refuse(InvalidRequest::new(format!("the part `{name}` cannot be written: {fault}"))),
        }
    }

    fn put_plain(self, name: &str, media_type: Option<&str>, value: &Ordered) -> Self {
        let Some(text) = text(value) else { return self };
        let usual = value.is_deep().then_some("application/json");
        self.put(name, PartKind::Value, media_type.or(usual), text.into_owned().into_bytes().into())
    }

    /// Adds a part for each text in a value, with its path in brackets: `a[b]`, `a[]`, `a[0][b]` (style `deepObject`).
    pub fn nested<B: Encode + ?Sized>(self, name: impl Into<Cow<'static, str>>, value: &B) -> Self {
        self.put_nested_json(&name.into(), Writer::of(value))
    }

    fn put_nested_json(mut self, name: &str, json: Writer) -> Self {
        self.latest = self.parts.len();
        match self.written(json).and_then(|json| crate::json::from_str(&json)) {
            Ok(value) => self.put_nested(name, &value),
            Err(fault) => self.refuse(InvalidRequest::new(format!("the part `{name}` cannot be written: {fault}"))),
        }
    }

    fn put_nested(self, name: &str, value: &Ordered) -> Self {
        match value {
            Ordered::Array(items) => items.iter().enumerate().fold(self, |form, (index, item)| {
                let way = if item.is_deep() { format!("{name}[{index}]") } else { format!("{name}[]") };
                form.put_nested(&way, item)
            }),
            Ordered::Object(members) => {
                members.iter().fold(self, |form, (key, value)| form.put_nested(&format!("{name}[{key}]"), value))
            }
            Ordered::Plain(_) => self.put_plain(name, None, value),
        }
    }

    /// Adds a value as JSON, unless it is absent.
    pub fn json<B: Encode + ?Sized>(self, name: impl Into<Cow<'static, str>>, value: &B) -> Self {
        self.json_as(name, "application/json", value)
    }

    /// Adds a value as JSON with a media type, unless it is absent.
    pub fn json_as<B: Encode + ?Sized>(
        self,
        name: impl Into<Cow<'static, str>>,
        media_type: impl Into<Cow<'static, str>>,
        value: &B,
    ) -> Self {
        self.put_json(&name.into(), &media_type.into(), (!value.is_absent()).then(|| Writer::of(value)))
    }

    fn put_json(mut self, name: &str, media_type: &str, json: Option<Writer>) -> Self {
        self.latest = self.parts.len();
        match json.map(|json| self.written(json)) {
            None => self,
            Some(Ok(text)) => self.put(name, PartKind::Value, Some(media_type), text.into_bytes().into()),
            Some(Err(fault)) => {
                self.refuse(InvalidRequest::new(format!("the part `{name}` cannot be written as JSON: {fault}")))
            }
        }
    }

    /// Returns the text of a writer, and keeps its secrets.
    fn written(&mut self, mut json: Writer) -> Result<String, json::Error> {
        self.secrets.append(&mut json.take_secrets());
        json.finish()
    }

    /// Adds a file.
    pub fn file(self, name: impl Into<Cow<'static, str>>, file: impl Into<File>) -> Self {
        self.files(name, [file])
    }

    /// Adds a file with this media type, unless the file has one.
    pub fn file_as(
        self,
        name: impl Into<Cow<'static, str>>,
        media_type: impl Into<Cow<'static, str>>,
        file: impl Into<File>,
    ) -> Self {
        self.files_as(name, media_type, [file])
    }

    /// Adds files, each as a part with this name.
    pub fn files<F: Into<File>>(self, name: impl Into<Cow<'static, str>>, files: impl IntoIterator<Item = F>) -> Self {
        self.files_as(name, "application/octet-stream", files)
    }

    /// Adds files, each as a part with this name, and with this media type unless the file has one.
    pub fn files_as<F: Into<File>>(
        mut self,
        name: impl Into<Cow<'static, str>>,
        media_type: impl Into<Cow<'static, str>>,
        files: impl IntoIterator<Item = F>,
    ) -> Self {
        let (name, media_type) = (name.into(), media_type.into());
        self.latest = self.parts.len();
        for file in files {
            self = self.put_file(&name, &media_type, file.into());
        }
        self
    }

    fn put_file(self, name: &str, media_type: &str, file: File) -> Self {
        let stated = file.media_type_or(media_type).to_owned();
        let kind = PartKind::File(file.name().map(str::to_owned));
        self.put(name, kind, Some(&stated), file.into_content())
    }

    /// Adds a header to the part of the previous call; an absent value adds nothing.
    pub fn header<P: Parameter + ?Sized>(mut self, name: &str, value: &P) -> Self {
        self.secrets.append(&mut value.secrets());
        self.put_header(name, &value.to_parameter())
    }

    fn put_header(mut self, name: &str, value: &ParameterValue<'_>) -> Self {
        if let ParameterValue::Unwritable(fault) = value {
            return self.refuse(InvalidRequest::new(format!("the header `{name}` cannot be written: {fault}")));
        }
        let Some(value) = expand(Place::Header, name, value, SIMPLE) else { return self };
        match header::exact(name, &value) {
            Ok((name, _)) if [CONTENT_DISPOSITION, CONTENT_TYPE].contains(&name) => self.refuse(InvalidRequest::new(
                format!("the header `{name}` of a part is derived from the part, and cannot be set"),
            )),
            Ok((name, _)) => {
                for part in self.parts.iter_mut().skip(self.latest) {
                    part.headers.push((name.clone(), value.clone()));
                }
                self
            }
            Err(fault) => self.refuse(fault),
        }
    }

    fn put(mut self, name: &str, kind: PartKind, media_type: Option<&str>, content: Content) -> Self {
        if let Some(Err(fault)) = media_type.map(media_type::checked) {
            return self.refuse(fault);
        }
        let (name, media_type) = (name.to_owned(), media_type.map(str::to_owned));
        self.parts.push(Part { name, kind, media_type, headers: Vec::new(), content });
        self
    }

    /// Moves the secrets of the parts out.
    pub(crate) fn take_secrets(&mut self) -> Vec<Secret> {
        std::mem::take(&mut self.secrets)
    }

    fn refuse(mut self, fault: InvalidRequest) -> Self {
        self.fault.get_or_insert(fault);
        self
    }

    /// Returns the parts with their boundary, as a kind of `multipart`.
    pub(crate) fn finish(self, kind: &'static str) -> Result<Parts, InvalidRequest> {
        match self.fault {
            Some(fault) => Err(fault),
            // The essence has no boundary: a boundary of the description is ignored, since its value could occur in a
            // part.
            None => Ok(Parts::new(media_type::essence(kind), self.parts)),
        }
    }
}

/// Shows no content.
impl fmt::Debug for Multipart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Multipart").field("parts", &self.parts.len()).finish_non_exhaustive()
    }
}
