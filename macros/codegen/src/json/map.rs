//! The members of a JSON object, in the order of the text.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use super::Value;

/// The maximum number of members without an index. Most objects of a description are so small that a linear search is
/// cheaper, in a build without optimisation.
const FEW: usize = 8;

/// The members of a JSON object in the order of the text. Each key occurs once.
#[derive(Clone, Default)]
pub struct Map {
    entries: Vec<(String, Value)>,
    /// The digests of the keys with the positions of the entries, sorted by digest and key. A small map has none.
    // Numbers are compared by one instruction, and texts by calls.
    sorted: Vec<(u64, usize)>,
}

impl Map {
    /// Returns an object without members.
    pub const fn new() -> Self {
        Self { entries: Vec::new(), sorted: Vec::new() }
    }

    /// Returns an object with these members, or the members themselves if a key occurs twice.
    pub(crate) fn distinct(entries: Vec<(String, Value)>) -> Result<Self, Vec<(String, Value)>> {
        let mut map = Self { entries, sorted: Vec::new() };
        let is_distinct = if map.len() > FEW {
            map.sort();
            map.sorted.windows(2).all(|pair| match pair {
                [left, right] => left.0 != right.0 || key_at(&map.entries, left.1) != key_at(&map.entries, right.1),
                _ => true,
            })
        } else {
            few_are_distinct(&map.entries)
        };
        if is_distinct { Ok(map) } else { Err(map.entries) }
    }

    /// Returns the number of members.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Returns true if there are no members.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Returns the value of a member.
    pub fn get(&self, key: &str) -> Option<&Value> {
        if self.sorted.is_empty() {
            // This is a loop, since iterator adapters are calls in a build without optimisation.
            for (name, value) in &self.entries {
                if name.len() == key.len() && name == key {
                    return Some(value);
                }
            }
            return None;
        }
        self.position(key).and_then(|at| self.entries.get(at)).map(|(_, value)| value)
    }

    /// Returns a mutable reference to the value of a member.
    pub(crate) fn get_mut(&mut self, key: &str) -> Option<&mut Value> {
        self.position(key).and_then(|at| self.entries.get_mut(at)).map(|(_, value)| value)
    }

    /// Returns true if there is a member with this key.
    pub fn contains_key(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// Adds a member at the end, or replaces the value of the existing member with this key. Returns the previous
    /// value.
    pub fn insert(&mut self, key: String, value: Value) -> Option<Value> {
        if let Some(known) = self.position(&key) {
            return self.entries.get_mut(known).map(|(_, former)| std::mem::replace(former, value));
        }
        if !self.sorted.is_empty()
            && let Err(place) = self.search(&key)
        {
            self.sorted.insert(place, (digest(&key), self.entries.len()));
        }
        self.entries.push((key, value));
        if self.sorted.is_empty() && self.entries.len() > FEW {
            self.sort();
        }
        None
    }

    /// Changes the key of a member without moving the member, unless the new key exists.
    pub(crate) fn rename(&mut self, key: &str, new: &str) {
        let position = self.position(key).filter(|_| !self.contains_key(new));
        if let Some((name, _)) = position.and_then(|at| self.entries.get_mut(at)) {
            new.clone_into(name);
            if !self.sorted.is_empty() {
                self.sort();
            }
        }
    }

    /// Removes a member and returns its value. The others keep their order.
    pub fn remove(&mut self, key: &str) -> Option<Value> {
        let position = self.position(key)?;
        self.sorted.retain(|(_, at)| *at != position);
        for (_, at) in &mut self.sorted {
            *at -= usize::from(*at > position);
        }
        Some(self.entries.remove(position).1)
    }

    /// Returns an iterator over the members.
    pub fn iter(&self) -> Iter<'_> {
        Iter(self.entries.iter())
    }

