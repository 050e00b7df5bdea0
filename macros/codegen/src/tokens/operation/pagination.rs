//! Lists that come in pages: the constant by which the runtime walks one.

use crate::ir::{Cursor, Giver, Mark, MarkKind, Paging, Turn};
use crate::tokens::code::{Text, quote};

/// Writes the constant by which the runtime walks the pages of a call.
pub(crate) fn walk(paging: &Paging) -> Text {
    let items = paging.items.as_ref().map(|items| &items.member);
    let items = items.map_or_else(|| quote!(None), |member| quote!(Some(#member)));
    let optional = paging.items.as_ref().is_some_and(|items| items.optional);
    let turn = turn(&paging.turn);
    let marks = paging.marks.iter().map(mark);
    quote!(weld::Paging { items: #items, optional: #optional, turn: #turn, marks: &[#(#marks),*] })
}

fn turn(turn: &Turn) -> Text {
    match turn {
        Turn::Cursors { after, before } => {
            let (after, before) = (cursor(after.as_ref()), cursor(before.as_ref()));
            quote!(weld::Turn::Cursors { after: #after, before: #before })
        }
        Turn::Offset { parameter, length } => {
            quote!(weld::Turn::Offset { parameter: #parameter, length: #length })
        }
        Turn::Number { parameter, first } => {
            quote!(weld::Turn::Number { parameter: #parameter, first: #first })
        }
    }
}

fn cursor(cursor: Option<&Cursor>) -> Text {
    let Some(Cursor { parameter, giver }) = cursor else { return quote!(None) };
    let source = match giver {
        Giver::Member(path) => quote!(Member(&[#(#path),*])),
        Giver::LastItem(member) => quote!(LastItem(#member)),
    };
    quote!(Some(weld::Cursor { parameter: #parameter, source: weld::Source::#source }))
}

fn mark(mark: &Mark) -> Text {
    let (kind, path) = (Text::verbatim(name(mark.kind)), &mark.path);
    quote!(weld::Mark::#kind(&[#(#path),*]))
}

fn name(kind: MarkKind) -> &'static str {
    match kind {
        MarkKind::More => "More",
        MarkKind::Last => "Last",
        MarkKind::Next => "Next",
        MarkKind::Total => "Total",
        MarkKind::Count => "Count",
        MarkKind::Pages => "Pages",
        MarkKind::PageCount => "PageCount",
        MarkKind::LastPage => "LastPage",
    }
}
