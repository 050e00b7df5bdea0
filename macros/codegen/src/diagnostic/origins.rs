//! The places at which values of an overlaid description are written.

use std::collections::HashMap;

use super::Pointer;

/// The places of the values that overlays moved or added, as a tree of the main file's keys and indices.
///
/// A finding has the pointer of a value in the description with its overlays. The value itself can be in the text of an
/// overlay, or at another index of an array.
#[derive(Debug, Clone, Default)]
pub(crate) struct Origins {
    /// The place of this value, unless its container contains it under the same key in the same text.
    at: Option<Pointer>,
    members: HashMap<String, Origins>,
}

impl Origins {
    /// Returns true if each value is written at its place.
    pub(crate) fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// Returns the place at which a value of the main file is written.
    ///
    /// The number of the main file can be above 0, for an older description. The overlays then have the numbers after
    /// it.
    pub(crate) fn written(&self, at: &Pointer) -> Pointer {
        let mut written = at.start();
        let mut node = Some(self);
        for segment in at.segments() {
            node = node.and_then(|node| node.members.get(segment.as_ref()));
            written = match node.and_then(|node| node.at.as_ref()) {
                Some(other) => other.after(at.file(), at.file_name().unwrap_or_default()),
                None => written.key(&segment),
            };
        }
        written
    }
}

#[cfg(feature = "overlay")]
impl Origins {
    /// Returns the entry of a member, and the place at which the member is written. `container` is the place of the
    /// container.
    pub(crate) fn member(&mut self, key: &str, container: &Pointer) -> (&mut Self, Pointer) {
        let member = self.members.entry(key.to_owned()).or_default();
        let written = member.at.clone().unwrap_or_else(|| container.key(key));
        (member, written)
    }

    /// Records that a value and everything in it is written at another place.
    pub(crate) fn replace(&mut self, at: Pointer) {
        *self = Self { at: Some(at), members: HashMap::new() };
    }

    /// Records that a member was removed.
    pub(crate) fn remove(&mut self, key: &str) {
        self.members.remove(key);
    }

    /// Records that only the items at these former indices are left in an array, which is written at `array`.
    pub(crate) fn keep_items(&mut self, array: &Pointer, kept: impl Iterator<Item = usize>) {
        let mut former = std::mem::take(&mut self.members);
        for (index, old) in kept.enumerate() {
            let mut item = former.remove(&old.to_string()).unwrap_or_default();
            item.at = item.at.or_else(|| Some(array.index(old)));
            self.members.insert(index.to_string(), item);
        }
    }
}

#[cfg(all(test, feature = "overlay"))]
mod tests {
    use super::Origins;
    use crate::diagnostic::Pointer;

    #[test]
    fn values_are_found_where_they_are_written() {
        let overlay = Pointer::in_file(1, "o.yaml").key("actions");
        let mut origins = Origins::default();
        let list = Pointer::root().key("a");
        let (member, written) = origins.member("a", &Pointer::root());
        assert_eq!(written, list);
        member.keep_items(&list, [1, 3].into_iter());
        member.member("2", &list).0.replace(overlay.clone());
        let older = Pointer::in_file(5, "older.yaml");
        for (at, expected) in [
            (list.clone(), list.clone()),
            (list.index(0).key("x"), list.index(1).key("x")),
            (list.index(1), list.index(3)),
            (list.index(2).key("x"), overlay.key("x")),
            (Pointer::root().key("b"), Pointer::root().key("b")),
            (older.key("a").index(0), older.key("a").index(1)),
            (older.key("a").index(2), Pointer::in_file(6, "o.yaml").key("actions")),
        ] {
            assert_eq!(origins.written(&at), expected);
        }
    }
}
