//! Writes the XML of a JSON value by a table.

use std::borrow::Cow;
use std::collections::HashSet;

use super::document::{XML, XSI};
use super::table::{CHAIN, XmlKind, XmlMember, XmlNode, XmlShape};
use super::text::{cdata, escaped, escaped_in_attribute, is_character, is_name};
use crate::json::{Error, Result, Tree};

/// A document under construction.
struct Document {
    text: String,
    /// The prefixes of the open elements, with their namespaces.
    scope: Vec<(String, String)>,
}

/// A name before its prefix is declared.
#[derive(Clone, Copy)]
struct Label<'n> {
    local: &'n str,
    namespace: &'n str,
    prefix: &'n str,
}

impl<'n> Label<'n> {
    fn of(node: &XmlNode) -> Label<'static> {
        Label { local: node.name, namespace: node.namespace, prefix: node.prefix }
    }

    fn plain(local: &'n str) -> Self {
        Label { local, namespace: "", prefix: "" }
    }
}

/// The content of an element.
#[derive(Clone, Copy)]
enum Place<'v> {
    Text,
    Cdata,
    Element(Label<'v>, XmlShape),
    Elements(Label<'v>, XmlShape),
    /// Elements without a description: one, or one for each item of an array.
    Any(Label<'v>),
}

/// The use of a name. The default namespace is not that of attributes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Use {
    Element,
    Attribute,
}

/// Writes a document.
///
/// # Errors
///
/// An error with the path, if the value has no XML by the table.
pub(super) fn write_document(value: &Tree, root: &'static XmlNode) -> Result<String> {
    let text = r#"<?xml version="1.0" encoding="UTF-8"?>"#.to_owned();
    let mut document = Document { text, scope: Vec::new() };
    document.element(Label::of(root), value, root.resolved())?;
    Ok(document.text)
}

#[cold]
fn fault(reason: &str) -> Error {
    Error::other(reason, 0)
}

impl Document {
    fn element(&mut self, label: Label<'_>, value: &Tree, shape: XmlShape) -> Result<()> {
        let outer = self.scope.len();
        let (name, declaration) = self.bound(label, Use::Element)?;
        self.text.extend(["<", &*name, &*declaration]);
        let shape = chosen(value, shape);
        let content = self.attributes(value, shape)?;
        self.text.push('>');
        let start = self.text.len();
        self.content(value, shape, content)?;
        if self.text.len() == start {
            self.text.pop();
            self.text.push_str("/>");
        } else {
            self.text.extend(["</", &*name, ">"]);
        }
        self.scope.truncate(outer);
        Ok(())
    }

    /// Writes the attributes of an element, and returns the members that are its content.
    fn attributes<'v>(&mut self, value: &'v Tree, shape: XmlShape) -> Result<Vec<(&'v str, &'v Tree, Place<'v>)>> {
        let (members, others) = match shape {
            XmlShape::Object { members, others } => (members, others),
            _ => (&[][..], None),
        };
        let (mut content, mut names) = (Vec::new(), HashSet::new());
        let object = match value {
            Tree::Null => {
                let nil = Label { local: "nil", namespace: XSI, prefix: "xsi" };
                self.attribute(nil, "true")?;
                return Ok(content);
            }
            Tree::Object(object) => object,
            _ => return Ok(content),
        };
        for (json, value) in object {
            if !names.insert(json) {
                return Err(fault("a repeated member").in_member(json));
            }
            let placed = match members.iter().find(|member| member.json == *json) {
                Some(member) => described(member, Label::of(&member.node)),
                None => undescribed(json, members, others).map_err(|fault| fault.in_member(json))?,
            };
            match placed {
                Ok(place) => content.push((json.as_str(), value, place)),
                Err(_) if matches!(value, Tree::Null) => {} // OpenAPI 3.2.0 section 4.26.6
                Err(label) => {
                    let text = scalar(value).and_then(|text| self.attribute(label, &text));
                    text.map_err(|fault| fault.in_member(json))?;
                }
            }
        }
        Ok(content)
    }

    fn attribute(&mut self, label: Label<'_>, text: &str) -> Result<()> {
        let (name, declaration) = self.bound(label, Use::Attribute)?;
        let text = escaped_in_attribute(text);
        self.text.extend([&*declaration, " ", &*name, "=\"", &*text, "\""]);
        Ok(())
    }

    fn content(&mut self, value: &Tree, shape: XmlShape, members: Vec<(&str, &Tree, Place<'_>)>) -> Result<()> {
        match (value, shape) {
            (Tree::Null, _) => Ok(()),
            (Tree::Object(_), XmlShape::Object { .. } | XmlShape::Any) => members
                .into_iter()
                .try_for_each(|(json, value, place)| self.place(value, place).map_err(|fault| fault.in_member(json))),
            (Tree::Array(items), XmlShape::List(item)) => self.items(Label::of(item), items, item.resolved()),
            (_, XmlShape::Object { .. } | XmlShape::Choice(_)) => Err(fault("expected an object")),
            (_, XmlShape::List(_)) => Err(fault("expected an array")),
            (value, _) => {
                self.text.push_str(&escaped(&scalar(value)?));
                Ok(())
            }
        }
    }

    fn place(&mut self, value: &Tree, place: Place<'_>) -> Result<()> {
        match (place, value) {
            (Place::Text | Place::Cdata, Tree::Null) => Ok(()),
            (Place::Text, value) => {
                self.text.push_str(&escaped(&scalar(value)?));
                Ok(())
            }
            (Place::Cdata, value) => {
                self.text.push_str(&cdata(&scalar(value)?));
                Ok(())
            }
            (Place::Elements(label, shape), Tree::Array(items)) => self.items(label, items, shape),
            (Place::Elements(..), Tree::Null) => Err(fault("XML has no `null` for an array without an element")),
            (Place::Elements(..), _) => Err(fault("expected an array")),
            (Place::Any(label), Tree::Array(items)) => self.items(label, items, XmlShape::Any),
            (Place::Element(label, shape), value) => self.element(label, value, shape),
            (Place::Any(label), value) => self.element(label, value, XmlShape::Any),
        }
    }

    fn items(&mut self, label: Label<'_>, items: &[Tree], shape: XmlShape) -> Result<()> {
        items
            .iter()
            .enumerate()
            .try_for_each(|(index, item)| self.element(label, item, shape).map_err(|fault| fault.in_element(index)))
    }

    /// Returns a name with its prefix, and the declaration of the prefix, if it is needed.
    fn bound<'n>(&mut self, label: Label<'n>, usage: Use) -> Result<(Cow<'n, str>, String)> {
        let Label { local, namespace, prefix } = label;
        if !is_name(local) {
            return Err(fault(&format!("{local:?} is no name in XML")));
        }
        let named = |prefix: &str| Cow::Owned([prefix, ":", local].concat());
        let prefix = match (namespace, prefix, usage) {
            ("", "", _) => return Ok((Cow::Borrowed(local), String::new())),
            ("", "xml", _) | (XML, _, _) => return Ok((named("xml"), String::new())),
            ("", prefix, _) if self.namespace(prefix).is_some() => return Ok((named(prefix), String::new())),
            ("", prefix, _) => return Err(fault(&format!("the prefix `{prefix}` has no namespace"))),
            (_, "", Use::Attribute) => self.prefix(namespace).unwrap_or_else(|| self.fresh()),
            (_, "", Use::Element) => String::new(),
            (_, prefix, _) if !is_name(prefix) || prefix.get(..3).is_some_and(is_reserved) => {
                return Err(fault(&format!("the prefix `{prefix}` is not allowed")));
            }
            (_, prefix, _) if self.namespace(prefix) == Some(namespace) => prefix.to_owned(),
            // The name of the element, or another attribute of it, can have this prefix.
            (_, prefix, Use::Attribute) if self.namespace(prefix).is_some() => {
                self.prefix(namespace).unwrap_or_else(|| self.fresh())
            }
            (_, prefix, _) => prefix.to_owned(),
        };
        let colon = if prefix.is_empty() { "" } else { ":" };
        let declaration = if self.namespace(&prefix) == Some(namespace) {
            String::new()
        } else {
            self.scope.push((prefix.clone(), namespace.to_owned()));
            format!(" xmlns{colon}{prefix}=\"{}\"", escaped_in_attribute(namespace))
        };
        Ok((if prefix.is_empty() { Cow::Borrowed(local) } else { named(&prefix) }, declaration))
    }

    /// Returns the namespace of a prefix.
    fn namespace(&self, prefix: &str) -> Option<&str> {
        self.scope.iter().rev().find(|(bound, _)| bound == prefix).map(|(_, namespace)| &**namespace)
    }

    /// Returns a prefix with this namespace.
    fn prefix(&self, namespace: &str) -> Option<String> {
        let mut prefixes = self.scope.iter().map(|(prefix, _)| prefix).filter(|prefix| !prefix.is_empty());
        prefixes.find(|prefix| self.namespace(prefix) == Some(namespace)).cloned()
    }

    /// Returns a prefix that no open element has.
    fn fresh(&self) -> String {
        let mut prefixes = (1..).map(|number: usize| format!("ns{number}"));
        prefixes.find(|prefix| self.namespace(prefix).is_none()).unwrap_or_default()
    }
}

