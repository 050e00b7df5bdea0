//! The tables of a client so far.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::rc::Rc;

use super::obstacle::Obstacle;
use crate::diagnostic::Pointer;
use crate::graph::{Node, component_words, is_named};
use crate::ir::lower::composition::alternative::Alternative;
use crate::ir::{XmlId, XmlNode, XmlShape, XmlTable};

/// The limit for the members in all tables that only a union needs. Such tables have subsets of all objects, so that a
/// short description can need very many of them.
const MOST_JOINED: usize = 50_000;

/// The outer tag of a union, and its alternatives: the places of the schemas of each, and a discriminator property.
type Key<'d> = (Option<String>, Vec<(Vec<Pointer>, Option<&'d str>)>);

/// The tables so far.
#[derive(Debug, Default)]
pub(crate) struct XmlTables<'d> {
    /// The tables of objects.
    by_schemas: HashMap<Key<'d>, XmlId>,
    /// The alternatives of each object.
    alternatives: HashMap<XmlId, Rc<[Alternative<'d>]>>,
    /// The number of members in the tables that only a union needs.
    joined: usize,
    /// The tables by id; `None` for an object in the queue.
    tables: Vec<Option<Result<XmlTable, Obstacle>>>,
    /// The objects that are not yet lowered.
    pending: VecDeque<PendingObject<'d>>,
    /// The tables that bodies need.
    used: BTreeSet<XmlId>,
}

/// An object that is lowered later.
#[derive(Debug)]
pub(super) struct PendingObject<'d> {
    pub(super) id: XmlId,
    /// The alternatives: several for a union of objects.
    pub(super) alternatives: Rc<[Alternative<'d>]>,
    /// The property that selected this table among those of a larger union.
    pub(super) outer_tag: Option<String>,
    pub(super) at: Pointer,
    pub(super) name_words: Vec<String>,
}

impl<'d> XmlTables<'d> {
    /// Returns the tables that bodies need.
    pub(crate) fn finish(self) -> BTreeMap<XmlId, XmlTable> {
        let used = self.used;
        let all = self.tables.into_iter().enumerate().map(|(index, table)| (XmlId(index), table));
        all.filter(|(id, _)| used.contains(id)).filter_map(|(id, table)| Some((id, table?.ok()?))).collect()
    }

