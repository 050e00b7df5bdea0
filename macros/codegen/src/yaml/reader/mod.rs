//! Reads the usual form of a description in YAML: one document of block mappings and lists, with scalars in every style
//! and simple flow collections.
//!
//! In a build without optimisation, such as that of a macro, this reader costs a fraction of the library. It reads no other
//! form, and no text with an error. [`read`] then returns `None`, and the library reads the text.

mod anchors;
mod block;
mod block_scalar;
mod characters;
mod flow;
mod line;
mod lines;
mod plain;
mod quoted;
mod state;

use self::state::Reader;
use super::tree::Tree;

/// Returns the tree of a text in the usual form with at most `depth` nested containers. The tree is equal to the tree
/// of the library.
pub(super) fn read(text: &str, depth: usize) -> Option<Tree> {
    if !characters::are_usual(text) {
        return None;
    }
    let mut reader = Reader::new(text, depth);
    reader.go_to_content(0);
    reader.skip_document_start()?;
    let line = reader.line.filter(|line| line.indent == 0)?;
    let root = reader.collection(line)?;
    match reader.line {
        Some(_) => None,
        None => Some(Tree { root, weight: reader.weight }),
    }
}