/// Returns the shape that a member of the value selects; the shape itself if it is no choice.
fn chosen(value: &Tree, shape: XmlShape) -> XmlShape {
    let Tree::Object(members) = value else { return shape };
    let mut chosen = shape;
    for _ in 0..CHAIN {
        let XmlShape::Choice(choice) = chosen else { break };
        let tag = members.iter().find(|(json, _)| json == choice.tag.json);
        // A list or an object is no text, and is refused later.
        let text = tag.filter(|(_, value)| !matches!(value, Tree::Null)).map(|(_, value)| scalar(value));
        chosen = choice.shape(text.and_then(Result::ok).as_deref());
    }
    chosen
}

/// Returns true for the first letters of prefixes that only standards define (Namespaces in XML 1.0 section 3).
fn is_reserved(start: &str) -> bool {
    start.eq_ignore_ascii_case("xml")
}

/// Returns the place of a member in the content, or the name of its attribute.
fn described<'v>(member: &XmlMember, label: Label<'v>) -> Result<Place<'v>, Label<'v>> {
    let shape = member.node.resolved();
    match member.kind {
        XmlKind::Attribute => Err(label),
        XmlKind::Text => Ok(Place::Text),
        XmlKind::Cdata => Ok(Place::Cdata),
        // A value of any type can be an array.
        XmlKind::Element if matches!(shape, XmlShape::Any) => Ok(Place::Any(label)),
        XmlKind::Element => Ok(Place::Element(label, shape)),
        XmlKind::Elements => Ok(Place::Elements(label, shape)),
    }
}

