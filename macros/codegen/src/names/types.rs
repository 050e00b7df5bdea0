//! Names types, their members and their accessors.

use std::borrow::Cow;
use std::collections::HashMap;
use std::iter::once_with;

use super::assign::{NamedItem, assign_names};
use super::fields_and_variants::{self, Setter};
use super::keyword::RESERVED;
use super::rename::{self, RenamesOfType};
use super::scope::Scope;
use super::{Name, case, fastapi_body, spelling};
use crate::diagnostic::{Findings, Pointer};
use crate::ir::{Api, NameSource, Origin, Shape, TypeDef};
use crate::options::Options;

/// The names of one type.
#[derive(Debug, Clone, PartialEq)]
pub struct TypeNames {
    /// The name of the type.
    pub name: Name,
    /// The names from the other places of the type. A place without a legal, free name has none.
    pub aliases: Vec<Name>,
    /// The fields, enum values or variants, by position.
    pub members: Vec<Name>,
    /// The setters of a struct's optional fields, by position of the field.
    pub setters: Vec<Option<Setter>>,
    /// The accessors of a union's common members, by position.
    pub accessors: Vec<Name>,
}

/// Assigns the names of types: components first, then inline types; each in written order.
pub(super) fn assign_type_names(api: &Api, options: &Options, findings: &mut Findings) -> Vec<TypeNames> {
    let mut scope = Scope::renamable(&RESERVED);
    let bodies = fastapi_body::fastapi_body_names(api, options);
    let mut order: Vec<(usize, &TypeDef)> = api.types.iter().enumerate().collect();
    // Components of the main file have precedence over those of other files.
    let in_another = |def: &TypeDef| def.origin.at.file() > 0;
    // A name without a place comes last, so that another use of a type does not reserve a name.
    let is_neutral = |def: &TypeDef| !def.other_origins.is_empty() && def.origin.name_words.len() == 1;
    let class = |def: &TypeDef| {
        let is_renamed = rename::key_of_place(&def.origin, options).is_some();
        (def.is_request_copy, !is_renamed, def.origin.name_source, is_parts(def), in_another(def), is_neutral(def))
    };
    order.sort_by_key(|(_, def)| class(def));
    let mut names: Vec<Option<Name>> = vec![None; api.types.len()];
    for of_class in order.chunk_by(|(_, one), (_, other)| class(one) == class(other)) {
        let members = of_class.iter().map(|(_, def)| NamedItem {
            given: None,
            wire_name: if def.origin.name_source == NameSource::Author {
                spelling::concat(&def.origin.name_words)
            } else {
                Cow::default()
            },
            candidates: body_candidate(def, &def.origin, &bodies, options)
                .into_iter()
                .flatten()
                .chain(type_candidates(def, options)),
            at: &def.origin.at,
        });
        for ((index, _), name) in of_class.iter().zip(assign_names(members, &mut scope, findings)) {
            if let Some(slot) = names.get_mut(*index) {
                *slot = Some(name);
            }
        }
    }
    // Aliases come last, so that types have precedence.
    let aliases: Vec<Vec<Name>> =
        api.types.iter().map(|def| assign_aliases(def, &bodies, options, &mut scope)).collect();
    let all = api.types.iter().zip(names).zip(aliases);
    all.map(|((def, name), aliases)| {
        let name = name.unwrap_or_else(Name::placeholder);
        TypeNames { aliases, ..with_members(def, name, options, findings) }
    })
    .collect()
}

/// Returns the names of a type from its other places.
fn assign_aliases(
    def: &TypeDef,
    bodies: &HashMap<&str, Vec<String>>,
    options: &Options,
    scope: &mut Scope,
) -> Vec<Name> {
    let of_place = |place: &Origin| {
        let in_body = body_candidate(def, place, bodies, options).into_iter().flatten();
        let mut names = in_body.chain(candidates_of_origin(def, place, options));
        names.find_map(|name| if name.len() > LONGEST { None } else { scope.take(&name, &place.at) })
    };
    def.other_origins.iter().filter_map(of_place).collect()
}

fn with_members(def: &TypeDef, name: Name, options: &Options, findings: &mut Findings) -> TypeNames {
    let aliases = Vec::new();
    let mut names = TypeNames { name, aliases, members: Vec::new(), setters: Vec::new(), accessors: Vec::new() };
    let parts = &RenamesOfType::for_type(def, options);
    match &def.shape {
        Shape::Struct(it) => {
            names.members = fields_and_variants::field_names(it, parts, findings);
            names.setters = fields_and_variants::setter_names(it, &names.members, findings);
        }
        Shape::Parts(it) => {
            names.members = fields_and_variants::field_names(&it.members, parts, findings);
            names.setters = fields_and_variants::setter_names(&it.members, &names.members, findings);
        }
        Shape::Enum(it) => names.members = fields_and_variants::enum_variant_names(it, parts, &def.origin, findings),
        Shape::Union(it) => {
            let renamed = rename::key_of_place(&def.origin, options);
            let own = renamed.map_or_else(|| def.origin.name_words.clone(), |to| vec![to.to_owned()]);
            names.members = fields_and_variants::union_variant_names(it, &own, parts, &def.origin, findings);
            names.accessors = fields_and_variants::accessor_names(it, &def.origin, findings);
        }
        Shape::Alias(_) | Shape::Newtype(_) => {}
    }
    names
}

