//! The names that the user gives, by the option `rename`.

mod keys;
mod unknown;

use std::borrow::Cow;

use self::keys::{exists, prefixes};
pub(super) use self::keys::{names_group, names_parameter};
use self::unknown::unknown_rename;
use super::name;
use crate::diagnostic::{Code, Finding, Findings, Place};
use crate::ir::{Api, EnumValue, Operation, Origin, TypeDef, Variant, unquoted};
use crate::options::{Options, Rename, RenameKind};

/// Reports each entry that names nothing, and each new name that cannot be an identifier.
pub(super) fn check_renames(api: &Api, options: &Options, findings: &mut Findings) {
    for rename in &options.renames {
        if !exists(rename, api) {
            findings.push(unknown_rename(rename, api, options));
        }
        if is_refused(rename) {
            let detail = format!("`{}` has letters that generated names do not use", rename.to);
            findings.push(Finding::new(Code::InvalidName, Place::Option(rename.id), detail));
        }
    }
}

/// Returns the options without names that have illegal characters, so that one mistake is one error.
pub(super) fn without_refused(options: &Options) -> Cow<'_, Options> {
    let mut options = Cow::Borrowed(options);
    if options.renames.iter().any(is_refused) {
        options.to_mut().renames.retain(|rename| !is_refused(rename));
    }
    options
}

fn is_refused(rename: &Rename) -> bool {
    !rename.to.chars().all(|c| c == '_' || name::is_identifier_char(c))
}

/// The user's names for the members of one type.
pub(super) struct RenamesOfType<'o> {
    /// The keys of the type, each with a dot; empty without renames of members.
    prefixes: Vec<String>,
    renames: Vec<&'o Rename>,
}

impl<'o> RenamesOfType<'o> {
    pub(super) fn for_type(def: &TypeDef, options: &'o Options) -> Self {
        let is_part = |it: &&Rename| matches!(it.kind, RenameKind::Property | RenameKind::Variant);
        let renames: Vec<&Rename> = options.renames.iter().filter(is_part).collect();
        RenamesOfType { prefixes: if renames.is_empty() { Vec::new() } else { prefixes(def) }, renames }
    }

    /// Returns the name of a field.
    pub(super) fn property(&self, wire: &str) -> Option<&'o str> {
        self.find_rename(RenameKind::Property, |it| it == wire)
    }

    /// Returns the name of an enum value.
    pub(super) fn enum_value(&self, choice: &EnumValue) -> Option<&'o str> {
        self.find_rename(RenameKind::Variant, |it| it == unquoted(&choice.value))
    }

    /// Returns the name of a union variant.
    pub(super) fn variant(&self, variant: &Variant) -> Option<&'o str> {
        self.find_rename(RenameKind::Variant, |it| variant.has_key(it))
    }

    fn find_rename(&self, kind: RenameKind, is_part: impl Fn(&str) -> bool) -> Option<&'o str> {
        let is_here =
            |it: &Rename| self.prefixes.iter().any(|prefix| it.from.strip_prefix(prefix).is_some_and(&is_part));
        let about = |it: &&&Rename| it.kind == kind && is_here(it);
        self.renames.iter().find(about).map(|it| it.to.as_str())
    }
}

/// Returns the user's name for the type of a place.
pub(super) fn key_of_place<'o>(place: &Origin, options: &'o Options) -> Option<&'o str> {
    options.name_of_schema(&place.name_words)
}

/// Returns the user's name for the method of an operation.
pub(super) fn renamed_method<'o>(operation: &Operation, options: &'o Options) -> Option<&'o str> {
    options.renames.iter().find(|rename| keys::names_operation(rename, operation)).map(|rename| rename.to.as_str())
}
