//! Lines that are indented too far, or between two levels.

use super::YamlMistake;
use super::row::{Row, Rows};

/// Explains a line that is indented further than the line above, which already has a value.
pub(super) fn too_deep(rows: &Rows<'_>, line: usize, message: &str) -> Option<YamlMistake> {
    let row = rows.get(line)?;
    let above = rows.above(line)?;
    let entry = above.entry();
    let is_about_keys = message.starts_with("mapping values") || message.contains("block");
    let is_text = |value: &str| !value.is_empty() && !value.starts_with(['|', '>', '&', '{', '[']);
    if !is_about_keys || row.indent() <= entry.at || entry.key.is_none() || !is_text(entry.value) {
        return None;
    }
    if is_the_rule(rows, row, entry.at) {
        let problem =
            format!("this line is indented by {}, and the lines that follow by {}", spaces(entry.at), row.indent());
        return Some(YamlMistake::new(
            above.offset(entry.at),
            problem,
            format!("indent it by {}", spaces(row.indent())),
        ));
    }
    let problem = format!("this line is indented further than line {}, which already has a value", above.number);
    let help = format!("indent it by {}", spaces(entry.at));
    Some(YamlMistake::new(row.offset(row.indent()), problem, help))
}

/// Returns true if the next lines are indented like this line, and none by `other`, which is less.
fn is_the_rule(rows: &Rows<'_>, row: &Row<'_>, other: usize) -> bool {
    let mut is_followed = false;
    for following in rows.after(row.number).filter(|it| it.has_content()) {
        if following.indent() <= other {
            return is_followed && following.indent() < other;
        }
        is_followed |= following.indent() == row.indent();
    }
    is_followed
}

/// Explains a line whose indentation differs from the indentation of every line around it.
pub(super) fn between(rows: &Rows<'_>, line: usize, message: &str) -> Option<YamlMistake> {
    let row = rows.get(line).filter(|it| it.has_content())?;
    let is_about_blocks = message.starts_with("while parsing a block") || message.contains("indentation");
    let levels = levels(rows, row);
    if !is_about_blocks || levels.iter().any(|(level, _)| *level == row.indent()) {
        return None;
    }
    let below = levels.iter().filter(|(level, _)| *level < row.indent()).max();
    let deeper = levels.iter().filter(|(level, _)| *level > row.indent()).min();
    let option = |(level, number): &(usize, usize)| format!("{} as line {number}", spaces(*level));
    let options: Vec<String> = below.into_iter().chain(deeper).map(option).collect();
    let problem = format!("this line is indented by {}, unlike any line above", spaces(row.indent()));
    Some(YamlMistake::new(row.offset(row.indent()), problem, format!("indent it by {}", options.join(", or by "))))
}

/// Returns the indentations of the lines around a line, with the numbers of these lines.
fn levels(rows: &Rows<'_>, row: &Row<'_>) -> Vec<(usize, usize)> {
    let mut levels: Vec<(usize, usize)> = Vec::new();
    for above in rows.up_to(row.number.saturating_sub(1)).rev().filter(|it| it.has_content()) {
        let at = above.entry().at;
        if levels.last().is_none_or(|(last, _)| at < *last) {
            levels.push((at, above.number));
        }
        // A dash has a separate level.
        if above.indent() < at && levels.last().is_none_or(|(last, _)| above.indent() < *last) {
            levels.push((above.indent(), above.number));
        }
        if above.indent() == 0 {
            break;
        }
    }
    levels
}

fn spaces(count: usize) -> String {
    match count {
        0 => "no spaces".to_owned(),
        1 => "1 space".to_owned(),
        _ => format!("{count} spaces"),
    }
}
