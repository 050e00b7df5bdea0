//! Looks up the arguments of a declaration in an operation, and checks their types.

use super::links::is_link;
use super::value_path::{PathValue, suggestion, value_at, value_type};
use crate::diagnostic::{Code, Finding, Place, Pointer, did_you_mean};
use crate::graph::PaginationExtension;
use crate::ir::{
    Api, Format, Location, Operation, PageParameter, Parameter, Presence, RequestPayload, Serialization, Struct, Type,
};
use crate::options::{DeclaredPagination, PaginationArgument, PaginationRole, RequestPart};

/// A declaration with its operation.
#[derive(Clone, Copy)]
pub(super) struct Declared<'a> {
    pub(super) api: &'a Api,
    pub(super) operation: &'a Operation,
    /// The type of the response.
    pub(super) page: &'a Type,
    pub(super) declaration: &'a DeclaredPagination,
    /// The number of the first page, if neither the declaration nor the parameter states it.
    pub(super) default_first: Option<u64>,
}

/// The reason why a declaration does not fit its operation.
#[derive(Debug)]
pub(super) struct Refusal {
    /// The `id` of the argument; `None` if the whole entry does not fit.
    argument: Option<usize>,
    code: Code,
    detail: String,
    /// A name of the description.
    suggestion: Option<String>,
    /// The remedy in the syntax of the option `paginate`.
    help: Option<String>,
}

impl Refusal {
    pub(super) fn new(detail: impl Into<String>) -> Self {
        Self { argument: None, code: Code::InvalidPagination, detail: detail.into(), suggestion: None, help: None }
    }

    pub(super) fn help(self, help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), ..self }
    }

    pub(super) fn at(self, argument: &PaginationArgument) -> Self {
        Self { argument: Some(argument.id), ..self }
    }

    pub(super) fn wrong_type(argument: &PaginationArgument, expected: &str) -> Self {
        Self::new(format!("`{}` is not {expected}", argument.path)).at(argument)
    }

    /// Returns the finding for the option with this `id`.
    pub(super) fn finding(self, entry: usize) -> Finding {
        let help = self.suggestion.or(self.help);
        Finding::new(self.code, Place::Option(self.argument.unwrap_or(entry)), self.detail).maybe_help(help)
    }

    /// Returns the finding for an extension of the description.
    pub(super) fn finding_of_extension(self, extension: &PaginationExtension) -> Finding {
        let at = self.argument.and_then(|argument| extension.places.get(argument)).unwrap_or(&extension.at);
        unusable_extension(at, self.detail).maybe_help(self.suggestion)
    }
}

/// Returns the finding for an extension that does not fit its operation.
pub(super) fn unusable_extension(at: &Pointer, detail: String) -> Finding {
    let finding = Finding::new(Code::UnusablePagination, at.clone(), detail).consequence("the extension is ignored");
    finding.help("the option `paginate` of the macro can declare the pages")
}

/// A value in a request.
pub(super) struct RequestValue<'a> {
    pub(super) parameter: PageParameter,
    ty: &'a Type,
    /// The first number that the description states.
    pub(super) first: Option<u64>,
    /// The presence of the value in a request.
    pub(super) presence: Presence,
}

