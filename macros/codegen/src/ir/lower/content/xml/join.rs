//! Joins the tables of a union's alternatives to a single table.
//!
//! The type of the union selects the variant by the JSON of the value. So the JSON may not depend on the variant: each
//! member needs the same node in all alternatives that describe it.

use std::collections::HashMap;

use super::element::Walk;
use super::object::{check_members, is_text};
use super::obstacle::Obstacle;
use crate::diagnostic::Pointer;
use crate::ir::lower::composition::alternative::Alternative;
use crate::ir::{XmlKind, XmlMember, XmlNode, XmlPresence, XmlShape};

/// The members of an alternative, and those without a name in the table.
type Members = (Vec<XmlMember>, Option<Box<XmlMember>>);

/// A member of the union, with the alternatives that have it.
struct Joined<'a, 'd> {
    member: XmlMember,
    first: &'a Alternative<'d>,
    requiring: Vec<&'a Alternative<'d>>,
}

impl<'d> Walk<'_, 'd, '_> {
    /// Lowers a union of objects to a table with the members of all.
    pub(super) fn joined_objects(
        &mut self,
        several: &[Alternative<'d>],
        at: &Pointer,
        words: &[String],
    ) -> Result<XmlShape, Obstacle> {
        let mut tables: Vec<(&Alternative<'d>, Members)> = Vec::new();
        for one in several {
            if let XmlShape::Object(members, others) = self.object(one, at, words)? {
                tables.push((one, (members, others)));
            }
        }
        let others = self.joined_others(&tables, at, words)?;
        let (mut joined, mut indices) = (Vec::<Joined<'_, 'd>>::new(), HashMap::new());
        for (one, (members, _)) in &tables {
            for member in members {
                let requiring = (member.presence == XmlPresence::Required).then_some(*one);
                let index = *indices.entry(member.json_name.as_str()).or_insert(joined.len());
                if let Some(known) = joined.get_mut(index) {
                    let differs = || differs(at, &member.json_name, known.first, one);
                    let words = [words, std::slice::from_ref(&member.json_name)].concat();
                    let member = self.joined_member(&known.member, member, at, &words);
                    known.member = member.ok_or_else(|| self.ctx.xml.limit(at).unwrap_or_else(differs))?;
                    known.requiring.extend(requiring);
                } else {
                    let requiring = requiring.into_iter().collect();
                    joined.push(Joined { member: member.clone(), first: one, requiring });
                }
            }
        }
        let members = joined.into_iter().map(|it| it.member_of(several, at)).collect::<Result<Vec<_>, _>>()?;
        check_members(&members, at)?;
        if others.is_some() && members.iter().any(is_text) {
            return Err(Obstacle::mixed(at));
        }
        Ok(XmlShape::Object(members, others.map(Box::new)))
    }

    /// Joins the descriptions of members without a name. One with a type would also read members that only other
    /// alternatives have.
    fn joined_others(
        &mut self,
        tables: &[(&Alternative<'d>, Members)],
        at: &Pointer,
        words: &[String],
    ) -> Result<Option<XmlMember>, Obstacle> {
        let is_any = |it: &Option<Box<XmlMember>>| it.as_ref().is_none_or(|it| it.node.shape == XmlShape::Any);
        let Some((first, (members, others))) = tables.first() else { return Ok(None) };
        if tables.iter().all(|(_, (_, others))| is_any(others)) {
            return Ok(tables.iter().find_map(|(_, (_, others))| others.as_deref().cloned()));
        }
        let names = |members: &[XmlMember]| members.iter().map(|it| it.json_name.clone()).collect::<Vec<_>>();
        let mut joined = others.as_deref().cloned();
        for (one, (other_members, others)) in tables {
            let both = joined.as_ref().zip(others.as_deref()).filter(|_| names(members) == names(other_members));
            joined = both.and_then(|(known, other)| self.joined_member(known, other, at, words));
            if joined.is_none() {
                let place = |one: &Alternative<'d>| one.component_pointer().unwrap_or_else(|| one.place()).clone();
                return Err(Obstacle::alternatives_differ(at, &place(first), &place(one)));
            }
        }
        Ok(joined)
    }

    fn joined_member(
        &mut self,
        one: &XmlMember,
        other: &XmlMember,
        at: &Pointer,
        words: &[String],
    ) -> Option<XmlMember> {
        let node = self.joined_node(&one.node, &other.node, at, words).filter(|_| one.kind == other.kind)?;
        Some(XmlMember { node, ..one.clone() })
    }

    /// Returns a node that reads the XML of both; `None` if their XML differs.
    pub(super) fn joined_node(
        &mut self,
        one: &XmlNode,
        other: &XmlNode,
        at: &Pointer,
        words: &[String],
    ) -> Option<XmlNode> {
        if !one.has_name_of(other) {
            return None;
        }
        let shape = match (&one.shape, &other.shape) {
            (XmlShape::Table(one), XmlShape::Table(other)) if one != other => {
                XmlShape::Table(self.ctx.xml.union(*one, *other, at, words)?)
            }
            (XmlShape::List(one), XmlShape::List(other)) => {
                XmlShape::List(Box::new(self.joined_node(one, other, at, words)?))
            }
            (one, other) => Some(one.clone()).filter(|one| one == other)?,
        };
        Some(XmlNode { shape, ..one.clone() })
    }
}

impl<'a, 'd> Joined<'a, 'd> {
    /// Returns the member, if an absent element has the same JSON in all alternatives.
    fn member_of(self, several: &'a [Alternative<'d>], at: &Pointer) -> Result<XmlMember, Obstacle> {
        let is_list_or_text = matches!(self.member.kind, XmlKind::Elements | XmlKind::Text | XmlKind::Cdata);
        let is_required = self.requiring.len() == several.len();
        if let Some(one) = self.requiring.first().filter(|_| is_list_or_text && !is_required) {
            let optional = several.iter().find(|it| !self.requiring.iter().any(|one| std::ptr::eq(*one, *it)));
            return Err(differs(at, &self.member.json_name, one, optional.unwrap_or(self.first)));
        }
        let presence = if is_required { XmlPresence::Required } else { XmlPresence::Optional };
        Ok(XmlMember { presence, ..self.member })
    }
}

/// Returns the obstacle that two alternatives give a member different XML.
fn differs(at: &Pointer, name: &str, one: &Alternative<'_>, other: &Alternative<'_>) -> Obstacle {
    let place = |one: &Alternative<'_>| {
        let property = one.merged().properties.iter().find(|(known, _)| *known == name);
        let node = property.and_then(|(_, nodes)| nodes.first()).map(|node| node.at.clone());
        node.unwrap_or_else(|| one.component_pointer().unwrap_or_else(|| one.place()).clone())
    };
    Obstacle::alternatives_differ(at, &place(one), &place(other))
}