/// Returns the place of a member that the table does not have.
fn undescribed<'v>(
    json: &'v str,
    members: &[XmlMember],
    others: Option<&XmlMember>,
) -> Result<Result<Place<'v>, Label<'v>>> {
    let is_attribute = others.is_none() && json.starts_with('@');
    let local = if is_attribute { json.trim_start_matches('@') } else { json };
    let has_name = |member: &XmlMember| {
        (member.kind == XmlKind::Attribute) == is_attribute
            && !matches!(member.kind, XmlKind::Text | XmlKind::Cdata)
            && member.node.name == local
    };
    if members.iter().any(has_name) {
        return Err(fault("a member with the name of another element or attribute"));
    }
    Ok(match others {
        Some(all) => described(all, Label { local, ..Label::of(&all.node) }),
        None if json == "$text" => Ok(Place::Text),
        None if !is_attribute => Ok(Place::Any(Label::plain(local))),
        None => Err(match local.strip_prefix("xml:") {
            Some(local) => Label { local, namespace: XML, prefix: "xml" },
            None => Label::plain(local),
        }),
    })
}

/// Returns the text of a value without structure.
fn scalar(value: &Tree) -> Result<Cow<'_, str>> {
    let text = match value {
        Tree::Null => "",
        Tree::Bool(true) => "true",
        Tree::Bool(false) => "false",
        Tree::Number(number) => number.as_str(),
        Tree::Text(text) => text,
        Tree::Array(_) | Tree::Object(_) => return Err(fault("expected text, found an array or an object")),
    };
    if text.chars().all(is_character) {
        Ok(Cow::Borrowed(text))
    } else {
        Err(fault("a character that XML does not allow"))
    }
}