impl<'a> Declared<'a> {
    pub(super) fn argument(&self, role: PaginationRole) -> Option<&'a PaginationArgument> {
        self.declaration.arguments.iter().find(|argument| argument.role == role)
    }

    pub(super) fn required(&self, role: PaginationRole) -> Result<&'a PaginationArgument, Refusal> {
        let missing = || Refusal::new(format!("`{}` is missing", role.keyword())).help(self.declaration.kind.example());
        self.argument(role).ok_or_else(missing)
    }

    /// Returns the value of the response that an argument names.
    pub(super) fn response(&self, argument: &PaginationArgument) -> Result<PathValue<'a>, Refusal> {
        value_at(self.api, self.page, &argument.path).ok_or_else(|| Refusal {
            argument: Some(argument.id),
            code: Code::UnknownProperty,
            detail: format!("the response has no member `{}`", argument.path),
            suggestion: suggestion(self.api, self.page, &argument.path),
            help: None,
        })
    }

    /// Returns the query parameter, or the member of the JSON body, that an argument names.
    pub(super) fn request(&self, argument: &PaginationArgument) -> Result<RequestValue<'a>, Refusal> {
        let is_query = argument.part != RequestPart::Body;
        let named = |it: &&Parameter| is_query && it.location == Location::Query && it.wire_name == argument.path;
        if let Some(parameter) = self.operation.parameters.iter().find(named) {
            let ty = value_type(self.api, &parameter.ty);
            if parameter.serialization != Serialization::Style || !is_scalar(ty) {
                return Err(Refusal::wrong_type(argument, "text or a number"));
            }
            let presence = if parameter.required { Presence::Required } else { Presence::Optional };
            let (parameter, first) = (PageParameter::Query(argument.path.clone()), parameter.first_page);
            return Ok(RequestValue { parameter, ty, first, presence });
        }
        let body = self.json_body().filter(|_| argument.part != RequestPart::Query);
        let member = body.and_then(|body| value_at(self.api, body, &argument.path));
        let Some(member) = member else { return Err(self.unknown_parameter(argument)) };
        if !is_scalar(member.ty) {
            return Err(Refusal::wrong_type(argument, "text or a number"));
        }
        let presence = if self.operation.body.as_ref().is_some_and(|body| body.required) {
            member.presence
        } else {
            Presence::Optional
        };
        Ok(RequestValue { parameter: PageParameter::Body(member.path), ty: member.ty, first: None, presence })
    }

    /// Returns the number in a request that an argument names.
    pub(super) fn counter(&self, role: PaginationRole) -> Result<RequestValue<'a>, Refusal> {
        let argument = self.required(role)?;
        let value = self.request(argument)?;
        let number = value.ty.without_number_text();
        // In a query, a number and its text are equal.
        let is_text = number == &Type::Text && matches!(value.parameter, PageParameter::Query(_));
        match number {
            Type::Integer(_) | Type::Float | Type::Any => Ok(value),
            _ if is_text => Ok(value),
            _ => Err(Refusal::wrong_type(argument, "an integer")),
        }
    }

    /// Returns the type of the JSON request body.
    fn json_body(&self) -> Option<&'a Type> {
        let media_types = &self.operation.body.as_ref()?.alternatives;
        media_types.iter().find_map(|it| match &it.payload {
            RequestPayload::Json(ty) => Some(ty),
            _ => None,
        })
    }

    fn unknown_parameter(&self, argument: &PaginationArgument) -> Refusal {
        let Operation { method, path, parameters, .. } = self.operation;
        let body = self.json_body();
        let member = if body.is_some() { " and no member of the body" } else { "" };
        let detail = format!("`{method} {path}` has no query parameter{member} `{}`", argument.path);
        let elsewhere = parameters
            .iter()
            .find(|it| it.wire_name == argument.path)
            .map(|it| format!("this is a parameter of the {}, which has no position in a list", it.location.name()));
        let query = parameters.iter().filter(|it| it.location == Location::Query).map(|it| it.wire_name.as_str());
        let help = elsewhere
            .or_else(|| did_you_mean(&argument.path, query))
            .or_else(|| body.and_then(|body| suggestion(self.api, body, &argument.path)));
        Refusal { argument: Some(argument.id), code: Code::UnknownParameter, detail, suggestion: help, help: None }
    }
}

/// Returns the path of the cursor in a response.
pub(super) fn cursor(
    declared: &Declared<'_>,
    argument: &PaginationArgument,
    request: &RequestValue<'_>,
) -> Result<Vec<String>, Refusal> {
    let value = declared.response(argument)?;
    check_cursor(argument, value.ty, request)?;
    Ok(value.path)
}

