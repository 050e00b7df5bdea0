//! Writes a call that a new program can make: an operation whose arguments have simple types, and its credentials.

use std::fmt::Write;

use crate::ir::{
    Docs, Format, Integer, Literal, Note, NotedKeyword, Operation, RequestPayload, Requirement, Scheme, SchemeKind,
    Shape, Type,
};
use crate::names::OperationNames;
use crate::tokens::client::example::{groups, source};
use crate::tokens::context::Cx;
use crate::tokens::operation::bodies;
use crate::tokens::operation::parameters::taken;

/// The maximum depth of structs in an argument.
const DEPTH: usize = 3;

/// A call of a client as Rust code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleCall {
    /// The position of the operation among all operations.
    pub operation: usize,
    /// The call on a variable `client`: `client.pets().get_pet("id")`. Types have a path that begins with `types::`, and
    /// the operator `?` can occur.
    pub code: String,
    /// The credentials that the call needs.
    pub credentials: Vec<SampleCredential>,
}

/// A credential of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleCredential {
    /// The name of the security scheme; `None` if the kind selects the scheme.
    pub scheme: Option<String>,
    /// The kind of the credential.
    pub kind: CredentialKind,
}

/// The kind of a credential.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CredentialKind {
    /// A bearer token.
    Bearer,
    /// A user and a password.
    Basic,
    /// An API key.
    ApiKey,
    /// The whole header `Authorization`.
    Header,
}

impl SampleCredential {
    /// Returns the call on a builder that sets the credential. `part` returns the code of a part: `token`, `user`,
    /// `password`, `key` or `authorization`. The code names the runtime crate `specweld`.
    pub fn code(&self, part: impl Fn(&str) -> String) -> String {
        let (function, arguments) = match self.kind {
            CredentialKind::Bearer => ("bearer", part("token")),
            CredentialKind::Basic => ("basic", format!("{}, {}", part("user"), part("password"))),
            CredentialKind::ApiKey => ("api_key", part("key")),
            CredentialKind::Header => ("header", format!("\"authorization\", {}", part("authorization"))),
        };
        match &self.scheme {
            None => format!(".{function}({arguments})"),
            Some(scheme) => format!(".credential({scheme:?}, specweld::Credential::{function}({arguments}))"),
        }
    }
}

/// Returns the simplest call: one that reads comes before one that writes, and one without arguments before others. No
/// call deletes. Returns `None` if every operation needs an argument without an obvious value.
pub(crate) fn sample_call(cx: &Cx<'_>) -> Option<SampleCall> {
    let entries = cx.api.operations.iter().zip(&cx.names.operations).enumerate();
    let calls = entries.filter_map(|(position, (it, names))| {
        let (code, arguments) = call(cx, it, names)?;
        let order = (method_rank(&it.method)?, it.docs.deprecated, arguments);
        Some((order, SampleCall { operation: position, code, credentials: credentials(cx, it)? }))
    });
    // The first of several with an equal order.
    calls.reduce(|best, next| if next.0 < best.0 { next } else { best }).map(|(_, call)| call)
}

fn method_rank(method: &str) -> Option<usize> {
    ["GET", "POST", "PUT", "PATCH"].iter().position(|it| *it == method)
}

/// Returns a call, and the number of its arguments.
fn call(cx: &Cx<'_>, it: &Operation, names: &OperationNames) -> Option<(String, usize)> {
    let required = it.parameters.iter().zip(&names.parameters).filter(|(it, _)| it.required);
    let parameters = required.filter(|(it, name)| taken(cx, it, name).ty.is_some());
    let mut arguments: Vec<String> =
        parameters.map(|(it, _)| value(cx, &it.ty, (&it.wire_name, &it.docs), DEPTH)).collect::<Option<_>>()?;
    let body = bodies::ways(it, names).into_iter().next().and_then(|(_, media)| media);
    if let Some(media) = body.filter(|media| bodies::taken(cx, media).0.is_some()) {
        arguments.push(match &media.payload {
            RequestPayload::Json(ty) | RequestPayload::Xml(ty, _) | RequestPayload::Form(ty, _) => {
                value(cx, ty, ("text", &it.docs), DEPTH)?
            }
            RequestPayload::Text => quoted("text"),
            RequestPayload::Multipart(_) | RequestPayload::Bytes => return None,
        });
    }
    let mut code = "client".to_owned();
    for group in groups(cx, it) {
        let _ = write!(code, ".{}()", source(&group.method)); // a `String` accepts every text
    }
    let _ = write!(code, ".{}({})", source(&names.method), arguments.join(", "));
    Some((code, arguments.len()))
}

/// Returns the code of a value for an argument with a name and its documentation; `None` without an obvious value.
fn value(cx: &Cx<'_>, ty: &Type, about: (&str, &Docs), depth: usize) -> Option<String> {
    let (name, docs) = about;
    match cx.api.unalias(ty).without_number_text() {
        Type::Bool => Some(example(docs).and_then(Literal::as_bool).unwrap_or(true).to_string()),
        Type::Integer(width) => Some(integer(*width, docs).to_string()),
        Type::Float => Some(format!("{:?}", numbers(docs).next().and_then(Literal::as_f64).unwrap_or(1.0))),
        Type::Text => Some(quoted(text(name, docs))),
        Type::Secret => Some(quoted("secret")),
        Type::Formatted(format) => Some(format!("{}.parse()?", quoted(formatted(*format)?))),
        Type::List(item) => Some(format!("[{}]", value(cx, item, about, depth)?)),
        Type::Boxed(inner) => value(cx, inner, about, depth),
        Type::Named(id) => {
            let (def, names) = (cx.api.get(*id)?, cx.names.get(*id)?);
            match &def.shape {
                Shape::Enum(_) => {
                    let (ty, variant) = (source(&names.name), source(names.members.first()?));
                    Some(format!("types::{ty}::{variant}"))
                }
                Shape::Struct(it) => {
                    let depth = depth.checked_sub(1)?;
                    let fields = it.fields.iter().filter(|field| field.is_argument());
                    let arguments = fields.map(|it| value(cx, &it.ty, (&it.wire_name, &it.docs), depth));
                    let arguments: Vec<String> = arguments.collect::<Option<_>>()?;
                    Some(format!("types::{}::new({})", source(&names.name), arguments.join(", ")))
                }
                _ => None,
            }
        }
        _ => None,
    }
}

