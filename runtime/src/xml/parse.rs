//! Reads a document: bytes to a tree of elements (XML 1.0, Namespaces in XML 1.0).
//!
//! quick-xml finds the tags. It expands no entity, and a document type declaration is refused here.

use std::borrow::Cow;
use std::collections::HashMap;
use std::rc::Rc;

use quick_xml::errors::{Error as XmlError, IllFormedError};
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::attributes::{AttrError, Attributes};
use quick_xml::events::{BytesDecl, BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::document::{Attribute, Content, Element, Name, XML, XSI};
use super::text::{is_blank, is_character};
use crate::json::{Error, Result, without_mark};

/// The limit for nested elements, as for JSON.
const DEPTH: usize = 128;

/// Reads a document, and returns its root.
///
/// # Errors
///
/// An error with the offset, if the bytes are not one well-formed document, or use an unsupported encoding or a document
/// type declaration.
pub(super) fn parse(body: &[u8]) -> Result<Element<'_>> {
    let bytes = without_mark(body);
    let base = body.len() - bytes.len();
    let text = utf8(bytes, base)?;
    let illegal = text.char_indices().find(|(_, character)| !is_character(*character));
    if let Some((offset, _)) = illegal {
        return Err(Error::other("a character that XML does not allow", base + offset));
    }
    Parser { text, base, offset: 0, open: Vec::new(), root: None, scope: Scope::default() }.document()
}

/// Returns the text of a body, if its encoding is UTF-8 or US-ASCII.
fn utf8(bytes: &[u8], base: usize) -> Result<&str> {
    if let [0xfe, 0xff, ..] | [0xff, 0xfe, ..] | [0, b'<', ..] | [b'<', 0, ..] = bytes {
        return Err(unsupported("UTF-16", base));
    }
    let (text, end) = match str::from_utf8(bytes) {
        Ok(text) => (text, None),
        Err(error) => {
            let valid = bytes.get(..error.valid_up_to()).and_then(|valid| str::from_utf8(valid).ok());
            (valid.unwrap_or_default(), Some(error.valid_up_to()))
        }
    };
    let declared = declared_encoding(text);
    match declared.as_deref().map(str::to_ascii_lowercase).as_deref() {
        None | Some("utf-8" | "utf8") => {}
        Some("us-ascii" | "ascii") if bytes.is_ascii() => {}
        Some("us-ascii" | "ascii") => {
            return Err(Error::other("the document is not US-ASCII, although it declares that", base));
        }
        Some(_) => return Err(unsupported(&declared.unwrap_or_default(), base)),
    }
    match end {
        None => Ok(text),
        Some(end) => Err(Error::other("not UTF-8", base + end)),
    }
}

fn unsupported(encoding: &str, offset: usize) -> Error {
    Error::other(&format!("the encoding {encoding:?} is not supported"), offset)
}

/// Returns the encoding in the XML declaration.
fn declared_encoding(text: &str) -> Option<String> {
    let Ok(Event::Decl(declaration)) = Reader::from_str(text).read_event() else { return None };
    encoding_of(&declaration)
}

fn encoding_of(declaration: &BytesDecl<'_>) -> Option<String> {
    Some(declaration.encoding()?.ok()?.into_owned())
}

/// The state of reading a document.
struct Parser<'a> {
    text: &'a str,
    /// The offset of the text in the body.
    base: usize,
    /// The offset of the current event in the text.
    offset: usize,
    /// The elements without an end tag so far.
    open: Vec<Element<'a>>,
    root: Option<Element<'a>>,
    scope: Scope<'a>,
}

