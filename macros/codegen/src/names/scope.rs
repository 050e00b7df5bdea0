//! Assigns names in one namespace, and settles clashes.

use std::collections::HashMap;

use super::Name;
use crate::diagnostic::{Code, Finding, Findings, Pointer};

/// The maximum number of names without an index. In a build without optimisation, a search among so few names is
/// cheaper than a hash.
const FEW: usize = 16;

/// One namespace.
#[derive(Debug, Default)]
pub(super) struct Scope {
    /// The names with another meaning.
    reserved: Vec<&'static str>,
    /// The assigned names with their places. A name that was released is empty.
    taken: Vec<(String, Option<Pointer>)>,
    /// The positions of the assigned names, from `FEW` names on.
    index: HashMap<String, usize>,
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
    pub(super) fn without(reserved: &[&'static str]) -> Self {
        Scope { reserved: reserved.to_vec(), ..Self::default() }
    }

    /// Makes a scope of items that users can rename.
    pub(super) fn renamable(reserved: &[&'static str]) -> Self {
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
            if self.is_free(name.text()) {
                self.reserve(name.text(), Some(at));
                return name;
            }
            first.get_or_insert(name);
        }
        findings.push(self.clash(first.as_ref(), &tried.unwrap_or_default(), at));
        self.stand_in(first.or_else(|| Name::new("unnamed")).unwrap_or_else(Name::placeholder))
    }

    /// Reserves a name and returns it; `None` if it is illegal or taken.
    pub(super) fn take(&mut self, text: &str, at: &Pointer) -> Option<Name> {
        let name = Name::new(text).filter(|name| self.is_free(name.text()))?;
        self.reserve(name.text(), Some(at));
        Some(name)
    }

    fn is_free(&self, name: &str) -> bool {
        self.position(name).is_none() && !self.reserved.contains(&name)
    }

    /// Returns the position of an assigned name.
    #[expect(clippy::explicit_counter_loop, reason = "iterator adapters are calls in a build without optimisation")]
    fn position(&self, name: &str) -> Option<usize> {
        if self.taken.len() >= FEW {
            return self.index.get(name).copied();
        }
        let mut at = 0;
        for (taken, _) in &self.taken {
            if taken.len() == name.len() && taken == name {
                return Some(at);
            }
            at += 1;
        }
        None
    }

    fn reserve(&mut self, name: &str, at: Option<&Pointer>) {
        self.taken.push((name.to_owned(), at.cloned()));
        let from = match self.taken.len() {
            ..FEW => return,
            FEW => 0,
            many => many - 1,
        };
        let names = self.taken.iter().enumerate().skip(from);
        self.index.extend(names.map(|(at, (name, _))| (name.clone(), at)));
    }

    /// Makes a name free again.
    pub(super) fn release(&mut self, name: &Name) {
        let slot = self.position(name.text()).and_then(|at| self.taken.get_mut(at));
        if let Some((taken, _)) = slot {
            taken.clear();
            self.index.remove(name.text());
        }
    }

    /// Returns a free name, for stand-in code that never runs.
    fn stand_in(&mut self, name: Name) -> Name {
        let mut numbered =
            (self.reserved.len() + self.taken.len()..).map(|number| Name::new(&format!("{}_{number}", name.text())));
        let free = numbered.find_map(|it| it.filter(|it| self.is_free(it.text()))).unwrap_or(name);
        self.reserve(free.text(), None);
        free
    }

    fn clash(&self, first: Option<&Name>, tried: &str, at: &Pointer) -> Finding {
        let Some(name) = first else {
            return Finding::new(Code::InvalidName, at, format!("no character of `{tried}` is allowed in a Rust name"))
                .maybe_help(self.remedy());
        };
        let (name, remedy) = (name.text(), self.remedy());
        match self.position(name).and_then(|at| self.taken.get(at)) {
            Some((_, Some(other))) => {
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

#[cfg(test)]
mod tests {
    use super::{FEW, Scope};
    use crate::diagnostic::Pointer;

    #[test]
    fn names_are_free_before_they_are_taken_and_after_they_are_released() {
        let at = Pointer::root();
        for count in [1, FEW - 1, FEW, FEW + 1, 100] {
            let mut scope = Scope::without(&["reserved"]);
            for _ in 0..3 {
                let names: Vec<_> = (0..count).filter_map(|number| scope.take(&format!("n{number}"), &at)).collect();
                assert_eq!(names.len(), count);
                assert!(names.iter().all(|name| scope.take(name.text(), &at).is_none()));
                assert_eq!(scope.take("reserved", &at), None);
                for name in &names {
                    scope.release(name);
                }
            }
        }
    }
}
