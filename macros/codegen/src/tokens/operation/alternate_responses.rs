//! Writes views: methods that ask for another reading of a response.

use crate::ir::{AlternateResponse, Content, Operation};
use crate::names::{Name, OperationNames};
use crate::tokens::code::{Text, quote};
use crate::tokens::context::Cx;
use crate::tokens::docs::{code, lines};
use crate::tokens::operation::responses::{failure, success_of};

/// Returns a method of the call for each alternate response.
pub(crate) fn views(cx: &Cx<'_>, it: &Operation, names: &OperationNames) -> Text {
    let failure = failure(cx, it, names);
    it.alternate_responses.iter().zip(&names.alternates).map(|(it, name)| view(cx, it, name, &failure)).collect()
}

fn view(cx: &Cx<'_>, it: &AlternateResponse, name: &Name, failure: &Text) -> Text {
    let what = match it.content {
        Content::Empty => "an empty body",
        Content::Json(_) => "JSON of another type",
        Content::Xml(..) => "XML",
        Content::Text => "text",
        Content::Bytes => "a stream of bytes",
        Content::Events(_) => "a stream of server-sent events",
        Content::Lines(_) => "a stream of JSON values",
    };
    let AlternateResponse { accept, other_media_types, .. } = it;
    let words = lines(&format!("Requests the response as {what}: {}.", code(accept)));
    let success = success_of(cx, &it.content);
    quote! {
        #words
        #[inline]
        pub fn #name(self) -> rt::Call<'c, #success, #failure> {
            self.0.accepting(#accept, #other_media_types)
        }
    }
}
