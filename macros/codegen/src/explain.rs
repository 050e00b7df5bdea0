//! The result of generation as data: the formatted code, and the schemas of its types.

#[cfg(feature = "explain")]
use crate::diagnostic::Report;
use crate::diagnostic::{Findings, Pointer};
use crate::document::Input;
use crate::ir::{Api, NameSource, Operation, Shape, TypeDef, Variant};
use crate::names::{Name, Names, OperationNames, TypeNames};
use crate::options::Options;
#[cfg(feature = "explain")]
use crate::pipeline::files_without_document;
use crate::pipeline::{load_document, lower_checked};
#[cfg(feature = "explain")]
use crate::tokens::{SampleCall, default_server, sample_call};
#[cfg(feature = "explain")]
use crate::{Generation, formatting::formatted, generate, generate_against, generation::generate_from};

/// Returns the code of [`generate`](crate::generate) as text, formatted unless the formatter fails. Returns `None` if
/// there is no code.
///
/// The code names the runtime crate `specweld`.
#[cfg(feature = "explain")]
pub fn explain<'a>(input: impl Into<Input<'a>>, options: &Options) -> (Option<String>, Report) {
    let Generation { tokens, report, .. } = generate(input, options, &quote::quote!(specweld));
    (tokens.as_ref().map(formatted), report)
}

/// Returns the code of [`generate_against`](crate::generate_against) as text, like [`explain`].
#[cfg(feature = "explain")]
pub fn explain_against<'a>(
    input: impl Into<Input<'a>>,
    older: impl Into<Input<'a>>,
    options: &Options,
) -> (Option<String>, Report) {
    let Generation { tokens, report, .. } = generate_against(input, older, options, &quote::quote!(specweld));
    (tokens.as_ref().map(formatted), report)
}

/// Returns the intermediate representation of a client as text: the result of lowering, without identifiers.
///
/// The text is for tests and bug reports. The format can change in any version. There is none if there is an error.
#[cfg(feature = "explain")]
pub fn print_ir<'a>(input: impl Into<Input<'a>>, options: &Options) -> (Option<String>, Report) {
    let (made, report) = lowered_with_report(input.into(), options);
    (made.map(|(api, _)| crate::ir::print::print(&api)), report)
}

/// The names of a client in Rust.
#[cfg(feature = "explain")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listing {
    /// The result of [`operations`].
    pub operations: Vec<ClientMethod>,
    /// The types of all files, each as a reference to its schema and the name of the type.
    pub types: Vec<(String, String)>,
}

/// Returns the operations and types of a client. There are none if there is an error.
#[cfg(feature = "explain")]
pub fn list<'a>(input: impl Into<Input<'a>>, options: &Options) -> (Option<Listing>, Report) {
    let (made, report) = lowered_with_report(input.into(), options);
    let types = |made: &_| map_whole_types(made, |def, names| name_of(def, names, def.origin.at.to_string()));
    (made.map(|made| Listing { operations: methods((&made.0, &made.1)), types: types(&made) }), report)
}

/// The facts about a client for a new program that uses it.
#[cfg(feature = "explain")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sample {
    /// The title of the description.
    pub title: String,
    /// The URL of the default server; `None` if the description has none.
    pub server: Option<String>,
    /// The result of [`operations`].
    pub operations: Vec<ClientMethod>,
    /// The simplest call; `None` if each operation needs an argument without an obvious value.
    pub call: Option<SampleCall>,
}

/// Generates a client, against an older description if there is one, and returns its report with the facts for a new
/// program. There are no facts without a client.
#[cfg(feature = "explain")]
pub fn sample<'a>(input: Input<'a>, older: Option<Input<'a>>, options: &Options) -> (Option<Sample>, Report) {
    let mut sample = None;
    // The code counts, too: the size of a client is a finding.
    let generation = generate_from(input, older, options, &quote::quote!(specweld), &mut |api, names| {
        sample = Some(Sample {
            title: api.title.clone(),
            server: default_server(api),
            operations: methods((api, names)),
            call: sample_call(api, names, options),
        });
    });
    (sample, generation.report)
}

/// Returns the result of lowering and its names, unless there is an error.
#[cfg(feature = "explain")]
fn lowered_with_report(Input { main, loader }: Input<'_>, options: &Options) -> (Option<(Api, Names)>, Report) {
    let mut findings = Findings::with_levels(&options.levels, &options.allowed_places);
    let folder = loader.clone();
    let Some(document) = load_document(main, loader, options, &mut findings) else {
        return (None, Report::located(&findings, &files_without_document(main, folder.folder(), options)));
    };
    let made = lower_checked(&document, options, &mut findings);
    (made, Report::located(&findings, &document.located()))
}