impl<'a> Parser<'a> {
    fn document(mut self) -> Result<Element<'a>> {
        let mut reader = Reader::from_str(self.text);
        loop {
            self.offset = position(reader.buffer_position());
            let event = reader.read_event();
            let end = position(reader.buffer_position());
            match event {
                Ok(Event::Eof) => break,
                Ok(event) => self.event(event, end)?,
                Err(error) => return Err(self.refused(&error, position(reader.error_position()))),
            }
        }
        match self.root.take() {
            Some(root) if self.open.is_empty() => Ok(root),
            _ => Err(self.fault("the document ends too early")),
        }
    }

    fn event(&mut self, event: Event<'a>, end: usize) -> Result<()> {
        match event {
            Event::Start(tag) => self.start(&tag, self.content_of_tag(end, ">")),
            Event::Empty(tag) => {
                self.start(&tag, self.content_of_tag(end, "/>"))?;
                self.end();
                Ok(())
            }
            Event::End(_) => {
                self.end();
                Ok(())
            }
            Event::Text(text) => match self.open.last_mut() {
                Some(element) => {
                    element.push_text(text.xml10_content());
                    Ok(())
                }
                None if is_blank(&text) => Ok(()),
                None => Err(self.fault("text outside of the root element")),
            },
            Event::GeneralRef(reference) => self.reference(&reference),
            Event::CData(text) => match self.open.last_mut() {
                Some(element) => {
                    element.content.push(Content::Cdata(text.xml10_content()));
                    Ok(())
                }
                None => Err(self.fault("text outside of the root element")),
            },
            Event::Decl(_) if self.offset != 0 => Err(self.fault("an XML declaration after the start of the document")),
            Event::DocType(_) => Err(self.fault("a document type declaration is not accepted")),
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) | Event::Eof => Ok(()),
        }
    }

    /// Returns the text of a start tag between its delimiters.
    fn content_of_tag(&self, end: usize, delimiter: &str) -> &'a str {
        let tag = self.text.get(self.offset..end).unwrap_or_default();
        tag.strip_prefix('<').and_then(|tag| tag.strip_suffix(delimiter)).unwrap_or_default()
    }

    /// Opens an element. `content` is the text of its tag, which lives as long as the document.
    fn start(&mut self, tag: &BytesStart<'_>, content: &'a str) -> Result<()> {
        if self.root.is_some() {
            return Err(self.fault("more than one root element"));
        }
        if self.open.len() == DEPTH {
            return Err(self.fault("more than 128 levels of nesting"));
        }
        let length = tag.name().as_ref().len();
        let name = content.get(..length).unwrap_or_default();
        let mut written = Vec::new();
        self.scope.open();
        for attribute in Attributes::new(content, length) {
            let attribute = attribute.map_err(|error| self.refused(&XmlError::InvalidAttr(error), self.offset))?;
            let value = attribute.normalized_value_with(XmlVersion::Explicit1_0, 1, resolve_xml_entity);
            let value = value.map_err(|error| self.refused(&error, self.offset))?;
            if !value.chars().all(is_character) {
                return Err(self.fault("a reference to a character that XML does not allow"));
            }
            let key: &'a str = attribute.key.into_inner();
            match (key, key.split_once(':')) {
                ("xmlns", _) => self.scope.bind("", &value),
                (_, Some(("xmlns", prefix))) => self.scope.bind(prefix, &value),
                (name, _) => written.push((name, value)),
            }
        }
        let attributes = written.into_iter().map(|(name, value)| Attribute { name: self.scope.attribute(name), value });
        let attributes = attributes.collect();
        let (name, offset) = (self.scope.element(name), self.base + self.offset);
        let default_namespace = self.scope.element("").namespace;
        self.open.push(Element { name, default_namespace, offset, attributes, content: Vec::new() });
        Ok(())
    }

    /// Closes the last open element. quick-xml has compared the names of the tags.
    fn end(&mut self) {
        self.scope.close();
        let Some(element) = self.open.pop() else { return };
        match self.open.last_mut() {
            Some(parent) => parent.content.push(Content::Element(element)),
            None => self.root = Some(element),
        }
    }

    /// Adds the character of a reference; only the predefined entities exist (XML 1.0 section 4.6).
    fn reference(&mut self, reference: &BytesRef<'_>) -> Result<()> {
        let entity = || resolve_xml_entity(reference)?.chars().next();
        let character = match reference.resolve_char_ref() {
            Ok(Some(character)) if !is_character(character) => {
                return Err(self.fault("a reference to a character that XML does not allow"));
            }
            Ok(character) => character.or_else(entity),
            Err(_) => None,
        };
        let Some(character) = character else { return Err(self.fault("an unknown reference")) };
        let Some(element) = self.open.last_mut() else {
            return Err(self.fault("text outside of the root element"));
        };
        element.push_character(character);
        Ok(())
    }

    #[cold]
    fn fault(&self, reason: &str) -> Error {
        Error::other(reason, self.base + self.offset)
    }

    /// Returns the error for a text that quick-xml refuses. The messages have names of elements, and no other text.
    #[cold]
    fn refused(&self, error: &XmlError, offset: usize) -> Error {
        let reason = match error {
            XmlError::Syntax(_) => Cow::Borrowed("the document ends within a tag, a comment or a section"),
            XmlError::IllFormed(IllFormedError::MismatchedEndTag { expected, found }) => {
                Cow::Owned(format!("expected `</{expected}>`, found `</{found}>`"))
            }
            XmlError::IllFormed(IllFormedError::UnmatchedEndTag(name)) => Cow::Owned(format!("unexpected `</{name}>`")),
            XmlError::IllFormed(IllFormedError::UnclosedReference) => Cow::Borrowed("a `&` without a reference"),
            XmlError::InvalidAttr(AttrError::Duplicated(..)) => Cow::Borrowed("a repeated attribute"),
            XmlError::InvalidAttr(_) => Cow::Borrowed("an invalid attribute"),
            XmlError::Escape(_) => Cow::Borrowed("an unknown reference in an attribute"),
            _ => Cow::Borrowed("not well-formed XML"),
        };
        Error::other(&reason, self.base + offset)
    }
}

