//! Derives the words of a component's name from its JSON pointer.

use std::borrow::Cow;

use crate::diagnostic::Pointer;

/// Keywords whose members are schemas with names.
const CONTAINERS: [&str; 2] = ["$defs", "definitions"];

/// Keywords and fields that name no schema.
const STRUCTURE: [&str; 6] = ["schema", "items", "additionalProperties", "not", "contains", "propertyNames"];

/// Returns the words of a component's name: those below `components/..` or below the innermost `$defs`.
/// In another file, the name is the last word of the pointer, and for a whole file the file's name. If that is a
/// keyword, the name is all words of the pointer.
pub(crate) fn component_words(at: &Pointer) -> Vec<String> {
    let segments: Vec<String> = at.segments().map(Cow::into_owned).collect();
    let container = segments.iter().rposition(|segment| CONTAINERS.contains(&segment.as_str()));
    let below = container.and_then(|at| segments.get(at + 1..)).filter(|below| !below.is_empty());
    match (below, segments.as_slice()) {
        (Some(below), _) => below.to_vec(),
        (None, [components, _, rest @ ..]) if components == "components" && !rest.is_empty() => rest.to_vec(),
        (None, [.., last]) if at.file() > 0 && !is_structural(last) => vec![last.clone()],
        (None, all) => file_stem(at).into_iter().chain(all.iter().cloned()).collect(),
    }
}

/// Returns the words of the name of an inline schema in a component: those of the component, then those of the pointer
/// from there.
///
/// `None` outside of components, and if the pointer has other segments than properties and items.
pub(crate) fn inline_schema_words(at: &Pointer) -> Option<Vec<String>> {
    if at.file() > 0 || !at.as_str().starts_with("/components/") {
        return None;
    }
    let segments: Vec<Cow<'_, str>> = at.segments().collect();
    let [_, kind, name, inside @ ..] = segments.as_slice() else { return None };
    let mut called = vec![name.clone().into_owned()];
    let mut inside = match (&**kind, inside) {
        ("schemas", inside) => inside,
        ("responses" | "requestBodies", [content, _, schema, inside @ ..])
            if content == "content" && schema == "schema" =>
        {
            called.push(if kind == "responses" { "response" } else { "body" }.to_owned());
            inside
        }
        ("parameters" | "headers", [schema, inside @ ..]) if schema == "schema" => inside,
        _ => return None,
    };
    loop {
        inside = match inside {
            [] => return Some(called),
            [key, name, rest @ ..] if key == "properties" => {
                called.push(name.clone().into_owned());
                rest
            }
            [key, _, rest @ ..] if key == "allOf" => rest,
            [key, rest @ ..] if key == "items" => {
                called.push("item".to_owned());
                rest
            }
            [key, rest @ ..] if key == "additionalProperties" => {
                called.push("value".to_owned());
                rest
            }
            _ => return None,
        };
    }
}

fn is_structural(segment: &str) -> bool {
    STRUCTURE.contains(&segment) || segment.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns the name of the file without folders and extension; `None` for the main file.
fn file_stem(at: &Pointer) -> Option<String> {
    at.file_words().into_iter().next_back()
}

#[cfg(test)]
mod tests {
    use super::component_words;
    use crate::diagnostic::Pointer;

    fn name(file: &str, path: &str) -> String {
        let start = Pointer::in_file(u32::from(!file.is_empty()), file);
        component_words(&path.split('/').skip(1).fold(start, |at, segment| at.key(segment))).join(" ")
    }

    #[test]
    fn names_are_those_that_authors_gave() {
        for (file, path, expected) in [
            ("", "/components/schemas/Pet", "Pet"),
            ("", "/components/schemas/Pet/properties/name", "Pet properties name"),
            ("", "/components/schemas/Pet/$defs/Name", "Name"),
            ("", "/$defs/Name/items", "Name items"),
            ("", "/paths/get/schema", "paths get schema"),
            ("schemas/pet.yaml", "", "pet"),
            ("common.json", "/components/schemas/Pet", "Pet"),
            ("common.json", "/definitions/Pet", "Pet"),
            ("common.json", "/Pet", "Pet"),
            ("common.json", "/a/b/Pet", "Pet"),
            ("a/list.yaml", "/items", "list items"),
            ("a/list.yaml", "/oneOf/0", "list oneOf 0"),
        ] {
            assert_eq!(name(file, path), expected, "{file}#{path}");
        }
    }
}
