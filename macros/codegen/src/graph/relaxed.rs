//! The members that the option `relax` makes optional and nullable.

use std::collections::{HashMap, HashSet};

use super::{Node, RawSchema, Schema, all_of, find_plain_reference};
use crate::diagnostic::{Code, Finding, Findings, Place, Pointer, did_you_mean};
use crate::json::Map;
use crate::options::Relaxation;

/// The schemas with relaxed members.
#[derive(Debug, Default)]
pub(crate) struct RelaxedMembers {
    /// The names that each object schema no longer requires.
    optional: HashMap<Pointer, Vec<String>>,
    /// The schemas of members that accept null, too.
    nullable: HashSet<Pointer>,
}

impl RelaxedMembers {
    /// Finds the members of the user's entries. Reports each entry that names no member of a component.
    pub(crate) fn find(root: &Node<'_>, entries: &[Relaxation], findings: &mut Findings) -> Self {
        let mut relaxed = Self::default();
        let schemas = root.get("components").and_then(|components| components.get("schemas"));
        for entry in entries {
            findings.extend(relaxed.add(schemas.as_ref(), entry));
        }
        relaxed
    }

    /// Returns true if no member is relaxed.
    pub(crate) fn is_empty(&self) -> bool {
        self.nullable.is_empty() && self.optional.is_empty()
    }

    /// Changes a schema that was read.
    pub(super) fn apply(&self, schema: &mut Schema<'_>) {
        if let Some(names) = self.optional.get(&schema.node.at) {
            schema.required.retain(|name| !names.iter().any(|relaxed| relaxed == name));
        }
        schema.nullable |= self.nullable.contains(&schema.node.at);
    }

    /// Adds an entry, or returns the finding about it.
    fn add(&mut self, schemas: Option<&Node<'_>>, entry: &Relaxation) -> Option<Finding> {
        let names = || schemas.and_then(|schemas| schemas.value.as_object()).into_iter().flat_map(Map::keys);
        // The name of a component can contain dots, so the longest name counts.
        let inside = |name: &&String| entry.key.strip_prefix(*name).is_some_and(|rest| rest.starts_with('.'));
        let Some(name) = names().filter(inside).max_by_key(|name| name.len()) else {
            let (name, rest) = entry.key.split_once('.').unwrap_or((&entry.key, ""));
            let near = crate::diagnostic::nearest(name, names()).map(|near| format!("did you mean `{near}.{rest}`?"));
            let help =
                near.unwrap_or_else(|| "write the name of a component and of its member: `Pet.owner`".to_owned());
            let detail = format!("there is no component `{name}` with a schema");
            return Some(Finding::new(Code::UnknownSchema, Place::Option(entry.id), detail).help(help));
        };
        let path = entry.key.get(name.len() + 1..).unwrap_or_default();
        self.relax(&schemas?.get(name)?, name, path, entry.id)
    }

    /// Relaxes the member at a path in a schema. `name` is the part of the entry before the path.
    fn relax(&mut self, schema: &Node<'_>, name: &str, path: &str, id: usize) -> Option<Finding> {
        if let Some(target) = find_plain_reference(schema) {
            let detail = format!("`{name}` is a reference to another schema");
            return Some(elsewhere(&target, path, detail, id));
        }
        let parts = inline_parts(schema);
        let holders: Vec<&Node<'_>> = parts.iter().filter(|part| has_member(part, path)).collect();
        let base = bases(&parts).into_iter().find(|base| inline_parts(base).iter().any(|part| has_member(part, path)));
        if let Some(base) = base.filter(|base| !self.is_relaxed(base, path)) {
            let detail = format!("`{path}` is a member of a schema that `{name}` extends");
            return Some(elsewhere(&base, path, detail, id));
        }
        for part in &holders {
            self.optional.entry(part.at.clone()).or_default().push(path.to_owned());
            self.nullable.extend(part.get("properties").and_then(|it| it.get(path)).map(|member| member.at));
        }
        if !holders.is_empty() {
            return None;
        }
        if let Some((first, rest)) = path.split_once('.')
            && let Some(member) = parts.iter().find_map(|part| part.get("properties")?.get(first))
        {
            let member =
                if member.value.get("properties").is_some() { None } else { member.get("items") }.unwrap_or(member);
            return self.relax(&member, &format!("{name}.{first}"), rest, id);
        }
        let members = parts.iter().filter_map(|part| part.value.get("properties")?.as_object()).flat_map(Map::keys);
        let near = did_you_mean(path, members);
        let detail = format!("`{name}` has no member `{path}`");
        Some(Finding::new(Code::UnknownProperty, Place::Option(id), detail).maybe_help(near))
    }

    /// Returns true if an earlier entry relaxes a member of a schema.
    fn is_relaxed(&self, schema: &Node<'_>, name: &str) -> bool {
        let is_relaxed = |part: &Node<'_>| {
            self.optional.get(&part.at).is_some_and(|names| names.iter().any(|relaxed| relaxed == name))
        };
        inline_parts(schema).iter().filter(|part| has_member(part, name)).all(is_relaxed)
    }
}

/// Returns a schema and the inline schemas of its `allOf`, at any depth.
fn inline_parts<'d>(schema: &Node<'d>) -> Vec<Node<'d>> {
    let mut parts = vec![schema.clone()];
    let mut next = 0;
    while let Some(part) = parts.get(next).cloned() {
        next += 1;
        parts.extend(all_of(&part).into_iter().filter(|part| find_plain_reference(part).is_none()));
    }
    parts
}

/// Returns the schemas to which the `allOf` of these parts refers, and their bases.
fn bases<'d>(parts: &[Node<'d>]) -> Vec<Node<'d>> {
    let references = |part: &Node<'d>| all_of(part).iter().filter_map(find_plain_reference).collect::<Vec<_>>();
    let mut seen = HashSet::new();
    let mut bases: Vec<Node<'d>> = parts.iter().flat_map(references).collect();
    bases.retain(|base| seen.insert(base.at.clone()));
    let mut next = 0;
    while let Some(base) = bases.get(next).cloned() {
        next += 1;
        let further = inline_parts(&base).iter().flat_map(references).collect::<Vec<_>>();
        bases.extend(further.into_iter().filter(|base| seen.insert(base.at.clone())));
    }
    bases
}

/// Returns true if a schema itself describes or requires a member.
fn has_member(schema: &Node<'_>, name: &str) -> bool {
    let is_described = schema.value.get("properties").is_some_and(|members| members.get(name).is_some());
    is_described || RawSchema(schema.value).required().any(|required| required == name)
}

/// Returns the finding about a member of another schema.
fn elsewhere(schema: &Node<'_>, path: &str, detail: String, id: usize) -> Finding {
    let name = schema.at.segments().next_back().unwrap_or_default();
    let help = format!("write `{name}.{path}` in place of this entry, or before it");
    Finding::new(Code::UnknownProperty, Place::Option(id), detail).help(help)
}
