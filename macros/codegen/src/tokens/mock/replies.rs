//! Writes the replies to an operation: a method for each status, with the described body as its argument.

use crate::ir::{Content, Operation, ResponseCase, Responses, Shape, Status, Type, Union};
use crate::names::{Name, OperationNames};
use crate::tokens::code::{Text, quote};
use crate::tokens::context::Cx;
use crate::tokens::docs::{endpoint, lines, opening};
use crate::tokens::operation::arguments::argument;
use crate::tokens::ty::From;

/// Writes the type with the replies to an operation.
pub(super) fn replies(cx: &Cx<'_>, it: &Operation, names: &OperationNames) -> Text {
    let name = &names.call;
    let words = lines(&format!("The replies to {} that the description allows.", endpoint(it)));
    let mut methods: Vec<Text> = Vec::new();
    let names = &names.replies;
    if let (true, Some(name)) = (it.success.cases.is_empty(), names.success.first()) {
        // The client accepts every success, and ignores its body.
        methods.push(reply(
            cx,
            name,
            &Reply { status: StatusOf::Fixed(200), docs: None, media_type: "", content: &Content::Empty },
        ));
    }
    let cases = it.success.cases.iter().zip(&names.success).enumerate();
    methods.extend(cases.map(|(index, (case, name))| {
        let status = if index == 0 {
            StatusOf::Fixed(first_status(case.status))
        } else {
            status_of(case.status, &it.success, &[])
        };
        reply(cx, name, &Reply::of(case, status))
    }));
    // A success with an undescribed status is no failure.
    let cases = it.failure.cases.iter().zip(&names.failure);
    methods
        .extend(cases.map(|(case, name)| reply(cx, name, &Reply::of(case, status_of(case.status, &it.failure, &[2])))));
    let with_body = it.success.cases.iter().find(|case| case.content != Content::Empty);
    let alternates = it.alternate_responses.iter().zip(&names.alternates);
    methods.extend(alternates.map(|(view, name)| {
        let status = StatusOf::Fixed(with_body.map_or(200, |case| first_status(case.status)));
        let media_type = view.own_media_type.as_deref().unwrap_or(view.content.usual_media_type());
        reply(cx, name, &Reply { status, docs: None, media_type, content: &view.content })
    }));
    quote! {
        #words
        #[derive(Debug)]
        pub struct #name(rt::Replies);
        impl #name {
            #(#methods)*
        }
    }
}

/// The status of a reply.
enum StatusOf {
    Fixed(u16),
    /// The status is an argument, and this expression checks it.
    Argument(Text),
}

/// A reply, as a method.
struct Reply<'a> {
    status: StatusOf,
    /// The documentation of the response.
    docs: Option<String>,
    media_type: &'a str,
    content: &'a Content,
}

impl<'a> Reply<'a> {
    fn of(case: &'a ResponseCase, status: StatusOf) -> Self {
        let media_type = case.own_media_type.as_deref().unwrap_or(case.content.usual_media_type());
        Self { status, docs: opening(&case.docs), media_type, content: &case.content }
    }
}

/// Returns the status that the first success has.
fn first_status(status: Status) -> u16 {
    match status {
        Status::Code(code) => code,
        Status::Range(hundreds) => hundreds * 100,
        Status::Default => 200,
    }
}

/// Returns the status of a response. `excluded` are the first digits that a `default` does not include.
fn status_of(status: Status, all: &Responses, excluded: &[u16]) -> StatusOf {
    match status {
        Status::Code(code) => StatusOf::Fixed(code),
        Status::Range(hundreds) => StatusOf::Argument(quote!(rt::status_within(#hundreds, status))),
        Status::Default => {
            let listed = all.cases.iter().filter_map(|case| match case.status {
                Status::Code(code) => Some(code),
                Status::Range(hundreds) => Some(hundreds),
                Status::Default => None,
            });
            let others: Vec<u16> = excluded.iter().copied().chain(listed).collect();
            StatusOf::Argument(quote!(rt::status_beside(&[#(#others),*], status)))
        }
    }
}

fn reply(cx: &Cx<'_>, name: &Name, it: &Reply<'_>) -> Text {
    let (argument, status, heading) = match &it.status {
        StatusOf::Fixed(status) => (None, quote!(#status), format!("Replies with status {status}")),
        StatusOf::Argument(check) => (Some(quote!(status: u16,)), check.clone(), "Replies with this status".to_owned()),
    };
    let words = lines(&match &it.docs {
        Some(docs) => format!("{heading}: {docs}"),
        None => format!("{heading}."),
    });
    let (body, send) = body(cx, it, &status);
    quote! {
        #words
        #[inline]
        pub fn #name(&self, #argument #body) -> rt::Reply<'_, Self> {
            self.0.#send
        }
    }
}

/// Returns the argument of a body, and the call that adds the reply.
fn body(cx: &Cx<'_>, it: &Reply<'_>, status: &Text) -> (Option<Text>, Text) {
    let media_type = it.media_type;
    let list = |item: &Type| argument(cx, &Type::List(Box::new(item.clone())), &quote!(body), From::Outside);
    match it.content {
        Content::Empty => (None, quote!(empty(self, #status))),
        Content::Json(ty) => {
            let taken = argument(cx, ty, &quote!(body), From::Outside);
            let (ty, value) = (taken.ty, taken.typed);
            let send = if media_type == it.content.usual_media_type() {
                quote!(json(self, #status, &#value))
            } else {
                quote!(json_as(self, #status, #media_type, &#value))
            };
            (Some(quote!(body: #ty)), send)
        }
        Content::Xml(ty, _) => {
            // The client also reads JSON of the type.
            let taken = argument(cx, ty, &quote!(body), From::Outside);
            let (ty, value) = (taken.ty, taken.typed);
            (Some(quote!(body: #ty)), quote!(json(self, #status, &#value)))
        }
        Content::Text => (
            Some(quote!(body: impl Into<String>)),
            quote!(bytes(self, #status, #media_type, Into::<String>::into(body))),
        ),
        Content::Bytes => (Some(quote!(body: impl Into<rt::Bytes>)), quote!(bytes(self, #status, #media_type, body))),
        Content::Events(data) => {
            let taken = list(data);
            let (ty, value) = (taken.ty, taken.typed);
            let definition = cx.api.definition_id(data).and_then(|id| cx.api.get(id)).map(|def| &def.shape);
            let send = match definition {
                Some(Shape::Union(Union { text_events: Some(texts), .. })) => {
                    quote!(named_events(self, #status, &#value, &[#(#texts),*]))
                }
                _ if *data == Type::Text => quote!(text_events(self, #status, &#value)),
                _ => quote!(events(self, #status, &#value)),
            };
            (Some(quote!(body: #ty)), send)
        }
        Content::Lines(line) => {
            let taken = list(line);
            let (ty, value) = (taken.ty, taken.typed);
            (Some(quote!(body: #ty)), quote!(lines(self, #status, #media_type, &#value)))
        }
    }
}
