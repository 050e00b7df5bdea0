//! Matches the parameters of an operation with the placeholders of its path. A harmless mismatch is a warning.

use crate::diagnostic::{Code, Finding, did_you_mean, near_miss};
use crate::graph::OperationNode;
use crate::ir::lower::context::LowerCtx;
use crate::ir::lower::operation::declared_parameters::declared_parameters;
use crate::ir::lower::operation::framework_segment::{self, Certainty, FrameworkSegment};
use crate::ir::lower::operation::path_template::{Piece, expression_name, parse_path, query_names};
use crate::ir::{Docs, Location, NameSource, Origin, Parameter, Serialization, Style, StyleKind, Type};

/// Returns the parameters of an operation and its path, and the path template with their names.
/// Path parameters are first, in the order of the path.
pub(crate) fn lower_parameters<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    endpoint: &OperationNode<'d>,
    origin: &Origin,
) -> (Vec<Parameter>, String) {
    let declared = declared_parameters(ctx, endpoint, origin);
    let pieces = parse_path(endpoint.path, &endpoint.key, ctx.findings).pieces;
    let placeholders = pieces.iter().filter_map(Piece::name).collect();
    let mut path =
        PathBuilder { endpoint, origin, all: declared, placeholders, used: Vec::new(), part: Location::Path };
    let pieces: Vec<PathPiece> = pieces.into_iter().flat_map(|piece| path.resolve_piece(ctx, piece)).collect();
    let pieces = path.resolve_framework_segments(ctx, pieces);
    path.remove_unused(ctx);
    let mut all = path.all;
    let position = |parameter: &Parameter| pieces.iter().position(|it| it.is_parameter(&parameter.wire_name));
    all.sort_by_key(|parameter| match parameter.location {
        Location::Path => (0, position(parameter)),
        _ => (1, None),
    });
    let template = without_declared_query(pieces, &all);
    (all, template)
}

/// A piece of the path after its parameter is resolved.
#[derive(Debug, Clone, PartialEq)]
enum PathPiece {
    Literal(String),
    /// The parameter with this name.
    Parameter(String),
}

impl PathPiece {
    fn is_parameter(&self, parameter: &str) -> bool {
        matches!(self, Self::Parameter(name) if name == parameter)
    }
}

/// The state while a path is resolved.
struct PathBuilder<'a, 'd> {
    endpoint: &'a OperationNode<'d>,
    origin: &'a Origin,
    all: Vec<Parameter>,
    /// The placeholders of the path in the description.
    placeholders: Vec<&'d str>,
    /// The path parameters in the resolved path, in order.
    used: Vec<String>,
    /// The part of the URL that contains the next piece: after a question mark, the query.
    part: Location,
}

