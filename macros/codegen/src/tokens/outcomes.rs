//! What an operation gives or fails with, where the description promises different things for different statuses.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Cx;
use super::docs::{docs, lines, place};
use super::ty::{From, ty};
use crate::ir::{Content, Operation, Outcome, Results, Status};
use crate::names::{Name, OperationNames, OutcomeNames};

/// What an operation gives.
pub(super) fn success(cx: &Cx<'_>, it: &Operation, names: &OperationNames) -> TokenStream {
    match &it.success.agreed {
        Some(Content::Json(it)) => ty(cx, it, From::Outside),
        Some(Content::Empty) => quote!(()),
        None if it.success.outcomes.is_empty() => quote!(()),
        None => own(&names.success.name),
    }
}

/// What the description promises of an operation's failures.
pub(super) fn failure(cx: &Cx<'_>, it: &Operation, names: &OperationNames) -> TokenStream {
    let weld = &cx.weld;
    match &it.failure.agreed {
        Some(Content::Json(it)) => ty(cx, it, From::Outside),
        Some(Content::Empty) => quote!(#weld::Undocumented),
        None if it.failure.outcomes.is_empty() => quote!(#weld::Undocumented),
        None => own(&names.failure.name),
    }
}

fn own(name: &Name) -> TokenStream {
    quote!(super::operations::#name)
}

/// The enums by status that an operation needs.
pub(super) fn enums(cx: &Cx<'_>, it: &Operation, names: &OperationNames) -> TokenStream {
    let success = differ(&it.success).then(|| {
        let definition = definition(cx, it, &it.success, &names.success, "gives");
        let decision = decision(&it.success, &names.success, &quote!(Err(response.unexpected())), |decoded| decoded);
        let name = &names.success.name;
        quote! {
            #definition
            impl weld::FromResponse for #name {
                fn from_response(response: &weld::RawResponse) -> weld::Decoded<Self> {
                    #decision
                }
            }
        }
    });
    let failure = differ(&it.failure).then(|| {
        let definition = definition(cx, it, &it.failure, &names.failure, "may fail with");
        let decision = decision(&it.failure, &names.failure, &quote!(None), |decoded| quote!(Some(#decoded)));
        let name = &names.failure.name;
        quote! {
            #definition
            impl weld::FromErrorResponse for #name {
                fn from_error_response(response: &weld::RawResponse) -> Option<weld::Decoded<Self>> {
                    #decision
                }
            }
        }
    });
    quote!(#success #failure)
}

fn differ(results: &Results) -> bool {
    results.agreed.is_none() && !results.outcomes.is_empty()
}

fn definition(cx: &Cx<'_>, it: &Operation, results: &Results, names: &OutcomeNames, verb: &str) -> TokenStream {
    let name = &names.name;
    let words = lines(&format!(
        "What `{} {}` {verb}, by status.\n\n{}",
        it.method,
        it.path.replace('`', "'"),
        place(&it.origin.at)
    ));
    let variants = results.outcomes.iter().zip(&names.variants).map(|(outcome, variant)| {
        let words = docs(&outcome.docs, "No description.", None);
        let content = match &outcome.content {
            Content::Json(it) => {
                let ty = ty(cx, it, From::Outside);
                Some(quote!((#ty)))
            }
            Content::Empty => None,
        };
        quote!(#words #variant #content)
    });
    quote! {
        #words
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
        }
    }
}

/// The variant that a status means, most exact first.
fn decision(
    results: &Results,
    names: &OutcomeNames,
    otherwise: &TokenStream,
    wrap: impl Fn(TokenStream) -> TokenStream,
) -> TokenStream {
    let arms = results.outcomes.iter().zip(&names.variants).map(|(outcome, variant)| {
        let pattern = pattern(outcome.status);
        let decoded = wrap(decoded(outcome, variant));
        quote!(#pattern => #decoded)
    });
    let is_complete = results.outcomes.iter().any(|outcome| outcome.status == Status::Default);
    let rest = (!is_complete).then(|| quote!(_ => #otherwise,));
    quote! {
        match response.status.as_u16() {
            #(#arms,)*
            #rest
        }
    }
}

fn decoded(outcome: &Outcome, variant: &Name) -> TokenStream {
    match outcome.content {
        Content::Json(_) => quote!(weld::FromResponse::from_response(response).map(Self::#variant)),
        Content::Empty => quote!(Ok(Self::#variant)),
    }
}

fn pattern(status: Status) -> TokenStream {
    let number = Literal::u16_unsuffixed;
    match status {
        Status::Code(code) => {
            let code = number(code);
            quote!(#code)
        }
        Status::Range(hundreds) => {
            let (first, last) = (number(hundreds * 100), number(hundreds * 100 + 99));
            quote!(#first..=#last)
        }
        Status::Default => quote!(_),
    }
}
