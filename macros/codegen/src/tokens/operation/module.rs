//! Writes the module of the operations: the methods of the client and of its groups, and the types that these return.

use crate::tokens::code::{Text, quote};
use crate::tokens::context::Cx;
use crate::tokens::operation::groups;
use crate::tokens::operation::methods::{call, constant, method};
use crate::tokens::operation::response_headers::headers;
use crate::tokens::operation::responses::enums;

/// Emits the items of the module: methods for each operation, and a type for every call that has optional parameters.
pub(crate) fn items(cx: &Cx<'_>) -> Vec<Text> {
    let groups = (!cx.api.groups.is_empty()).then(|| quote!(groups,));
    let mut items = vec![quote!(use super::{Client, #groups rt, types};)];
    let operations = || cx.api.operations.iter().zip(&cx.names.operations);
    items.extend(operations().filter_map(|(it, names)| constant(cx, it, names)));
    let methods = operations().filter(|(it, _)| it.group.is_none());
    let methods = methods.map(|(it, names)| method(cx, it, names, &quote!('_)));
    let accessors = groups::accessors(cx);
    items.push(quote! {
        impl Client {
            #(#accessors)*
            #(#methods)*
        }
    });
    items.extend(groups::methods(cx));
    items.extend(operations().filter(|(it, _)| it.has_options()).map(|(it, names)| call(cx, it, names)));
    items.extend(operations().map(|(it, names)| enums(cx, it, names)));
    let headers = operations().enumerate().filter_map(|(index, (it, names))| headers(cx, index, it, names));
    items.extend(headers);
    items
}
