//! Lines of version control: those of a diff, and the marks of a merge conflict.

use super::YamlMistake;
use super::row::{Row, Rows};
use crate::document::parse::wrong_format::merge_conflict;

/// Finds the mark of a merge conflict at the line of the error or the line above, or else the first line of a diff.
pub(super) fn mark(rows: &Rows<'_>, line: usize) -> Option<YamlMistake> {
    super::around(rows, line, conflict_mark).or_else(|| {
        let mut margin = Margin::Empty;
        let row = rows.up_to(line).find(|row| is_of_diff(row, &mut margin))?;
        slip(rows, row)
    })
}

/// Finds the mistake in a key of the outermost mapping that begins with `+` or `-`. `+servers:` is a line of a diff,
/// and `-url:` after a list item lacks a space.
pub(super) fn key(rows: &Rows<'_>, at: usize) -> Option<YamlMistake> {
    let row = rows.get(rows.line_of(at)).filter(|row| row.start == at)?;
    let above = rows.up_to(row.number - 1).rev().find(|it| it.has_content() && it.indent() == 0);
    let is_item = row.text.starts_with('-') && above.is_some_and(|it| it.text.starts_with("- "));
    if is_item { super::key::no_space(row) } else { slip(rows, row) }
}

/// Returns the numbers of the lines that belong to a diff.
pub(super) fn lines(rows: &Rows<'_>) -> Vec<usize> {
    let mut margin = Margin::Empty;
    rows.up_to(usize::MAX).filter(|row| is_of_diff(row, &mut margin)).map(|row| row.number).collect()
}

fn conflict_mark(row: &Row<'_>) -> Option<YamlMistake> {
    let text = row.text.trim_start();
    // A line of `=` with indentation underlines a heading in Markdown.
    let (problem, help) = merge_conflict(text).filter(|_| row.indent() == 0 || text.starts_with(['<', '>']))?;
    Some(YamlMistake { at: row.start, problem: problem.into(), help: help.map(Into::into) })
}

/// The content under a key without indentation. List items under such a key can be without indentation, too.
#[derive(PartialEq, Eq)]
enum Margin {
    Empty,
    List,
    Nested,
}

/// Returns true if a line belongs to a diff. `margin` is the state after the lines above, and is updated.
fn is_of_diff(row: &Row<'_>, margin: &mut Margin) -> bool {
    if !row.has_content() || row.text.starts_with("---") {
        return false;
    }
    let is_marked = |rest: &str| rest.starts_with("  ") || rest.starts_with(|it: char| !it.is_whitespace());
    match row.text.split_at_checked(1) {
        Some(("@", rest)) => return rest.starts_with("@ "),
        Some(("+", rest)) => return is_marked(rest),
        Some(("-", rest)) if *margin == Margin::Nested => return is_marked(rest),
        Some(("-", _)) => *margin = Margin::List,
        _ if row.indent() == 0 => *margin = Margin::Empty,
        _ if *margin == Margin::Empty => *margin = Margin::Nested,
        _ => {}
    }
    false
}

fn slip(rows: &Rows<'_>, row: &Row<'_>) -> Option<YamlMistake> {
    let replaces = || rows.after(row.number).any(|it| it.text.starts_with('+'));
    let (problem, help) = match row.text.chars().next()? {
        '+' => ("this line begins with `+`, as in a diff", "remove the `+`"),
        '-' if replaces() => {
            let help = "remove the lines that begin with `-`, and the `+` at the start of other lines";
            ("this line begins with `-`, as in a diff", help)
        }
        '-' => ("this line begins with `-`, as in a diff", "remove the line, or only its `-`"),
        '@' => ("this line is the header of a part of a diff", "remove the line, and the marks of the lines below"),
        _ => return None,
    };
    Some(YamlMistake::new(row.start, problem, help))
}