/// Returns the member of the last item that is the cursor.
pub(super) fn member_of_item(
    declared: &Declared<'_>,
    argument: &PaginationArgument,
    item: &Type,
    request: &RequestValue<'_>,
) -> Result<String, Refusal> {
    let api = declared.api;
    let value = value_at(api, item, &argument.path).ok_or_else(|| Refusal {
        argument: Some(argument.id),
        code: Code::UnknownProperty,
        detail: format!("an item has no member `{}`", argument.path),
        suggestion: suggestion(api, item, &argument.path),
        help: None,
    })?;
    check_cursor(argument, value.ty, request)?;
    match <[String; 1]>::try_from(value.path) {
        // Without the member, the list would end early.
        Ok(_) if value.presence != Presence::Required => {
            Err(Refusal::new(format!("`{}` of an item can be absent", argument.path)).at(argument))
        }
        Ok([member]) => Ok(member),
        Err(_) => Err(Refusal::new("a cursor of the last item is a member of the item itself").at(argument)),
    }
}

/// Checks that a cursor of the response can be sent.
fn check_cursor(argument: &PaginationArgument, ty: &Type, request: &RequestValue<'_>) -> Result<(), Refusal> {
    if [ty, request.ty].into_iter().any(is_secret) {
        let refusal = Refusal::new(format!("`{}` counts as a secret, and errors would print it", argument.path));
        return Err(refusal.at(argument).help("add the property and the parameter to the option `public`"));
    }
    if !is_scalar(ty) {
        return Err(Refusal::wrong_type(argument, "text or a number"));
    }
    let is_member = matches!(request.parameter, PageParameter::Body(_));
    let is_other = is_member && ty != &Type::Any && request.ty != &Type::Any && is_number(ty) != is_number(request.ty);
    if is_other {
        let detail = format!("`{}` is a number in only one of the response and the request", argument.path);
        return Err(Refusal::new(detail).at(argument));
    }
    Ok(())
}

/// Returns the path of the URL in a response.
pub(super) fn url(declared: &Declared<'_>, argument: &PaginationArgument) -> Result<Vec<String>, Refusal> {
    let value = declared.response(argument)?;
    if value.ty == &Type::Any || is_link(declared.api, value.ty) {
        return Ok(value.path);
    }
    Err(Refusal::wrong_type(argument, "a URL, or an object with a URL in `href`"))
}

/// Returns the path of a member that shows if there is a next page.
pub(super) fn marker(declared: &Declared<'_>, argument: &PaginationArgument) -> Result<Vec<String>, Refusal> {
    let value = declared.response(argument)?;
    let is_flag = argument.role == PaginationRole::HasMore;
    match value.ty.without_number_text() {
        Type::Any => Ok(value.path),
        Type::Bool if is_flag => Ok(value.path),
        Type::Integer(_) if !is_flag => Ok(value.path),
        _ => Err(Refusal::wrong_type(argument, if is_flag { "a boolean" } else { "an integer" })),
    }
}

/// Returns the object at a path that exists.
pub(super) fn object_at<'a>(api: &'a Api, page: &'a Type, path: &[String]) -> Option<&'a Struct> {
    let ty = if path.is_empty() { page } else { value_at(api, page, &path.join("."))?.ty };
    api.structure(value_type(api, ty))
}

fn is_scalar(ty: &Type) -> bool {
    is_number(ty) || is_secret(ty) || matches!(ty, Type::Text | Type::Formatted(_) | Type::OrText(_) | Type::Any)
}

fn is_number(ty: &Type) -> bool {
    let number = ty.without_number_text();
    matches!(number, Type::Integer(_) | Type::Float | Type::Formatted(Format::DecimalNumber))
}

fn is_secret(ty: &Type) -> bool {
    matches!(ty, Type::Secret | Type::SecretValue(_))
}
