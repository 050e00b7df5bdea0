//! Names operations, their arguments, calls, responses and headers.

mod examples;
mod replies;
mod responses;
mod xml;

use std::borrow::Cow;
use std::iter::once_with;

pub(super) use self::examples::assign_example_names;
use self::replies::{ReplyNames, reply_names};
pub use self::responses::ResponseNames;
use self::responses::response_names;
pub(super) use self::xml::assign_xml_names;
use super::assign::{NamedItem, assign_names};
use super::fields_and_variants::{member_candidates, once_made};
use super::groups::{GroupNames, MethodNames};
use super::keyword::RESERVED;
use super::rename::{names_parameter, renamed_method};
use super::scope::Scope;
use super::traits::{client_methods, is_client_method};
use super::{Name, case, spelling};
use crate::diagnostic::Findings;
use crate::ir::{Api, Operation, Parameter, ResponseHeader};
use crate::options::{Mocking, Options, RenameKind};

/// The methods of every call, which no setter can have as its name.
const METHODS: [&str; 8] =
    ["timeout", "header", "plain_header", "retry", "url", "with_response", "into_future", "stream"];

/// Names that no parameter can have: `body` is an argument or a setter.
const OTHERS: [&str; 2] = ["body", "self"];

/// The names of one operation.
#[derive(Debug, Clone, PartialEq)]
pub struct OperationNames {
    /// The method of the client, or of the operation's group.
    pub method: Name,
    /// The name of the operation in errors and reports: the name of the method, or `users.list` in a group.
    pub id: String,
    /// The type of the call.
    pub call: Name,
    /// The arguments and setters, by position of the parameter.
    pub parameters: Vec<Name>,
    /// The methods that send the alternatives of the body, by position after the first media type.
    pub bodies: Vec<Name>,
    /// The methods that read the alternate responses, by position.
    pub alternates: Vec<Name>,
    /// The names for the response headers; `None` without headers.
    pub headers: Option<HeaderNames>,
    /// The names for successful responses that differ by status.
    pub success: ResponseNames,
    /// The names for error responses that differ by status.
    pub failure: ResponseNames,
    /// The methods of the mock that reply to the operation; empty without a mock.
    pub replies: ReplyNames,
}

/// The names for the headers of a successful response.
#[derive(Debug, Clone, PartialEq)]
pub struct HeaderNames {
    /// The name of the struct.
    pub name: Name,
    /// The fields of the struct, by position of the header.
    pub fields: Vec<Name>,
}

/// Assigns the names of the operations, in written order, and of the groups.
pub(super) fn assign_operation_names(
    api: &Api,
    options: &Options,
    findings: &mut Findings,
) -> (Vec<OperationNames>, Vec<GroupNames>) {
    let mut methods = MethodNames::new(api, options);
    let mut calls = Scope::without(&[&RESERVED[..], &["Client"]].concat());
    // All groups share the types, so an operation has the same types with and without groups.
    let mut whole = (!api.groups.is_empty()).then(|| Scope::renamable(&client_methods(options)));
    let one = |operation: &Operation| {
        let method = methods.operation(operation, operation_candidates(operation, options), findings);
        let name = match &mut whole {
            Some(whole) => whole.assign(names_of_types(operation, options), &operation.origin.at, findings),
            None => method.clone(),
        };
        let mut allot = |ending: &str| {
            let name = format!("{}{ending}", case::camel_case(&[name.text().to_owned()]));
            calls.assign([name.clone(), format!("{name}_")], &operation.origin.at, findings)
        };
        let (call, success, failure) = (allot(""), allot("Response"), allot("Error"));
        let headers = (!operation.headers.is_empty()).then(|| allot("Headers"));
        let headers = headers.map(|name| HeaderNames { name, fields: header_fields(&operation.headers, findings) });
        let (parameters, views) = parameter_setters(operation, options, findings);
        let success = ResponseNames { name: success, variants: response_names(&operation.success, findings) };
        let failure = ResponseNames { name: failure, variants: response_names(&operation.failure, findings) };
        let replies = match options.mock {
            Mocking::None => ReplyNames::default(),
            Mocking::Typed => reply_names(operation, &success, &failure, &views, findings),
        };
        OperationNames {
            id: methods.id(operation, &method),
            call,
            parameters,
            bodies: Vec::new(),
            alternates: views,
            headers,
            success,
            failure,
            replies,
            method,
        }
    };
    let mut all: Vec<OperationNames> = api.operations.iter().map(one).collect();
    // After the names of all operations, which have precedence over the names for alternative bodies.
    for (operation, names) in api.operations.iter().zip(&mut all) {
        names.bodies = body_names(operation, &names.method, methods.scope(operation), findings);
    }
    (all, methods.finish())
}

/// Returns the methods that send the alternatives of a body after the first: `upload_as_form`.
fn body_names(operation: &Operation, method: &Name, methods: &mut Scope, findings: &mut Findings) -> Vec<Name> {
    let others = operation.body.iter().flat_map(|body| body.alternatives.iter().skip(1));
    let name = |media: &crate::ir::RequestMediaType| {
        let words = case::snake_case(std::slice::from_ref(&media.name_word));
        let whole = case::snake_case(std::slice::from_ref(&media.media_type));
        let candidates = [words.clone(), format!("{words}_body"), whole];
        let candidates = candidates.map(|words| format!("{}_as_{words}", method.text()));
        methods.assign(candidates, &operation.origin.at, findings)
    };
    others.map(name).collect()
}

