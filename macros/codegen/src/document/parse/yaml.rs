//! YAML text to a value: aliases and merge keys are expanded, and duplicate keys are findings.

use std::collections::HashSet;

use crate::diagnostic::{Code, DEPTH, Finding, Findings, Lines, Place, Pointer, Position, Source};
use crate::document::parse::duplicate_keys;
use crate::document::parse::path::Path;
use crate::document::parse::unquoted;
use crate::document::parse::yaml_error;
use crate::document::parse::yaml_error::YamlMistake;
use crate::json::{Map, Value};
use crate::yaml::{self, Fault, FaultKind, Member, MemberKind, Node, NodeKind};

/// The approximate number of bytes that aliases can add to a text. Real descriptions need less than a hundredth of it;
/// a "billion laughs" attack needs more.
const MOST_ADDED: usize = 16 << 20;

/// Returns the value of a YAML text, or reports the error. The syntax is YAML 1.2.2 with the core schema, and the merge
/// keys of 1.1.
pub(crate) fn parse_yaml(source: Source<'_>, root: &Pointer, findings: &mut Findings) -> Option<Value> {
    let text = source.body();
    match yaml::parse(text, DEPTH) {
        Ok(Some(tree)) => {
            if let Some(slip) = yaml_error::chance(text, &tree.root) {
                findings.push(at_offset(Code::InvalidYaml, slip, text, root.file()));
                return None;
            }
            let left = tree.weight.saturating_add(MOST_ADDED);
            let mut writing = YamlConverter { text, findings, left, reported: HashSet::new() };
            writing.value(&tree.root, &Path::root(root))
        }
        Ok(None) => {
            let at = Place::Position { file: root.file(), position: Position::START };
            findings.push(Finding::new(Code::InvalidYaml, at, "the file contains comments only"));
            None
        }
        Err(fault) => {
            findings.push(syntax(&fault, text, root.file()));
            None
        }
    }
}

/// Returns the finding about a text that is not YAML.
fn syntax(fault: &Fault, text: &str, file: u32) -> Finding {
    let (code, slip) = match fault.kind {
        FaultKind::Syntax => (Code::InvalidYaml, yaml_error::slip(text, fault.at, &fault.detail)),
        FaultKind::Meaning => {
            (Code::InvalidYaml, YamlMistake { at: fault.at, problem: fault.detail.clone(), help: fault.help.clone() })
        }
        FaultKind::TooDeep => (Code::TooDeep, YamlMistake { at: fault.at, problem: fault.detail.clone(), help: None }),
    };
    at_offset(code, slip, text, file)
}

fn at_offset(code: Code, slip: YamlMistake, text: &str, file: u32) -> Finding {
    let position = Lines::new(text).positions(&[slip.at]).first().copied().unwrap_or(Position::START);
    Finding::new(code, Place::Position { file, position }, slip.problem).maybe_help(slip.help)
}

struct YamlConverter<'f> {
    text: &'f str,
    findings: &'f mut Findings,
    /// The number of bytes that aliases can still add.
    left: usize,
    /// The offsets of mappings whose findings are already reported. Aliases convert a mapping again.
    reported: HashSet<usize>,
}

