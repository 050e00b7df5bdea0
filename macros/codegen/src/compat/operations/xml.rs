//! XML bodies: names and kinds of the nodes of each member.

use std::collections::HashSet;

use crate::compat::{ChangeKind, Comparer};
use crate::ir::{Api, XmlChoice, XmlId, XmlMember, XmlNode, XmlShape};

/// Compares the XML of a body in both versions. `body` names the body in the report.
pub(super) fn compare_xml(
    comparison: &mut Comparer<'_>,
    subject: (&str, &str),
    places: crate::compat::change::Places<'_>,
    (was, is): (XmlId, XmlId),
) {
    let (older, newer) = (comparison.older, comparison.newer);
    let mut pairs = Pairs { older: older.api, newer: newer.api, seen: HashSet::new() };
    if !pairs.is_same_table(was, is) {
        let what = format!("the XML of a body of `{}` has other names or kinds of nodes", subject.0);
        comparison.breaks_wire(ChangeKind::EncodingChanged, subject, places, what);
    }
}

/// A comparison of two tables. Pairs in progress count as equal.
struct Pairs<'a> {
    older: &'a Api,
    newer: &'a Api,
    seen: HashSet<(XmlId, XmlId)>,
}

impl Pairs<'_> {
    fn is_same_table(&mut self, was: XmlId, is: XmlId) -> bool {
        if !self.seen.insert((was, is)) {
            return true;
        }
        let (older, newer) = (self.older, self.newer);
        let (Some(was), Some(is)) = (older.xml.get(&was), newer.xml.get(&is)) else { return true };
        was.node.has_name_of(&is.node) && self.is_same_content(&was.node.shape, &is.node.shape)
    }

    fn is_same_node(&mut self, was: &XmlNode, is: &XmlNode) -> bool {
        was.has_name_of(is) && self.is_same_content(&was.shape, &is.shape)
    }

    /// Returns true if both have the same nodes for members in both. The comparison of the types reports other members,
    /// and other types.
    fn is_same_content(&mut self, was: &XmlShape, is: &XmlShape) -> bool {
        match (was, is) {
            (XmlShape::Object(was, _), XmlShape::Object(is, _)) => was.iter().all(|one| {
                let same = is.iter().find(|other| other.json_name == one.json_name);
                same.is_none_or(|other| self.is_same_member(one, other))
            }),
            (XmlShape::List(was), XmlShape::List(is)) => self.is_same_node(was, is),
            (XmlShape::Table(was), XmlShape::Table(is)) => {
                let (older, newer) = (self.older, self.newer);
                let (Some(one), Some(other)) = (older.xml.get(was), newer.xml.get(is)) else { return true };
                !self.seen.insert((*was, *is)) || self.is_same_content(&one.node.shape, &other.node.shape)
            }
            (XmlShape::Choice(was), XmlShape::Choice(is)) => self.is_same_choice(was, is),
            (XmlShape::Choice(was), is) => was.tables().all(|table| {
                let table = self.older.xml.get(&table);
                table.is_none_or(|table| self.is_same_content(&table.node.shape, is))
            }),
            (was, XmlShape::Choice(is)) => is.tables().all(|table| {
                let table = self.newer.xml.get(&table);
                table.is_none_or(|table| self.is_same_content(was, &table.node.shape))
            }),
            _ => true,
        }
    }

    /// Returns true if the tables of both have the same nodes for each text of the tag.
    fn is_same_choice(&mut self, was: &XmlChoice, is: &XmlChoice) -> bool {
        let tables = |it: &XmlChoice| {
            let texts =
                it.cases.iter().flat_map(|(texts, table)| texts.iter().map(|text| (Some(text.clone()), *table)));
            texts.chain(it.absent.map(|table| (None, table))).collect::<Vec<_>>()
        };
        let newer = tables(is);
        let mut pairs = tables(was).into_iter().flat_map(|(text, table)| {
            newer.iter().filter(move |(other, _)| *other == text).map(move |(_, other)| (table, *other))
        });
        let same = |(was, is)| self.is_same_content(&XmlShape::Table(was), &XmlShape::Table(is));
        was.tag.json_name != is.tag.json_name || pairs.all(same) && self.is_same_member(&was.tag, &is.tag)
    }

    fn is_same_member(&mut self, was: &XmlMember, is: &XmlMember) -> bool {
        was.kind == is.kind && self.is_same_node(&was.node, &is.node)
    }
}
