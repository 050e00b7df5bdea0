//! Decoding of parameter styles: from the sent text to the original texts.

use specweld::generated_v1::{Style, StyleKind};

use super::percent::decoded;

/// A value in one of the three forms of a style.
#[derive(Debug, Clone)]
pub(super) enum Shape {
    Text(String),
    List(Vec<String>),
    Object(Vec<(String, String)>),
}

impl Shape {
    /// Returns the texts of the value, with names and values in turn.
    pub(super) fn texts(&self) -> Vec<String> {
        match self {
            Self::Text(text) => vec![text.clone()],
            Self::List(items) => items.clone(),
            Self::Object(pairs) => pairs.iter().flat_map(|(name, value)| [name.clone(), value.clone()]).collect(),
        }
    }

    /// Returns true if nothing is sent.
    pub(super) fn is_empty(&self) -> bool {
        !matches!(self, Self::Text(_)) && self.texts().is_empty()
    }

    fn is_exploded(&self, style: Style) -> bool {
        style.explode && !matches!(self, Self::Text(_))
    }

    /// Returns the text of the style `simple` without percent-encoding.
    pub(super) fn plain(&self, style: Style) -> String {
        match self {
            Self::Object(pairs) if style.explode => {
                pairs.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(",")
            }
            shape => shape.texts().join(","),
        }
    }
}

/// Panics if the text in a path, a query or a cookie is not the encoding of the value. `between` is the separator of
/// pairs in that place.
pub(super) fn check(style: Style, name: &str, between: &str, sent: &str, shape: &Shape) {
    let separator = match style.kind {
        StyleKind::Simple => ",",
        StyleKind::Label => ".",
        StyleKind::Matrix => ";",
        _ => between,
    };
    let sent = match style.kind {
        StyleKind::Label | StyleKind::Matrix => sent.strip_prefix(separator).unwrap(),
        _ => sent,
    };
    // In the style `label`, the texts can contain the separator, so that only the joined text is compared.
    if style.kind == StyleKind::Label && shape.is_exploded(style) {
        let wanted: Vec<String> = match shape {
            Shape::Object(pairs) => pairs.iter().map(|(name, value)| format!("{name}={value}")).collect(),
            shape => shape.texts(),
        };
        return assert_eq!(decoded(sent), wanted.join("."), "{shape:?}");
    }
    let own = if shape.is_exploded(style) { sent.split(separator).collect() } else { vec![sent] };
    let read: Vec<String> = own.into_iter().flat_map(|part| texts(style, name, part, shape)).collect();
    match style.kind {
        StyleKind::Space => assert_eq!(read.join(" "), shape.texts().join(" ")),
        StyleKind::Pipe => assert_eq!(read.join("|"), shape.texts().join("|")),
        _ => assert_eq!(read, shape.texts(), "{style:?} {sent}"),
    }
}

/// Returns the texts of an exploded part.
fn texts(style: Style, name: &str, part: &str, shape: &Shape) -> Vec<String> {
    let pair = |part: &str| match part.split_once('=') {
        Some((name, value)) => [decoded(name), decoded(value)],
        None if style.kind == StyleKind::Matrix => [decoded(part), String::new()],
        None => panic!("{part} has no value"),
    };
    if style.kind == StyleKind::DeepObject {
        let [key, value] = pair(part);
        let key = match shape {
            Shape::Text(_) => return vec![value],
            _ => key.strip_prefix(name).and_then(|it| it.strip_prefix('[')?.strip_suffix(']')).unwrap().to_owned(),
        };
        return if matches!(shape, Shape::Object(_)) { vec![key, value] } else { vec![value] };
    }
    if matches!(shape, Shape::Object(_)) && style.explode {
        return pair(part).to_vec();
    }
    let value = match style.kind {
        StyleKind::Simple | StyleKind::Label => part,
        _ => {
            let [known, _] = pair(part);
            assert_eq!(known, name);
            part.split_once('=').map_or("", |(_, value)| value)
        }
    };
    let joint = match (style.kind, shape) {
        (_, Shape::Text(_)) => return vec![decoded(value)],
        (StyleKind::Space, _) => "%20",
        (StyleKind::Pipe, _) => "%7C",
        _ => ",",
    };
    if style.explode { vec![decoded(value)] } else { value.split(joint).map(decoded).collect() }
}
