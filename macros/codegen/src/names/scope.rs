//! Assigns names in one namespace, and settles clashes.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::Name;
use crate::diagnostic::{Code, Finding, Findings, Pointer};

/// One namespace.
#[derive(Debug, Default)]
pub(super) struct Scope {
    taken: HashMap<String, Option<Pointer>>,
    kind: ScopeKind,
}

/// The kind of the named items, which decides the remedy of a clash.
#[derive(Debug, Default, Clone, Copy)]
enum ScopeKind {
    /// Types and operations, for which the macro has `rename`.
    Renamable,
    /// Members of types and operations.
    #[default]
    Part,
}

impl Scope {
    /// Makes a scope in which these names already have another meaning.
    pub(super) fn without(reserved: &[&str]) -> Self {
        Scope { taken: reserved.iter().map(|name| ((*name).to_owned(), None)).collect(), kind: ScopeKind::Part }
    }

    /// Makes a scope of items that users can rename.
    pub(super) fn renamable(reserved: &[&str]) -> Self {
        Scope { kind: ScopeKind::Renamable, ..Self::without(reserved) }
    }

    /// Returns the first of these names that is legal and free. If none is, reports the places that clash.
    ///
    /// Nearly always the first is free, so an iterator should compute the others on demand.
    pub(super) fn assign(
        &mut self,
        candidates: impl IntoIterator<Item = String>,
        at: &Pointer,
        findings: &mut Findings,
    ) -> Name {
        let (mut tried, mut first) = (None, None);
        for candidate in candidates {
            let legal = Name::new(&candidate);
            tried.get_or_insert(candidate);
            let Some(name) = legal else { continue };
            if let Entry::Vacant(free) = self.taken.entry(name.text().to_owned()) {
                free.insert(Some(at.clone()));
                return name;
            }
            first.get_or_insert(name);
        }
        findings.push(self.clash(first.as_ref(), &tried.unwrap_or_default(), at));
        self.stand_in(first.or_else(|| Name::new("unnamed")).unwrap_or_else(Name::placeholder))
    }

    /// Reserves a name and returns it; `None` if it is illegal or taken.
    pub(super) fn take(&mut self, text: &str, at: &Pointer) -> Option<Name> {
        let name = Name::new(text)?;
        match self.taken.entry(name.text().to_owned()) {
            Entry::Vacant(free) => {
                free.insert(Some(at.clone()));
                Some(name)
            }
            Entry::Occupied(_) => None,
        }
    }

    /// Makes a name free again.
    pub(super) fn release(&mut self, name: &Name) {
        self.taken.remove(name.text());
    }

    /// Returns a free name, for stand-in code that never runs.
    fn stand_in(&mut self, name: Name) -> Name {
        let mut numbered = (self.taken.len()..).map(|number| Name::new(&format!("{}_{number}", name.text())));
        let free = numbered.find_map(|it| it.filter(|it| !self.taken.contains_key(it.text()))).unwrap_or(name);
        self.taken.insert(free.text().to_owned(), None);
        free
    }

    fn clash(&self, first: Option<&Name>, tried: &str, at: &Pointer) -> Finding {
        let Some(name) = first else {
            return Finding::new(Code::InvalidName, at, format!("no character of `{tried}` is allowed in a Rust name"))
                .maybe_help(self.remedy());
        };
        let (name, remedy) = (name.text(), self.remedy());
        match self.taken.get(name) {
            Some(Some(other)) => {
                Finding::new(Code::NameClash, at, format!("two items would have the Rust name `{name}`"))
                    .related(other.clone(), "the other one")
                    .maybe_help(remedy)
            }
            _ => Finding::new(Code::InvalidName, at, format!("`{name}` has another meaning in generated code"))
                .maybe_help(remedy),
        }
    }

    fn remedy(&self) -> String {
        match self.kind {
            ScopeKind::Renamable => "give it another name with `rename`".to_owned(),
            ScopeKind::Part => "give it another name in the description".to_owned(),
        }
    }
}