impl YamlConverter<'_> {
    /// Returns the value of a node; `None` if aliases add too much. The recursion is at most `DEPTH` deep, aliases
    /// included.
    fn value(&mut self, node: &Node, step: &Path<'_>) -> Option<Value> {
        let Some(left) = self.left.checked_sub(node.weight()) else {
            self.too_large(step);
            return None;
        };
        self.left = left;
        Some(match &node.kind {
            NodeKind::Text(text) => Value::String(text.clone()),
            NodeKind::Plain(_, value) => value.clone(),
            NodeKind::Sequence(items) => {
                let item = |(index, item): (usize, &std::rc::Rc<Node>)| self.value(item, &step.index(index));
                Value::Array(items.iter().enumerate().map(item).collect::<Option<_>>()?)
            }
            NodeKind::Mapping(members) => Value::Object(self.object(node, members, step)?),
        })
    }

    fn object(&mut self, node: &Node, members: &[Member], step: &Path<'_>) -> Option<Map> {
        let mut object = Map::new();
        let mut repeats = false;
        for Member { key, kind, value, .. } in members {
            if *kind == MemberKind::Merge {
                for mapping in value.merged().into_iter().flatten() {
                    let Value::Object(more) = self.value(mapping, step)? else { continue };
                    for (key, value) in more {
                        if !object.contains_key(&key) {
                            object.insert(key, value);
                        }
                    }
                }
                continue;
            }
            let member = step.key(key);
            let value = self.value(value, &member)?;
            repeats |= object.insert(key.clone(), value).is_some();
        }
        let mut findings = Vec::new();
        if repeats {
            // A member of a merge key is no duplicate.
            let written = members.iter().filter(|it| it.kind == MemberKind::Plain).map(|it| (it.key.as_str(), it.at));
            findings.extend(duplicate_keys::finding(self.text, node.at, &written.collect::<Vec<_>>(), step));
        }
        if object.keys().any(|key| unquoted::is_keyword(key)) {
            findings.extend(unquoted::read_as_strings(&mut object, step, |key, index| spelling(node, key, index)));
        }
        if !findings.is_empty() && self.reported.insert(node.at) {
            self.findings.extend(findings);
        }
        Some(object)
    }

    fn too_large(&mut self, step: &Path<'_>) {
        let detail = format!("aliases (`*name`) expand to more than {} MiB", MOST_ADDED >> 20);
        // The target of an alias is at another place, so the finding is at the outermost member.
        let outermost = step.pointer().segments().next().map(|key| step.pointer().start().key(&key));
        let finding = Finding::new(Code::TooLarge, outermost.unwrap_or_default(), detail);
        self.findings.push(finding.help("put the repeated part under `components`, and use `$ref`"));
    }
}

