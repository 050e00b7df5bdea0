//! What the user renames, and entries of his that are about nothing.

use std::borrow::Cow;
use std::iter;

use super::name;
use crate::diagnostic::{Code, Finding, Findings, Place, did_you_mean};
use crate::ir::{Api, EnumValue, Operation, Origin, Parameter, Shape, TypeDef, Variant, unquoted};
use crate::options::{Grouping, Options, Rename, RenameKind};

/// Every entry of the user's must be about something.
pub(super) fn check_renames(api: &Api, options: &Options, findings: &mut Findings) {
    for rename in &options.renames {
        let known = match rename.kind {
            RenameKind::Operation => api.operations.iter().any(|operation| names_operation(rename, operation)),
            RenameKind::Group => (0..api.groups.len()).any(|group| names_group(rename, api, group)),
            RenameKind::Parameter => api.operations.iter().any(|operation| {
                operation.parameters.iter().any(|parameter| names_parameter(rename, operation, parameter))
            }),
            RenameKind::Schema => api.types.iter().flat_map(TypeDef::origins).any(|place| path(place) == rename.from),
            RenameKind::Property | RenameKind::Variant => api.types.iter().any(|def| is_about_part(rename, def)),
        };
        if !known {
            findings.push(unknown_rename(rename, api, options));
        }
        if is_refused(rename) {
            let detail = format!("`{}` has letters that generated names do not use", rename.to);
            findings.push(Finding::new(Code::InvalidName, Place::Option(rename.id), detail));
        }
    }
}

/// The options without the names that are refused for their letters, so that one mistake is one error.
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

fn unknown_rename(rename: &Rename, api: &Api, options: &Options) -> Finding {
    let at = Place::Option(rename.id);
    match rename.kind {
        RenameKind::Operation => {
            let ids: Vec<String> = api.operations.iter().flat_map(Operation::option_keys).collect();
            let detail = format!("there is no operation `{}`", rename.from);
            let remedy = did_you_mean(&rename.from, ids.iter().map(String::as_str));
            Finding::new(Code::UnknownOperation, at, detail).maybe_help(remedy)
        }
        RenameKind::Group => {
            let known: Vec<String> = (0..api.groups.len()).map(|group| api.group_key(group)).collect();
            let detail = format!("there is no group `{}`", rename.from);
            let remedy = match options.group {
                Grouping::None => Some("add `group = tags`, which groups the operations".to_owned()),
                Grouping::Tags => did_you_mean(&rename.from, known.iter().map(String::as_str)),
            };
            Finding::new(Code::UnknownOperation, at, detail).maybe_help(remedy)
        }
        RenameKind::Parameter => {
            let of = |operation: &Operation| {
                let parameters = operation.parameters.iter();
                let keys = operation.option_keys();
                parameters
                    .flat_map(|it| keys.iter().map(|key| format!("{key}.{}", it.wire_name)).collect::<Vec<_>>())
                    .collect::<Vec<_>>()
            };
            let known: Vec<String> = api.operations.iter().flat_map(of).collect();
            let detail = format!("no generated operation has a parameter `{}`", rename.from);
            let remedy = did_you_mean(&rename.from, known.iter().map(String::as_str));
            Finding::new(Code::UnknownSchema, at, detail).maybe_help(remedy)
        }
        RenameKind::Schema => {
            let detail = format!("no generated operation uses a schema `{}`", rename.from);
            let known: Vec<String> = api.types.iter().flat_map(TypeDef::origins).map(path).collect();
            let remedy = did_you_mean(&rename.from, known.iter().map(String::as_str));
            Finding::new(Code::UnknownSchema, at, detail).maybe_help(remedy)
        }
        RenameKind::Property | RenameKind::Variant => {
            let known: Vec<String> = api.types.iter().flat_map(|def| parts(rename.kind, def)).collect();
            let what = if rename.kind == RenameKind::Property { "property" } else { "variant" };
            let detail = format!("no generated type has a {what} `{}`", rename.from);
            let nearest = did_you_mean(&rename.from, known.iter().map(String::as_str));
            Finding::new(Code::UnknownSchema, at, detail).maybe_help(nearest.or_else(|| existing_parts(rename, api)))
        }
    }
}

/// A longer list helps less than the description.
const MOST_LISTED: usize = 12;

