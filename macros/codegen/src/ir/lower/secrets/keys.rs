//! Keys of members, parameters and headers in options, as in `rename`.

use crate::ir::{Api, Location, Operation, Origin, Parameter, ResponseHeader, TypeDef, Webhook};
use crate::options::{Options, RenameKind};

/// Returns the keys of a member: `Login.access_token`, or `log_in.response.200.access_token` inside an operation. The
/// user's name for the type is a key, too.
pub(super) fn of_member(def: &TypeDef, wire: &str, options: &Options) -> Vec<String> {
    let of_place = |place: &Origin| {
        let path = place.name_words.join(".");
        let renames = options.renames.iter().filter(|it| it.kind == RenameKind::Schema && it.from == path);
        let own = renames.map(|it| format!("{}.{wire}", it.to));
        own.chain([format!("{path}.{wire}")]).collect::<Vec<_>>()
    };
    def.origins().flat_map(of_place).collect()
}

/// Returns the keys of a parameter: `log_in.token` and `log_in.query.token`, and both with `GET /login` instead of
/// `log_in`.
pub(super) fn of_parameter(operation: &Operation, parameter: &Parameter) -> Vec<String> {
    let location = match parameter.location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
        Location::Querystring => "querystring",
    };
    let wire = &parameter.wire_name;
    operation
        .option_keys()
        .into_iter()
        .flat_map(|it| [format!("{it}.{wire}"), format!("{it}.{location}.{wire}")])
        .collect()
}

/// Returns the keys of a header of a response: `log_in.response.X-Token`.
pub(super) fn of_header(operation: &Operation, header: &ResponseHeader) -> Vec<String> {
    operation.option_keys().into_iter().map(|it| format!("{it}.response.{}", header.wire_name)).collect()
}

/// Returns the keys of a header of a webhook: `petFed.X-Token` and `petFed.header.X-Token`.
pub(super) fn of_webhook_header(webhook: &Webhook, header: &ResponseHeader) -> Vec<String> {
    let (path, wire) = (webhook.origin.name_words.join("."), &header.wire_name);
    vec![format!("{path}.{wire}"), format!("{path}.header.{wire}")]
}

/// Returns all keys of the client.
pub(super) fn all(api: &Api, options: &Options) -> Vec<String> {
    let of_type = |def: &TypeDef| {
        let members = super::members(&def.shape).into_iter();
        members.flat_map(|(wire, _)| of_member(def, wire, options)).collect::<Vec<_>>()
    };
    let of_operation = |operation: &Operation| {
        let parameters = operation.parameters.iter().flat_map(|it| of_parameter(operation, it));
        parameters.chain(operation.headers.iter().flat_map(|it| of_header(operation, it))).collect::<Vec<_>>()
    };
    let of_webhook =
        |webhook: &Webhook| webhook.headers.iter().flat_map(|it| of_webhook_header(webhook, it)).collect::<Vec<_>>();
    let of_operations = api.operations.iter().flat_map(of_operation);
    api.types.iter().flat_map(of_type).chain(of_operations).chain(api.webhooks.iter().flat_map(of_webhook)).collect()
}
