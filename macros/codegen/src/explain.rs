//! A client shown rather than built: its code, formatted, and the schemas that its types are made of.

#[cfg(feature = "explain")]
use crate::diagnostic::Report;
use crate::diagnostic::{Findings, Pointer};
use crate::document::Input;
use crate::ir::{Api, NameSource, Shape, TypeDef, Variant};
use crate::names::{Name, TypeNames};
use crate::options::Options;
use crate::pipeline::{load_document, lower_checked};
#[cfg(feature = "explain")]
use crate::{Generation, formatting::formatted, generate, generate_against};

/// The code that [`generate`](crate::generate) writes, formatted if it can be; `None` where it writes none.
///
/// The runtime is called `specweld` in it.
#[cfg(feature = "explain")]
pub fn explain<'a>(input: impl Into<Input<'a>>, options: &Options) -> (Option<String>, Report) {
    let Generation { tokens, report, .. } = generate(input, options, &quote::quote!(specweld));
    (tokens.as_ref().map(formatted), report)
}

/// Explains the result of [`generate_against`](crate::generate_against).
#[cfg(feature = "explain")]
pub fn explain_against<'a>(
    input: impl Into<Input<'a>>,
    older: impl Into<Input<'a>>,
    options: &Options,
) -> (Option<String>, Report) {
    let Generation { tokens, report, .. } = generate_against(input, older, options, &quote::quote!(specweld));
    (tokens.as_ref().map(formatted), report)
}

/// Returns the intermediate representation of a client as text: the result of lowering, without identifiers. The text is for
/// tests and bug reports. Its format can change in any version.
///
/// Returns `None` if nothing is generated.
#[cfg(feature = "explain")]
pub fn print_ir<'a>(input: impl Into<Input<'a>>, options: &Options) -> Option<String> {
    let Input { main, loader } = input.into();
    let mut findings = Findings::with_levels(&options.levels, &options.allowed_places);
    let document = load_document(main, loader, options, &mut findings)?;
    let (api, _) = lower_checked(&document, options, &mut findings)?;
    Some(crate::ir::print::print(&api))
}

/// Returns the types that [`generate`](crate::generate) writes into the module `types`, if their schemas are in the
/// main file: the JSON pointer of the schema, and the name.
///
/// Empty where nothing is generated.
pub fn types<'a>(input: impl Into<Input<'a>>, options: &Options) -> Vec<(String, String)> {
    map_whole_types(input.into(), options, |def, names| {
        let is_json = !matches!(def.shape, Shape::Parts(_));
        is_json.then(|| (def.origin.at.as_str().to_owned(), names.name.text().to_owned()))
    })
}

/// A union that [`generate`](crate::generate) writes, with the schemas of each variant.
#[derive(Debug, Clone, PartialEq)]
pub struct UnionType {
    /// The JSON pointer of its schema.
    pub schema: String,
    /// Its name.
    pub name: String,
    /// The variants.
    pub variants: Vec<UnionVariant>,
}

/// A variant of a [`UnionType`].
#[derive(Debug, Clone, PartialEq)]
pub struct UnionVariant {
    /// Its name.
    pub name: String,
    /// The alternatives of the variant: for each, the JSON pointers of the listed schemas that all apply.
    pub alternatives: Vec<Vec<String>>,
}

/// The unions among the [`types`] whose alternatives are all in the main file.
pub fn unions<'a>(input: impl Into<Input<'a>>, options: &Options) -> Vec<UnionType> {
    let pointers = |places: &Vec<Pointer>| places.iter().map(|at| at.as_str().to_owned()).collect();
    map_whole_types(input.into(), options, |def, names| {
        let Shape::Union(union) = &def.shape else { return None };
        let mut places = union.variants.iter().flat_map(|variant| &variant.schema_places).flatten();
        if places.any(|at| at.file() != 0) {
            return None;
        }
        let variant = |(variant, name): (&Variant, &Name)| UnionVariant {
            name: name.text().to_owned(),
            alternatives: variant.schema_places.iter().map(pointers).collect(),
        };
        Some(UnionType {
            schema: def.origin.at.as_str().to_owned(),
            name: names.name.text().to_owned(),
            variants: union.variants.iter().zip(&names.members).map(variant).collect(),
        })
    })
}

/// Collects what `show` returns for each type that is all that its schema describes.
fn map_whole_types<T>(input: Input<'_>, options: &Options, show: impl Fn(&TypeDef, &TypeNames) -> Option<T>) -> Vec<T> {
    let Input { main, loader } = input;
    let mut findings = Findings::with_levels(&options.levels, &options.allowed_places);
    let document = load_document(main, loader, options, &mut findings);
    let made = document.and_then(|document| lower_checked(&document, options, &mut findings));
    let (api, names) = made.unwrap_or_default();
    let here = api.types.iter().zip(&names.types).filter(|(def, _)| def.origin.at.file() == 0 && is_whole(&api, def));
    here.filter_map(|(def, names)| show(def, names)).collect()
}

/// Returns true if a type is all that its schema describes: not one of its alternatives, no alternative of another schema,
/// and no component with additions.
fn is_whole(api: &Api, def: &TypeDef) -> bool {
    let at = &def.origin.at;
    let is_only = || api.types.iter().filter(|other| other.origin.at == *at).count() == 1;
    let is_listed = || at.segments().nth_back(1).is_some_and(|key| key == "oneOf" || key == "anyOf");
    def.origin.name_source == NameSource::Author || is_only() && !is_listed() && !crate::graph::is_component(at)
}
