//! Writes the JSON text of an element by a table.

use std::borrow::Cow;
use std::collections::HashMap;

use super::document::{Attribute, Element, Name, Spaces, XML};
use super::table::{CHAIN, XmlKind, XmlMember, XmlNode, XmlPresence, XmlShape};
use super::text::{is_blank, is_space, json_number};
use crate::json::{Error, Result};

/// A JSON text under construction.
pub(super) struct Output {
    pub(super) text: String,
    /// The offset in the text whose element is searched.
    wanted: usize,
    /// The offset in the document of the last element that begins before it.
    pub(super) found: usize,
}

/// Writes the root of a document.
///
/// # Errors
///
/// An error with path and offset, if the document does not match the table.
pub(super) fn write_root(element: &Element<'_>, root: &'static XmlNode, wanted: usize) -> Result<Output> {
    let mut output = Output { text: String::new(), wanted, found: element.offset };
    if !root.name.is_empty() && !fits(root, &element.name) {
        return Err(unexpected(root, element));
    }
    output.value(element, root.resolved())?;
    Ok(output)
}

/// Returns true if a name is that of a node. A node without a namespace has any.
fn fits(node: &XmlNode, name: &Name<'_>) -> bool {
    node.name == name.local && (node.namespace.is_empty() || name.is_in(node.namespace))
}

/// Returns true for the name of the item's component. Many services write it, also if the description does not name the
/// items of a list.
fn has_name_of_table(item: &XmlNode, name: &Name<'_>) -> bool {
    matches!(item.shape, XmlShape::Of(table) if !table.name.is_empty() && fits(table, name))
}

/// Returns the error for an element with another name than that of a node.
#[cold]
fn unexpected(node: &XmlNode, element: &Element<'_>) -> Error {
    let (wanted, found) = (node.name, element.name.local);
    let reason = if wanted == found {
        format!("the element `{found}` is not in the namespace {}", node.namespace)
    } else {
        format!("expected the element `{wanted}`, found `{found}`")
    };
    Error::other(&reason, element.offset)
}

/// Returns the member with this name. A member with its namespace precedes one without.
fn member_of<'m>(
    members: &'m [XmlMember],
    name: &Name<'_>,
    is_kind: impl Fn(XmlKind) -> bool,
) -> Option<(usize, &'m XmlMember)> {
    let candidates = || {
        let named = |member: &&XmlMember| is_kind(member.kind) && fits(&member.node, name);
        members.iter().enumerate().filter(move |(_, member)| named(member))
    };
    candidates().find(|(_, member)| !member.node.namespace.is_empty()).or_else(|| candidates().next())
}

fn is_element(kind: XmlKind) -> bool {
    matches!(kind, XmlKind::Element | XmlKind::Elements)
}

