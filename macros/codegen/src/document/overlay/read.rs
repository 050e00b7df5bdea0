//! The value of an overlay to its actions.

use crate::diagnostic::{Code, Finding, Findings, Pointer, near_miss};
use crate::document::JsonType;
use crate::document::overlay::action::{Action, Change, Path};
use crate::document::overlay::json_path;
use crate::json::{Map, Value};

const FIELDS: [&str; 4] = ["overlay", "info", "extends", "actions"];
const FIELDS_OF_ACTIONS: [&str; 5] = ["target", "description", "update", "copy", "remove"];

/// The feature sets of the Overlay Specification.
const VERSIONS: [&str; 2] = ["1.0.", "1.1."];

/// Returns the actions of an overlay, and reports invalid ones. `root` is the place of the overlay.
pub(super) fn actions<'o>(overlay: &'o Value, root: &Pointer, findings: &mut Findings) -> Vec<Action<'o>> {
    let Value::Object(members) = overlay else {
        let help = "begin with `overlay: 1.0.0`, `info` and `actions`";
        findings.push(wrong_type(root, overlay, "an object").help(help));
        return Vec::new();
    };
    check_version(members, root, findings);
    check_fields(members, &FIELDS, root, findings);
    if members.get("info").is_none_or(|info| !info.is_object()) {
        let detail = "the overlay has no `info`, which the standard requires";
        findings.push(Finding::new(Code::Forgiven, root, detail).help("write `info` with `title` and `version`"));
    }
    let at = root.key("actions");
    match members.get("actions") {
        None => {
            let finding = Finding::new(Code::MissingKey, root, "the overlay has no `actions`");
            findings.push(finding.help("write `actions` with a list of actions"));
            Vec::new()
        }
        Some(Value::Array(items)) => {
            if items.is_empty() {
                let finding = Finding::new(Code::Forgiven, &at, "`actions` is empty, although the standard forbids it");
                findings.push(finding.consequence("the overlay changes nothing"));
            }
            items.iter().enumerate().filter_map(|(index, item)| action(item, at.index(index), findings)).collect()
        }
        Some(other) => {
            findings.push(wrong_type(&at, other, "an array"));
            Vec::new()
        }
    }
}

fn check_version(overlay: &Map, root: &Pointer, findings: &mut Findings) {
    let at = root.key("overlay");
    match overlay.get("overlay") {
        Some(Value::String(version)) if VERSIONS.iter().any(|known| version.starts_with(known)) => {}
        Some(Value::String(version)) => {
            let detail = format!("version {version} of the Overlay Specification is not supported");
            findings.push(Finding::new(Code::UnsupportedVersion, at, detail).help("write 1.0.0 or 1.1.0"));
        }
        Some(other) => findings.push(wrong_type(&at, other, "a string").help("write `overlay: 1.1.0`")),
        None => {
            let finding = Finding::new(Code::MissingKey, root, "the overlay has no `overlay`, which is its version");
            findings.push(finding.help("write `overlay: 1.1.0` at the beginning"));
        }
    }
}

/// Reports keys without a meaning. A misspelled key is an error, since its effect would be lost.
fn check_fields(members: &Map, known: &[&str], at: &Pointer, findings: &mut Findings) {
    for key in members.keys() {
        if known.contains(&key.as_str()) || key.starts_with("x-") {
            continue;
        }
        let finding = match near_miss(key, known.iter().copied()) {
            Some(near) => Finding::new(Code::MisspelledKey, at.key(key), format!("there is no key `{key}`"))
                .help(format!("did you mean `{near}`?")),
            None => Finding::new(Code::UnknownKey, at.key(key), format!("`{key}` has no meaning in an overlay")),
        };
        findings.push(finding);
    }
}

fn action<'o>(value: &'o Value, at: Pointer, findings: &mut Findings) -> Option<Action<'o>> {
    let Value::Object(members) = value else {
        findings.push(wrong_type(&at, value, "an object").help("write an action with `target` and `update`"));
        return None;
    };
    check_fields(members, &FIELDS_OF_ACTIONS, &at, findings);
    let Some(target) = members.get("target") else {
        let finding = Finding::new(Code::MissingKey, &at, "this action has no `target`");
        findings.push(finding.help("write the path of the values to change, such as `target: $.paths['/pets'].get`"));
        return None;
    };
    let target = path(target, &at.key("target"), findings);
    let change = change(members, &at, findings);
    Some(Action { target: target?, change: change?, at })
}

fn change<'o>(members: &'o Map, at: &Pointer, findings: &mut Findings) -> Option<Change<'o>> {
    let is_removal = match members.get("remove") {
        None => false,
        Some(Value::Bool(remove)) => *remove,
        Some(other) => {
            findings.push(wrong_type(&at.key("remove"), other, "a boolean"));
            return None;
        }
    };
    match (is_removal, members.get("update"), members.get("copy")) {
        (true, update, copy) => {
            let ignored = update.map(|_| "update").or(copy.map(|_| "copy"));
            findings.extend(ignored.map(|key| {
                let detail = format!("`{key}` has no effect beside `remove: true`");
                Finding::new(Code::UnknownKey, at.key(key), detail).help("write two actions, or remove one of the keys")
            }));
            Some(Change::Remove)
        }
        (false, Some(_), Some(_)) => {
            let detail = "an action has either `update` or `copy`, and this one has both";
            let finding = Finding::new(Code::InvalidOverlay, at.key("copy"), detail);
            findings.push(finding.help("write an action for each of them"));
            None
        }
        (false, Some(update), None) => Some(Change::Update(update)),
        (false, None, Some(copy)) => path(copy, &at.key("copy"), findings).map(Change::Copy),
        (false, None, None) => {
            let finding = Finding::new(Code::MissingKey, at, "this action changes nothing");
            findings.push(finding.help("write `update`, `copy` or `remove: true`"));
            None
        }
    }
}

fn path<'o>(value: &'o Value, at: &Pointer, findings: &mut Findings) -> Option<Path<'o>> {
    let Value::String(text) = value else {
        findings.push(wrong_type(at, value, "a string").help("write a JSONPath, such as `$.paths['/pets'].get`"));
        return None;
    };
    match json_path::parse(text) {
        Ok(query) => Some(Path { text, query }),
        Err(error) => {
            let before = text.get(..error.at).unwrap_or_default().chars().count();
            let detail = format!("the JSONPath is wrong at character {}: {}", before + 1, error.problem);
            let finding = Finding::new(Code::InvalidOverlay, at, detail);
            findings.push(finding.help("write a path of RFC 9535, such as `$.paths['/pets'].get`"));
            None
        }
    }
}

fn wrong_type(at: &Pointer, value: &Value, expected: &str) -> Finding {
    let subject = match at.segments().next_back() {
        Some(key) if key.parse::<usize>().is_err() => format!("`{key}`"),
        Some(_) => "an action".to_owned(),
        None => "an overlay".to_owned(),
    };
    Finding::new(Code::WrongType, at, format!("{subject} is {expected}, and this is {}", JsonType::of(value)))
}
