//! One namespace: who has which name, and what happens when it is taken.

use std::collections::HashMap;

use super::Name;
use crate::diagnostic::{Code, Finding, Findings, Pointer};

/// One namespace.
#[derive(Debug, Default)]
pub(super) struct Scope {
    taken: HashMap<String, Option<Pointer>>,
    kind: Kind,
}

/// What is named, which decides what a user can do about a clash.
#[derive(Debug, Default, Clone, Copy)]
enum Kind {
    /// Types and operations, which the macro can rename.
    Renamable,
    /// Parts of them.
    #[default]
    Part,
}

impl Scope {
    /// A namespace in which these names mean something else already.
    pub(super) fn without(reserved: &[&str]) -> Self {
        Scope { taken: reserved.iter().map(|name| ((*name).to_owned(), None)).collect(), kind: Kind::Part }
    }

    /// The same for things that users can rename.
    pub(super) fn renamable(reserved: &[&str]) -> Self {
        Scope { kind: Kind::Renamable, ..Self::without(reserved) }
    }

    /// The first of these names that is legal and free. If none is, that is a finding that cites both places.
    pub(super) fn allot(&mut self, candidates: &[String], at: &Pointer, findings: &mut Findings) -> Name {
        let legal: Vec<Name> = candidates.iter().filter_map(|candidate| Name::new(candidate)).collect();
        for name in &legal {
            if !self.taken.contains_key(name.text()) {
                self.taken.insert(name.text().to_owned(), Some(at.clone()));
                return name.clone();
            }
        }
        findings.push(self.clash(legal.first(), candidates, at));
        legal.into_iter().next().or_else(|| Name::new("unnamed")).unwrap_or_else(Name::placeholder)
    }

    fn clash(&self, first: Option<&Name>, candidates: &[String], at: &Pointer) -> Finding {
        let Some(name) = first else {
            let tried = candidates.first().map_or("", String::as_str);
            return Finding::new(Code::InvalidName, at, format!("nothing of `{tried}` can stand in a Rust identifier"))
                .remedy(self.remedy());
        };
        let (name, remedy) = (name.text(), self.remedy());
        match self.taken.get(name) {
            Some(Some(other)) => Finding::new(Code::NameClash, at, format!("this would be called `{name}`"))
                .also(other.clone(), "and so would this")
                .remedy(remedy),
            _ => Finding::new(Code::InvalidName, at, format!("`{name}` means something else in generated code"))
                .remedy(remedy),
        }
    }

    fn remedy(&self) -> String {
        match self.kind {
            Kind::Renamable => "give it another name with `rename`".to_owned(),
            Kind::Part => "name it differently in the description".to_owned(),
        }
    }
}
