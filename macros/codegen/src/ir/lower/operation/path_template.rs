//! Reads path templates: the keys of `paths`.

use crate::diagnostic::{Code, Finding, Findings, Pointer};

/// A path as a list of pieces.
#[derive(Debug, PartialEq)]
pub(crate) struct Template<'d> {
    /// The pieces of the path, and of its query after a question mark.
    pub(crate) pieces: Vec<Piece<'d>>,
}

/// A piece of a path.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Piece<'d> {
    /// Literal text, with the percent-encoding that a URL needs (RFC 6570 section 3.1).
    Literal(String),
    /// The text between braces.
    Expression(&'d str),
}

impl<'d> Piece<'d> {
    /// Returns the name of the parameter of this piece.
    pub(crate) fn name(&self) -> Option<&'d str> {
        match self {
            Self::Literal(_) => None,
            Self::Expression(text) => Some(expression_name(text)),
        }
    }
}

/// Characters that change the expansion of an expression in RFC 6570 or a web framework, and are not part of its name.
const OPERATORS: [char; 8] = ['.', ';', '/', '+', '#', '*', '&', '?'];

/// Reads the key of a path item. Reports deviations from OpenAPI; a key that cannot be a path is an error.
pub(crate) fn parse_path<'d>(path: &'d str, at: &Pointer, findings: &mut Findings) -> Template<'d> {
    let mut pieces = Vec::new();
    let mut rest = path;
    if !path.starts_with('/') {
        check_start(path, at, findings);
        pieces.push(Piece::Literal("/".to_owned()));
    }
    while let Some(open) = rest.find(['{', '#']) {
        let (literal, from) = rest.split_at(open);
        let literal = without_dollar(literal, from, (path, at), findings);
        pieces.push(Piece::Literal(percent_encoded(literal)));
        if from.starts_with('#') {
            // A fragment is never sent; it only distinguishes paths in the description, and is removed.
            rest = "";
            break;
        }
        let Some(length) = expression_length(from) else {
            let finding = Finding::new(Code::InvalidPath, at, format!("a brace in the path `{path}` is not closed"));
            findings.push(finding.help("write `}` after the name of the parameter"));
            return Template { pieces };
        };
        // OK because both braces are one byte long, and `expression` counts them.
        let name = from.get(1..length - 1).unwrap_or_default();
        pieces.push(Piece::Expression(name));
        rest = from.get(length..).unwrap_or_default();
    }
    pieces.push(Piece::Literal(percent_encoded(rest)));
    let is_stray = |piece: &Piece<'_>| matches!(piece, Piece::Literal(text) if text.contains("%7D"));
    if pieces.iter().any(is_stray) {
        let finding = Finding::new(Code::InvalidPath, at, format!("a `}}` in the path `{path}` closes no brace"));
        findings.push(finding.help("remove it, or write `{` before the name of the parameter"));
    }
    check_segments(path, at, findings);
    Template { pieces }
}

/// Removes the `$` before an expression that is a whole segment: `/pets/${id}` is a notation of programming languages.
fn without_dollar<'d>(literal: &'d str, from: &str, (path, at): (&str, &Pointer), findings: &mut Findings) -> &'d str {
    let before = literal.strip_suffix('$').filter(|it| it.ends_with('/') && from.starts_with('{'));
    let Some((before, length)) = before.zip(expression_length(from)) else { return literal };
    let expression = from.get(..length).unwrap_or(from);
    let detail = format!("`${expression}` in the path `{path}` is not the notation of OpenAPI for a parameter");
    let finding = Finding::new(Code::Forgiven, at, detail).consequence(format!("it is read as `{expression}`"));
    findings.push(finding.help(format!("write `{expression}`")));
    before
}

/// Reports a path without a slash at the start. A URL, or a method before the path, is an error.
fn check_start(path: &str, at: &Pointer, findings: &mut Findings) {
    if path.contains("://") {
        let finding = Finding::new(Code::InvalidPath, at, format!("`{path}` is a whole URL, not a path"));
        findings.push(finding.help("write only the path here, and the rest under `servers`"));
    } else if let Some((method, path)) = split_method(path) {
        let finding = Finding::new(Code::InvalidPath, at, format!("`{method}` is not part of a path"));
        let help = format!("write `{path}`, and the operation inside it under `{}`", method.to_ascii_lowercase());
        findings.push(finding.help(help));
    } else {
        let finding = Finding::new(Code::Forgiven, at, format!("the path `{path}` does not begin with a slash"));
        findings.push(finding.consequence(format!("it is read as `/{path}`")));
    }
}

/// Splits `GET /pets` into method and path.
fn split_method(path: &str) -> Option<(&str, &str)> {
    let (method, path) = path.split_once(' ')?;
    let is_method = !method.is_empty() && method.chars().all(|c| c.is_ascii_alphabetic());
    let path = path.trim_start();
    (is_method && path.starts_with('/')).then_some((method, path))
}