/// The limit for names of inline types, if a shorter name is free.
const LONGEST: usize = 60;

/// The suffixes of the request copy of a type.
const REQUEST_COPY: [&str; 3] = ["Request", "Input", "Sent"];

/// Returns the names that a type can get: those from its places, then longer ones.
fn type_candidates<'a>(def: &'a TypeDef, options: &'a Options) -> impl Iterator<Item = String> {
    let renamed = rename::key_of_place(&def.origin, options);
    let places = def.origins().take(if renamed.is_some() { 1 } else { usize::MAX });
    let longer = once_with(|| longer_names(&def.origin)).take(usize::from(renamed.is_none())).flatten();
    places
        .flat_map(move |place| candidates_of_origin(def, place, options))
        .chain(longer.flat_map(|name| with_direction(def, name)))
}

/// Returns the names of a type at a place in a component that `FastAPI` names after an operation.
fn body_candidate<'a>(
    def: &'a TypeDef,
    place: &Origin,
    bodies: &HashMap<&str, Vec<String>>,
    options: &Options,
) -> Option<impl Iterator<Item = String> + use<'a>> {
    let (component, way) = place.name_words.split_first()?;
    let words = bodies.get(component.as_str()).filter(|_| rename::key_of_place(place, options).is_none())?;
    let words = [words.as_slice(), way].concat();
    let plain = case::camel_case(&words);
    let short = case::shortened(&words, &plain, LONGEST);
    Some([short, Some(plain)].into_iter().flatten().flat_map(|name| with_direction(def, name)))
}

/// Returns the names that a type can get from a place.
fn candidates_of_origin<'a>(
    def: &'a TypeDef,
    place: &'a Origin,
    options: &Options,
) -> impl Iterator<Item = String> + use<'a> {
    let renamed = rename::key_of_place(place, options).map(str::to_owned);
    let plain = renamed.is_none().then(|| case::camel_case(&place.name_words));
    let short = plain.as_ref().filter(|_| place.name_source == NameSource::Place);
    let short = short.and_then(|plain| case::shortened(&place.name_words, plain, LONGEST));
    let reserved = plain.as_ref().filter(|plain| RESERVED.contains(&plain.as_str())).map(|plain| format!("{plain}_"));
    // A component that is sent both as parts and as JSON has two types.
    let parts = plain.as_ref().filter(|_| is_parts(def)).map(|plain| format!("{plain}Parts"));
    let names = [renamed, short, plain, reserved, parts];
    names.into_iter().flatten().flat_map(|name| with_direction(def, name))
}

/// Returns a name unchanged, or for a request copy the names with its suffixes.
fn with_direction(def: &TypeDef, name: String) -> Vec<String> {
    if def.is_request_copy { REQUEST_COPY.map(|suffix| format!("{name}{suffix}")).to_vec() } else { vec![name] }
}

/// Returns the names with the file, those from the JSON pointer, and for an inline type numbered names.
fn longer_names(place: &Origin) -> impl Iterator<Item = String> {
    let numbered = |number: usize| {
        (place.name_source == NameSource::Place).then(|| format!("{}{number}", case::camel_case(&place.name_words)))
    };
    candidate_by_file(place).into_iter().chain(candidate_by_place(place)).chain((2..).map_while(numbered))
}

/// Returns the names that a type can get from its pointer, or from the style of its name.
fn candidate_by_place(place: &Origin) -> [String; 4] {
    let Origin { at, name_words: words, name_source } = place;
    let symbols: Vec<String> = words.iter().map(|word| spelling::with_symbols(word)).collect();
    let whole = [at.file_words(), segments(at, 0)].concat();
    let points = vec![case::code_points(&words.concat())];
    let [symbols, whole, points] = [symbols, whole, points].map(|words| case::camel_case(&words));
    if *name_source == NameSource::Author {
        let styled =
            fields_and_variants::styled_name(&case::camel_case(words), &spelling::concat(words)).unwrap_or_default();
        [symbols, styled, whole, points]
    } else {
        [symbols, case::camel_case(&segments(at, 2)), whole, points]
    }
}

/// Returns the name with the file's name before it, then with its folders too; an empty list for the main file.
fn candidate_by_file(origin: &Origin) -> Vec<String> {
    let mut files = origin.at.file_words();
    if origin.name_words.first() == files.last() {
        files.pop(); // a whole file, or a value inside one, has the file's name already
    }
    let from = |start: usize| {
        files.get(start..).map(|files| case::camel_case(&[files, origin.name_words.as_slice()].concat()))
    };
    (0..files.len()).rev().filter_map(from).collect()
}

fn is_parts(def: &TypeDef) -> bool {
    matches!(def.shape, Shape::Parts(_))
}

/// Returns the segments of a pointer after the first `skip`.
fn segments(at: &Pointer, skip: usize) -> Vec<String> {
    at.segments().skip(skip).map(std::borrow::Cow::into_owned).collect()
}
