//! A document as a tree of elements, with the offsets of their tags.

use std::borrow::Cow;
use std::rc::Rc;

use super::text::{is_blank, is_space};
use crate::json::{Error, Result};

/// The namespace of the attribute `nil` (XML Schema 1.1 part 1, section 2.7).
pub(super) const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// The namespace of the prefix `xml` (Namespaces in XML 1.0 section 3).
pub(super) const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// A name, after its prefix is resolved.
#[derive(Debug, Clone)]
pub(super) struct Name<'a> {
    pub(super) local: &'a str,
    /// `None` without a namespace.
    pub(super) namespace: Option<Rc<str>>,
}

/// An element.
#[derive(Debug)]
pub(super) struct Element<'a> {
    pub(super) name: Name<'a>,
    /// The namespace of child elements without a prefix.
    pub(super) default_namespace: Option<Rc<str>>,
    /// The offset of the start tag in the body.
    pub(super) offset: usize,
    pub(super) attributes: Vec<Attribute<'a>>,
    pub(super) content: Vec<Content<'a>>,
}

/// An attribute other than a declaration of a namespace.
#[derive(Debug)]
pub(super) struct Attribute<'a> {
    pub(super) name: Name<'a>,
    pub(super) value: Cow<'a, str>,
}

/// A part of the content of an element.
#[derive(Debug)]
pub(super) enum Content<'a> {
    Element(Element<'a>),
    /// White space, which is not written as references.
    Blank(Cow<'a, str>),
    Text(Cow<'a, str>),
    Cdata(Cow<'a, str>),
}

/// The content of an element without child elements, in one piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Spaces {
    /// White space beside CDATA sections is a part of the text.
    Kept,
    /// White space beside CDATA sections only formats the document.
    Formatting,
}

impl Name<'_> {
    /// Returns true if the namespace is this one.
    pub(super) fn is_in(&self, namespace: &str) -> bool {
        self.namespace.as_deref() == Some(namespace)
    }
}

impl<'a> Element<'a> {
    /// Returns true if the element is `null` (OpenAPI 3.2.0 section 4.26.6).
    pub(super) fn is_nil(&self) -> bool {
        self.attributes.iter().any(|attribute| {
            attribute.name.local == "nil"
                && attribute.name.is_in(XSI)
                && matches!(attribute.value.trim_matches(is_space), "true" | "1")
        })
    }

    /// Returns the child elements.
    pub(super) fn children(&self) -> impl Iterator<Item = &Element<'a>> {
        self.content.iter().filter_map(|content| match content {
            Content::Element(element) => Some(element),
            _ => None,
        })
    }

    /// Returns true for a child element in the namespace of its parent, or in that of names without a prefix.
    // The schemas of many services give a namespace to the root only (`elementFormDefault="unqualified"`).
    pub(super) fn owns(&self, child: &Element<'_>) -> bool {
        child.name.namespace == self.name.namespace || child.name.namespace == self.default_namespace
    }

    /// Returns the text, without that of child elements.
    pub(super) fn text(&self, spaces: Spaces) -> Cow<'_, str> {
        let has_sections = self.content.iter().any(|content| matches!(content, Content::Cdata(_)));
        let is_formatted = spaces == Spaces::Formatting && has_sections;
        let mut texts = self.content.iter().filter_map(|content| match content {
            Content::Element(_) => None,
            Content::Blank(_) if is_formatted => None,
            Content::Blank(text) | Content::Text(text) | Content::Cdata(text) => Some(text),
        });
        let first = texts.next().map_or(Cow::Borrowed(""), |text| Cow::Borrowed(&**text));
        texts.fold(first, |text, more| Cow::Owned(text.into_owned() + more))
    }

    /// Checks that there is no child element.
    pub(super) fn without_children(&self) -> Result<()> {
        let Some(child) = self.children().next() else { return Ok(()) };
        let reason = format!("expected text, found the element `{}`", child.name.local);
        Err(Error::other(&reason, child.offset))
    }

    /// Checks that there is no text but white space.
    pub(super) fn without_text(&self) -> Result<()> {
        let has_text = self.content.iter().any(|content| match content {
            Content::Element(_) | Content::Blank(_) => false,
            Content::Text(text) | Content::Cdata(text) => !is_blank(text),
        });
        if has_text { Err(Error::other("text beside or in place of elements", self.offset)) } else { Ok(()) }
    }

    /// Adds text to the content.
    pub(super) fn push_text(&mut self, text: Cow<'a, str>) {
        match self.content.last_mut() {
            Some(Content::Text(last)) => last.to_mut().push_str(&text),
            Some(Content::Blank(last)) if is_blank(&text) => last.to_mut().push_str(&text),
            Some(last @ Content::Blank(_)) => {
                let Content::Blank(blank) = std::mem::replace(last, Content::Text(Cow::Borrowed(""))) else { return };
                *last = Content::Text(blank + text);
            }
            _ if is_blank(&text) => self.content.push(Content::Blank(text)),
            _ => self.content.push(Content::Text(text)),
        }
    }

    /// Adds a character that is written as a reference.
    pub(super) fn push_character(&mut self, character: char) {
        let mut buffer = [0; 4];
        let text = &*character.encode_utf8(&mut buffer);
        match self.content.last_mut() {
            Some(Content::Text(last)) => last.to_mut().push_str(text),
            Some(last @ Content::Blank(_)) => {
                let Content::Blank(blank) = std::mem::replace(last, Content::Text(Cow::Borrowed(""))) else { return };
                *last = Content::Text(blank + Cow::Owned(text.to_owned()));
            }
            _ => self.content.push(Content::Text(Cow::Owned(text.to_owned()))),
        }
    }
}