/// Reports dot segments, which are never sent as written (RFC 3986 section 5.2.4).
fn check_segments(path: &str, at: &Pointer, findings: &mut Findings) {
    let end = path.find(['?', '#']).unwrap_or(path.len());
    let path = path.get(..end).unwrap_or(path);
    if let Some(dots) = path.split('/').find(|segment| matches!(*segment, "." | "..")) {
        let detail = format!("the segment `{dots}` of `{path}` changes the path");
        let finding = Finding::new(Code::InvalidPath, at, detail);
        findings.push(finding.help("write the resulting path"));
    }
}

/// Returns the length of the expression at the start of `text`, with its braces. Braces inside it are in pairs.
fn expression_length(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' if depth == 1 => return Some(at + 1),
            b'}' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// Returns the name in an expression, without the syntax of RFC 6570 or of a web framework: `{;id*}`, `{id:int}`,
/// `{path...}`.
pub(crate) fn expression_name(expression: &str) -> &str {
    let is_around = |c: char| OPERATORS.contains(&c) || matches!(c, '{' | '}' | ' ');
    let text = expression.trim_start_matches(is_around);
    let end = text.find([':', '<', '=']).unwrap_or(text.len());
    text.get(..end).unwrap_or(text).trim_end_matches(is_around)
}

/// Returns the names of an expression that appends to the query: `{?limit,offset}` (RFC 6570 sections 3.2.8 and 3.2.9).
pub(crate) fn query_names(expression: &str) -> Option<Vec<&str>> {
    let names = expression.strip_prefix('?').or_else(|| expression.strip_prefix('&'))?;
    Some(names.split(',').map(expression_name).filter(|name| !name.is_empty()).collect())
}

/// Returns a literal with percent-encoding for all characters that a URL does not allow.
fn percent_encoded(literal: &str) -> String {
    use std::fmt::Write;
    let mut text = String::with_capacity(literal.len());
    for byte in literal.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~:/?@!$&'()*+,;=%".contains(&byte) {
            text.push(char::from(byte));
        } else {
            // OK because writing to a `String` cannot fail.
            let _ = write!(text, "%{byte:02X}");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(path: &str) -> (String, Vec<Code>) {
        let mut findings = Findings::new();
        let template = parse_path(path, &Pointer::root(), &mut findings);
        let text = |piece: &Piece<'_>| match piece {
            Piece::Literal(text) => text.clone(),
            Piece::Expression(text) => format!("<{text}>"),
        };
        (template.pieces.iter().map(text).collect(), findings.iter().map(|it| it.code).collect())
    }

    #[test]
    fn a_path_is_read_as_it_is_meant() {
        for (path, wanted, codes) in [
            ("/a/{b}/c", "/a/<b>/c", vec![]),
            ("/{a}:{b}.json", "/<a>:<b>.json", vec![]),
            ("/{;a*}{?b,c}", "/<;a*><?b,c>", vec![]),
            ("/{a:[0-9]{2}}/{{b}}", "/<a:[0-9]{2}>/<{b}>", vec![]),
            ("/a b/ä", "/a%20b/%C3%A4", vec![]),
            ("/a/b}", "/a/b%7D", vec![Code::InvalidPath]),
            ("/a/{b}}", "/a/<b>%7D", vec![Code::InvalidPath]),
            ("/a//b/", "/a//b/", vec![]),
            ("/a?b=c#d", "/a?b=c", vec![]),
            ("/a?b=../{c}", "/a?b=../<c>", vec![]),
            ("a/{b}", "/a/<b>", vec![Code::Forgiven]),
            ("/a/${b}", "/a/<b>", vec![Code::Forgiven]),
            ("/a/b${c}", "/a/b$<c>", vec![]),
            ("GET /a", "/GET%20/a", vec![Code::InvalidPath]),
            ("", "/", vec![Code::Forgiven]),
            ("https://a.example/b", "/https://a.example/b", vec![Code::InvalidPath]),
            ("/a/{b", "/a/", vec![Code::InvalidPath]),
            ("/a/../b", "/a/../b", vec![Code::InvalidPath]),
        ] {
            assert_eq!(pieces(path), (wanted.to_owned(), codes), "{path}");
        }
    }

    #[test]
    fn names_are_bare() {
        for (expression, name) in [
            ("id", "id"),
            (";id*", "id"),
            (".id", "id"),
            ("+path", "path"),
            ("path...", "path"),
            ("**rest", "rest"),
            ("id:[0-9]{2}", "id"),
            ("id?", "id"),
            ("{id}", "id"),
            (" id ", "id"),
            ("id=*", "id"),
            ("", ""),
        ] {
            assert_eq!(expression_name(expression), name, "{expression}");
        }
        assert_eq!(query_names("?a,b*"), Some(vec!["a", "b"]));
        assert_eq!(query_names("a,b"), None);
    }
}