    /// Returns an iterator over the keys.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &String> + ExactSizeIterator {
        self.entries.iter().map(|(key, _)| key)
    }

    /// Returns an iterator over the values.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &Value> + ExactSizeIterator {
        self.entries.iter().map(|(_, value)| value)
    }

    /// Returns the value of the member at a position.
    #[cfg(feature = "overlay")]
    pub(crate) fn value_at(&self, position: usize) -> Option<&Value> {
        self.entries.get(position).map(|(_, value)| value)
    }

    /// Returns the member at a position, with a mutable reference to its value.
    #[cfg(feature = "overlay")]
    pub(crate) fn member_mut(&mut self, position: usize) -> Option<(&String, &mut Value)> {
        self.entries.get_mut(position).map(|(key, value)| (&*key, value))
    }

    /// Removes the members at positions for which `is_kept` is false, and returns their keys.
    #[cfg(feature = "overlay")]
    pub(crate) fn retain_positions(&mut self, is_kept: impl Fn(&usize) -> bool) -> Vec<String> {
        let entries = std::mem::take(&mut self.entries);
        let (kept, removed): (Vec<_>, Vec<_>) = entries.into_iter().enumerate().partition(|(at, _)| is_kept(at));
        self.entries = kept.into_iter().map(|(_, entry)| entry).collect();
        self.sorted.clear();
        if self.entries.len() > FEW {
            self.sort();
        }
        removed.into_iter().map(|(_, (key, _))| key).collect()
    }

    fn sort(&mut self) {
        let entries = &self.entries;
        self.sorted = entries.iter().enumerate().map(|(at, (key, _))| (digest(key), at)).collect();
        self.sorted.sort_unstable_by(|left, right| match left.0.cmp(&right.0) {
            Ordering::Equal => key_at(entries, left.1).cmp(key_at(entries, right.1)),
            order => order,
        });
    }

    /// Returns the position of a member in the order of the text.
    pub(crate) fn position(&self, key: &str) -> Option<usize> {
        if self.sorted.is_empty() {
            return self.entries.iter().position(|(name, _)| name == key);
        }
        self.search(key).ok().and_then(|place| self.sorted.get(place)).map(|(_, at)| *at)
    }

    /// Returns the position of a key in `sorted`, or the position at which it would be inserted.
    fn search(&self, key: &str) -> Result<usize, usize> {
        let wanted = digest(key);
        self.sorted.binary_search_by(|(digest, at)| {
            if *digest == wanted { key_at(&self.entries, *at).cmp(key) } else { digest.cmp(&wanted) }
        })
    }
}

fn few_are_distinct(entries: &[(String, Value)]) -> bool {
    let mut rest = entries;
    while let [(key, _), others @ ..] = rest {
        for (other, _) in others {
            if key.len() == other.len() && key == other {
                return false;
            }
        }
        rest = others;
    }
    true
}

/// Returns a number for a key. Other keys can have the same number.
fn digest(key: &str) -> u64 {
    const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15; // odd, and without a pattern
    let (mut digest, mut rest) = (0_u64, key.as_bytes());
    while let [a, b, c, d, e, f, g, h, more @ ..] = rest {
        digest = (digest ^ u64::from_le_bytes([*a, *b, *c, *d, *e, *f, *g, *h])).wrapping_mul(FACTOR);
        digest ^= digest >> 32;
        rest = more;
    }
    while let [byte, more @ ..] = rest {
        digest = (digest ^ u64::from(*byte)).wrapping_mul(FACTOR);
        digest ^= digest >> 32;
        rest = more;
    }
    digest
}

/// Returns true if all values are strings, and surely no two are equal. This costs less than a set of the values.
pub(crate) fn are_distinct_texts<'v>(values: impl Iterator<Item = &'v Value>) -> bool {
    let Some(mut digests) = values.map(|value| value.as_str().map(digest)).collect::<Option<Vec<u64>>>() else {
        return false;
    };
    digests.sort_unstable();
    digests.windows(2).all(|pair| matches!(pair, [left, right] if left != right))
}

fn key_at(entries: &[(String, Value)], at: usize) -> &str {
    entries.get(at).map_or("", |(key, _)| key)
}

/// An iterator over the members of an object.
#[derive(Debug, Clone)]
pub struct Iter<'m>(std::slice::Iter<'m, (String, Value)>);

impl<'m> Iterator for Iter<'m> {
    type Item = (&'m String, &'m Value);

