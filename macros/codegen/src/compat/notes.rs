//! What no type says of a value that is sent: the server's default, and bounds. Nothing fails to compile, and what fails on
//! the wire depends on the value, so that it is told and breaks nobody.

use super::change::Places;
use super::{Kind, Walk};
use crate::ir::Docs;

/// Compares what is said of a value that callers give, or may leave out.
pub(super) fn notes(
    walk: &mut Walk<'_>,
    subject: (&str, &str),
    places: Places<'_>,
    name: &str,
    (was, is): (&Docs, &Docs),
) {
    if was.default_note() != is.default_note() {
        let said = |docs: &Docs| docs.default_note().unwrap_or("There is none.").to_owned();
        let what = format!("{name} has another default: {} It said: {}", said(is), said(was));
        walk.told(Kind::DefaultChanged, subject, places, what);
    }
    let [before, after] = [was, is].map(|docs| docs.bounds().collect::<Vec<&str>>());
    if before != after {
        let listed = |list: &[&str]| if list.is_empty() { "There are none.".to_owned() } else { list.join(" ") };
        let what = format!("{name} has other bounds: {} It said: {}", listed(&after), listed(&before));
        walk.told(Kind::BoundsChanged, subject, places, what);
    }
}