fn quoted(text: &str) -> String {
    format!("{text:?}")
}

/// Returns the example or default of a string, or its name.
fn text<'a>(name: &'a str, docs: &'a Docs) -> &'a str {
    // The runtime refuses path parameters without a segment, and headers with control characters.
    let is_plain = |it: &&str| !it.trim_matches('.').is_empty() && it.len() <= 40 && !it.contains(char::is_control);
    let described = example(docs).and_then(Literal::as_str).filter(is_plain);
    described.unwrap_or(if is_plain(&name) { name } else { "text" })
}

/// Returns the example of a value, or its default.
fn example(docs: &Docs) -> Option<&Literal> {
    noted(docs, NotedKeyword::Example).or_else(|| noted(docs, NotedKeyword::Default))
}

fn noted(docs: &Docs, keyword: NotedKeyword) -> Option<&Literal> {
    docs.notes.iter().find_map(|note| match note {
        Note::Keyword(noted, value) if *noted == keyword => Some(value),
        _ => None,
    })
}

/// Returns numbers that a schema probably accepts, the best first.
fn numbers(docs: &Docs) -> impl Iterator<Item = &Literal> {
    let keywords = [NotedKeyword::Example, NotedKeyword::Default, NotedKeyword::Minimum, NotedKeyword::Maximum];
    keywords.into_iter().filter_map(|keyword| noted(docs, keyword))
}

fn integer(width: Integer, docs: &Docs) -> i64 {
    let is_held = |it: &i64| match width {
        Integer::I8 => i8::try_from(*it).is_ok(),
        Integer::U8 => u8::try_from(*it).is_ok(),
        Integer::I16 => i16::try_from(*it).is_ok(),
        Integer::U16 => u16::try_from(*it).is_ok(),
        Integer::I32 => i32::try_from(*it).is_ok(),
        Integer::U32 => u32::try_from(*it).is_ok(),
        Integer::I64 => true,
        Integer::U64 => *it >= 0,
    };
    numbers(docs).filter_map(Literal::as_i64).find(is_held).unwrap_or(1)
}

/// Returns a value of a format; `None` if arguments of the format have another form than text.
fn formatted(format: Format) -> Option<&'static str> {
    match format {
        Format::DateTime => Some("2026-01-31T12:00:00Z"),
        Format::Date => Some("2026-01-31"),
        Format::Uuid => Some("6f1f9a5e-2c35-4b0e-9d0c-5d1f3f1a7c11"),
        Format::Ipv4 | Format::Ip => Some("192.0.2.1"),
        Format::Ipv6 => Some("2001:db8::1"),
        Format::Time
        | Format::Duration
        | Format::Base64
        | Format::Base64Url
        | Format::Decimal
        | Format::DecimalNumber => None,
    }
}

/// Returns the credentials of the first alternative that a program can have; `None` without one.
fn credentials(cx: &Cx<'_>, it: &Operation) -> Option<Vec<SampleCredential>> {
    let of = |alternative: &Vec<Requirement>| {
        let credentials = alternative.iter().map(|requirement| credential(cx, requirement, alternative.len()));
        let credentials: Vec<SampleCredential> = credentials.collect::<Option<_>>()?;
        // A request has one header `Authorization`.
        let headers = credentials.iter().filter(|it| it.kind != CredentialKind::ApiKey).count();
        (headers <= 1).then_some(credentials)
    };
    if it.security.is_empty() { Some(Vec::new()) } else { it.security.iter().find_map(of) }
}

/// Returns the credential of a requirement in an alternative with `count` requirements.
fn credential(cx: &Cx<'_>, requirement: &Requirement, count: usize) -> Option<SampleCredential> {
    let scheme = cx.api.schemes.iter().find(|it| it.name == requirement.scheme)?;
    let kind = credential_kind(scheme)?;
    let accepts = |it: &&Scheme| [Some(kind), Some(CredentialKind::Header)].contains(&credential_kind(it));
    let is_clear = cx.api.schemes.iter().filter(accepts).count() == 1 || scheme.is_default && count == 1;
    // A builder has no function that sets a header for a scheme without its name.
    let has_function = kind != CredentialKind::Header;
    let scheme = (!has_function || !is_clear).then(|| scheme.name.clone());
    Some(SampleCredential { scheme, kind })
}

/// Returns the kind of credential that a scheme needs; `None` if a program cannot have it as text.
fn credential_kind(scheme: &Scheme) -> Option<CredentialKind> {
    match scheme.kind {
        SchemeKind::Bearer | SchemeKind::OAuth(_) => Some(CredentialKind::Bearer),
        SchemeKind::Basic => Some(CredentialKind::Basic),
        SchemeKind::ApiKey(..) => Some(CredentialKind::ApiKey),
        SchemeKind::Http(_) | SchemeKind::Unspecified => Some(CredentialKind::Header),
        SchemeKind::MutualTls => None,
    }
}
