//! Writes pagination: the constant by which the runtime requests page after page.

use crate::ir::{
    CursorParameter, CursorSource, LinkSource, PageMarker, PageMarkerKind, PageParameter, PageStrategy, Pagination,
};
use crate::tokens::code::{Text, quote};

/// Returns the constant by which the runtime requests the pages of a call.
pub(crate) fn walk(paging: &Pagination) -> Text {
    let items = paging.items.as_ref().map(|items| &items.path);
    let items = items.map_or_else(|| quote!(None), |path| quote!(Some(&[#(#path),*])));
    let optional = paging.items.as_ref().is_some_and(|items| items.optional);
    let turn = turn(&paging.strategy);
    let marks = paging.markers.iter().map(mark);
    quote!(rt::Pagination { items: #items, optional: #optional, turn: #turn, marks: &[#(#marks),*] })
}

fn turn(turn: &PageStrategy) -> Text {
    match turn {
        PageStrategy::Cursors { after, before } => {
            let (after, before) = (cursor(after.as_ref()), cursor(before.as_ref()));
            quote!(rt::PageStrategy::Cursors { after: #after, before: #before })
        }
        PageStrategy::Offset { parameter, length, first } => {
            let parameter = page_parameter(parameter);
            let length = length.as_ref().map(page_parameter);
            let length = length.map_or_else(|| quote!(None), |length| quote!(Some(#length)));
            quote!(rt::PageStrategy::Offset { parameter: #parameter, length: #length, first: #first })
        }
        PageStrategy::Number { parameter, first } => {
            let parameter = page_parameter(parameter);
            quote!(rt::PageStrategy::Number { parameter: #parameter, first: #first })
        }
        PageStrategy::Link(LinkSource::Header) => quote!(rt::PageStrategy::Link(rt::LinkSource::Header)),
        PageStrategy::Link(LinkSource::Member(path)) => {
            quote!(rt::PageStrategy::Link(rt::LinkSource::Member(&[#(#path),*])))
        }
    }
}

fn cursor(cursor: Option<&CursorParameter>) -> Text {
    let Some(CursorParameter { parameter, source }) = cursor else { return quote!(None) };
    let source = match source {
        CursorSource::Member(path) => quote!(Member(&[#(#path),*])),
        CursorSource::LastItem(member) => quote!(LastItem(#member)),
    };
    let parameter = page_parameter(parameter);
    quote!(Some(rt::CursorParameter { parameter: #parameter, source: rt::CursorSource::#source }))
}

fn page_parameter(parameter: &PageParameter) -> Text {
    match parameter {
        PageParameter::Query(name) => quote!(rt::PageParameter::Query(#name)),
        PageParameter::Body(path) => quote!(rt::PageParameter::Body(&[#(#path),*])),
    }
}

fn mark(mark: &PageMarker) -> Text {
    let (kind, path) = (Text::verbatim(name(mark.kind)), &mark.path);
    quote!(rt::PageIndicator::#kind(&[#(#path),*]))
}

fn name(kind: PageMarkerKind) -> &'static str {
    match kind {
        PageMarkerKind::More => "More",
        PageMarkerKind::Last => "Last",
        PageMarkerKind::Next => "Next",
        PageMarkerKind::Total => "Total",
        PageMarkerKind::Count => "Count",
        PageMarkerKind::Pages => "Pages",
        PageMarkerKind::PageCount => "PageCount",
        PageMarkerKind::LastPage => "LastPage",
    }
}