impl<'d> PathBuilder<'_, 'd> {
    fn is_declared(&self, location: Location, name: &str) -> bool {
        self.all.iter().any(|it| it.location == location && it.wire_name == name)
    }

    fn resolve_piece(&mut self, ctx: &mut LowerCtx<'d, '_>, piece: Piece<'d>) -> Vec<PathPiece> {
        let expression = match piece {
            Piece::Literal(text) => {
                if text.contains('?') {
                    self.part = Location::Query;
                }
                return vec![PathPiece::Literal(text)];
            }
            Piece::Expression(expression) => expression,
        };
        if self.is_declared(Location::Path, expression) {
            return vec![self.use_parameter(ctx, expression)];
        }
        if self.part == Location::Query && self.is_declared(Location::Query, expression) {
            return vec![PathPiece::Parameter(expression.to_owned())];
        }
        if let Some(names) = query_names(expression) {
            self.report_repair(ctx, expression, "parameters of the query");
            for name in names {
                self.add_query_parameter(name);
            }
            return Vec::new();
        }
        match expression_name(expression) {
            name if self.is_declared(Location::Path, name) => {
                self.report_repair(ctx, expression, &format!("`{{{name}}}`"));
                vec![self.use_parameter(ctx, name)]
            }
            names if names.contains(',') => self.resolve_list(ctx, expression, names),
            name => vec![self.resolve_name(ctx, name)],
        }
    }

    /// Resolves `{a,b}` to both parameters, with a comma between them (RFC 6570 section 3.2.2).
    fn resolve_list(&mut self, ctx: &mut LowerCtx<'d, '_>, expression: &str, names: &str) -> Vec<PathPiece> {
        self.report_repair(ctx, expression, "several parameters");
        let mut pieces = Vec::new();
        for name in names.split(',').map(expression_name) {
            if !pieces.is_empty() {
                pieces.push(PathPiece::Literal(",".to_owned()));
            }
            pieces.push(self.resolve_name(ctx, name));
        }
        pieces
    }

    /// Resolves a name to the parameter with that name or a similar one, or else to a new parameter.
    fn resolve_name(&mut self, ctx: &mut LowerCtx<'d, '_>, name: &str) -> PathPiece {
        if self.is_declared(Location::Path, name) {
            return self.use_parameter(ctx, name);
        }
        if let Some(found) = self.similar_parameter(name) {
            self.report_repair(ctx, name, &format!("`{{{found}}}`"));
            return self.use_parameter(ctx, &found);
        }
        self.add_undeclared(ctx, name);
        self.use_parameter(ctx, name)
    }

    /// Finds a path parameter whose name differs only in case and punctuation.
    /// Otherwise, finds a parameter without a placeholder. Its name is misspelled, or one name is the end of the other:
    /// `{id}` and `note_id`.
    fn similar_parameter(&self, name: &str) -> Option<String> {
        let of_path = || self.all.iter().filter(|it| it.location == Location::Path).map(|it| it.wire_name.as_str());
        if let Some(same) = of_path().find(|it| letters_and_digits(it) == letters_and_digits(name)) {
            return Some(same.to_owned());
        }
        let free = || of_path().filter(|it| !self.placeholders.contains(it));
        let with_holder: Vec<&str> = free().filter(|it| has_tail(it, name) || has_tail(name, it)).collect();
        match with_holder.as_slice() {
            [one] => Some((*one).to_owned()),
            _ => near_miss(name, free()).map(str::to_owned),
        }
    }

    fn use_parameter(&mut self, ctx: &mut LowerCtx<'d, '_>, name: &str) -> PathPiece {
        if name.is_empty() || name.contains(['/', '{', '}', '?']) {
            let detail = format!("`{{{name}}}` in the path `{}` is not the name of a parameter", self.endpoint.path);
            let finding = Finding::new(Code::InvalidPath, &self.endpoint.key, detail);
            ctx.findings.push(finding.help("write the name of the parameter between the braces"));
        }
        self.used.push(name.to_owned());
        PathPiece::Parameter(name.to_owned())
    }

    fn report_repair(&self, ctx: &mut LowerCtx<'d, '_>, expression: &str, as_what: &str) {
        let detail = format!("`{{{expression}}}` in the path `{}` is not the name of a parameter", self.endpoint.path);
        let finding = Finding::new(Code::Forgiven, &self.endpoint.key, detail);
        ctx.findings.push(finding.consequence(format!("it is read as {as_what}")));
    }

    /// Adds a parameter for a placeholder without a declaration; any text is valid for it.
    fn add_undeclared(&mut self, ctx: &mut LowerCtx<'d, '_>, name: &str) {
        let detail = format!("no parameter describes `{{{name}}}` of the path `{}`", self.endpoint.path);
        let finding = Finding::new(Code::UndeclaredPathParameter, &self.endpoint.node.at, detail);
        let finding = finding.consequence("it takes any text");
        let help = format!("add `{{name: {name}, in: path, required: true, schema: ..}}` to `parameters`");
        ctx.findings.push(finding.help(help));
        self.all.push(self.text_parameter(Location::Path, name));
    }

    /// Adds a query parameter that only the path names.
    fn add_query_parameter(&mut self, name: &str) {
        if !self.is_declared(Location::Query, name) {
            self.all.push(self.text_parameter(Location::Query, name));
        }
    }

    fn text_parameter(&self, location: Location, name: &str) -> Parameter {
        let kind = if location == Location::Path { StyleKind::Simple } else { StyleKind::Form };
        let name_words = self.origin.name_words.iter().cloned().chain([name.to_owned()]).collect();
        Parameter {
            location,
            wire_name: name.to_owned(),
            style: Style { kind, explode: kind == StyleKind::Form, reserved: false },
            serialization: Serialization::Style,
            encodings: Vec::new(),
            ty: Type::Text,
            required: location == Location::Path,
            first_page: None,
            docs: Docs::default(),
            origin: Origin { at: self.endpoint.node.at.clone(), name_words, name_source: NameSource::Place },
        }
    }

    /// Resolves the segments that name a parameter in the notation of a web framework: `/things/:id`.
    fn resolve_framework_segments(&mut self, ctx: &mut LowerCtx<'d, '_>, pieces: Vec<PathPiece>) -> Vec<PathPiece> {
        let mut filled = Vec::new();
        for piece in pieces {
            let PathPiece::Literal(text) = piece else {
                filled.push(piece);
                continue;
            };
            let mut literal = String::new();
            for (index, segment) in text.split('/').enumerate() {
                literal.push_str(if index == 0 { "" } else { "/" });
                let found =
                    if index == 0 || literal.contains('?') { None } else { framework_segment::parse_segment(segment) };
                let name = found.and_then(|found| self.framework_parameter(ctx, &found));
                match name {
                    Some(name) => filled.extend([PathPiece::Literal(std::mem::take(&mut literal)), name]),
                    None => literal.push_str(segment),
                }
            }
            filled.push(PathPiece::Literal(literal));
        }
        filled
    }

    /// Returns the parameter of a segment, if it is declared and has no placeholder.
    fn framework_parameter(&mut self, ctx: &mut LowerCtx<'d, '_>, segment: &FrameworkSegment<'_>) -> Option<PathPiece> {
        let FrameworkSegment { name, written, certainty } = segment;
        let declared = self
            .unused_parameters()
            .find(|it| letters_and_digits(&it.wire_name) == letters_and_digits(name))
            .map(|it| it.wire_name.clone());
        let detail =
            format!("`{written}` in the path `{}` is not the notation of OpenAPI for a parameter", self.endpoint.path);
        if let Some(declared) = &declared {
            let finding = Finding::new(Code::Forgiven, &self.endpoint.key, detail);
            let finding = finding.consequence(format!("it is read as `{{{declared}}}`"));
            ctx.findings.push(finding.help(format!("write `{{{declared}}}`")));
        } else if *certainty == Certainty::Certain {
            let finding = Finding::new(Code::UndeclaredPathParameter, &self.endpoint.key, detail);
            let parameter = format!("{{name: {name}, in: path, required: true, schema: ..}}");
            let help = format!("write `{{{name}}}`, and add `{parameter}` to `parameters`");
            ctx.findings.push(finding.consequence("it is sent as it is written").help(help));
        }
        declared.map(|name| self.use_parameter(ctx, &name))
    }

    fn unused_parameters(&self) -> impl Iterator<Item = &Parameter> {
        self.all.iter().filter(|it| it.location == Location::Path && !self.used.contains(&it.wire_name))
    }

    /// Removes and reports path parameters that have no placeholder.
    fn remove_unused(&mut self, ctx: &mut LowerCtx<'d, '_>) {
        for parameter in self.unused_parameters() {
            let detail = format!("the path `{}` has no `{{{}}}`", self.endpoint.path, parameter.wire_name);
            let finding = Finding::new(Code::UnusedPathParameter, &parameter.origin.at, detail);
            let finding = finding.consequence("the parameter is left out");
            let help = did_you_mean(&parameter.wire_name, self.used.iter());
            let help = help
                .unwrap_or_else(|| format!("write `{{{}}}` in the path, or remove the parameter", parameter.wire_name));
            ctx.findings.push(finding.help(help));
        }
        let used = &self.used;
        self.all.retain(|it| it.location != Location::Path || used.contains(&it.wire_name));
    }
}

