//! Repairs invalid YAML line by line, so that the rest of it can be read.

use crate::diagnostic::{DEPTH, Lines, Position};
use crate::document::parse::yaml_error::lines_of_diff;
use crate::yaml;

/// The maximum number of repairs, the maximum length of the text, and the maximum number of bytes that all attempts
/// read.
const MOST: usize = 8;
const LONGEST: usize = 2 << 20;
const MOST_READ: usize = 16 << 20;

/// Returns the text with its invalid lines repaired or removed; `None` if the repair exceeds a limit.
///
/// Moves an invalid line to the indentation of a line before it, with the lines inside it, by the shortest distance. If
/// that fails, removes the line, with or without the lines inside it. The candidate with the longest valid start is
/// kept.
pub(crate) fn repair_yaml(text: &str) -> Option<String> {
    if text.len() > LONGEST {
        return None;
    }
    let mut text = without_diff(text);
    let mut left = MOST_READ;
    for _ in 0..MOST {
        let Some(line) = fault(&text) else { return Some(text) };
        let lines: Vec<&str> = text.split('\n').collect();
        let mut best: Option<(usize, String)> = None;
        for candidate in candidates(&lines, line) {
            left = left.checked_sub(text.len())?;
            match fault(&candidate) {
                None => return Some(candidate),
                Some(next) if best.as_ref().is_none_or(|(most, _)| next > *most) => best = Some((next, candidate)),
                Some(_) => {}
            }
        }
        text = best.filter(|(next, _)| *next > line)?.1;
    }
    None
}

/// Returns the text without the marks of a diff, and without its removed lines if others replace them.
fn without_diff(text: &str) -> String {
    let marked = lines_of_diff(text);
    if marked.is_empty() {
        return text.to_owned();
    }
    let lines: Vec<&str> = text.split('\n').collect();
    let is_marked = |line: &usize| marked.binary_search(&(line + 1)).is_ok();
    let replaces = (0..).zip(&lines).any(|(line, text)| is_marked(&line) && text.starts_with('+'));
    // A mark is added before a line, or replaces its first space.
    let [before, instead] = ["", " "].map(|space| {
        let kept = (0..).zip(&lines).filter_map(|(line, text)| match text.split_at_checked(1) {
            Some(("@", _)) if is_marked(&line) => None,
            Some(("-", _)) if is_marked(&line) && replaces => None,
            Some((_, rest)) if is_marked(&line) => Some(format!("{space}{rest}")),
            _ => Some((*text).to_owned()),
        });
        kept.collect::<Vec<_>>().join("\n")
    });
    match (fault(&before), fault(&instead)) {
        (Some(one), other) if other.is_none_or(|other| other > one) => instead,
        _ => before,
    }
}

/// Returns the line, counted from 0, at which the parser refuses a text.
fn fault(text: &str) -> Option<usize> {
    let fault = yaml::parse(text, DEPTH).err()?;
    let position = Lines::new(text).positions(&[fault.at]).first().copied().unwrap_or(Position::START);
    Some(position.line.saturating_sub(1))
}

/// Returns the text with each possible replacement of a line. The iterator is lazy, since each item has the length of
/// the text.
fn candidates<'l>(lines: &'l [&'l str], line: usize) -> impl Iterator<Item = String> + 'l {
    let (before, rest) = lines.split_at(line.min(lines.len()));
    rest.split_first().into_iter().flat_map(move |(faulty, after)| replacement_for(lines, before, faulty, after))
}

fn replacement_for<'l>(
    lines: &'l [&'l str],
    before: &'l [&'l str],
    faulty: &'l &'l str,
    after: &'l [&'l str],
) -> impl Iterator<Item = String> + 'l {
    let at = indent(faulty);
    let inside = after.iter().take_while(|it| it.trim().is_empty() || indent(it) > at).count();
    let (inside, after) = after.split_at(inside);
    let within = move |to: usize| {
        move |it: &&str| format!("{}{}", " ".repeat((indent(it) + to).saturating_sub(at)), it.trim_start())
    };
    let same = |it: &&str| (*it).to_owned();
    let mut elsewhere = outer_indentation(before);
    elsewhere.retain(|to| *to != at);
    elsewhere.sort_by_key(|to| to.abs_diff(at));
    // The lines inside the invalid line can have the right indentation.
    let inner = inside.iter().find(|it| !it.trim().is_empty()).map(|it| indent(it));
    let above = inner.and_then(|inner| elsewhere.iter().copied().filter(|to| *to < inner).max());
    let own_lines = above.into_iter().map(move |to| {
        text_replacement(before, [faulty].map(within(to)).into_iter().chain(inside.iter().map(same)), after)
    });
    let moved = elsewhere
        .into_iter()
        .map(move |to| text_replacement(before, [faulty].into_iter().chain(inside).map(within(to)), after));
    let without = [inside, &[]].into_iter().map(move |inside| text_replacement(before, inside.iter().map(same), after));
    // The parser reports an open quote on a later line.
    let is_unclosed = |line: &&str| ['"', '\''].iter().any(|quote| line.matches(*quote).count() % 2 == 1);
    let earlier = [before.len().checked_sub(1), before.iter().rposition(is_unclosed)];
    let earlier = earlier.into_iter().flatten().filter_map(move |at| {
        let (before, rest) = lines.split_at(at);
        Some(text_replacement(before, rest.get(1..)?.iter().map(same), &[]))
    });
    own_lines.chain(moved).chain(without).chain(earlier)
}

fn text_replacement(before: &[&str], middle: impl Iterator<Item = String>, after: &[&str]) -> String {
    let [before, after] = [before, after].map(|lines| lines.iter().map(|line| (*line).to_owned()));
    before.chain(middle).chain(after).collect::<Vec<_>>().join("\n")
}

/// Returns the indentations of the last line and the lines around it, the nearest first.
fn outer_indentation(lines: &[&str]) -> Vec<usize> {
    let mut found: Vec<usize> = Vec::new();
    for line in lines.iter().rev().filter(|line| !line.trim().is_empty() && !line.trim().starts_with('#')) {
        if found.last().is_none_or(|last| indent(line) < *last) {
            found.push(indent(line));
        }
        if found.last() == Some(&0) {
            break;
        }
    }
    found
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}
