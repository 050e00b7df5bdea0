//! Writes methods of operations, and calls with optional parameters.

use crate::ir::{Operation, Parameter, RequestMediaType, Server, Status, Type};
use crate::names::{Name, OperationNames};
use crate::tokens::code::{Text, quote};
use crate::tokens::context::Cx;
use crate::tokens::docs::{code, deprecated, docs, endpoint, lines, opening, place};
use crate::tokens::operation::alternate_responses::views;
use crate::tokens::operation::bodies;
use crate::tokens::operation::pagination::walk;
use crate::tokens::operation::parameters::{Taken, taken};
use crate::tokens::operation::responses::{failure, has_numbers_as_text, pattern, success};
use crate::tokens::ty::{From, ty};
use crate::tokens::xml;

/// Emits the methods of an operation, one for each media type of its body. Required parameters are arguments.
/// A call borrows the client for `lifetime`.
pub(crate) fn method(cx: &Cx<'_>, it: &Operation, names: &OperationNames, lifetime: &Text) -> Text {
    let operation = reference(cx, it, names);
    let ways = bodies::ways(it, names).into_iter();
    ways.map(|(name, media)| way(cx, (it, names), (name, media), &operation, lifetime)).collect()
}

/// Returns a reference to the description of an operation; if several methods need it, to a constant.
fn reference(cx: &Cx<'_>, it: &Operation, names: &OperationNames) -> Text {
    if let Some(name) = constant_name(cx, it, names) {
        let name = Text::verbatim(name);
        return quote!(&#name);
    }
    let operation = description(it, &names.id);
    quote!(&#operation)
}

/// Emits the constant of an operation with several methods; `None` for other operations.
pub(crate) fn constant(cx: &Cx<'_>, it: &Operation, names: &OperationNames) -> Option<Text> {
    let name = Text::verbatim(constant_name(cx, it, names)?);
    let operation = description(it, &names.id);
    Some(quote!(const #name: rt::Operation = #operation;))
}

/// Returns the name of the constant: that of the group and the method. `None` if two constants would have that name.
fn constant_name(cx: &Cx<'_>, it: &Operation, names: &OperationNames) -> Option<String> {
    if bodies::ways(it, names).len() < 2 {
        return None;
    }
    let name = |(it, names): (&Operation, &OperationNames)| {
        let group = it.group.as_ref().and_then(|member| cx.names.groups.get(member.group));
        let group = group.map_or_else(String::new, |names| format!("{}_", names.method.text()));
        format!("{group}{}_operation", names.method.text()).to_ascii_uppercase()
    };
    let own = name((it, names));
    let all = cx.api.operations.iter().zip(&cx.names.operations);
    // The upper case of other letters may not be an identifier.
    (own.is_ascii() && all.filter(|other| name(*other) == own).count() == 1).then_some(own)
}

fn way(
    cx: &Cx<'_>,
    (it, names): (&Operation, &OperationNames),
    (name, media): (&Name, Option<&RequestMediaType>),
    operation: &Text,
    lifetime: &Text,
) -> Text {
    let call = &names.call;
    let words = words(it, media);
    let deprecated = deprecated(&it.docs);
    let (arguments, steps) = required(cx, it, names, media);
    let at = it.server.as_ref().and_then(Server::default_url).map(|url| quote!(.at(#url)));
    let tags = (!it.tags.is_empty()).then(|| tags(it));
    let request = quote!(self.0.request(#operation) #tags #at #(.#steps)* .call());
    let (output, request) = if it.has_options() {
        (quote!(#call<#lifetime>), quote!(#call(#request)))
    } else {
        let (success, failure) = (success(cx, it, names), failure(cx, it, names));
        (quote!(rt::Call<#lifetime, #success, #failure>), request)
    };
    quote! {
        #words
        #deprecated
        #[inline]
        pub fn #name(&self, #(#arguments),*) -> #output {
            #request
        }
    }
}

/// Returns the arguments of a method, and the calls on a draft that write them and all constant parts of the request.
fn required(
    cx: &Cx<'_>,
    it: &Operation,
    names: &OperationNames,
    media: Option<&RequestMediaType>,
) -> (Vec<Text>, Vec<Text>) {
    let (mut arguments, mut steps) = (Vec::new(), Vec::new());
    for (parameter, name) in it.parameters.iter().zip(&names.parameters).filter(|(it, _)| it.required) {
        let Taken { ty, step } = taken(cx, parameter, name);
        arguments.extend(ty.map(|ty| quote!(#name: #ty)));
        steps.push(step);
    }
    if let Some(media) = media {
        let (argument, step) = bodies::taken(cx, media);
        arguments.extend(argument);
        steps.push(step);
    }
    steps.extend(it.accept.as_ref().map(|accept| quote!(accept(#accept))));
    steps.extend(it.other_media_types.as_ref().map(|others| quote!(other_media_types(#others))));
    steps.extend(has_numbers_as_text(cx, it).then(|| quote!(numbers_as_text())));
    steps.extend(xml::responses(cx, it));
    steps.extend(redirects(it));
    steps.extend(it.idempotency_header.as_ref().map(|name| quote!(idempotency_key(#name))));
    (arguments, steps)
}

/// Returns the call on a draft that makes described redirects results of the operation.
fn redirects(it: &Operation) -> Option<Text> {
    let statuses = it.success.cases.iter().map(|outcome| outcome.status).filter(|status| status.is_redirect());
    let patterns: Vec<Text> = statuses.map(pattern).collect();
    (!patterns.is_empty()).then(|| quote!(redirects(|status| matches!(status, #(#patterns)|*))))
}

/// Emits the type of a call that has optional parameters.
pub(crate) fn call(cx: &Cx<'_>, it: &Operation, names: &OperationNames) -> Text {
    let name = &names.call;
    let words = lines(&format!("A call of {} with optional parameters.\n\n{}", endpoint(it), place(&it.origin.at)));
    let (success, failure) = (success(cx, it, names), failure(cx, it, names));
    let optional = it.parameters.iter().zip(&names.parameters).filter(|(it, _)| !it.required);
    let setters = optional.map(|(it, name)| setter(cx, it, name));
    let body = bodies::setter(cx, it);
    let stream = stream(cx, it, names);
    let views = views(cx, it, names);
    quote! {
        #words
        #[must_use = "nothing is sent until this is awaited"]
        pub struct #name<'c>(rt::Call<'c, #success, #failure>);

        impl<'c> #name<'c> {
            #(#setters)*
            #body
            #stream
            #views
        }

        rt::call_options!(#name, #success, #failure);
    }
}

fn setter(cx: &Cx<'_>, it: &Parameter, name: &Name) -> Text {
    let words = docs(&it.docs, &format!("Sets the parameter {}.", code(&it.wire_name)), Some(&it.origin.at));
    let deprecated = deprecated(&it.docs);
    let Taken { ty, step } = taken(cx, it, name);
    quote! {
        #words
        #deprecated
        #[inline]
        pub fn #name(mut self, #name: #ty) -> Self {
            self.0.draft().#step;
            self
        }
    }
}

fn stream(cx: &Cx<'_>, it: &Operation, names: &OperationNames) -> Option<Text> {
    let paging = it.pagination.as_ref()?;
    let (item, failure) = (ty(cx, &paging.item, From::Outside), failure(cx, it, names));
    let walk = walk(paging);
    Some(quote! {
        /// Returns a stream of the items of this page and of all later pages.
        #[inline]
        pub fn stream(self) -> rt::Pages<'static, #item, #failure> {
            self.0.pages(&#walk)
        }
    })
}

/// Returns the method as a variant of the runtime's enum, or as a token in `Other`.
fn method_token(method: &str) -> Text {
    const NAMED: [&str; 9] = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "QUERY"];
    if NAMED.contains(&method) {
        return Text::verbatim(method);
    }
    quote!(Other(#method))
}

fn description(it: &Operation, id: &str) -> Text {
    let (path, method) = (&it.template, method_token(&it.method));
    let security = it.security.iter().map(|needed| {
        let names = needed.iter().map(|it| &it.scheme);
        quote!(&[#(#names),*])
    });
    quote!(rt::Operation { id: #id, method: rt::Method::#method, path: #path, security: &[#(#security),*] })
}

/// Returns the call on a draft that gives the tags to layers.
fn tags(it: &Operation) -> Text {
    let tags = &it.tags;
    quote!(.tags(&[#(#tags),*]))
}

/// Returns the documentation of a method: method and path, description, parameters and errors.
fn words(it: &Operation, media: Option<&RequestMediaType>) -> Text {
    let heading = lines(&format!("{}\n\n", endpoint(it)));
    let own = docs(&it.docs, "", Some(&it.origin.at));
    let body = bodies::words(it, media);
    let parameters = it.parameters.iter().map(parameter);
    let failures = it.failure.cases.iter().filter(|outcome| outcome.media_types.is_none());
    let failures = failures.map(|outcome| entry(&status(outcome.status), "", &outcome.docs));
    let parameters = section("Parameters", &parameters.collect::<Vec<_>>());
    let failures = section("Errors", &failures.collect::<Vec<_>>());
    quote!(#heading #own #body #parameters #failures)
}

fn section(title: &str, entries: &[String]) -> Option<Text> {
    (!entries.is_empty()).then(|| lines(&format!("\n# {title}\n\n{}", entries.join("\n"))))
}

fn parameter(it: &Parameter) -> String {
    let optional = if it.required { "" } else { " (optional)" };
    let entry = entry(&it.wire_name, optional, &it.docs);
    let deprecated = if it.docs.deprecated { " (deprecated)" } else { "" };
    match &it.ty {
        Type::Constant(value) => format!("{entry} (always {}){deprecated}", code(&value.to_string())),
        _ => entry + deprecated,
    }
}

/// Returns an item of a list: the name, a remark, and the beginning of the documentation.
fn entry(name: &str, remark: &str, docs: &crate::ir::Docs) -> String {
    let words = opening(docs).map(|words| format!(": {words}")).unwrap_or_default();
    format!("- {}{remark}{words}", code(name))
}

fn status(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Range(hundreds) => format!("{hundreds}XX"),
        Status::Default => "any other".to_owned(),
    }
}
