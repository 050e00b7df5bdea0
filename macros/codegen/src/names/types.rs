//! The names of types, and of what they consist of.

use std::borrow::Cow;
use std::iter::{once, once_with};

use super::assign::{Member, assign};
use super::members::{self, Setter};
use super::rename::{self, Parts};
use super::scope::Scope;
use super::{Name, spelling, words};
use crate::diagnostic::{Findings, Pointer};
use crate::ir::{Api, Origin, Shape, TypeDef};
use crate::options::{Options, RenameKind};

/// What generated code writes without a path.
pub(super) const RESERVED: [&str; 11] =
    ["Option", "String", "Vec", "Box", "Self", "Some", "None", "Ok", "Err", "Into", "IntoIterator"];

/// The names of one type.
#[derive(Debug, Clone, PartialEq)]
pub struct TypeNames {
    /// Its own.
    pub name: Name,
    /// Its fields, choices or variants, by position.
    pub members: Vec<Name>,
    /// The setters of a struct's optional fields, by position of the field.
    pub setters: Vec<Option<Setter>>,
    /// The accessors of what a union's variants share, by position.
    pub shared: Vec<Name>,
}

/// Components first, then what is written inside them; each in written order.
pub(super) fn allot(api: &Api, options: &Options, findings: &mut Findings) -> Vec<TypeNames> {
    let mut scope = Scope::renamable(&RESERVED);
    let mut order: Vec<(usize, &TypeDef)> = api.types.iter().enumerate().collect();
    // What the main file names keeps its name, whatever the others call theirs.
    let in_another = |def: &TypeDef| def.origin.at.file() > 0;
    let class =
        |def: &TypeDef| (def.twin, !is_renamed(def, options), !def.origin.named, is_parts(def), in_another(def));
    order.sort_by_key(|(_, def)| class(def));
    let mut names: Vec<Option<Name>> = vec![None; api.types.len()];
    for of_class in order.chunk_by(|(_, one), (_, other)| class(one) == class(other)) {
        let members = of_class.iter().map(|(_, def)| Member {
            given: None,
            written: if def.origin.named { spelling::concat(&def.origin.called) } else { Cow::default() },
            candidates: candidates(def, options),
            at: &def.origin.at,
        });
        for ((index, _), name) in of_class.iter().zip(assign(members, &mut scope, findings)) {
            if let Some(slot) = names.get_mut(*index) {
                *slot = Some(name);
            }
        }
    }
    let pairs = api.types.iter().zip(names);
    pairs.map(|(def, name)| with_members(def, name.unwrap_or_else(Name::placeholder), options, findings)).collect()
}

fn with_members(def: &TypeDef, name: Name, options: &Options, findings: &mut Findings) -> TypeNames {
    let mut names = TypeNames { name, members: Vec::new(), setters: Vec::new(), shared: Vec::new() };
    let parts = &Parts::of(def, options);
    match &def.shape {
        Shape::Struct(it) => {
            names.members = members::fields(it, parts, findings);
            names.setters = members::setters(it, &names.members, findings);
        }
        Shape::Parts(it) => {
            names.members = members::fields(&it.members, parts, findings);
            names.setters = members::setters(&it.members, &names.members, findings);
        }
        Shape::Enum(it) => names.members = members::choices(it, parts, &def.origin, findings),
        Shape::Union(it) => {
            let own = renamed(def, options).map_or_else(|| def.origin.called.clone(), |to| vec![to.to_owned()]);
            names.members = members::variants(it, &own, parts, &def.origin, findings);
            names.shared = members::shared(it, &def.origin, findings);
        }
        Shape::Alias(_) | Shape::Newtype(_) => {}
    }
    names
}

/// What a twin is called beside its type: what callers send.
const TWIN: [&str; 3] = ["Request", "Input", "Sent"];

fn candidates<'a>(def: &'a TypeDef, options: &'a Options) -> impl Iterator<Item = String> {
    let twins = |name: String| {
        if def.twin { TWIN.map(|twin| format!("{name}{twin}")).to_vec() } else { vec![name] }
    };
    let renamed = renamed(def, options);
    let own = renamed.is_none().then(|| candidates_of_one(def));
    renamed.map(str::to_owned).into_iter().chain(own.into_iter().flatten()).flat_map(twins)
}

fn candidates_of_one(def: &TypeDef) -> impl Iterator<Item = String> {
    let called = &def.origin.called;
    let plain = words::camel(called);
    let reserved = RESERVED.contains(&plain.as_str()).then(|| format!("{plain}_"));
    // A component that is sent as parts and as JSON too is two types.
    let parts = is_parts(def).then(|| format!("{plain}Parts"));
    let own = once(plain).chain(reserved).chain(parts);
    own.chain(once_with(|| of_file(&def.origin)).flatten()).chain(once_with(|| by_place(def)).flatten())
}

/// The names a type gets by where it stands, or by how its name is written.
fn by_place(def: &TypeDef) -> [String; 4] {
    let called = &def.origin.called;
    let symbols: Vec<String> = called.iter().map(|word| spelling::with_symbols(word)).collect();
    let whole = [def.origin.at.file_words(), segments(&def.origin.at, 0)].concat();
    let points = vec![words::points(&called.concat())];
    let [symbols, whole, points] = [symbols, whole, points].map(|words| words::camel(&words));
    if def.origin.named {
        let styled = members::styled(&words::camel(called), &spelling::concat(called)).unwrap_or_default();
        [symbols, styled, whole, points]
    } else {
        [words::camel(&segments(&def.origin.at, 2)), whole, symbols, points]
    }
}

/// The name with that of its file before it, then with that of its folder, and so on; nothing in the main file.
fn of_file(origin: &Origin) -> Vec<String> {
    let mut files = origin.at.file_words();
    if origin.called.first() == files.last() {
        files.pop(); // a whole file, or what stands inside one, is called after it already
    }
    let from = |start: usize| files.get(start..).map(|files| words::camel(&[files, origin.called.as_slice()].concat()));
    (0..files.len()).rev().filter_map(from).collect()
}

fn is_parts(def: &TypeDef) -> bool {
    matches!(def.shape, Shape::Parts(_))
}

/// The segments of a pointer, without the first few.
fn segments(at: &Pointer, skip: usize) -> Vec<String> {
    at.segments().skip(skip).map(std::borrow::Cow::into_owned).collect()
}

fn is_renamed(def: &TypeDef, options: &Options) -> bool {
    renamed(def, options).is_some()
}

/// The name that the user gives a type: a component by its own name, what is written inline by the way to it.
fn renamed<'o>(def: &TypeDef, options: &'o Options) -> Option<&'o str> {
    let mut renames = options.renames.iter().filter(|rename| rename.kind == RenameKind::Schema);
    renames.find(|rename| rename.from == rename::path(def)).map(|rename| rename.to.as_str())
}
