//! Finds the members around a place in a JSON text, to show each on a line if the text itself has too long lines.

use crate::diagnostic::place::locate::string_end;

/// The number of members that are shown before and after the place.
const NEIGHBOURS: usize = 2;
/// The maximum number of bytes that are searched for the end of a member.
const LONGEST_MEMBER: usize = 64 << 10;

/// The offsets of the members around a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NeighbouringMembers {
    /// The offset of the container's key, or of its bracket if it has no key.
    start: usize,
    /// The offset of the container's bracket.
    bracket: usize,
    /// The offsets of the last members up to the place. The last member contains the place.
    members: Vec<usize>,
    /// The number of members before `members`.
    omitted: usize,
}

/// The members around a place, each for one line, split at the part to mark.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Reindented<'t> {
    /// The start of the container: `"owner": {`.
    pub(crate) opening: &'t str,
    /// The number of members before `before`.
    pub(crate) omitted: usize,
    pub(crate) before: Vec<&'t str>,
    /// The member that contains the place, split at the place.
    pub(crate) place: (&'t str, &'t str),
    pub(crate) behind: Vec<&'t str>,
    /// The closing bracket. `None` if more members follow, or if the end is too far away.
    pub(crate) closing: Option<&'t str>,
}

/// A container that is not closed yet.
struct Open {
    /// The last members that were read.
    read: NeighbouringMembers,
    expected: Expected,
}

/// The next token of a container.
#[derive(Clone, Copy, PartialEq)]
enum Expected {
    /// The beginning of a member.
    Member,
    /// The rest of a member, or the end of the container.
    Rest,
}

impl Open {
    fn member(&mut self, at: usize) {
        if self.expected == Expected::Rest {
            return;
        }
        self.expected = Expected::Rest;
        if self.read.members.len() > NEIGHBOURS {
            self.read.members.remove(0);
            self.read.omitted += 1;
        }
        self.read.members.push(at);
    }

    fn surroundings(&self) -> Option<NeighbouringMembers> {
        (!self.read.members.is_empty()).then(|| self.read.clone())
    }
}

/// Returns the members around each of these offsets, which are in ascending order. The text can be invalid JSON.
pub(crate) fn neighbours_of_offsets(text: &str, offsets: &[usize]) -> Vec<Option<NeighbouringMembers>> {
    let mut found = Vec::with_capacity(offsets.len());
    let mut stack: Vec<Open> = Vec::new();
    let mut at = 0;
    while let Some(&byte) = text.as_bytes().get(at)
        && found.len() < offsets.len()
    {
        let start = at;
        at += 1;
        match byte {
            b' ' | b'\t' | b'\r' | b'\n' | b':' => continue,
            b',' => {
                stack.last_mut().into_iter().for_each(|open| open.expected = Expected::Member);
                continue;
            }
            b'"' => at = string_end(text, at),
            b'{' | b'[' | b'}' | b']' => {}
            _ => at = word_end(text, at),
        }
        let is_end = matches!(byte, b'}' | b']');
        if let Some(open) = stack.last_mut().filter(|_| !is_end) {
            open.member(start);
        }
        while offsets.get(found.len()).is_some_and(|&offset| offset < at) {
            found.push(stack.last().and_then(Open::surroundings));
        }
        match byte {
            b'{' | b'[' => {
                let key = stack.last().and_then(|outer| outer.read.members.last().copied()).unwrap_or(start);
                let read = NeighbouringMembers { start: key, bracket: start, members: Vec::new(), omitted: 0 };
                stack.push(Open { read, expected: Expected::Member });
            }
            b'}' | b']' => drop(stack.pop()),
            _ => {}
        }
    }
    let last = stack.last().and_then(Open::surroundings);
    found.resize(offsets.len(), last);
    found
}

fn word_end(text: &str, from: usize) -> usize {
    let rest = text.as_bytes().get(from..).unwrap_or_default();
    let ends = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b',' | b'{' | b'}' | b'[' | b']' | b':' | b'"');
    from + rest.iter().position(ends).unwrap_or(rest.len())
}

