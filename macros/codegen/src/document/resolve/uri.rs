//! URI references (RFC 3986), as far as they identify files and schemas.

/// Returns a reference relative to its base (RFC 3986 section 5.2). The result is absolute if either is absolute, and
/// else relative to the root of `base`. Neither has a fragment.
pub(crate) fn join_uri(base: &str, reference: &str) -> String {
    if reference.is_empty() {
        return base.to_owned();
    }
    if is_absolute(reference) {
        return normalized(reference);
    }
    let (origin, path) = split(base);
    if let Some(after) = reference.strip_prefix("//") {
        let scheme = origin.split_once("//").map_or("", |(scheme, _)| scheme);
        return format!("{scheme}//{after}");
    }
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let path = match folder {
        _ if reference.starts_with('/') => reference.to_owned(),
        "" if !path.starts_with('/') && origin.is_empty() => reference.to_owned(),
        folder => format!("{folder}/{reference}"),
    };
    format!("{origin}{}", without_dots(&path))
}

/// Returns the relative reference from one file to another. Both names are normalized, and relative to the same folder.
pub(crate) fn relative_uri(from: &str, to: &str) -> String {
    if is_absolute(to) || to.starts_with('/') {
        return to.to_owned();
    }
    let from: Vec<&str> = from.split('/').collect();
    let to: Vec<&str> = to.split('/').collect();
    let folders = from.len().min(to.len()).saturating_sub(1);
    let shared = from.iter().zip(&to).take(folders).take_while(|(one, other)| one == other && **one != "..").count();
    let up = from.len().saturating_sub(shared + 1);
    let down = to.get(shared..).unwrap_or_default();
    std::iter::repeat_n("..", up).chain(down.iter().copied()).collect::<Vec<_>>().join("/")
}

/// Returns a name without `.` and `..`: `spec/../a/./b` is `a/b`.
pub(crate) fn normalized(name: &str) -> String {
    let (origin, path) = split(name);
    format!("{origin}{}", without_dots(path))
}

/// Returns true if a reference begins with a scheme. A single letter is a drive, not a scheme.
pub(crate) fn is_absolute(reference: &str) -> bool {
    let Some((scheme, _)) = reference.split_once(':') else { return false };
    scheme.len() > 1
        && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
}

/// Returns the origin and the path: `https://example.com` and `/a/b`. A name without a scheme has no origin.
fn split(name: &str) -> (&str, &str) {
    if !is_absolute(name) {
        return ("", name);
    }
    let authority = name.find("://").map_or(0, |at| at + "://".len());
    let rest = name.get(authority..).unwrap_or_default();
    let path = if authority == 0 { rest.find(':').map(|at| at + 1) } else { rest.find('/') };
    name.split_at_checked(authority + path.unwrap_or(rest.len())).unwrap_or((name, ""))
}

/// Returns a path without dot segments (RFC 3986 section 5.2.4). In a relative path, a `..` above the start is kept.
fn without_dots(path: &str) -> String {
    let path = path.replace('\\', "/");
    let is_rooted = path.starts_with('/');
    let mut kept: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match (segment, kept.last()) {
            ("" | ".", _) => {}
            ("..", Some(&last)) if last != ".." => {
                kept.pop();
            }
            ("..", _) if is_rooted => {}
            _ => kept.push(segment),
        }
    }
    let is_folder = !kept.is_empty() && path.ends_with('/');
    format!("{}{}{}", if is_rooted { "/" } else { "" }, kept.join("/"), if is_folder { "/" } else { "" })
}

/// Returns a text without percent-encoding (RFC 3986 section 2.1). Invalid encodings are kept.
pub(crate) fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        match (first, tail) {
            (b'%', [high, low, after @ ..]) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                bytes.push(hex(*high) << 4 | hex(*low));
                rest = after;
            }
            _ => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn hex(digit: u8) -> u8 {
    match digit {
        b'0'..=b'9' => digit - b'0',
        _ => (digit | 0x20) - b'a' + 10,
    }
}

#[cfg(test)]
mod tests {
    use super::{decoded, is_absolute, join_uri, normalized, relative_uri};

    #[test]
    fn files_are_found_from_the_file_that_names_them() {
        for (base, reference, expected) in [
            ("api.yaml", "pet.yaml", "pet.yaml"),
            ("api.yaml", "./schemas/pet.yaml", "schemas/pet.yaml"),
            ("spec/api.yaml", "schemas/../pet.yaml", "spec/pet.yaml"),
            ("spec/api.yaml", "../common/pet.yaml", "common/pet.yaml"),
            ("spec/api.yaml", "../../common.yaml", "../common.yaml"),
            ("../spec/api.yaml", "../../c.yaml", "../../c.yaml"),
            ("/spec/api.yaml", "../../../c.yaml", "/c.yaml"),
            ("spec\\api.yaml", "pets\\dog.yaml", "spec/pets/dog.yaml"),
            ("spec/api.yaml", "/pet.yaml", "/pet.yaml"),
            ("spec/api.yaml", "", "spec/api.yaml"),
        ] {
            assert_eq!(join_uri(&normalized(base), reference), expected, "{base} {reference}");
        }
    }

    #[test]
    fn relative_references_lead_back() {
        for (from, to, expected) in [
            ("api.yaml", "pet.yaml", "pet.yaml"),
            ("spec/api.yaml", "spec/parts/pet.yaml", "parts/pet.yaml"),
            ("spec/parts/pet.yaml", "spec/parts/owner.yaml", "owner.yaml"),
            ("spec/parts/pet.yaml", "spec/api.yaml", "../api.yaml"),
            ("a/b/c.yaml", "d/e.yaml", "../../d/e.yaml"),
        ] {
            assert_eq!(relative_uri(from, to), expected);
            assert_eq!(join_uri(from, expected), to);
        }
    }

    #[test]
    fn addresses_are_joined_as_the_standard_wants() {
        let base = "https://example.com/a/b/c";
        for (reference, expected) in [
            ("d", "https://example.com/a/b/d"),
            ("../d", "https://example.com/a/d"),
            ("../../../d", "https://example.com/d"),
            ("/d", "https://example.com/d"),
            ("//other.org/d", "https://other.org/d"),
            ("http://x.org", "http://x.org"),
            ("urn:example:pet", "urn:example:pet"),
        ] {
            assert_eq!(join_uri(base, reference), expected, "{reference}");
        }
        assert_eq!(join_uri("https://example.com", "d"), "https://example.com/d");
        assert_eq!(join_uri(&normalized("https://example.com/./a/"), "d"), "https://example.com/a/d");
    }

    #[test]
    fn a_drive_is_no_scheme() {
        assert!(is_absolute("https://x") && is_absolute("file:///x") && is_absolute("urn:x:y"));
        assert!(!is_absolute("C:/x") && !is_absolute("a/b:c") && !is_absolute("x") && !is_absolute(":x"));
    }

    #[test]
    fn encoded_octets_are_read_and_anything_else_is_left() {
        for (text, expected) in [("%7Bid%7D", "{id}"), ("%c3%A9", "é"), ("100%", "100%"), ("%zz%", "%zz%")] {
            assert_eq!(decoded(text), expected);
        }
    }
}
