//! JSON Pointers: places in a document, independent of its layout.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// A JSON Pointer (RFC 6901) into one of the files of a description.
///
/// All stages pass on pointers. A report computes lines and columns when it is written.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Pointer {
    /// The file; `None` is the main file.
    file: Option<Arc<File>>,
    path: String,
}

/// A file other than the main file. Files are ordered by `number`, which is the first field.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct File {
    number: u32,
    name: String,
}

impl Pointer {
    /// Returns the pointer to the main file as a whole.
    pub fn root() -> Self {
        Self::default()
    }

    /// Returns the pointer to a file as a whole, by its number and name. The main file has the number 0, and no name.
    pub fn in_file(number: u32, name: &str) -> Self {
        let file = (number > 0).then(|| Arc::new(File { number, name: name.to_owned() }));
        Self { file, path: String::new() }
    }

    /// Returns the pointer to the member `key` of the target.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        // Patterns over bytes cost less than calls in a build without optimisation.
        let mut rest = key.as_bytes();
        while let [b'\0'..=b'.' | b'0'..=b'}' | b'\x7f'..=b'\xff', more @ ..] = rest {
            rest = more;
        }
        let path = match rest {
            [] => format!("{}/{key}", self.path),
            _ if key.as_bytes().contains(&b'~') => {
                format!("{}/{}", self.path, key.replace('~', "~0").replace('/', "~1"))
            }
            _ => format!("{}/{}", self.path, key.replace('/', "~1")),
        };
        Self { file: self.file.clone(), path }
    }

    /// Returns the pointer to the element `index` of the target, counted from 0.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        Self { file: self.file.clone(), path: format!("{}/{index}", self.path) }
    }

    /// Returns the pointer to the container; the root has none.
    pub fn parent(&self) -> Option<Self> {
        let (path, _) = self.path.rsplit_once('/')?;
        Some(Self { file: self.file.clone(), path: path.to_owned() })
    }

    /// Returns the number of the file.
    pub fn file(&self) -> u32 {
        self.file.as_ref().map_or(0, |file| file.number)
    }

    /// Returns the name of the file; the main file has none.
    pub fn file_name(&self) -> Option<&str> {
        self.file.as_ref().map(|file| file.name.as_str())
    }

    /// Returns the pointer in the notation of RFC 6901: empty for the root, else beginning with `/`.
    pub fn as_str(&self) -> &str {
        &self.path
    }

    /// Returns the keys and indices on the path from the root, unescaped.
    pub fn segments(&self) -> impl DoubleEndedIterator<Item = Cow<'_, str>> {
        self.path.strip_prefix('/').into_iter().flat_map(|path| path.split('/')).map(unescape)
    }

    /// Returns the noun of the place for a sentence: the key in backticks, "an item of" its array, or "the
    /// description".
    pub fn subject(&self) -> String {
        let mut segments = self.segments().rev();
        match (segments.next(), segments.next()) {
            (None, _) if self.file() > 0 => "this file".to_owned(),
            (None, _) => "the description".to_owned(),
            (Some(last), Some(holder))
                if last.bytes().all(|it| it.is_ascii_digit()) && LISTS.contains(&holder.as_ref()) =>
            {
                format!("an item of `{holder}`")
            }
            (Some(last), _) => format!("`{last}`"),
        }
    }

    /// Returns the folders in the file's name, and its name without the extension: `["schemas", "pet"]`.
    pub fn file_words(&self) -> Vec<String> {
        let name = self.file_name().unwrap_or_default();
        let stem = [".json", ".yaml", ".yml"].iter().find_map(|ending| name.strip_suffix(ending)).unwrap_or(name);
        stem.split('/').filter(|word| !matches!(*word, "" | "." | "..")).map(str::to_owned).collect()
    }

    /// Returns the pointer to the same file as a whole.
    #[must_use]
    pub fn start(&self) -> Self {
        Self { file: self.file.clone(), path: String::new() }
    }

    /// Returns the pointer for a description whose files are numbered after `by` others. `main` is the name of its main
    /// file.
    #[must_use]
    pub(crate) fn after(&self, by: u32, main: &str) -> Self {
        let name = self.file_name().unwrap_or(main);
        Self { path: self.path.clone(), ..Self::in_file(self.file().saturating_add(by), name) }
    }

    /// Returns true if this place is `other`, or inside it.
    pub fn is_within(&self, other: &Self) -> bool {
        let rest = self.path.strip_prefix(&other.path);
        self.file == other.file && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }
}

/// The keys whose values are arrays.
const LISTS: [&str; 12] = [
    "allOf",
    "anyOf",
    "oneOf",
    "prefixItems",
    "items",
    "type",
    "enum",
    "required",
    "parameters",
    "tags",
    "servers",
    "security",
];

/// Returns a segment without escapes. By RFC 6901 section 4, `~1` is replaced before `~0`, so that `~01` is `~1`.
fn unescape(segment: &str) -> Cow<'_, str> {
    if segment.as_bytes().contains(&b'~') {
        Cow::Owned(segment.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(segment)
    }
}

/// Writes a URI reference with a fragment (RFC 6901 section 6). The fragment is not percent-encoded, so that people can
/// read it.
impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}#{}", self.file_name().unwrap_or_default(), self.path)
    }
}

#[cfg(test)]
mod tests {
    use super::Pointer;

    #[test]
    fn keys_are_escaped_and_come_back_whole() {
        let pointer = Pointer::root().key("paths").key("/a~b/{c}").key("~1").index(3).key("");
        assert_eq!(pointer.as_str(), "/paths/~1a~0b~1{c}/~01/3/");
        assert_eq!(pointer.segments().collect::<Vec<_>>(), ["paths", "/a~b/{c}", "~1", "3", ""]);
    }

    #[test]
    fn the_root_has_no_segment_and_no_parent() {
        assert_eq!(Pointer::root().segments().count(), 0);
        assert_eq!(Pointer::root().parent(), None);
        assert_eq!(Pointer::root().to_string(), "#");
        let file = Pointer::in_file(2, "pet.yaml");
        assert_eq!(file.key("a").parent(), Some(file.clone()));
        assert_eq!(file.key("a").start(), file);
    }

    #[test]
    fn files_differ_by_number_and_have_names() {
        assert_eq!(Pointer::in_file(0, "x"), Pointer::root());
        let [second, tenth] = [(2, "z.json"), (10, "a.json")].map(|(number, name)| Pointer::in_file(number, name));
        assert!(Pointer::root().key("z") < second && second.key("z") < tenth);
        assert_eq!(Pointer::in_file(1, "../a/b.c.yml").file_words(), ["a", "b.c"]);
        assert_eq!((tenth.file(), tenth.key("b").to_string().as_str()), (10, "a.json#/b"));
    }

    #[test]
    fn places_have_words_for_sentences() {
        let root = Pointer::root();
        assert_eq!(root.subject(), "the description");
        assert_eq!(Pointer::in_file(1, "x").subject(), "this file");
        assert_eq!(root.key("properties").subject(), "`properties`");
        assert_eq!(root.key("tags").index(3).subject(), "an item of `tags`");
        assert_eq!(root.key("responses").key("200").subject(), "`200`");
    }

    #[test]
    fn within_goes_by_segment_and_by_file() {
        let pet = Pointer::root().key("Pet");
        assert!(pet.key("name").is_within(&pet));
        assert!(pet.is_within(&pet));
        assert!(!Pointer::root().key("Pets").is_within(&pet));
        assert!(!Pointer::in_file(1, "x").key("Pet").is_within(&pet));
    }
}