/// The child elements and attributes of an object, by the members of its table.
struct Sorted<'e, 'a> {
    elements: Vec<Vec<&'e Element<'a>>>,
    attributes: Vec<Option<&'e Attribute<'a>>>,
    other_elements: Vec<(&'a str, Vec<&'e Element<'a>>)>,
    other_attributes: Vec<&'e Attribute<'a>>,
}

impl<'e, 'a> Sorted<'e, 'a> {
    fn of(element: &'e Element<'a>, members: &[XmlMember]) -> Result<Self> {
        let (mut elements, mut attributes) = (vec![Vec::new(); members.len()], vec![None; members.len()]);
        let (mut unknown, mut other_attributes) = (Vec::new(), Vec::new());
        for child in element.children() {
            match member_of(members, &child.name, is_element) {
                Some((index, _)) => elements.get_mut(index).into_iter().for_each(|all| all.push(child)),
                None => unknown.push(child),
            }
        }
        for attribute in &element.attributes {
            let found = member_of(members, &attribute.name, |kind| kind == XmlKind::Attribute);
            match found.and_then(|(index, member)| Some((attributes.get_mut(index)?, member))) {
                Some((slot @ None, _)) => *slot = Some(attribute),
                Some((Some(_), member)) => {
                    return Err(Error::other("a repeated attribute", element.offset).in_member(member.json));
                }
                None => other_attributes.push(attribute),
            }
        }
        Ok(Self { elements, attributes, other_elements: grouped(unknown.into_iter()), other_attributes })
    }
}

/// Groups elements by their names, in the order of the first of each name.
fn grouped<'e, 'a>(elements: impl Iterator<Item = &'e Element<'a>>) -> Vec<(&'a str, Vec<&'e Element<'a>>)> {
    let (mut groups, mut indices) = (Vec::<(&str, Vec<_>)>::new(), HashMap::new());
    for element in elements {
        let index = *indices.entry(element.name.local).or_insert(groups.len());
        match groups.get_mut(index) {
            Some((_, group)) => group.push(element),
            None => groups.push((element.name.local, vec![element])),
        }
    }
    groups
}

impl Output {
    /// Writes the value of an element, and notes the element if the wanted offset is in the value.
    fn value(&mut self, element: &Element<'_>, shape: XmlShape) -> Result<()> {
        let outer = self.found;
        if self.text.len() <= self.wanted {
            self.found = element.offset;
        }
        self.shaped(element, shape)?;
        if self.text.len() <= self.wanted {
            self.found = outer;
        }
        Ok(())
    }

    fn shaped(&mut self, element: &Element<'_>, shape: XmlShape) -> Result<()> {
        if element.is_nil() {
            self.text.push_str("null");
            return Ok(());
        }
        match chosen(element, shape) {
            shape @ (XmlShape::Text | XmlShape::Number | XmlShape::Boolean) => {
                element.without_children()?;
                self.scalar(&element.text(Spaces::Kept), shape);
                Ok(())
            }
            XmlShape::List(item) => self.list(element, item),
            XmlShape::Object { members, others } => self.object(element, members, others),
            XmlShape::Any | XmlShape::Of(_) | XmlShape::Choice(_) => {
                self.any(element);
                Ok(())
            }
        }
    }

    /// Writes a text. If it is no number or boolean, it is a string, which the type of the value refuses.
    // No error here has the text: it can be a secret.
    fn scalar(&mut self, text: &str, shape: XmlShape) {
        match literal(text, shape) {
            Some(literal) => self.text.push_str(&literal),
            None => self.string(text),
        }
    }

    fn list(&mut self, element: &Element<'_>, item: &'static XmlNode) -> Result<()> {
        element.without_text()?;
        let shape = item.resolved();
        self.text.push('[');
        for (index, child) in element.children().enumerate() {
            if !fits(item, &child.name) && !has_name_of_table(item, &child.name) {
                return Err(unexpected(item, child).in_element(index));
            }
            self.separate('[');
            self.value(child, shape).map_err(|fault| fault.in_element(index))?;
        }
        self.text.push(']');
        Ok(())
    }

    fn object(
        &mut self,
        element: &Element<'_>,
        members: &'static [XmlMember],
        others: Option<&'static XmlMember>,
    ) -> Result<()> {
        let sorted = Sorted::of(element, members)?;
        if !members.iter().any(|member| matches!(member.kind, XmlKind::Text | XmlKind::Cdata)) {
            element.without_text()?;
        }
        self.text.push('{');
        for (member, (elements, attribute)) in members.iter().zip(sorted.elements.iter().zip(&sorted.attributes)) {
            let written = match member.kind {
                XmlKind::Element | XmlKind::Elements => self.child(member.json, member, elements),
                XmlKind::Attribute => {
                    if let Some(attribute) = attribute {
                        self.name(member.json);
                        self.scalar(&attribute.value, member.node.resolved());
                    }
                    Ok(())
                }
                XmlKind::Text | XmlKind::Cdata => {
                    self.own_text(element, member);
                    Ok(())
                }
            };
            written.map_err(|fault| fault.in_member(member.json))?;
        }
        match others {
            Some(description) => self.others(&sorted, members, description)?,
            None => self.unknown(element, &sorted, members),
        }
        self.text.push('}');
        Ok(())
    }

