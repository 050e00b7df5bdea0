//! Writes results and errors that differ by status.

use crate::ir::{Content, Operation, ResponseCase, Responses, Status, Type};
use crate::names::{Name, OperationNames, ResponseNames};
use crate::tokens::code::{Text, quote};
use crate::tokens::context::Cx;
use crate::tokens::docs::{docs, endpoint, lines, place};
use crate::tokens::ty::{From, ty};

/// Returns the type of an operation's result.
pub(crate) fn success(cx: &Cx<'_>, it: &Operation, names: &OperationNames) -> Text {
    match &it.success.common_content {
        Some(content) => success_of(cx, content),
        None if it.success.cases.is_empty() => quote!(()),
        None => own(&names.success.name),
    }
}

/// Returns the type of an operation's error.
pub(crate) fn failure(cx: &Cx<'_>, it: &Operation, names: &OperationNames) -> Text {
    match &it.failure.common_content {
        Some(content) => failure_of(cx, content).unwrap_or_else(|| quote!(rt::Undocumented)),
        None if it.failure.cases.is_empty() => quote!(rt::Undocumented),
        None => own(&names.failure.name),
    }
}

/// Returns the type of the body of a successful response.
pub(crate) fn success_of(cx: &Cx<'_>, content: &Content) -> Text {
    match content {
        Content::Empty => quote!(()),
        Content::Bytes => quote!(rt::ByteStream),
        Content::Events(data) => {
            let data = if *data == Type::Text { quote!(rt::Text) } else { ty(cx, data, From::Outside) };
            quote!(rt::EventStream<#data>)
        }
        Content::Lines(line) => {
            let line = ty(cx, line, From::Outside);
            quote!(rt::JsonLines<#line>)
        }
        Content::Json(_) | Content::Xml(..) | Content::Text => failure_of(cx, content).unwrap_or_else(|| quote!(())),
    }
}

/// Returns the type of the body of an error response, which is always read whole.
fn failure_of(cx: &Cx<'_>, content: &Content) -> Option<Text> {
    Some(match content {
        Content::Json(it) | Content::Xml(it, _) => ty(cx, it, From::Outside),
        Content::Bytes => quote!(rt::Bytes),
        Content::Text | Content::Events(_) | Content::Lines(_) => quote!(rt::Text),
        Content::Empty => return None,
    })
}

fn own(name: &Name) -> Text {
    quote!(#name)
}

/// Returns true if a whole body can be a number in a string, or a list of such numbers.
pub(crate) fn has_numbers_as_text(cx: &Cx<'_>, it: &Operation) -> bool {
    let results = [&it.success, &it.failure].into_iter().flat_map(|results| &results.cases);
    let contents =
        results.map(|outcome| &outcome.content).chain(it.alternate_responses.iter().map(|view| &view.content));
    let whole = contents.filter_map(|content| match content {
        Content::Json(ty) | Content::Xml(ty, _) | Content::Lines(ty) => Some(ty),
        Content::Empty | Content::Text | Content::Bytes | Content::Events(_) => None,
    });
    let item = it.pagination.as_ref().map(|paging| &paging.item);
    whole.chain(item).any(|ty| cx.api.has_numbers_as_text(ty))
}

/// Returns the enums by status of an operation.
pub(crate) fn enums(cx: &Cx<'_>, it: &Operation, names: &OperationNames) -> Text {
    let success = differ(&it.success).then(|| {
        let held = |content: &Content| (*content != Content::Empty).then(|| success_of(cx, content));
        let definition = definition(it, Side::Success, &names.success, held);
        let otherwise = quote!(Ok(Self::Undescribed(response.undescribed())));
        let decision = decision(&it.success, &names.success, &otherwise, |decoded| decoded);
        let name = &names.success.name;
        let streams = streams(&it.success);
        quote! {
            #definition
            impl rt::FromResponse for #name {
                #[inline]
                fn from_response(response: &rt::RawResponse) -> rt::JsonResult<Self> {
                    #decision
                }
                #streams
            }
        }
    });
    let failure = differ(&it.failure).then(|| {
        let held = |content: &Content| failure_of(cx, content);
        let definition = definition(it, Side::Failure, &names.failure, held);
        let decision = decision(&it.failure, &names.failure, &quote!(None), |decoded| quote!(Some(#decoded)));
        let name = &names.failure.name;
        quote! {
            #definition
            impl rt::FromErrorResponse for #name {
                #[inline]
                fn from_error_response(response: &rt::RawResponse) -> Option<rt::JsonResult<Self>> {
                    #decision
                }
            }
        }
    });
    quote!(#success #failure)
}

fn differ(results: &Responses) -> bool {
    results.common_content.is_none() && !results.cases.is_empty()
}

/// Returns the function that is true for statuses whose body is a stream.
fn streams(results: &Responses) -> Option<Text> {
    if !results.cases.iter().any(|outcome| outcome.content.is_stream()) {
        return None;
    }
    let arms = results.cases.iter().map(|outcome| {
        let (pattern, streams) = (pattern(outcome.status), outcome.content.is_stream());
        quote!(#pattern => #streams)
    });
    let is_complete = results.cases.iter().any(|outcome| outcome.status == Status::Default);
    let rest = (!is_complete).then(|| quote!(_ => false,));
    Some(quote! {
        fn streams(status: u16) -> bool {
            match status {
                #(#arms,)*
                #rest
            }
        }
    })
}

/// The responses that are variants of one enum.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    Success,
    Failure,
}

fn definition(it: &Operation, side: Side, names: &ResponseNames, held: impl Fn(&Content) -> Option<Text>) -> Text {
    let name = &names.name;
    let (results, subject) = match side {
        Side::Success => (&it.success, "Results"),
        Side::Failure => (&it.failure, "Errors"),
    };
    let words = lines(&format!("{subject} of {}, by status.\n\n{}", endpoint(it), place(&it.origin.at)));
    let variants = results.cases.iter().zip(&names.variants).map(|(outcome, variant)| {
        let words = docs(&outcome.docs, &status_words(outcome.status), None);
        let content = held(&outcome.content).map(|held| quote!((#held)));
        quote!(#words #variant #content)
    });
    let is_complete = results.cases.iter().any(|outcome| outcome.status == Status::Default);
    let undescribed = (side == Side::Success && !is_complete).then(|| {
        quote! {
            /// A success with a status that the description does not list.
            Undescribed(rt::Undescribed),
        }
    });
    let is_whole = side == Side::Failure || !results.cases.iter().any(|outcome| outcome.content.is_stream());
    let copies = is_whole.then(|| quote!(, Clone, PartialEq));
    quote! {
        #words
        #[derive(Debug #copies)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            #undescribed
        }
    }
}

/// Returns the match that selects the variant of a status, the most exact status first.
fn decision(results: &Responses, names: &ResponseNames, otherwise: &Text, wrap: impl Fn(Text) -> Text) -> Text {
    let arms = results.cases.iter().zip(&names.variants).map(|(outcome, variant)| {
        let pattern = pattern(outcome.status);
        let decoded = wrap(decoded(outcome, variant));
        let guard = outcome.media_types.as_ref().map(|it| quote!(if response.is_any_of(#it)));
        quote!(#pattern #guard => #decoded)
    });
    let is_complete = results.cases.iter().any(|outcome| outcome.status == Status::Default);
    let rest = (!is_complete).then(|| quote!(_ => #otherwise,));
    quote! {
        match response.status.as_u16() {
            #(#arms,)*
            #rest
        }
    }
}

fn decoded(outcome: &ResponseCase, variant: &Name) -> Text {
    if outcome.content == Content::Empty {
        return quote!(Ok(Self::#variant));
    }
    quote!(rt::FromResponse::from_response(response).map(Self::#variant))
}

fn status_words(status: Status) -> String {
    match status {
        Status::Code(code) => format!("Status {code}."),
        Status::Range(hundreds) => format!("Status {hundreds}XX."),
        Status::Default => "Any other status.".to_owned(),
    }
}

/// Returns the pattern of a status.
pub(crate) fn pattern(status: Status) -> Text {
    match status {
        Status::Code(code) => quote!(#code),
        Status::Range(hundreds) => {
            let (first, last) = (hundreds * 100, hundreds * 100 + 99);
            quote!(#first..=#last)
        }
        Status::Default => quote!(_),
    }
}