/// Returns the spelling of a key's value, or of an item of that value.
fn spelling(mapping: &Node, key: &str, index: Option<usize>) -> Option<String> {
    let mut steps = yaml::STEPS;
    let (_, mut scalar) = mapping.child(key, &mut steps)?;
    if let Some(index) = index {
        (_, scalar) = scalar.child(&index.to_string(), &mut steps)?;
    }
    match &scalar.kind {
        NodeKind::Text(text) | NodeKind::Plain(text, _) => Some(text.clone()),
        NodeKind::Sequence(_) | NodeKind::Mapping(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::parse_yaml;
    use crate::diagnostic::{DEPTH, Findings, Pointer, Report, Source};
    use crate::json::{Value, json};

    fn parsed(text: &str) -> (Option<Value>, String) {
        let source = Source { name: "x.yaml", text };
        let mut findings = Findings::new();
        let value = parse_yaml(source, &Pointer::root(), &mut findings);
        (value, Report::new(&findings, &[source]).to_string())
    }

    #[track_caller]
    fn same(text: &str, expected: &Value) {
        assert_eq!(parsed(text), (Some(expected.clone()), String::new()), "{text}");
        assert_eq!(parsed(&text.replace('\n', "\r\n")).0.as_ref(), Some(expected), "with CRLF: {text}");
    }

    #[test]
    fn every_way_of_writing_gives_what_json_gives() {
        let expected = json!({"openapi": "3.1.0", "paths": {"/a": {"get": {"responses": {"200": {}, "4XX": null}}}}});
        for text in [
            "openapi: 3.1.0\npaths:\n  /a:\n    get:\n      responses:\n        200: {}\n        4XX:\n",
            "---\n# comment\nopenapi: '3.1.0' # another\npaths: {/a: {get: {responses: {'200': {}, 4XX: ~}}}}\n...\n",
            "%YAML 1.2\n---\n\"openapi\": \"3.1.0\"\n? paths\n: /a:\n    get: {responses: {\"200\": {}, 4XX: null,}}\n",
        ] {
            same(text, &expected);
        }
        same("a:\n- 1\n- [2, 'it''s']\n-\tx\n", &json!({"a": [1, [2, "it's"], "x"]}));
        same("a: |\n  b\n   c\n\nd: >-\n  e\n  f\n\n  g\n", &json!({"a": "b\n c\n", "d": "e f\ng"}));
        same("a: \"\\u00e9\\ud83d\\ude00 \\\n  b\"\n", &json!({"a": "é😀 b"}));
        same(
            "200: a\n0x10: b\n1.0: c\ntrue: d\n~: e\n",
            &json!({"200": "a", "0x10": "b", "1.0": "c", "true": "d", "~": "e"}),
        );
        same("a: no\nb: 2024-01-31\nc: !!str 1\nd: ! 1\n", &json!({"a": "no", "b": "2024-01-31", "c": "1", "d": "1"}));
        same("\"\": x\n", &json!({"": "x"}));
    }

    #[test]
    fn aliases_and_merge_keys_are_written_out() {
        same(
            "a: &a {x: 1}\nb: *a\nc: [*a, &t text, *t]\n",
            &json!({"a": {"x": 1}, "b": {"x": 1}, "c": [{"x": 1}, "text", "text"]}),
        );
        same("a: &a {x: 1, y: 2}\nb:\n  <<: *a\n  y: 3\n", &json!({"a": {"x": 1, "y": 2}, "b": {"x": 1, "y": 3}}));
        same(
            "a: &a {x: 1}\nb: {y: 0, <<: [*a, {x: 2, z: 3}], x: 4}\n",
            &json!({"a": {"x": 1}, "b": {"y": 0, "x": 4, "z": 3}}),
        );
        same("a: &a {x: 1}\nb: {!!merge <<: *a, y: 2}\n", &json!({"a": {"x": 1}, "b": {"x": 1, "y": 2}}));
        same("a: {!!merge '<<': {x: 1}, b: {!!str <<: {y: 2}}}\n", &json!({"a": {"x": 1, "b": {"<<": {"y": 2}}}}));
        same("a: {'<<': {x: 1}, b: {<<: text}}\n", &json!({"a": {"<<": {"x": 1}, "b": {"<<": "text"}}}));
        same("a: &a x\n*a : 1\n", &json!({"a": "x", "x": 1}));
        let (value, _) = parsed("b: {y: 0, <<: {x: 1, y: 2}}");
        assert_eq!(value.map(|value| value.to_string()).as_deref(), Some(r#"{"b":{"y":0,"x":1}}"#));
    }

    #[test]
    fn tags_that_tools_write_have_their_meaning() {
        same("a: !!str 1\nb: !<tag:yaml.org,2002:str> 2\n!!str 200: x\n", &json!({"a": "1", "b": "2", "200": "x"}));
        same("%TAG !y! tag:yaml.org,2002:\n---\na: !y!int '0x10'\n", &json!({"a": 16}));
        same("a: !!set {x, 1}\nb: !!set\n  ? y\n", &json!({"a": ["x", "1"], "b": ["y"]}));
        same("a: !!omap [x: 1, y: 2]\nb: !!omap\n- z: {}\n", &json!({"a": {"x": 1, "y": 2}, "b": {"z": {}}}));
        same("a: !!python/tuple [!!python/unicode 'x']\nb: !!bool yes\n", &json!({"a": ["x"], "b": true}));
        same("a: !!timestamp 2024-01-31\nb: !!binary aGk=\n", &json!({"a": "2024-01-31", "b": "aGk="}));
    }

    #[test]
    fn values_are_strings_where_type_says_so() {
        let text = "a: {type: string, enum: [regular, false, 1.10, 0x1F, +1, ~, '2']}\n\
            b: &b {type: [string, 'null'], const: 1_0}\n\
            c: {<<: *b, const: !!float 1}\n\
            d: {type: [string, integer], enum: [1, true]}\n\
            e: {type: integer, enum: [1, 2.0]}\n\
            f: {type: object, required: [1, no, off, true], properties: {1: {}, example: {enum: [1], type: string}}}\n\
            g: {example: {type: string, enum: [1], required: [2]}, enum: [1]}\n";
        let (value, report) = parsed(text);
        let expected = json!({
            "a": {"type": "string", "enum": ["regular", "false", "1.10", "0x1F", "+1", null, "2"]},
            "b": {"type": ["string", "null"], "const": "1_0"},
            "c": {"type": ["string", "null"], "const": "1"},
            "d": {"type": ["string", "integer"], "enum": [1, "true"]},
            "e": {"type": "integer", "enum": [1, 2.0]},
            "f": {
                "type": "object",
                "required": ["1", "no", "off", "true"],
                "properties": {"1": {}, "example": {"enum": ["1"], "type": "string"}}
            },
            "g": {"example": {"type": "string", "enum": [1], "required": [2]}, "enum": [1]},
        });
        assert_eq!(value, Some(expected));
        let lines: Vec<&str> = report.lines().filter(|line| line.contains(": `")).collect();
        assert_eq!(
            lines,
            [
                "warning: x.yaml:1:35: `enum` has `false`, `1.10`, `0x1F` and 1 more, which are not strings",
                "warning: x.yaml:3:13: `const` has `1`, which is not a string",
                "  help: write it in quotes: `\"1\"`",
                "warning: x.yaml:4:40: `enum` has `true`, which is not a string",
                "  help: write it in quotes: `\"true\"`",
                "warning: x.yaml:6:30: `required` has `1`, `true`, which are not strings",
                "warning: x.yaml:6:86: `enum` has `1`, which is not a string",
                "  help: write it in quotes: `\"1\"`",
            ]
        );
    }

    #[test]
    fn values_of_server_variables_are_strings() {
        let variables = "{type: string, enum: [1.0, 2], default: 1.10}";
        let read = json!({"type": "string", "enum": ["1.0", "2"], "default": "1.10"});
        let (value, _) = parsed(&format!("servers: [{{variables: {{a: {variables}}}}}]"));
        assert_eq!(value, Some(json!({"servers": [{"variables": {"a": read}}]})));
        same(
            "variables: {items: {enum: [1], default: 1}}",
            &json!({"variables": {"items": {"enum": [1], "default": 1}}}),
        );
    }

    #[test]
    fn names_are_not_taken_for_examples() {
        let listed = "{type: string, enum: [1.0]}";
        let read = json!({"type": "string", "enum": ["1.0"]});
        for (parent, key) in [("responses", "default"), ("properties", "example"), ("schemas", "const")] {
            let (value, _) = parsed(&format!("{parent}: {{{key}: {{a: {listed}}}}}"));
            assert_eq!(value, Some(json!({parent: {key: {"a": (read.clone())}}})), "{parent}");
        }
        let (value, report) = parsed(&format!("default: {listed}\nexamples: [{{a: {listed}}}]"));
        let data = json!({"type": "string", "enum": [1.0]});
        assert_eq!(
            (value, report),
            (Some(json!({"default": (data.clone()), "examples": [{"a": data}]})), String::new())
        );
    }

    #[test]
    fn errors_in_an_anchor_are_reported_once() {
        let (value, report) = parsed("a: &a {type: string, enum: [1.0]}\nb: *a\nc: {<<: *a, x: 1}\n");
        let read = json!({"type": "string", "enum": ["1.0"]});
        assert_eq!(
            value,
            Some(json!({"a": (read.clone()), "b": read, "c": {"type": "string", "enum": ["1.0"], "x": 1}}))
        );
        assert_eq!(report.lines().filter(|line| line.starts_with("warning")).count(), 1, "{report}");
    }

    #[test]
    fn of_equal_keys_the_last_counts_and_is_shown() {
        let (value, report) = parsed("a: &a\n  k: 1\n  k: 2\nb: *a\n200: x\n'200': y\n");
        assert_eq!(value, Some(json!({"a": {"k": 2}, "b": {"k": 2}, "200": "y"})));
        let expected = [
            "error: x.yaml:3:3: the key `k` is written twice in the same object",
            "  3 | k: 2",
            "    | ^",
            "  most readers use only the last value of a key",
            "  help: remove one of the two, or join them",
            "  note: x.yaml:2:3: the first `k`",
            "  at #/a/k [duplicate-key]",
            "error: x.yaml:6:1: the key `200` is written twice in the same object",
            "  6 | '200': y",
            "    | ^^^^^",
            "  most readers use only the last value of a key",
            "  help: remove one of the two, or join them",
            "  note: x.yaml:5:1: the first `200`",
            "  at #/200 [duplicate-key]",
        ];
        assert_eq!(report.lines().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn what_is_not_one_document_is_refused_where_it_ends() {
        for (text, place, detail) in [
            ("a: b: c\n", "1:5", ""),
            ("a:\n  - b\n c: d\n", "3:2", ""),
            ("é: [1\n", "1:4", "not closed"),
            ("a: 'x\n", "1:4", ""),
            ("a: *b\n", "1:4", "anchor"),
            ("a: &a [*a]\n", "1:8", "inside the value that it repeats"),
            ("a: 1\n---\nb: 2\n", "2:1", "a second YAML document"),
            ("? [a]\n: b\n", "1:3", "a key cannot be"),
            ("a: !include b.yaml\n", "1:13", "`!include` has no meaning"),
            ("a: !!python/object:x.Y {x: 1}\n", "1:24", "`!!python/object:x.Y` has no meaning"),
            ("a: !!omap {x: 1}\n", "1:11", "`!!omap` has no meaning"),
            ("# nothing\n", "1:1", "comments only"),
            ("a:\n\t- b\n", "2:", ""),
            ("a: \"\u{0}\"\n", "1:", ""),
        ] {
            let (value, report) = parsed(text);
            let start = format!("error: x.yaml:{place}");
            assert!(value.is_none() && report.starts_with(&start) && report.contains(detail), "{text:?}: {report}");
            assert!(report.ends_with("[invalid-yaml]\n"), "{report}");
        }
    }

    #[test]
    fn what_blows_up_is_refused_before_it_does() {
        let laughs = (1..40).map(|n| format!("a{n}: &a{n} [{}]\n", vec![format!("*a{}", n - 1); 9].join(", ")));
        let laughs = format!("a0: &a0 ha\n{}", laughs.collect::<String>());
        let merges = (1..40).map(|n| format!("a{n}: &a{n} {{<<: [{0}, {0}], k{n}: 1}}\n", format!("*a{}", n - 1)));
        let merges = format!("a0: &a0 {{k: 1}}\n{}", merges.collect::<String>());
        let long = format!("a: &a {}\nb: [{}]\n", "x".repeat(100_000), "*a, ".repeat(10_000));
        for text in [laughs, merges, long] {
            let (value, report) = parsed(&text);
            assert_eq!(value, None);
            assert!(report.ends_with("[too-large]\n"), "{report}");
        }
    }

    #[test]
    fn depth_ends_with_the_place_where_it_does() {
        let flow = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        let block = |depth: usize| (0..depth).flat_map(|n| [" ".repeat(n), "a:\n".to_owned()]).collect::<String>();
        let chain = |depth: usize| {
            let line = |n: usize| format!("- &a{n} [*a{}]\n", n - 1);
            format!("- &a1 []\n{}", (2..depth).map(line).collect::<String>())
        };
        for text in [flow(DEPTH), block(DEPTH), chain(DEPTH)] {
            assert!(parsed(&text).0.is_some(), "{}", parsed(&text).1);
        }
        for depth in [DEPTH + 1, 300, 5_000] {
            for text in [flow(depth), block(depth), chain(depth)] {
                let (value, report) = parsed(&text);
                assert_eq!(value, None);
                assert!(report.ends_with("[too-deep]\n") || depth > DEPTH + 1, "{depth}: {report}");
            }
        }
    }

    #[test]
    fn places_are_those_of_the_text() {
        let text = "a: &a {x: 1,\n  y: [é, 2]}\nb:\n  c: *a\n  d:\n    <<: *a\n    z: 1\n";
        for (path, place) in [
            ("", "1:1"),
            ("/a/y/1", "2:10"),
            ("/b/c", "4:3"),
            ("/b/c/x", "1:8"),
            ("/b/d/y", "2:3"),
            ("/b/d/z", "7:5"),
            ("/b/d/q", "5:3"),
        ] {
            let source = Source { name: "x.yaml", text };
            let at = path.split('/').skip(1).fold(Pointer::root(), |at, key| at.key(key));
            let mut findings = Findings::new();
            findings.push(crate::diagnostic::Finding::new(crate::diagnostic::Code::WrongType, at, ""));
            let report = Report::new(&findings, &[source]).to_string();
            assert!(report.starts_with(&format!("error: x.yaml:{place}: ")), "{path}: {report}");
        }
    }
}