    /// Writes the elements of a member; none, if it is absent.
    fn child(&mut self, json: &str, member: &'static XmlMember, elements: &[&Element<'_>]) -> Result<()> {
        let shape = member.node.resolved();
        if member.kind == XmlKind::Elements {
            if elements.is_empty() && member.presence == XmlPresence::Optional {
                return Ok(());
            }
            self.name(json);
            self.text.push('[');
            for (index, element) in elements.iter().enumerate() {
                self.separate('[');
                self.value(element, shape).map_err(|fault| fault.in_element(index))?;
            }
            self.text.push(']');
            return Ok(());
        }
        match elements {
            [] => Ok(()),
            [element] => {
                self.name(json);
                self.value(element, shape)
            }
            // A value of any type can be an array.
            [_, _, ..] if matches!(shape, XmlShape::Any) => {
                self.any_elements(json, elements);
                Ok(())
            }
            [_, second, ..] => Err(Error::other("a repeated element that is no list", second.offset)),
        }
    }

    /// Writes the text of an element as a member.
    fn own_text(&mut self, element: &Element<'_>, member: &XmlMember) {
        let spaces = if member.kind == XmlKind::Cdata { Spaces::Formatting } else { Spaces::Kept };
        let text = element.text(spaces);
        // White space beside child elements only formats the document.
        let is_formatting = element.children().next().is_some() && is_blank(&text);
        let text = if is_formatting { Cow::Borrowed("") } else { text };
        let shape = member.node.resolved();
        let is_number = matches!(shape, XmlShape::Number | XmlShape::Boolean);
        let is_absent = if is_number { is_blank(&text) } else { text.is_empty() };
        if !is_absent || member.presence == XmlPresence::Required {
            self.name(member.json);
            self.scalar(&text, shape);
        }
    }

    /// Writes the members of `additionalProperties`.
    fn others(&mut self, sorted: &Sorted<'_, '_>, members: &[XmlMember], all: &'static XmlMember) -> Result<()> {
        for (name, elements) in &sorted.other_elements {
            let clash = elements.first().filter(|_| members.iter().any(|member| member.json == *name));
            if let Some(element) = clash {
                return Err(Error::other("an element with the name of another member", element.offset).in_member(name));
            }
            self.child(name, all, elements).map_err(|fault| fault.in_member(name))?;
        }
        Ok(())
    }

    /// Writes members that the table does not have, for types that keep such members.
    fn unknown(&mut self, element: &Element<'_>, sorted: &Sorted<'_, '_>, members: &[XmlMember]) {
        self.any_attributes(&sorted.other_attributes);
        for (name, elements) in &sorted.other_elements {
            let is_known = members.iter().any(|member| member.json == *name);
            let is_foreign = !elements.iter().all(|child| element.owns(child));
            if !is_known && !is_foreign {
                self.any_elements(name, elements);
            }
        }
    }

    /// Writes an element without a description: text, or an object with attributes and child elements.
    fn any(&mut self, element: &Element<'_>) {
        if element.is_nil() {
            return self.text.push_str("null");
        }
        let attributes: Vec<_> = element.attributes.iter().filter(|attribute| any_name(attribute).is_some()).collect();
        let text = element.text(Spaces::Kept);
        let groups = grouped(element.children());
        if attributes.is_empty() && groups.is_empty() {
            return self.string(&text);
        }
        self.text.push('{');
        self.any_attributes(&attributes);
        if !is_blank(&text) {
            self.name("$text");
            self.string(&text);
        }
        for (name, elements) in &groups {
            self.any_elements(name, elements);
        }
        self.text.push('}');
    }