    fn next(&mut self) -> Option<Self::Item> {
        let (key, value) = self.0.next()?;
        Some((key, value))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl ExactSizeIterator for Iter<'_> {}

impl<'m> IntoIterator for &'m Map {
    type Item = (&'m String, &'m Value);
    type IntoIter = Iter<'m>;

    fn into_iter(self) -> Iter<'m> {
        self.iter()
    }
}

impl IntoIterator for Map {
    type Item = (String, Value);
    type IntoIter = std::vec::IntoIter<(String, Value)>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}

impl FromIterator<(String, Value)> for Map {
    fn from_iter<I: IntoIterator<Item = (String, Value)>>(members: I) -> Self {
        let mut map = Self::new();
        for (key, value) in members {
            map.insert(key, value);
        }
        map
    }
}

/// Compares the members without their order, which has no meaning in RFC 8259.
impl PartialEq for Map {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().all(|(key, value)| other.get(key) == Some(value))
    }
}

impl Eq for Map {}

impl Hash for Map {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let mut members: Vec<_> = self.iter().collect();
        members.sort_unstable_by_key(|(key, _)| *key);
        members.hash(state);
    }
}

impl fmt::Debug for Map {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::{Map, are_distinct_texts};
    use crate::json::{Value, json};

    /// Returns a map with this number of members, whose keys are not sorted.
    fn map(members: usize) -> Map {
        (0..members).map(|index| (format!("k{}", index * 7 % 100), json!(index))).collect()
    }

    #[test]
    fn members_are_found_and_keep_their_order() {
        for count in [0, 1, 8, 9, 100] {
            let map = map(count);
            assert_eq!((map.len(), map.is_empty()), (count, count == 0));
            for (index, (key, value)) in map.iter().enumerate() {
                assert_eq!((key.as_str(), value), (format!("k{}", index * 7 % 100).as_str(), &json!(index)));
                assert_eq!(map.get(key), Some(value));
            }
            assert_eq!((map.get("k"), map.contains_key("k100")), (None, false));
        }
    }

    #[test]
    fn a_known_name_keeps_its_place() {
        for count in [3, 30] {
            let mut map = map(count);
            assert_eq!(map.insert("k7".to_owned(), json!("new")), Some(json!(1)));
            assert_eq!(map.keys().nth(1).map(String::as_str), Some("k7"));
            assert_eq!((map.len(), map.get("k7")), (count, Some(&json!("new"))));
        }
    }

    #[test]
    fn removal_keeps_the_order_of_the_others() {
        for count in [3, 9, 30] {
            let mut smaller = map(count);
            assert_eq!((smaller.remove("k7"), smaller.remove("k7")), (Some(json!(1)), None));
            let expected: Vec<_> = map(count).into_iter().filter(|(key, _)| key != "k7").collect();
            for (key, value) in &expected {
                assert_eq!(smaller.get(key), Some(value));
            }
            smaller.insert("k7".to_owned(), Value::Null);
            assert_eq!(smaller.get("k7"), Some(&Value::Null));
            assert_eq!(smaller.into_iter().take(expected.len()).collect::<Vec<_>>(), expected);
        }
    }

    #[test]
    fn a_key_that_occurs_twice_is_noticed() {
        for count in [0, 1, 8, 9, 30] {
            let mut members: Vec<_> = map(count).into_iter().collect();
            assert_eq!(Map::distinct(members.clone()), Ok(map(count)));
            members.extend(members.first().cloned());
            assert_eq!(Map::distinct(members.clone()).is_err(), count > 0);
        }
    }

    #[test]
    fn equal_texts_are_noticed() {
        let texts: Vec<Value> = (0..100).map(|it| json!(format!("text {it}"))).collect();
        assert!(are_distinct_texts(texts.iter()) && are_distinct_texts([].iter()));
        assert!(!are_distinct_texts(texts.iter().chain(texts.last())));
        assert!(!are_distinct_texts(texts.iter().chain([&json!(1)])));
    }

    #[test]
    fn order_makes_no_difference() {
        assert_eq!(json!({"a": 1, "b": [2]}), json!({"b": [2], "a": 1}));
        assert_ne!(json!({"a": 1}), json!({"a": 1, "b": 2}));
        assert_ne!(json!({"a": 1}), json!({"b": 1}));
    }
}