/// Returns the user's name for the method, or else the names that the operation can get.
fn operation_candidates(operation: &Operation, options: &Options) -> impl Iterator<Item = String> {
    let renamed = renamed_method(operation, options).map(str::to_owned);
    let is_renamed = renamed.is_some();
    renamed.into_iter().chain(own_names(operation, options).filter(move |_| !is_renamed))
}

/// Returns the names that types of an operation can get, in a client with groups. There, `rename` is about the method
/// in a group.
fn names_of_types(operation: &Operation, options: &Options) -> impl Iterator<Item = String> {
    let renamed = renamed_method(operation, options).filter(|_| operation.group.is_none());
    renamed.map(str::to_owned).into_iter().chain(own_names(operation, options))
}

fn own_names(operation: &Operation, options: &Options) -> impl Iterator<Item = String> {
    let method = operation.method.to_lowercase();
    let words = &operation.origin.name_words;
    let own = || if case::has_letters(words) { case::snake_case(words) } else { String::new() };
    let beside_traits =
        move || Some(own()).filter(|own| is_client_method(own, options)).map(|own| format!("call_{own}"));
    let by_path = move || {
        let by_path = |first: &[&str], placeholder| {
            let first = first.iter().map(|word| (*word).to_owned());
            case::snake_case(&first.chain(path_words(&operation.path, placeholder)).collect::<Vec<_>>())
        };
        [
            by_path(&[&method], ""),
            by_path(&[&method], "by_"),
            by_path(&[&method, "path"], ""),
            case::snake_case(&[method.clone(), case::code_points(&operation.path)]),
        ]
    };
    once_with(own).chain(once_made(beside_traits)).chain(once_with(by_path).flatten())
}

/// Returns the words of a path, with `placeholder` before each of its placeholders.
fn path_words(path: &str, placeholder: &str) -> Vec<String> {
    path.replace('{', &format!("/{placeholder}"))
        .split(['/', '}'])
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

pub(super) fn header_fields(headers: &[ResponseHeader], findings: &mut Findings) -> Vec<Name> {
    let mut scope = Scope::default();
    let members = headers.iter().map(|it| NamedItem {
        given: None,
        wire_name: Cow::Borrowed(&it.wire_name),
        candidates: member_candidates(&it.wire_name, "header", &[]),
        at: &it.origin.at,
    });
    assign_names(members, &mut scope, findings)
}

/// Returns the arguments and setters, and the methods that read alternate responses.
fn parameter_setters(operation: &Operation, options: &Options, findings: &mut Findings) -> (Vec<Name>, Vec<Name>) {
    let mut scope = Scope::renamable(&reserved_names(operation));
    let parameters = operation.parameters.iter();
    let parameters = parameters.map(|it| NamedItem {
        given: renamed_parameter(operation, it, options),
        wire_name: Cow::Borrowed(&it.wire_name),
        candidates: parameter_candidates(operation, it),
        at: &it.origin.at,
    });
    let parameters = assign_names(parameters, &mut scope, findings);
    let view = |it: &crate::ir::AlternateResponse| {
        let words = case::snake_case(std::slice::from_ref(&it.name_word));
        let whole = case::snake_case(std::slice::from_ref(&it.accept));
        let candidates = [format!("as_{words}"), format!("as_{words}_response"), format!("as_{whole}")];
        scope.assign(candidates, &operation.origin.at, findings)
    };
    (parameters, operation.alternate_responses.iter().map(view).collect())
}

/// Returns the names that parameters cannot have. A method of the call is allowed if only required parameters have its
/// name.
fn reserved_names(operation: &Operation) -> Vec<&'static str> {
    let words = |it: &Parameter| case::snake_case(std::slice::from_ref(&it.wire_name));
    let parameters: Vec<(String, bool)> = operation.parameters.iter().map(|it| (words(it), it.required)).collect();
    let is_for_arguments = |name: &&&str| {
        let mut parameters = parameters.iter().filter(|(words, _)| words == **name);
        parameters.clone().next().is_some() && parameters.all(|(_, is_required)| *is_required)
    };
    METHODS.iter().filter(|name| !is_for_arguments(name)).chain(&OTHERS).copied().collect()
}

/// Returns the user's name for a parameter.
fn renamed_parameter<'o>(operation: &Operation, parameter: &Parameter, options: &'o Options) -> Option<&'o str> {
    let mut renames = options.renames.iter().filter(|rename| rename.kind == RenameKind::Parameter);
    renames.find(|rename| names_parameter(rename, operation, parameter)).map(|rename| rename.to.as_str())
}

/// Returns true if another parameter of the operation has the same name at another location.
fn is_elsewhere(operation: &Operation, it: &Parameter) -> bool {
    operation.parameters.iter().any(|other| other.location != it.location && other.wire_name == it.wire_name)
}

fn parameter_candidates(operation: &Operation, parameter: &Parameter) -> impl Iterator<Item = String> {
    let wire = &parameter.wire_name;
    let plain = || case::snake_case(&[spelling::with_operators(wire).into_owned()]);
    let others = move || {
        let plain = plain();
        let is_taken = METHODS.iter().chain(&OTHERS).any(|name| *name == plain);
        let at = |word: &str| case::snake_case(&[parameter.location.name().to_owned(), word.to_owned()]);
        let styled = spelling::style(wire).filter(|_| !is_elsewhere(operation, parameter) && !is_taken);
        let styled = styled.map(|style| format!("{plain}_{style}")).unwrap_or_default();
        let symbols = case::snake_case(&[spelling::with_symbols(wire)]);
        [symbols, styled, at(wire), at(&case::spell_symbols(wire)), at(&case::code_points(wire))]
    };
    once_with(plain).chain(once_with(others).flatten())
}
