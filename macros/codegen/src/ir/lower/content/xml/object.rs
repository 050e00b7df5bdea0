//! Lowers an object to the nodes of its members.

use super::element::{Placed, Walk};
use super::names::{InferredName, check_name};
use super::obstacle::Obstacle;
use super::tables::undescribed_tag;
use crate::diagnostic::Pointer;
use crate::graph::{AdditionalKeyword, Node};
use crate::ir::lower::composition::alternative::Alternative;
use crate::ir::lower::composition::merge::MergedSchema;
use crate::ir::lower::schema::unsatisfiable::is_unsatisfiable;
use crate::ir::{XmlKind, XmlMember, XmlNode, XmlPresence, XmlShape};
use crate::json::Value;
use crate::options::Extra;

impl<'d> Walk<'_, 'd, '_> {
    /// Lowers the members of an object.
    pub(super) fn object(
        &mut self,
        one: &Alternative<'d>,
        at: &Pointer,
        words: &[String],
    ) -> Result<XmlShape, Obstacle> {
        let merged = one.merged();
        let mut members: Vec<XmlMember> = Vec::new();
        let possible = |nodes: &[Node<'_>]| nodes.iter().all(|node| *node.value != Value::Bool(false));
        for (name, nodes) in merged.properties.iter().filter(|(_, nodes)| possible(nodes)) {
            let Placed { kind, node } =
                self.place(nodes, InferredName::Property(name), &[words, &[(*name).to_owned()]].concat())?;
            let json_name = (*name).to_owned();
            let presence = if merged.requires(name) { XmlPresence::Required } else { XmlPresence::Optional };
            members.push(XmlMember { json_name, kind, node, presence });
        }
        let tag = undescribed_tag(one);
        if let Some(property) = tag {
            members.push(tag_member(property, at)?);
        }
        let is_described = |name: &str| merged.properties.iter().any(|(known, _)| *known == name) || tag == Some(name);
        for name in merged.required.iter().filter(|name| !is_described(name)) {
            members.push(XmlMember { presence: XmlPresence::Required, ..any_member(name) });
        }
        check_members(&members, at)?;
        let others = self.others(merged, words)?;
        if others.is_some() && members.iter().any(is_text) {
            return Err(Obstacle::mixed(at));
        }
        Ok(XmlShape::Object(members, others.map(Box::new)))
    }

    /// Returns the member that reads the elements without a property; `None` if the type of the object ignores them.
    fn others(&mut self, merged: &MergedSchema<'d>, words: &[String]) -> Result<Option<XmlMember>, Obstacle> {
        let is_kept = self.ctx.options.extra == Extra::Keep;
        let is_map = merged.properties.is_empty() && !merged.has_properties_keyword;
        let mut nodes = merged.pattern_properties.clone();
        let is_open = match &merged.additional_properties {
            AdditionalKeyword::Schema(schema) => {
                nodes.push(schema.clone());
                false
            }
            AdditionalKeyword::Denied => false,
            AdditionalKeyword::Unspecified => !merged.properties.is_empty() || nodes.is_empty() && is_map,
            AdditionalKeyword::Allowed => true,
        };
        match nodes.as_slice() {
            [] => {
                let is_any = matches!(merged.additional_properties, AdditionalKeyword::Allowed) || is_kept;
                let is_free = is_map && !matches!(merged.additional_properties, AdditionalKeyword::Denied);
                Ok((is_any || is_free).then(|| any_member("")))
            }
            _ if is_open => Ok(Some(any_member(""))),
            [one] if is_unsatisfiable(&self.ctx.expand(std::slice::from_ref(one))) => {
                Ok(is_kept.then(|| any_member("")))
            }
            [one] => {
                let words = [words, &["value".to_owned()]].concat();
                let Placed { kind, node } = self.place(std::slice::from_ref(one), InferredName::Key, &words)?;
                match kind {
                    XmlKind::Element | XmlKind::Elements => {
                        Ok(Some(XmlMember { json_name: String::new(), kind, node, presence: XmlPresence::Optional }))
                    }
                    XmlKind::Attribute | XmlKind::Text | XmlKind::Cdata => Err(Obstacle::no_item_element(&one.at)),
                }
            }
            [first, ..] => Err(Obstacle::union(&first.at)),
        }
    }
}

/// Returns the member of a discriminator property without a schema.
pub(super) fn tag_member(property: &str, at: &Pointer) -> Result<XmlMember, Obstacle> {
    check_name(at, property)?;
    let node = XmlNode { name: property.to_owned(), ..XmlNode::unnamed(XmlShape::Text) };
    let json_name = property.to_owned();
    Ok(XmlMember { json_name, kind: XmlKind::Element, node, presence: XmlPresence::Optional })
}

fn any_member(name: &str) -> XmlMember {
    let node = XmlNode { name: name.to_owned(), ..XmlNode::unnamed(XmlShape::Any) };
    XmlMember { json_name: name.to_owned(), kind: XmlKind::Element, node, presence: XmlPresence::Optional }
}

pub(super) fn is_text(member: &XmlMember) -> bool {
    matches!(member.kind, XmlKind::Text | XmlKind::Cdata)
}

fn is_element(member: &XmlMember) -> bool {
    matches!(member.kind, XmlKind::Element | XmlKind::Elements)
}

/// Refuses members that a reader could not distinguish.
pub(super) fn check_members(members: &[XmlMember], at: &Pointer) -> Result<(), Obstacle> {
    let texts = members.iter().filter(|member| is_text(member)).count();
    if texts > 1 || texts == 1 && members.iter().any(is_element) {
        return Err(Obstacle::mixed(at));
    }
    let key = |it: &XmlMember| (is_element(it), it.node.name.clone(), it.node.namespace.clone());
    let mut keys: Vec<_> = members.iter().filter(|member| !is_text(member)).map(key).collect();
    keys.sort_unstable();
    let same = keys.windows(2).find_map(|pair| match pair {
        // A member without a namespace has an element of any namespace.
        [(is_element, name, namespace), (other_is_element, other, other_namespace)]
            if is_element == other_is_element
                && name == other
                && (namespace.is_empty() || namespace == other_namespace) =>
        {
            Some(name)
        }
        _ => None,
    });
    same.map_or(Ok(()), |name| Err(Obstacle::same_name(at, name)))
}
