//! The finding for a path that selects nothing.

use crate::diagnostic::{Code, Finding, Pointer, did_you_mean};
use crate::document::overlay::action::{Path, value_at};
use crate::document::overlay::json_path::{Selector, Steps, positions};
use crate::json::{Map, Value};

/// Returns the finding for a path that selects nothing. The remedy names the part of the path that selects something.
pub(super) fn finding(value: &Value, path: &Path<'_>, at: Pointer, steps: &mut Steps) -> Finding {
    let finding = Finding::new(Code::StaleOverlay, at, format!("`{}` selects nothing in the description", path.text));
    let segments = &path.query.segments;
    let mut before: Vec<Vec<usize>> = vec![Vec::new()];
    for (length, segment) in segments.iter().enumerate() {
        let Ok(found) = positions(value, &path.query, length + 1, steps) else { return finding };
        if !found.is_empty() {
            before = found;
            continue;
        }
        let last = length.checked_sub(1).and_then(|index| segments.get(index)).map_or(1, |segment| segment.end);
        let reached = path.text.get(..last).unwrap_or_default();
        let [Selector::Name(name)] = segment.selectors.as_slice() else {
            return finding.help(format!("`{reached}` exists; correct the path after it, or remove the action"));
        };
        let objects = before.iter().filter_map(|path| value_at(value, path)?.as_object());
        let near = did_you_mean(name, objects.flat_map(Map::keys));
        let otherwise = || format!("`{reached}` exists, and has no `{name}`; correct the path, or remove the action");
        return finding.help(near.unwrap_or_else(otherwise));
    }
    finding
}
