//! Colours for findings and differences, added to the finished text.

use clap::builder::styling::{AnsiColor, Effects, Style};

const ERROR: Style = AnsiColor::BrightRed.on_default().effects(Effects::BOLD);
const WARNING: Style = AnsiColor::BrightYellow.on_default().effects(Effects::BOLD);
const HELP: Style = AnsiColor::BrightCyan.on_default().effects(Effects::BOLD);
const NOTE: Style = AnsiColor::BrightGreen.on_default().effects(Effects::BOLD);
const GUTTER: Style = AnsiColor::BrightBlue.on_default().effects(Effects::BOLD);
const PLACE: Style = Style::new().effects(Effects::DIMMED);
const REMOVED: Style = AnsiColor::Red.on_default();
const ADDED: Style = AnsiColor::Green.on_default();
const HUNK: Style = AnsiColor::Cyan.on_default();

/// Returns findings with colours: labels, margins, marks and places.
pub(crate) fn findings(text: &str) -> String {
    let mut severity = ERROR;
    let lines = text.split_inclusive('\n').map(|line| {
        for (label, style) in [("error", ERROR), ("warning", WARNING)] {
            if let Some(rest) = line.strip_prefix(label).filter(|rest| rest.starts_with(": ")) {
                severity = style;
                return format!("{}{rest}", styled(label, style));
            }
        }
        detail(line, severity)
    });
    lines.collect()
}

/// Returns a line below the first one of a finding.
fn detail(line: &str, severity: Style) -> String {
    for (label, style) in [("  help", HELP), ("  note", NOTE)] {
        if let Some(rest) = line.strip_prefix(label).filter(|rest| rest.starts_with(": ")) {
            return format!("{}{rest}", styled(label, style));
        }
    }
    if let Some((number, rest)) = excerpt(line) {
        let is_mark = !rest.trim().is_empty() && rest.trim().chars().all(|it| it == '^');
        let rest = if is_mark { styled(rest, severity) } else { rest.to_owned() };
        return format!("{}{rest}", styled(&format!("{number}|"), GUTTER));
    }
    let is_place = line.starts_with("  at ") || line.starts_with("  [");
    if is_place && line.trim_end().ends_with(']') { styled(line, PLACE) } else { line.to_owned() }
}

/// Returns the margin and the text of a line of an excerpt.
fn excerpt(line: &str) -> Option<(&str, &str)> {
    let (number, rest) = line.split_once('|')?;
    let is_margin = number.starts_with("  ") && number.chars().all(|it| it == ' ' || it.is_ascii_digit());
    is_margin.then_some((number, rest))
}

/// Returns a unified diff with colours.
pub(crate) fn difference(text: &str) -> String {
    let lines = text.split_inclusive('\n').map(|line| match line.as_bytes() {
        [b'-', b'-', b'-', b' ', ..] | [b'+', b'+', b'+', b' ', ..] => {
            styled(line, Style::new().effects(Effects::BOLD))
        }
        [b'-', ..] => styled(line, REMOVED),
        [b'+', ..] => styled(line, ADDED),
        [b'@', ..] => styled(line, HUNK),
        _ => line.to_owned(),
    });
    lines.collect()
}

/// Returns a text in a style, which ends before the line break.
fn styled(text: &str, style: Style) -> String {
    let content = text.trim_end_matches('\n');
    let end = text.get(content.len()..).unwrap_or_default();
    format!("{style}{content}{style:#}{end}")
}

#[cfg(test)]
mod tests {
    use super::{difference, findings};

    /// Returns a text with the codes of its styles in brackets.
    fn visible(text: &str) -> String {
        text.replace("\u{1b}[0m", "</>").replace("\u{1b}[", "<")
    }

    #[test]
    fn the_parts_of_findings_have_colours() {
        let text = "error: a.json:1:3: no `x | y`\n  12 | \"a\": [^^]\n     |      ^^\n  help: write b\n  note: c\n  \
            at #/a [dropped]\nwarning: b\n   | ^\n  [untyped]\nand 2 more warnings [untyped]\n";
        let expected = "<1m<91merror</>: a.json:1:3: no `x | y`\n<1m<94m  12 |</> \"a\": [^^]\n\
            <1m<94m     |</><1m<91m      ^^</>\n<1m<96m  help</>: write b\n<1m<92m  note</>: c\n\
            <2m  at #/a [dropped]</>\n<1m<93mwarning</>: b\n<1m<94m   |</><1m<93m ^</>\n<2m  [untyped]</>\n\
            and 2 more warnings [untyped]\n";
        assert_eq!(visible(&findings(text)), expected);
    }

    #[test]
    fn lines_of_a_difference_have_colours() {
        let text = "--- a\n+++ a\n@@ -1 +1 @@\n x\n-a\n+b\n";
        let expected = "<1m--- a</>\n<1m+++ a</>\n<36m@@ -1 +1 @@</>\n x\n<31m-a</>\n<32m+b</>\n";
        assert_eq!(visible(&difference(text)), expected);
    }
}
