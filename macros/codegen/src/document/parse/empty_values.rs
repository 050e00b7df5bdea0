//! Keys and items without a value in a YAML text, which are read as null.

#[cfg(feature = "yaml")]
use crate::diagnostic::{DEPTH, Syntax};
use crate::diagnostic::{Pointer, Source};
#[cfg(feature = "yaml")]
use crate::yaml::{self, Node, NodeKind, Tree};

/// The tree of a YAML text; nothing for JSON, in which each key has a value.
#[derive(Debug)]
pub(crate) struct EmptyValues {
    #[cfg(feature = "yaml")]
    tree: Option<Tree>,
}

#[cfg(feature = "yaml")]
impl EmptyValues {
    /// Parses a text again.
    pub(crate) fn of_text(source: Source<'_>) -> Self {
        let is_yaml = source.syntax() == Syntax::Yaml;
        Self { tree: if is_yaml { yaml::parse(source.body(), DEPTH).ok().flatten() } else { None } }
    }

    /// Returns true if nothing is written as the value at a place.
    pub(crate) fn contain(&self, source: Source<'_>, at: &Pointer) -> bool {
        let Some(tree) = &self.tree else { return false };
        let mut steps = yaml::STEPS;
        let node = at
            .segments()
            .try_fold(tree.root.as_ref(), |node, segment| node.child(&segment, &mut steps).map(|(_, child)| child));
        // The parser returns `~` for an empty value, so the text decides.
        let is_written = |node: &Node| source.body().get(node.at..).is_some_and(|rest| rest.starts_with('~'));
        node.is_some_and(|node| matches!(&node.kind, NodeKind::Plain(text, _) if text == "~") && !is_written(node))
    }
}

#[cfg(not(feature = "yaml"))]
impl EmptyValues {
    /// Returns nothing, since only JSON is read.
    pub(crate) fn of_text(_: Source<'_>) -> Self {
        Self {}
    }

    /// Returns false.
    #[allow(clippy::unused_self, reason = "the signature of the function for YAML")]
    pub(crate) fn contain(&self, _: Source<'_>, _: &Pointer) -> bool {
        false
    }
}

#[cfg(all(test, feature = "yaml"))]
mod tests {
    use super::EmptyValues;
    use crate::diagnostic::{Pointer, Source};

    #[test]
    fn a_written_null_is_a_value() {
        let text =
            "a:\nb: # comment\nc: null\nd: ~\ne: ''\nf: {g: , h:, i}\nj:\n  -\n  - {}\nk: &k\nl: *k\nm: !!null\nn:\n";
        let source = Source { name: "x.yaml", text };
        let empty = EmptyValues::of_text(source);
        let found = |path: &str| empty.contain(source, &path.split('/').fold(Pointer::root(), |at, key| at.key(key)));
        for path in ["a", "b", "f/g", "f/h", "f/i", "j/0", "k", "l", "n"] {
            assert!(found(path), "{path}");
        }
        for path in ["c", "d", "e", "f", "j", "j/1", "m", "x"] {
            assert!(!found(path), "{path}");
        }
        let json = Source { name: "x.yaml", text: "{\"a\": null}" };
        assert!(!EmptyValues::of_text(json).contain(json, &Pointer::root().key("a")));
    }
}