/// Lists the parts of the type that a rename names, if it exists.
fn existing_parts(rename: &Rename, api: &Api) -> Option<String> {
    let starts_key = |def: &&TypeDef| prefixes(def).iter().any(|prefix| rename.from.starts_with(prefix));
    // A longer key is an inline type of the same component.
    let def = api.types.iter().filter(starts_key).max_by_key(|def| def.origin.name_words.len())?;
    let names: Vec<String> = match (&def.shape, rename.kind) {
        (Shape::Union(it), RenameKind::Variant) => it.variants.iter().map(Variant::label).collect(),
        _ => own_parts(rename.kind, &def.shape),
    };
    let listed: Vec<String> = names.iter().take(MOST_LISTED).map(|name| format!("`{name}`")).collect();
    let end = if names.len() > MOST_LISTED { ", .." } else { "" };
    (!names.is_empty()).then(|| format!("`{}` has {}{end}", path(&def.origin), listed.join(", ")))
}

/// The user's names for the parts of one type.
pub(super) struct RenamesOfType<'o> {
    /// What the type is called, and a dot.
    prefixes: Vec<String>,
    renames: Vec<&'o Rename>,
}

impl<'o> RenamesOfType<'o> {
    pub(super) fn for_type(def: &TypeDef, options: &'o Options) -> Self {
        let is_part = |it: &&Rename| matches!(it.kind, RenameKind::Property | RenameKind::Variant);
        RenamesOfType { prefixes: prefixes(def), renames: options.renames.iter().filter(is_part).collect() }
    }

    /// The name of a field.
    pub(super) fn property(&self, wire: &str) -> Option<&'o str> {
        self.find_rename(RenameKind::Property, |it| it == wire)
    }

    /// The name of a value of an enum.
    pub(super) fn enum_value(&self, choice: &EnumValue) -> Option<&'o str> {
        self.find_rename(RenameKind::Variant, |it| it == unquoted(&choice.value))
    }

    /// The name of an alternative of a union.
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

/// Returns the beginnings of the keys of the parts of a type, one for each of its places.
fn prefixes(def: &TypeDef) -> Vec<String> {
    def.origins().map(|place| path(place) + ".").collect()
}

/// Returns the name that the user gives the type of a place.
pub(super) fn key_of_place<'o>(place: &Origin, options: &'o Options) -> Option<&'o str> {
    options.name_of_schema(&place.name_words)
}

/// Returns the key of a type: `Pet`, or `Pet.owner` for what is written inside it.
fn path(place: &Origin) -> String {
    place.name_words.join(".")
}

/// Returns the keys of the parts of a shape, without that of the type.
fn own_parts(kind: RenameKind, shape: &Shape) -> Vec<String> {
    match (shape, kind) {
        (Shape::Struct(it), RenameKind::Property) => it.fields.iter().map(|field| field.wire_name.clone()).collect(),
        (Shape::Enum(it), RenameKind::Variant) => it.values.iter().map(|choice| unquoted(&choice.value)).collect(),
        (Shape::Union(it), RenameKind::Variant) => it
            .variants
            .iter()
            .flat_map(|variant| iter::once(variant.label()).chain(variant.rename_keys.clone()))
            .collect(),
        _ => Vec::new(),
    }
}

/// The parts of a type that can be renamed, each with what it is part of.
fn parts(kind: RenameKind, def: &TypeDef) -> Vec<String> {
    let prefixes = prefixes(def);
    let keys = |part: String| prefixes.iter().map(move |prefix| prefix.clone() + &part).collect::<Vec<_>>();
    own_parts(kind, &def.shape).into_iter().flat_map(keys).collect()
}

fn is_about_part(rename: &Rename, def: &TypeDef) -> bool {
    parts(rename.kind, def).contains(&rename.from)
}

/// The name that the user gives the method of an operation.
pub(super) fn renamed_method<'o>(operation: &Operation, options: &'o Options) -> Option<&'o str> {
    options.renames.iter().find(|rename| names_operation(rename, operation)).map(|rename| rename.to.as_str())
}

/// Returns true if a rename names this operation.
pub(super) fn names_operation(rename: &Rename, operation: &Operation) -> bool {
    rename.kind == RenameKind::Operation && operation.option_keys().contains(&rename.from)
}

/// Returns true if a rename names this parameter of this operation.
pub(super) fn names_parameter(rename: &Rename, operation: &Operation, parameter: &Parameter) -> bool {
    let with_location = format!("{}.{}", parameter.location.name(), parameter.wire_name);
    operation.option_keys().iter().any(|key| {
        let rest = rename.from.strip_prefix(key.as_str()).and_then(|rest| rest.strip_prefix('.'));
        rest.is_some_and(|rest| rest == parameter.wire_name || rest == with_location)
    })
}

/// Returns true if a rename names the group at a position.
pub(super) fn names_group(rename: &Rename, api: &Api, position: usize) -> bool {
    rename.kind == RenameKind::Group && rename.from == api.group_key(position)
}