/// An operation of a client, with its name in Rust.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientMethod {
    /// The HTTP method in upper case.
    pub method: String,
    /// The path in the description, with `{placeholders}`.
    pub path: String,
    /// The method of the client; in a group, the groups and the method: `users.list`.
    pub name: String,
    /// The JSON pointer of the Operation Object.
    pub operation: String,
}

/// Returns the operations of the client of [`generate`](crate::generate), in written order.
///
/// Returns no operations if there is an error.
pub fn operations<'a>(input: impl Into<Input<'a>>, options: &Options) -> Vec<ClientMethod> {
    let (api, names) = lowered(input.into(), options);
    methods((&api, &names))
}

fn methods((api, names): (&Api, &Names)) -> Vec<ClientMethod> {
    let method = |(operation, names): (&Operation, &OperationNames)| ClientMethod {
        method: operation.method.clone(),
        path: operation.path.clone(),
        name: names.id.clone(),
        operation: operation.origin.at.as_str().to_owned(),
    };
    api.operations.iter().zip(&names.operations).map(method).collect()
}

/// Returns the types in the module `types` of [`generate`](crate::generate) whose schemas are in the main file. Each
/// item has the JSON pointer of the schema, and the name of the type.
///
/// Returns no types if there is an error.
pub fn types<'a>(input: impl Into<Input<'a>>, options: &Options) -> Vec<(String, String)> {
    map_whole_types(&lowered(input.into(), options), |def, names| {
        let is_here = def.origin.at.file() == 0;
        is_here.then(|| name_of(def, names, def.origin.at.as_str().to_owned())).flatten()
    })
}

/// Returns the place and the name of a type of JSON.
fn name_of(def: &TypeDef, names: &TypeNames, place: String) -> Option<(String, String)> {
    (!matches!(def.shape, Shape::Parts(_))).then(|| (place, names.name.text().to_owned()))
}

/// A union in the code of [`generate`](crate::generate), with the schemas of each variant.
#[derive(Debug, Clone, PartialEq)]
pub struct UnionType {
    /// The JSON pointer of the union's schema.
    pub schema: String,
    /// The name of the union in Rust.
    pub name: String,
    /// The variants of the union.
    pub variants: Vec<UnionVariant>,
}

/// A variant of a [`UnionType`].
#[derive(Debug, Clone, PartialEq)]
pub struct UnionVariant {
    /// The name of the variant in Rust.
    pub name: String,
    /// The alternatives of the variant. For each alternative, the JSON pointers of the schemas that all apply.
    pub alternatives: Vec<Vec<String>>,
}

/// Returns the unions among the [`types`] whose alternatives are all in the main file.
pub fn unions<'a>(input: impl Into<Input<'a>>, options: &Options) -> Vec<UnionType> {
    let pointers = |places: &Vec<Pointer>| places.iter().map(|at| at.as_str().to_owned()).collect();
    map_whole_types(&lowered(input.into(), options), |def, names| {
        let Shape::Union(union) = &def.shape else { return None };
        let mut places = union.variants.iter().flat_map(|variant| &variant.schema_places).flatten();
        if def.origin.at.file() != 0 || places.any(|at| at.file() != 0) {
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

/// Returns the results of `show` for the types that are the whole content of their schema.
fn map_whole_types<T>((api, names): &(Api, Names), show: impl Fn(&TypeDef, &TypeNames) -> Option<T>) -> Vec<T> {
    let whole = api.types.iter().zip(&names.types).filter(|(def, _)| is_whole(api, def));
    whole.filter_map(|(def, names)| show(def, names)).collect()
}

/// Returns the result of lowering and its names; an empty client if there is an error.
fn lowered(input: Input<'_>, options: &Options) -> (Api, Names) {
    let Input { main, loader } = input;
    let mut findings = Findings::with_levels(&options.levels, &options.allowed_places);
    let document = load_document(main, loader, options, &mut findings);
    document.and_then(|document| lower_checked(&document, options, &mut findings)).unwrap_or_default()
}

/// Returns true if a type is the whole content of its schema. That excludes a schema with several types, an alternative
/// of `oneOf` or `anyOf`, and a component with additions.
fn is_whole(api: &Api, def: &TypeDef) -> bool {
    let at = &def.origin.at;
    let is_only = || api.types.iter().filter(|other| other.origin.at == *at).count() == 1;
    let is_listed = || at.segments().nth_back(1).is_some_and(|key| key == "oneOf" || key == "anyOf");
    def.origin.name_source == NameSource::Author || is_only() && !is_listed() && !crate::graph::is_component(at)
}
