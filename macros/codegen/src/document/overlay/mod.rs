//! Applies overlays to the main file: the Overlay Specification 1.0 and 1.1.

mod action;
mod apply;
pub(super) mod effective;
mod json_path;
mod merge;
mod read;
mod stale;

use crate::diagnostic::{Findings, Origins, Pointer, Source};
use crate::document::overlay::apply::Target;
use crate::document::parse;
use crate::json::Value;

/// Applies overlays in their order, and returns the places of the values that they change. The files of the overlays
/// have the numbers from 1.
pub(super) fn apply_all(value: &mut Value, overlays: &[Source<'_>], findings: &mut Findings) -> Origins {
    let mut target = Target::new(value);
    for (source, number) in overlays.iter().zip(1..) {
        let root = Pointer::in_file(number, source.name);
        let Some(overlay) = parse::parse(*source, &root, findings) else { continue };
        for action in read::actions(&overlay, &root, findings) {
            findings.extend(target.apply(&action));
        }
    }
    target.origins
}

#[cfg(test)]
mod tests;
