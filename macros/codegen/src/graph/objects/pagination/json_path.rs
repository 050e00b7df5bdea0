//! Reads the part of `JSONPath` (RFC 9535) that declarations of pagination need: names of members, and the last item
//! of an array.

/// A path to a value of a response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct JsonPath {
    /// The names of the members, with dots between them; empty for the response itself.
    pub(super) members: String,
    /// The names of the members inside the last item of that array.
    pub(super) in_last_item: Option<String>,
}

/// The notations of the last item: an index, a slice, and a script of earlier implementations.
const LAST_ITEM: [&str; 3] = ["-1", "-1:", "(@.length-1)"];

/// Reads a path such as `$.data.items`, `$['data']['items'][*]` or `$.data[-1].id`; `None` for any other path.
pub(super) fn read_json_path(text: &str) -> Option<JsonPath> {
    let mut rest = text.trim().strip_prefix('$')?;
    let (mut members, mut in_last_item): (Vec<&str>, Option<Vec<&str>>) = (Vec::new(), None);
    while !rest.is_empty() {
        let segment: Segment<'_>;
        (segment, rest) = read_segment(rest)?;
        match (segment, &mut in_last_item) {
            (Segment::Member(name), None) => members.push(name),
            (Segment::Member(name), Some(inner)) => inner.push(name),
            (Segment::LastItem, None) => in_last_item = Some(Vec::new()),
            // All items are the array itself.
            (Segment::AllItems, None) if rest.is_empty() => {}
            _ => return None,
        }
    }
    let in_last_item = in_last_item.map(|inner| inner.join("."));
    let is_item_itself = in_last_item.as_ref().is_some_and(String::is_empty);
    (!is_item_itself).then(|| JsonPath { members: members.join("."), in_last_item })
}

/// A step from a value to a value inside it.
enum Segment<'a> {
    Member(&'a str),
    LastItem,
    AllItems,
}

/// Reads the first segment, and returns the text after it.
fn read_segment(text: &str) -> Option<(Segment<'_>, &str)> {
    if let Some(text) = text.strip_prefix('.') {
        let end = text.find(['.', '[']).unwrap_or(text.len());
        let (name, rest) = text.split_at_checked(end)?;
        let is_name = !name.is_empty() && name != "*";
        return is_name.then_some((Segment::Member(name), rest));
    }
    let text = text.strip_prefix('[')?;
    for quote in ['\'', '"'] {
        if let Some(quoted) = text.strip_prefix(quote) {
            let (name, rest) = quoted.split_once(quote)?;
            let is_name = !name.is_empty() && !name.contains('\\');
            return is_name.then_some((Segment::Member(name), rest.strip_prefix(']')?));
        }
    }
    let (selector, rest) = text.split_once(']')?;
    match selector.trim() {
        "*" => Some((Segment::AllItems, rest)),
        last if LAST_ITEM.contains(&last) => Some((Segment::LastItem, rest)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::read_json_path;

    /// Returns the members of a path, and those inside the last item after a colon.
    fn read(path: &str) -> String {
        let Some(path) = read_json_path(path) else { return "none".to_owned() };
        path.members + &path.in_last_item.map(|inner| format!(":{inner}")).unwrap_or_default()
    }

    #[test]
    fn names_of_members_are_read_in_both_notations() {
        assert_eq!(read("$"), "");
        assert_eq!(read("$.data"), "data");
        assert_eq!(read("$.data.items[*]"), "data.items");
        assert_eq!(read(" $['data'][\"next cursor\"].url "), "data.next cursor.url");
        assert_eq!(read("$['@odata.nextLink']"), "@odata.nextLink");
    }

    #[test]
    fn the_last_item_is_read() {
        assert_eq!(read("$.data[-1].id"), "data:id");
        assert_eq!(read("$[-1:]['a'].b"), ":a.b");
        assert_eq!(read("$.data[(@.length-1)].id"), "data:id");
    }

    #[test]
    fn other_paths_are_refused() {
        for path in [
            "",
            "data",
            "$data",
            "$.",
            "$..a",
            "$.*",
            "$.a[0]",
            "$.a[?(@.b)]",
            "$.a[-1]",
            "$.a[*].b",
            "$.a[",
            "$['a'",
            "$['']",
            "$.a[-1][-1].b",
            "$['a\\'b']",
        ] {
            assert_eq!(read(path), "none", "{path}");
        }
    }
}