    /// Returns the table of an object, or of a union of objects, which is lowered later if it is new. `words` name the
    /// table of an inline object, and of a union at this place.
    pub(super) fn object(&mut self, alternatives: &[Alternative<'d>], at: &Pointer, words: &[String]) -> XmlId {
        self.part(alternatives, None, at, words)
    }

    /// Returns the table of alternatives that a property selects in a larger union.
    pub(super) fn part(
        &mut self,
        alternatives: &[Alternative<'d>],
        outer_tag: Option<&str>,
        at: &Pointer,
        words: &[String],
    ) -> XmlId {
        let mut keyed: Vec<_> = alternatives.iter().map(|one| (key_of(one), one)).collect();
        let mut seen = BTreeSet::new();
        keyed.retain(|(key, _)| seen.insert(key.clone()));
        let outer_tag = outer_tag.filter(|_| keyed.len() > 1).map(str::to_owned);
        let key: Key<'d> = (outer_tag.clone(), seen.into_iter().collect());
        if let Some(id) = self.by_schemas.get(&key) {
            return *id;
        }
        let id = self.reserve();
        let alternatives: Rc<[Alternative<'d>]> = keyed.into_iter().map(|(_, one)| one.clone()).collect();
        let (at, component) = match &*alternatives {
            [one] => (one.place().clone(), component(one)),
            _ => (at.clone(), None),
        };
        let name_words = component.map_or_else(|| words.to_vec(), |component| component_words(&component.at));
        self.by_schemas.insert(key, id);
        self.alternatives.insert(id, Rc::clone(&alternatives));
        self.pending.push_back(PendingObject { id, alternatives, outer_tag, at, name_words });
        id
    }

    /// Returns the table of a union of two objects; `None` if there are too many such tables.
    pub(super) fn union(&mut self, one: XmlId, other: XmlId, at: &Pointer, words: &[String]) -> Option<XmlId> {
        let alternatives = [self.alternatives.get(&one)?, self.alternatives.get(&other)?];
        let alternatives: Vec<_> = alternatives.into_iter().flat_map(|all| all.iter().cloned()).collect();
        let members = alternatives.iter().map(|one| 1 + one.merged().properties.len()).sum();
        self.joined = self.joined.saturating_add(members);
        (self.joined <= MOST_JOINED).then(|| self.object(&alternatives, at, words))
    }

    /// Returns the obstacle that there are too many tables for unions.
    pub(super) fn limit(&self, at: &Pointer) -> Option<Obstacle> {
        (self.joined > MOST_JOINED).then(|| Obstacle::too_many_tables(at))
    }

    /// Returns the next object that is not yet lowered.
    pub(super) fn next(&mut self) -> Option<PendingObject<'d>> {
        self.pending.pop_front()
    }

    /// Marks the tables that a body needs.
    pub(super) fn mark_used(&mut self, tables: impl IntoIterator<Item = XmlId>) {
        self.used.extend(tables);
    }

    fn reserve(&mut self) -> XmlId {
        self.tables.push(None);
        XmlId(self.tables.len() - 1)
    }

    pub(super) fn complete(&mut self, id: XmlId, table: Result<XmlTable, Obstacle>) {
        if let Some(slot) = self.tables.get_mut(id.0) {
            *slot = Some(table);
        }
    }

    fn get(&self, id: XmlId) -> Option<&Result<XmlTable, Obstacle>> {
        self.tables.get(id.0)?.as_ref()
    }

    /// Returns the tables that a node needs, or the first obstacle in them.
    pub(super) fn reachable(&self, node: &XmlNode) -> Result<BTreeSet<XmlId>, Obstacle> {
        let mut found = BTreeSet::new();
        let mut waiting = tables_in(node);
        while let Some(id) = waiting.pop() {
            if found.insert(id) {
                match self.get(id) {
                    Some(Ok(table)) => waiting.extend(tables_in(&table.node)),
                    Some(Err(obstacle)) => return Err(obstacle.clone()),
                    None => {}
                }
            }
        }
        Ok(found)
    }

    /// Returns the table of a root: that of its object if the names are equal, or one that is equal, or a new one.
    pub(super) fn root(&mut self, node: XmlNode, at: &Pointer, name_words: &[&str]) -> XmlId {
        if let XmlShape::Table(id) = node.shape
            && let Some(Some(Ok(table))) = self.tables.get_mut(id.0)
        {
            // No other use depends on the name of a table, since each use has its own.
            if table.node.name.is_empty() {
                table.node = XmlNode { shape: table.node.shape.clone(), ..node };
                return id;
            }
            if table.node.has_name_of(&node) {
                return id;
            }
        }
        let is_equal = |id: &XmlId| matches!(self.get(*id), Some(Ok(table)) if table.node == node);
        let known = self.used.iter().copied().find(is_equal);
        known.unwrap_or_else(|| {
            let id = self.reserve();
            let name_words = name_words.iter().map(|&word| word.to_owned()).collect();
            self.complete(id, Ok(XmlTable { at: at.clone(), name_words, node }));
            id
        })
    }
}

/// Returns the tables that a node refers to.
fn tables_in(node: &XmlNode) -> Vec<XmlId> {
    match &node.shape {
        XmlShape::Table(id) => vec![*id],
        XmlShape::List(item) => tables_in(item),
        XmlShape::Choice(choice) => choice.tables().collect(),
        XmlShape::Object(members, others) => {
            members.iter().chain(others.as_deref()).flat_map(|member| tables_in(&member.node)).collect()
        }
        XmlShape::Text | XmlShape::Number | XmlShape::Boolean | XmlShape::Any => Vec::new(),
    }
}

/// Returns the places of an object's schemas, and the discriminator property that they do not describe.
fn key_of<'d>(object: &Alternative<'d>) -> (Vec<Pointer>, Option<&'d str>) {
    let places = object.schemas().iter().map(|schema| schema.node.at.clone()).collect();
    (places, undescribed_tag(object))
}

/// Returns the discriminator property, if the object does not describe it.
pub(super) fn undescribed_tag<'d>(object: &Alternative<'d>) -> Option<&'d str> {
    let property = object.discriminator_values.as_ref()?.property;
    object.merged().properties.iter().all(|(name, _)| *name != property).then_some(property)
}

/// Returns the component that an object is, if it has no other schemas.
pub(super) fn component<'d>(object: &Alternative<'d>) -> Option<Node<'d>> {
    object.component.clone().or_else(|| match object.schemas() {
        [only] if is_named(&only.node.at) => Some(only.node.clone()),
        _ => None,
    })
}
