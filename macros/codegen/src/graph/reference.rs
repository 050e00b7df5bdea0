//! `"#/components/schemas/Pet"`, followed to the node it names.

use super::Node;
use crate::diagnostic::{Code, Finding, Findings, Pointer, nearest};

/// References that lead to references are followed this far.
const LONGEST_CHAIN: usize = 64;

/// The node that `node` stands for: itself, or what its `$ref` leads to, all the way down.
///
/// A reference that leads nowhere, in a circle or to another document is a finding, and `None`.
pub(crate) fn follow<'d>(node: &Node<'d>, findings: &mut Findings) -> Option<Node<'d>> {
    let mut current = node.clone();
    for _ in 0..LONGEST_CHAIN {
        let Some(reference) = current.value.get("$ref").and_then(serde_json::Value::as_str) else {
            return Some(current);
        };
        current = target(&current, reference, findings)?;
    }
    findings.push(Finding::new(
        Code::CyclicReference,
        node.at.clone(),
        "this reference leads to references only, in a circle".to_owned(),
    ));
    None
}

/// What one reference names.
pub(crate) fn target<'d>(from: &Node<'d>, reference: &str, findings: &mut Findings) -> Option<Node<'d>> {
    let Some(fragment) = reference.strip_prefix('#') else {
        findings.push(remote(from, reference));
        return None;
    };
    let mut current = from.document();
    for segment in segments(fragment) {
        if let Some(next) = step(&current, &segment) {
            current = next;
        } else {
            findings.push(dangling(from, reference, &current, &segment));
            return None;
        }
    }
    Some(current)
}

/// One step down: a member of an object or an item of an array.
fn step<'d>(node: &Node<'d>, segment: &str) -> Option<Node<'d>> {
    let items = node.value.as_array();
    let item = items.and_then(|items| segment.parse().ok().and_then(|index: usize| Some((index, items.get(index)?))));
    match item {
        Some((index, value)) => Some(node.elsewhere(value, node.at.index(index))),
        None => node.get(segment),
    }
}

/// The unescaped segments of a fragment: percent-encoding first (RFC 6901 section 6), then `~1` and `~0`.
fn segments(fragment: &str) -> Vec<String> {
    let decoded = percent_decoded(fragment);
    decoded.split('/').skip(1).map(|segment| segment.replace("~1", "/").replace("~0", "~")).collect()
}

fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        match (first, tail) {
            (b'%', [high, low, after @ ..]) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                bytes.push(hex(*high) << 4 | hex(*low));
                rest = after;
            }
            _ => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn hex(digit: u8) -> u8 {
    match digit {
        b'0'..=b'9' => digit - b'0',
        _ => (digit | 0x20) - b'a' + 10,
    }
}

fn remote(from: &Node<'_>, reference: &str) -> Finding {
    Finding::new(Code::RemoteReference, from.at.key("$ref"), format!("`{reference}` is another document"))
        .remedy("bundle the description into one file".to_owned())
}

fn dangling(from: &Node<'_>, reference: &str, reached: &Node<'_>, segment: &str) -> Finding {
    let names = reached.value.as_object().into_iter().flat_map(|map| map.keys().map(String::as_str));
    let detail = match kind_of_component(&reached.at) {
        Some(kind) => format!("there is no {kind} `{segment}`"),
        None => format!("`{reference}` names nothing: {} has no `{segment}`", reached.at),
    };
    let finding = Finding::new(Code::DanglingReference, from.at.key("$ref"), detail);
    match nearest(segment, names) {
        Some(name) => finding.remedy(format!("did you mean `{name}`?")),
        None => finding,
    }
}

/// `schema` for `#/components/schemas`, and so on.
fn kind_of_component(at: &Pointer) -> Option<String> {
    let segments: Vec<_> = at.segments().collect();
    match segments.as_slice() {
        [components, kind] if components == "components" => Some(
            kind.strip_suffix("ies").map_or_else(|| kind.trim_end_matches('s').to_owned(), |stem| format!("{stem}y")),
        ),
        _ => None,
    }
}
