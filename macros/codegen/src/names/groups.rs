//! Names the methods of the client and of its groups: operations, and the groups themselves.

use super::keyword::{RESERVED, keyword};
use super::rename::{names_group, renamed_method};
use super::scope::Scope;
use super::traits::{CLIENT, client_methods};
use super::{Name, case};
use crate::diagnostic::Findings;
use crate::ir::{Api, Group, Operation};
use crate::options::Options;

/// The names of one group.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupNames {
    /// The method of the client, or of the surrounding group, that returns the group.
    pub method: Name,
    /// The name of the group's type.
    pub ty: Name,
}

/// The methods during the assignment of names, in the order of the operations. A new operation at the end renames no
/// other one.
pub(super) struct MethodNames<'a> {
    api: &'a Api,
    options: &'a Options,
    client: Scope,
    /// The scope and the names of each group that has an operation so far, by position.
    groups: Vec<(Scope, GroupNames)>,
    types: Scope,
}

impl<'a> MethodNames<'a> {
    pub(super) fn new(api: &'a Api, options: &'a Options) -> Self {
        let (client, types) = (Scope::renamable(&client_methods(options)), Scope::renamable(&RESERVED));
        Self { api, options, client, groups: Vec::new(), types }
    }

    /// Assigns the name of an operation's method. `others` are the names that the operation can get without its group.
    pub(super) fn operation(
        &mut self,
        operation: &Operation,
        others: impl Iterator<Item = String>,
        findings: &mut Findings,
    ) -> Name {
        let Some(member) = &operation.group else {
            return self.client.assign(others, &operation.origin.at, findings);
        };
        self.name_groups(member.group, findings);
        let renamed = renamed_method(operation, self.options);
        // As a method, a keyword needs the form `r#move`.
        let short = member.method_words.iter().map(|words| case::snake_case(std::slice::from_ref(words)));
        let short = short.filter(|short| renamed.is_none() && keyword(short).is_none());
        let candidates = short.chain(others);
        self.scope(operation).assign(candidates, &operation.origin.at, findings)
    }

    /// Returns the scope of an operation's method.
    pub(super) fn scope(&mut self, operation: &Operation) -> &mut Scope {
        let group = operation.group.as_ref().map(|member| member.group);
        match group.and_then(|group| self.groups.get_mut(group)) {
            Some((scope, _)) => scope,
            None => &mut self.client,
        }
    }

    /// Returns the name of an operation in errors and reports: the names of its groups and of its method.
    pub(super) fn id(&self, operation: &Operation, method: &Name) -> String {
        let mut id = method.text().to_owned();
        let mut next = operation.group.as_ref().map(|member| member.group);
        while let Some(group) = next {
            if let Some((_, names)) = self.groups.get(group) {
                id = format!("{}.{id}", names.method.text());
            }
            next = self.api.groups.get(group).and_then(|group| group.parent);
        }
        id
    }

    /// Assigns the names of the groups up to a position.
    fn name_groups(&mut self, position: usize, findings: &mut Findings) {
        while self.groups.len() <= position {
            let Some(group) = self.api.groups.get(self.groups.len()) else { return };
            let names = self.group(group, findings);
            self.groups.push((Scope::renamable(&CLIENT), names));
        }
    }

    fn group(&mut self, group: &Group, findings: &mut Findings) -> GroupNames {
        let renamed = self.options.renames.iter().find(|rename| names_group(rename, self.api, self.groups.len()));
        let candidates = if let Some(rename) = renamed {
            vec![rename.to.clone()]
        } else {
            let own = case::snake_case(std::slice::from_ref(&group.name_words));
            vec![own.clone(), format!("{own}_group"), case::snake_case(&[case::code_points(&group.name)])]
        };
        let around = group.parent.and_then(|parent| self.groups.get_mut(parent));
        let (scope, outer) = match around {
            Some((scope, names)) => (scope, names.ty.text().to_owned()),
            None => (&mut self.client, String::new()),
        };
        let method = scope.assign(candidates, &group.at, findings);
        let ty = format!("{outer}{}", case::camel_case(&[method.text().to_owned()]));
        let points = format!("{ty}{}", case::camel_case(&[case::code_points(&group.name)]));
        let ty = self.types.assign([ty.clone(), format!("{ty}Group"), points], &group.at, findings);
        GroupNames { method, ty }
    }

    pub(super) fn finish(self) -> Vec<GroupNames> {
        self.groups.into_iter().map(|(_, names)| names).collect()
    }
}
