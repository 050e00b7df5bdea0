//! One namespace: who has which name, and what happens when it is taken.

use std::collections::HashMap;

use super::Name;
use crate::diagnostic::{Code, Finding, Findings, Pointer};

/// One namespace.
#[derive(Debug, Default)]
pub(super) struct Scope {
    taken: HashMap<String, Option<Pointer>>,
}

impl Scope {
    /// A namespace in which these names mean something else already.
    pub(super) fn without(reserved: &[&str]) -> Self {
        Scope { taken: reserved.iter().map(|name| ((*name).to_owned(), None)).collect() }
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
                .remedy("give it a name with `rename`".to_owned());
        };
        let (name, remedy) = (name.text(), "give one of them another name with `rename`".to_owned());
        match self.taken.get(name) {
            Some(Some(other)) => Finding::new(Code::NameClash, at, format!("this would be called `{name}`"))
                .also(other.clone(), "and so would this")
                .remedy(remedy),
            _ => Finding::new(Code::InvalidName, at, format!("`{name}` means something else in generated code")),
        }
    }
}
