//! JSON or YAML text to a value.

pub(super) mod brackets;
mod duplicate_keys;
pub(super) mod empty_values;
pub(super) mod encoding;
pub(super) mod json;
pub(super) mod json_error;
pub(super) mod lazy;
pub(super) mod path;
pub(super) mod unquoted;
pub(super) mod wrong_format;
#[cfg(feature = "yaml")]
pub(super) mod yaml;
#[cfg(feature = "yaml")]
pub(super) mod yaml_error;

use crate::diagnostic::{Code, Finding, Findings, Place, Pointer, Position, Source, Syntax};
use crate::json::Value;

/// Returns the value of a text, or reports the error. The last of duplicate keys counts.
pub(crate) fn parse(source: Source<'_>, root: &Pointer, findings: &mut Findings) -> Option<Value> {
    let syntax = source.syntax();
    if source.body().trim_start().is_empty() {
        let at = Place::Position { file: root.file(), position: Position::START };
        let code = if syntax == Syntax::Json { Code::InvalidJson } else { Code::InvalidYaml };
        findings.push(Finding::new(code, at, "the file is empty").help("write an OpenAPI description into it"));
        return None;
    }
    let at = Place::Position { file: root.file(), position: Position::START };
    if let Some(finding) = wrong_format::check_text(source.body(), at) {
        findings.push(finding);
        return None;
    }
    match syntax {
        Syntax::Json => json::parse_json(source, root, findings),
        Syntax::Yaml => yaml(source, root, findings),
    }
}

#[cfg(feature = "yaml")]
fn yaml(source: Source<'_>, root: &Pointer, findings: &mut Findings) -> Option<Value> {
    yaml::parse_yaml(source, root, findings)
}

#[cfg(not(feature = "yaml"))]
fn yaml(_: Source<'_>, root: &Pointer, findings: &mut Findings) -> Option<Value> {
    let at = Place::Position { file: root.file(), position: Position::START };
    let detail = "this file is YAML, and the feature `yaml` of specweld is off";
    let help = "switch on the feature `yaml` of specweld, or convert the description to JSON";
    findings.push(Finding::new(Code::InvalidYaml, at, detail).help(help));
    None
}

#[cfg(test)]
mod tests {
    use super::parse;
    use crate::diagnostic::{Findings, Pointer, Report, Source};

    fn report(name: &str, text: &str) -> String {
        let source = Source { name, text };
        let mut findings = Findings::new();
        let value = parse(source, &Pointer::root(), &mut findings);
        assert_eq!(value.is_none(), findings.has_errors());
        Report::new(&findings, &[source]).to_string()
    }

    #[test]
    fn an_empty_text_is_no_description() {
        for text in ["", " \n", "\u{feff}"] {
            let [json, yaml] = ["x.json", "x.yaml"].map(|name| report(name, text));
            assert!(json.contains("1:1: the file is empty") && json.contains("[invalid-json]"), "{json}");
            assert!(yaml.contains("1:1: the file is empty") && yaml.contains("[invalid-yaml]"), "{yaml}");
        }
    }

    #[test]
    fn yaml_is_read_where_it_is_switched_on() {
        let report = report("x.json", "openapi: 3.0.0\n");
        assert_eq!(report.contains("switch on the feature `yaml`"), cfg!(not(feature = "yaml")), "{report}");
    }
}
