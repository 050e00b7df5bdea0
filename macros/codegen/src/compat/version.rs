//! One of the two compared clients.

use std::collections::HashSet;

use crate::diagnostic::Pointer;
use crate::ir::{Api, Operation, Type, TypeDef, TypeId};
use crate::names::{Names, OperationNames, TypeNames};

/// A client with its names.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ApiVersion<'a> {
    pub(crate) api: &'a Api,
    pub(crate) names: &'a Names,
}

/// A type with its names.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NamedType<'a> {
    pub(super) def: &'a TypeDef,
    pub(super) names: &'a TypeNames,
}

/// An operation with its names.
#[derive(Debug, Clone, Copy)]
pub(super) struct NamedOperation<'a> {
    pub(super) it: &'a Operation,
    pub(super) names: &'a OperationNames,
}

impl<'a> ApiVersion<'a> {
    pub(super) fn get(self, id: TypeId) -> Option<NamedType<'a>> {
        Some(NamedType { def: self.api.get(id)?, names: self.names.get(id)? })
    }

    pub(super) fn type_names(self) -> HashSet<&'a str> {
        self.names.types.iter().map(|names| names.name.text()).collect()
    }

    pub(super) fn methods(self) -> Vec<NamedOperation<'a>> {
        self.api.operations.iter().zip(&self.names.operations).map(|(it, names)| NamedOperation { it, names }).collect()
    }

    /// Returns the place of the outer group of an operation at `depth`, or else the place of the operation.
    pub(super) fn group_at(self, method: NamedOperation<'_>, depth: usize) -> Pointer {
        let group = method.it.group.as_ref().map(|member| self.api.group_path(member.group)).unwrap_or_default();
        let at = group.get(depth.saturating_sub(1)).map_or(&method.it.origin.at, |group| &group.at);
        at.clone()
    }

    /// Returns the type without aliases and boxes.
    pub(super) fn without_aliases(self, ty: &'a Type) -> &'a Type {
        match self.api.unalias(ty) {
            Type::Boxed(inner) => self.api.unalias(inner),
            other => other,
        }
    }
}

impl<'a> NamedType<'a> {
    pub(super) fn name(self) -> &'a str {
        self.names.name.text()
    }

    pub(super) fn at(self) -> &'a Pointer {
        &self.def.origin.at
    }
}

impl<'a> NamedOperation<'a> {
    pub(super) fn name(self) -> &'a str {
        &self.names.id
    }

    /// Returns the place of a key of the operation.
    pub(super) fn key(self, key: &str) -> Pointer {
        self.it.origin.at.key(key)
    }
}