impl NeighbouringMembers {
    /// Returns the texts that are shown for a place.
    pub(crate) fn reindented<'t>(&self, text: &'t str, offset: usize) -> Option<Reindented<'t>> {
        let opening = text.get(self.start..=self.bracket)?;
        let (&own, before) = self.members.split_last()?;
        let ends = self.members.iter().skip(1);
        let before = before.iter().zip(ends).filter_map(|(&from, &to)| text.get(from..to));
        let before = before.map(|member| member.trim_end().trim_end_matches(',')).collect();
        let (end, is_whole) = member_end(text, own);
        let member = text.get(own..end)?.trim_end();
        let place = member.split_at_checked(offset.saturating_sub(own)).unwrap_or((member, ""));
        let mut behind = Vec::new();
        let mut at = if is_whole { end } else { text.len() };
        while text.as_bytes().get(at) == Some(&b',') && behind.len() < NEIGHBOURS {
            let (end, is_whole) = member_end(text, at + 1);
            behind.extend(text.get(at + 1..end).map(str::trim));
            at = if is_whole { end } else { text.len() };
        }
        let closing = text.get(at..at + 1).filter(|it| ["}", "]"].contains(it));
        Some(Reindented { opening, omitted: self.omitted, before, place, behind, closing })
    }
}

/// Returns the end of the member at `from`: before a comma or a closing bracket, or at a limit.
fn member_end(text: &str, from: usize) -> (usize, bool) {
    let (mut at, mut depth) = (from, 0_usize);
    while let Some(&byte) = text.as_bytes().get(at) {
        match byte {
            b',' | b'}' | b']' if depth == 0 => return (at, true),
            b'}' | b']' => depth -= 1,
            b'{' | b'[' => depth += 1,
            b'"' => at = string_end(text, at + 1) - 1,
            _ => {}
        }
        at += 1;
        if at - from > LONGEST_MEMBER {
            let end = (at..text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(text.len());
            return (end, false);
        }
    }
    (text.len(), true)
}

#[cfg(test)]
mod tests {
    use super::{Reindented, neighbours_of_offsets};

    const TEXT: &str = r#"{"a":1,"b":{"c":[2,{"d":3}],"e":"x,}","f":4,"g":5,"h":6},"i":[]}"#;

    fn around<'t>(text: &'t str, place: &str) -> Option<Reindented<'t>> {
        let offset = text.find(place).unwrap_or(text.len());
        neighbours_of_offsets(text, &[offset]).pop().flatten()?.reindented(text, offset)
    }

    #[test]
    fn a_member_is_shown_with_its_neighbours() {
        let expected = Reindented {
            opening: r#""b":{"#,
            omitted: 0,
            before: vec![r#""c":[2,{"d":3}]"#],
            place: ("", r#""e":"x,}""#),
            behind: vec![r#""f":4"#, r#""g":5"#],
            closing: None,
        };
        assert_eq!(around(TEXT, r#""e""#), Some(expected));
        let last = around(TEXT, r#""h""#);
        let last = last.map(|it| (it.omitted > 0, it.before, it.behind.len(), it.closing));
        assert_eq!(last, Some((true, vec![r#""f":4"#, r#""g":5"#], 0, Some("}"))));
    }

    #[test]
    fn items_and_places_inside_a_member_are_found_too() {
        let item = around(TEXT, r#"{"d""#);
        assert_eq!(item.map(|it| (it.opening, it.place)), Some((r#""c":["#, ("", r#"{"d":3}"#))));
        let value = around(TEXT, "6}");
        assert_eq!(value.map(|it| it.place), Some((r#""h":"#, "6")));
        assert_eq!(around(TEXT, "{"), None);
    }

    #[test]
    fn many_places_are_found_in_one_go_and_broken_text_is_walked_as_far_as_it_goes() {
        let offsets: Vec<usize> = (0..=TEXT.len() + 3).collect();
        let all = neighbours_of_offsets(TEXT, &offsets);
        for (offset, found) in offsets.into_iter().zip(all) {
            assert_eq!(neighbours_of_offsets(TEXT, &[offset]), std::slice::from_ref(&found), "{offset}");
            found.and_then(|it| it.reindented(TEXT, offset));
        }
        for text in ["", "}", "{\"a", "{\"a\\", "[,,", "{1:2 3}", "{\"é\":\"é", "[é,日"] {
            for offset in 0..text.len() + 2 {
                let found = neighbours_of_offsets(text, &[offset]).pop().flatten();
                found.and_then(|it| it.reindented(text, offset));
            }
        }
        assert_eq!(around("{\"a\":1 \"b\":2,\"c\":3", "\"b\"").map(|it| it.place), Some(("\"a\":1 ", "\"b\":2")));
    }
}
