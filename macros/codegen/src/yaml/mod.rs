//! YAML text to a tree with the offset of each node.

mod build;
#[cfg(feature = "explain")]
mod print;
mod reader;
mod scalar;
mod tree;

pub(crate) use self::tree::{Fault, FaultKind, Member, MemberKind, Node, NodeKind, STEPS, Tree};

/// Returns the tree of a text with one document and at most `depth` nested containers. Returns `None` for a text
/// without content.
pub(crate) fn parse(text: &str, depth: usize) -> Result<Option<Tree>, Fault> {
    match reader::read(text, depth) {
        Some(tree) => Ok(Some(tree)),
        None => build::parse(text, depth),
    }
}

/// Returns the tree of a text as debug text, for a test that compares the two readers. The first text is from the reader
/// of the usual form, if it reads the text, and the second one from the library.
#[cfg(feature = "explain")]
pub fn yaml_readers(text: &str, depth: usize) -> (Option<String>, String) {
    let library = match build::parse(text, depth) {
        Ok(Some(tree)) => print::tree(&tree),
        other => format!("{other:?}"),
    };
    (reader::read(text, depth).map(|tree| print::tree(&tree)), library)
}
