//! A part of a multipart body, and its header lines.

use http::header::HeaderName;

use crate::body::file::Content;

/// A part of a multipart body.
#[derive(Clone)]
pub(super) struct Part {
    pub(super) name: String,
    pub(super) kind: PartKind,
    pub(super) media_type: Option<String>,
    pub(super) headers: Vec<(HeaderName, String)>,
    pub(super) content: Content,
}

/// The kind of a part.
#[derive(Clone)]
pub(super) enum PartKind {
    Value,
    /// A file, with its name if it has one.
    File(Option<String>),
}

impl Part {
    /// Returns the header lines of the part in a form (RFC 7578 section 4.2).
    pub(super) fn head_in_form(&self) -> String {
        let name = escaped(&self.name);
        let file_name = match &self.kind {
            PartKind::Value => String::new(),
            // Many servers read a part without a file name as a text.
            PartKind::File(name) => format!("; filename=\"{}\"", escaped(name.as_deref().unwrap_or("blob"))),
        };
        self.lines(&format!("Content-Disposition: form-data; name=\"{name}\"{file_name}\r\n"), &[])
    }

    /// Returns the header lines of the part: `first`, the media type, and its own headers except those in `without`.
    pub(super) fn lines(&self, first: &str, without: &[&str]) -> String {
        let media_type = self.media_type.iter().map(|value| format!("Content-Type: {value}\r\n"));
        let own = self.headers.iter().filter(|(name, _)| !without.contains(&name.as_str()));
        let own = own.map(|(name, value)| format!("{name}: {value}\r\n"));
        std::iter::once(first.to_owned()).chain(media_type).chain(own).collect()
    }
}

/// Escapes a quoted name as browsers do (WHATWG HTML, "multipart form data"), because RFC 7578 does not define it.
pub(super) fn escaped(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}
