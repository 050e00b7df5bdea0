//! States of the generator and the runtime are enums with terms of the standard. The number of bool fields and bool
//! parameters has a limit.

use super::{sources, without_tests};

/// The maximum numbers of fields and parameters of type `bool` in some folders. A flag of the standard, such as
/// `required`, can be a bool.
struct Limit {
    folders: &'static [&'static str],
    fields: usize,
    parameters: usize,
}

const LIMITS: [Limit; 2] = [
    Limit {
        folders: &["macros/codegen/src", "macros/build/src", "macros/cli/src", "macros/options/src", "macros/src"],
        fields: 24,
        parameters: 6,
    },
    Limit { folders: &["runtime/src"], fields: 20, parameters: 3 },
];

#[test]
fn few_fields_and_parameters_are_bools() {
    for limit in LIMITS {
        let (mut fields, mut parameters) = (Vec::new(), Vec::new());
        for folder in limit.folders {
            for (name, text) in sources(folder).into_iter().filter(|(name, _)| !name.ends_with("tests.rs")) {
                let mut is_signature = false;
                for line in without_tests(&text).lines().map(str::trim).filter(|line| !line.starts_with("//")) {
                    is_signature = is_signature && !line.starts_with(')') || begins_function(line);
                    let found = if is_signature { &mut parameters } else { &mut fields };
                    let count = bools(line, is_signature);
                    found.extend((0..count).map(|_| format!("{folder}/{name}: {line}")));
                    is_signature = is_signature && line.ends_with(['(', ',', '>']);
                }
            }
        }
        assert!(fields.len() <= limit.fields, "{} fields: {fields:#?}", fields.len());
        assert!(parameters.len() <= limit.parameters, "{} parameters: {parameters:#?}", parameters.len());
    }
}

fn begins_function(line: &str) -> bool {
    line.starts_with("fn ") || line.starts_with("pub") && line.contains(" fn ")
}

/// Returns the number of parameters of type `bool` in a line of a signature, or of fields in any other line.
fn bools(line: &str, is_signature: bool) -> usize {
    if is_signature {
        return line.matches(": bool,").count() + line.matches(": bool)").count();
    }
    let is_name = |it: char| it == '_' || it.is_alphanumeric();
    let field = line.strip_suffix(": bool,").or_else(|| line.strip_suffix(": Option<bool>,"));
    let name = field.map(|it| it.rsplit(' ').next().unwrap_or_default());
    usize::from(name.is_some_and(|it| it.chars().all(is_name)))
}