/// Returns an offset of quick-xml as an index.
fn position(offset: u64) -> usize {
    usize::try_from(offset).unwrap_or(usize::MAX)
}

/// The namespaces of prefixes at a place of the document.
#[derive(Default)]
struct Scope<'a> {
    /// The namespaces of each prefix, from the outermost to the innermost; `None` ends the default namespace.
    prefixes: HashMap<&'a str, Vec<Option<Rc<str>>>>,
    /// The prefixes that each open element binds.
    bound: Vec<Vec<&'a str>>,
}

impl<'a> Scope<'a> {
    fn open(&mut self) {
        self.bound.push(Vec::new());
    }

    fn bind(&mut self, prefix: &'a str, namespace: &str) {
        let namespace = (!namespace.is_empty()).then(|| Rc::from(namespace));
        self.prefixes.entry(prefix).or_default().push(namespace);
        self.bound.last_mut().into_iter().for_each(|bound| bound.push(prefix));
    }

    fn close(&mut self) {
        for prefix in self.bound.pop().unwrap_or_default() {
            self.prefixes.get_mut(prefix).and_then(Vec::pop);
        }
    }

    fn element(&self, name: &'a str) -> Name<'a> {
        self.name(name.split_once(':').unwrap_or(("", name)))
    }

    /// Resolves the name of an attribute. The default namespace is not that of attributes.
    fn attribute(&self, name: &'a str) -> Name<'a> {
        match name.split_once(':') {
            Some(name) => self.name(name),
            None => Name { local: name, namespace: None },
        }
    }

    /// Resolves a prefix. One that is not declared has no namespace, except for the usual ones.
    fn name(&self, (prefix, local): (&str, &'a str)) -> Name<'a> {
        let declared = self.prefixes.get(prefix).and_then(|namespaces| namespaces.last());
        let namespace = match (declared, prefix) {
            (Some(namespace), _) => namespace.clone(),
            (None, "xml") => Some(XML.into()),
            // The examples of OpenAPI do not declare this prefix.
            (None, "xsi") => Some(XSI.into()),
            (None, _) => None,
        };
        Name { local, namespace }
    }
}
