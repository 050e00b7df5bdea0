//! Tests of options in TOML: each option has the same result as in the macro, and errors have their places.

use specweld_codegen::options::Options;

use super::{OptionText, folder_of, read_config};
use crate::reader::OPTIONS;
use crate::{Call, Description};

/// Each option in the grammar of the macro, and in TOML.
const PAIRS: [(&str, &str); 33] = [
    (r#"spec = "a.json""#, r#"spec = "a.json""#),
    (r##"inline = r#"{ "openapi": "3.1.0" }"#"##, r#"inline = '{ "openapi": "3.1.0" }'"#),
    (
        r#"only = ["GET /pets/**", get_pet, tag "a b", !tag "c", !"* /x"]"#,
        r#"only = ["GET /pets/**", "get_pet", "tag a b", "!tag c", "! * /x"]"#,
    ),
    (r#"schemas = ["Pet", "a.b"]"#, r#"schemas = ["Pet", "a.b"]"#),
    (
        r#"rename = { schema "A.b c" = Animal, operation "GET /a" = list, variant "A.é" = B, property "A.type" = r#type }"#,
        r#"rename = { "schema A.b c" = "Animal", "operation GET /a" = "list", "variant A.é" = "B", "property A.type" = "r#type" }"#,
    ),
    (
        r#"replace = { schema "Money" = crate::Money, format "ip" = Map<String, Vec<u8>> }"#,
        "[pets.replace]\n\"schema Money\" = \"crate::Money\"\n\"format ip\" = \"Map<String, Vec<u8>>\"",
    ),
    (r#"overlays = ["b.yaml", "a.json"]"#, r#"overlays = ["b.yaml", "a.json"]"#),
    (r#"relax = ["Pet.owner"]"#, r#"relax = ["Pet.owner"]"#),
    (r#"secret = ["Key.pin"]"#, r#"secret = ["Key.pin"]"#),
    (r#"public = ["*.token"]"#, r#"public = ["*.token"]"#),
    ("derive = [Eq, std::hash::Hash]", r#"derive = ["Eq", "std::hash::Hash"]"#),
    (
        r#"derive = { all = [Eq], enums = [strum::EnumIter], "Pet" = [a::B], "all pets" = [C] }"#,
        r#"derive = { all = ["Eq"], enums = ["strum::EnumIter"], Pet = ["a::B"], "all pets" = ["C"] }"#,
    ),
    (
        r#"env = { bearer = "A", "key-1" = "B", basic = ["C", "D"] }"#,
        r#"env = { bearer = "A", key-1 = "B", basic = ["C", "D"] }"#,
    ),
    (
        r#"paginate = { "GET /a" = cursor(request = "after", response = "meta.next"), "b" = link, "c" = page(request = "p", first = 0) }"#,
        r#"paginate = { "GET /a" = { cursor = { request = "after", response = "meta.next" } }, "b" = "link", "c" = { page = { request = "p", first = 0 } } }"#,
    ),
    (
        r#"paginate = { "GET /a" = link(items = "data"), "b" = link() }"#,
        "[pets.paginate]\n\"GET /a\" = 'link(items = \"data\")'\nb = { link = {} }",
    ),
    (r#"paginate = { "b" = none }"#, "[pets.paginate]\n\"b\" = \"none\""),
    (r#"idempotency_key = "Idempotency-Key""#, r#"idempotency_key = "Idempotency-Key""#),
    ("operation_names = path", r#"operation_names = "path""#),
    ("group = tags", r#"group = "tags""#),
    ("extra = keep", r#"extra = "keep""#),
    ("formats = lenient", r#""formats" = "lenient""#),
    ("mock = true", "mock = true"),
    ("mock = false", r#"mock = "false""#),
    ("examples = true", "examples = true"),
    ("xml = true", "xml = true"),
    (r##"allow = [ambiguous, untyped "#/a b"]"##, r#"allow = ["ambiguous", "untyped #/a b"]"#),
    ("allow = [unused-path-parameter]", r#"allow = ["unused-path-parameter"]"#),
    ("deny = [untyped, ambiguous]", r#"deny = ["untyped", "ambiguous"]"#),
    (r#"compatible_with = "older.json""#, r#"compatible_with = "older.json""#),
    (
        r#"compatible_with = "b.json", accept = [member_removed "Pet.tag", paging_lost]"#,
        "compatible_with = \"b.json\"\naccept = [\"member_removed Pet.tag\", \"paging_lost\"]",
    ),
    (
        r#"accept = [member-removed "A.b"], compatible_with = "b.json""#,
        "accept = [\"member-removed A.b\"]\ncompatible_with = \"b.json\"",
    ),
    ("extra = ignore, group = none", "extra = \"ignore\"\n# a comment\ngroup = 'none'"),
    ("formats = strict", "formats = \"\"\"\nstrict\"\"\""),
];

/// The result of options: description, overlays, older description, and the options of the generator.
type Parsed = (Option<String>, Vec<String>, Option<String>, Options);

fn parsed(call: Call) -> Parsed {
    let description = call.description.map(|it| match it {
        Description::File(path) => format!("file {}", path.value()),
        Description::Inline(text) => format!("text {}", text.value()),
    });
    let overlays = call.overlays.iter().map(|(_, path)| path.value()).collect();
    (description, overlays, call.older.map(|path| path.value()), call.options)
}

fn by_toml(text: &str) -> Result<Parsed, String> {
    let join = |faults: Vec<super::Fault>| faults.iter().map(ToString::to_string).collect::<String>();
    let clients = read_config("specweld.toml", text).map_err(join)?;
    let client = clients.into_iter().next().ok_or("there is no client")?;
    client.options.parse().map(parsed).map_err(join)
}

#[test]
fn each_option_has_the_same_result_in_toml() {
    for (in_macro, in_toml) in PAIRS {
        let has_description = in_macro.starts_with("spec") || in_macro.starts_with("inline");
        let spec = if has_description { "" } else { "spec = \"x\"" };
        let mut text = OptionText::default();
        text.add("macro", spec);
        text.add("macro", in_macro);
        let expected = text.parse().map(parsed).map_err(|faults| faults.len());
        let actual = by_toml(&format!("[pets]\n{spec}\n{in_toml}\n"));
        assert_eq!(actual.as_ref().ok(), expected.as_ref().ok(), "{in_macro}: {actual:?}");
        assert!(expected.is_ok(), "{in_macro}");
    }
    for option in OPTIONS {
        assert!(PAIRS.iter().any(|(pair, _)| pair.contains(&format!("{option} ="))), "{option} has a pair");
    }
}

#[test]
fn options_are_written_for_another_call() {
    let result = |text: &OptionText| text.parse().map(parsed).map_err(|faults| faults.len());
    for (in_macro, in_toml) in PAIRS.into_iter().filter(|(in_macro, _)| !in_macro.starts_with("spec")) {
        let spec = if in_macro.starts_with("inline") { "" } else { "spec = \"x\"" };
        let mut text = OptionText::default();
        text.add("macro", spec);
        text.add("macro", in_macro);
        let file = format!("[pets]\n{spec}\n{in_toml}\n");
        let of_file = read_config("specweld.toml", &file).unwrap_or_default().into_iter().next();
        for source in [Some(text), of_file.map(|client| client.options)].into_iter().flatten() {
            let written = source.written(&super::written::Replaced::default());
            let mut again = OptionText::default();
            again.add("again", &written.join(",\n"));
            assert_eq!(result(&again), result(&source), "{written:?}");
        }
    }
}

#[test]
fn written_options_have_the_style_of_rust() {
    let written = |toml: &str| {
        let clients = read_config("specweld.toml", &format!("[pets]\nspec = \"a.json\"\n{toml}")).unwrap_or_default();
        let written = clients.iter().flat_map(|it| it.options.written(&super::written::Replaced::default()));
        written.skip(1).collect::<Vec<_>>()
    };
    assert_eq!(written("only = [\"! tag a\", \"b\"]"), [r#"only = [!tag "a", "b"]"#]);
    assert_eq!(
        written("replace = { \"schema A\" = \"Map<String, Vec<u8>>\" }\npaginate = { b = { page = { first = -1 } } }"),
        [r#"replace = { schema "A" = Map<String, Vec<u8>> }"#, r#"paginate = { "b" = page(first = -1) }"#]
    );
    let long = written(&format!("schemas = [\"A\", \"{}\"]", "B".repeat(100)));
    assert_eq!(long, [format!("schemas = [\n        \"A\",\n        \"{}\",\n    ]", "B".repeat(100))]);
    let mut text = OptionText::default();
    text.add_description("a.json");
    assert_eq!(text.written(&[(7, "\"b.json\"".to_owned())].into()), ["spec = \"b.json\""]);
}

#[test]
fn errors_have_the_place_in_the_file() {
    for (text, expected) in [
        (
            "[pets]\nspec = \"x\"\nextr = \"keep\"\n",
            "specweld.toml:3:1: there is no option `extr`; did you mean `extra`?\n  3 | extr = \"keep\"\n    | ^^^^",
        ),
        (
            "[pets]\nspec = \"x\"\nextra = \"kep\"\n",
            "specweld.toml:3:9: there is no choice `kep`; did you mean `keep`?",
        ),
        ("[pets]\nspec = \"x\"\nextra = 1.5\n", "specweld.toml:3:9: expected keep or ignore"),
        ("[pets]\nspec = \"x\"\nextra = \"keep, mock = true\"\n", "specweld.toml:3:9: expected keep or ignore"),
        ("[pets]\nspec = \"x\"\nextra = \"keep }\"\n", "specweld.toml:3:9: expected keep or ignore"),
        ("[pets]\nspec = 7\n", "specweld.toml:2:8: expected a string literal"),
        (
            "[pets]\nspec = \"x\"\nrename = { \"shema Pet\" = \"A\" }\n",
            "specweld.toml:3:12: there is no kind of thing `shema`",
        ),
        (
            "[pets]\nspec = \"x\"\n[pets.rename]\n\"schema Pet\" = \"animal\"\n",
            "specweld.toml:4:16: the name of a type",
        ),
        (
            "[pets]\nspec = \"x\"\npaginate = { b = { page = { request = \"p\", first = -1 } } }\n",
            "specweld.toml:3:52: expected the number",
        ),
        (
            "[pets]\nspec = \"x\"\nonly = [\"POST /a\",\n \"FETCH /a\"]\n",
            "specweld.toml:4:2: there is no method `FETCH`",
        ),
        (
            "[pets]\n",
            "specweld.toml:1:2: this client has no description\n  1 | [pets]\n    |  ^^^^\n  help: write `spec",
        ),
        ("spec = \"x\"\n", "specweld.toml:1:8: expected a table"),
        ("[\"a/b\"]\nspec = \"x\"\n", "specweld.toml:1:2: the name of a client has only"),
        ("[pets]\nspec = \"x\"\nruntime = \"a b\"\n", "specweld.toml:3:11: expected the path of a crate"),
        ("[pets]\nspec = \n", "specweld.toml:2:8: "),
        ("[pets]\nspec = \"x\"\nspec = \"y\"\n", "specweld.toml:3:1: duplicate key"),
    ] {
        let error = by_toml(text).err().unwrap_or_default();
        assert!(error.starts_with(expected), "{text}\n{error}");
    }
}

#[test]
fn clients_are_read_in_written_order_with_their_runtimes() {
    let text = "[b]\nspec = \"b.json\"\n[a]\nspec = \"a.json\"\nruntime = \"::my::specweld\"\n";
    let clients = read_config("specweld.toml", text).unwrap_or_default();
    let clients: Vec<_> = clients.iter().map(|it| (it.name.as_str(), it.runtime.as_deref())).collect();
    assert_eq!(clients, [("b", None), ("a", Some("::my::specweld"))]);
}

#[test]
fn errors_of_arguments_have_a_column() {
    let mut text = OptionText::default();
    text.add("--option 1", "spec = \"a.json\"");
    text.add("--option 2", "extra = keep, frmats = lenient");
    let faults = text.parse().err().unwrap_or_default();
    let faults: Vec<_> = faults.iter().map(|it| (it.source.as_str(), it.line, it.column)).collect();
    assert_eq!(faults, [("--option 2", 1, 15)]);
    let mut text = OptionText::default();
    text.add("--option 1", "spec = \"a.json");
    let faults = text.parse().err().unwrap_or_default();
    let faults: Vec<_> = faults.iter().map(ToString::to_string).collect();
    let expected = "--option 1:1:8: these are no tokens of Rust\n  1 | spec = \"a.json\n    |        ^";
    assert!(faults.len() == 1 && faults.iter().all(|it| it.starts_with(expected)), "{faults:?}");
}

#[test]
fn the_folder_of_a_file_is_empty_or_ends_before_the_last_slash() {
    for (file, folder) in
        [("specweld.toml", ""), ("a/b/specweld.toml", "a/b"), (r"a\specweld.toml", "a"), ("/specweld.toml", "/")]
    {
        assert_eq!(folder_of(file), folder, "{file}");
    }
}