    fn any_attributes(&mut self, attributes: &[&Attribute<'_>]) {
        for attribute in attributes {
            if let Some(name) = any_name(attribute) {
                self.name(&name);
                self.string(&attribute.value);
            }
        }
    }

    /// Writes elements with the same name: an array, if there are several.
    fn any_elements(&mut self, name: &str, elements: &[&Element<'_>]) {
        self.name(name);
        if let [element] = elements {
            return self.any(element);
        }
        self.text.push('[');
        for element in elements {
            self.separate('[');
            self.any(element);
        }
        self.text.push(']');
    }

    /// Writes the name of a member.
    fn name(&mut self, name: &str) {
        self.separate('{');
        self.string(name);
        self.text.push(':');
    }

    /// Writes a comma, except after the first bracket.
    fn separate(&mut self, open: char) {
        if !self.text.ends_with(open) {
            self.text.push(',');
        }
    }

    /// Writes a string (RFC 8259 section 7).
    fn string(&mut self, text: &str) {
        self.text.push('"');
        let mut rest = text;
        while let Some(place) = rest.find(['"', '\\', '\t', '\n', '\r']) {
            let (plain, special) = rest.split_at_checked(place).unwrap_or((rest, ""));
            self.text.push_str(plain);
            let mut special = special.chars();
            match special.next() {
                Some(character @ ('"' | '\\')) => self.text.extend(['\\', character]),
                // XML allows three other characters that JSON escapes: tab, line feed and carriage return.
                Some('\t') => self.text.push_str("\\t"),
                Some('\n') => self.text.push_str("\\n"),
                Some(_) => self.text.push_str("\\r"),
                None => break,
            }
            rest = special.as_str();
        }
        self.text.push_str(rest);
        self.text.push('"');
    }
}

/// Returns the literal of a number or a boolean; `None` if the text is a string.
fn literal(text: &str, shape: XmlShape) -> Option<Cow<'static, str>> {
    let trimmed = text.trim_matches(is_space);
    match (shape, trimmed) {
        (XmlShape::Number | XmlShape::Boolean, "") => Some(Cow::Borrowed("null")),
        (XmlShape::Number, _) => json_number(trimmed).map(Cow::Owned),
        (XmlShape::Boolean, "true" | "1") => Some(Cow::Borrowed("true")),
        (XmlShape::Boolean, "false" | "0") => Some(Cow::Borrowed("false")),
        _ => None,
    }
}

/// Returns the shape that a member of the element selects; the shape itself if it is no choice.
fn chosen(element: &Element<'_>, shape: XmlShape) -> XmlShape {
    let mut chosen = shape;
    for _ in 0..CHAIN {
        let XmlShape::Choice(choice) = chosen else { break };
        chosen = choice.shape(tag(element, choice.tag).as_deref());
    }
    chosen
}

/// Returns the text of a member; `None` if it is absent or null.
fn tag<'e>(element: &'e Element<'_>, member: &XmlMember) -> Option<Cow<'e, str>> {
    let text = if member.kind == XmlKind::Attribute {
        Cow::Borrowed(&*element.attributes.iter().find(|it| fits(&member.node, &it.name))?.value)
    } else {
        let found = element.children().find(|it| fits(&member.node, &it.name) && !it.is_nil())?;
        found.text(Spaces::Kept)
    };
    match literal(&text, member.node.resolved()) {
        Some(literal) => Some(literal).filter(|it| it != "null"),
        None => Some(text),
    }
}

/// Returns the name of the member for an attribute without a description; `None` if it is in a foreign namespace.
fn any_name(attribute: &Attribute<'_>) -> Option<String> {
    let Name { local, namespace } = &attribute.name;
    match namespace.as_deref() {
        None => Some(format!("@{local}")),
        Some(XML) => Some(format!("@xml:{local}")),
        Some(_) => None,
    }
}