/// Returns true if the last words of one name are the other name: `id` is in `noteId` and `note_id`, but not in `grid`.
fn has_tail(long: &str, short: &str) -> bool {
    let Some(start) = letters_and_digits(long).strip_suffix(&letters_and_digits(short)).map(str::len) else {
        return false;
    };
    let tail = long.get(long.len().saturating_sub(short.len())..).unwrap_or_default();
    let is_joined = long.get(..long.len() - tail.len()).is_some_and(|it| it.ends_with(['_', '-', '.']));
    start > 0 && !short.is_empty() && (is_joined || tail.starts_with(char::is_uppercase))
}

/// Returns the letters and digits of a name, in lower case.
fn letters_and_digits(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Returns the path template without query pairs that a declared query parameter already sends, because it is required
/// or has this value.
fn without_declared_query(pieces: Vec<PathPiece>, all: &[Parameter]) -> String {
    let text = |piece: PathPiece| match piece {
        PathPiece::Literal(text) => text,
        PathPiece::Parameter(name) => format!("{{{name}}}"),
    };
    let template: String = pieces.into_iter().map(text).collect();
    let Some((path, query)) = template.split_once('?') else { return template };
    let is_declared_query = |pair: &&str| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let says_it = |it: &&Parameter| it.location == Location::Query && it.wire_name == name;
        all.iter().find(says_it).is_some_and(|it| it.required || value == format!("{{{name}}}"))
    };
    let kept: Vec<&str> = query.split('&').filter(|pair| !pair.is_empty() && !is_declared_query(pair)).collect();
    if kept.is_empty() { path.to_owned() } else { format!("{path}?{}", kept.join("&")) }
}
