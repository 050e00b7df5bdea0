//! A text and the name it goes by.

/// One file of a description, as its user handed it in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source<'a> {
    /// What reports call it: the path as the user wrote it.
    pub name: &'a str,
    /// The whole text, perhaps with a byte order mark.
    pub text: &'a str,
}

impl<'a> Source<'a> {
    /// The text without the byte order mark, which RFC 8259 section 8.1 lets a reader ignore.
    pub fn body(&self) -> &'a str {
        self.text.strip_prefix('\u{feff}').unwrap_or(self.text)
    }
}
