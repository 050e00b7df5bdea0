//! Tests of the grammar: accepted and refused input.

use specweld_codegen::diagnostic::{Code, Level};
use specweld_codegen::options::{Extra, Grouping, OperationNames, Options, RenameKind, Secrecy, SelectorKind};

use crate::{Call, Description};

fn parsed(text: &str) -> Result<Call, Vec<String>> {
    let input = syn::parse_str::<Call>(text);
    let input = input.and_then(|mut input| input.faults.take().map_or(Ok(input), Err));
    input.map_err(|error| error.into_iter().map(|error| error.to_string()).collect())
}

fn faults(text: &str) -> Vec<String> {
    match parsed(text) {
        Ok(_) => unreachable!("{text} was taken"),
        Err(faults) => faults,
    }
}

fn selectors(text: &str) -> Vec<SelectorKind> {
    let input = parsed(&format!("spec = \"x\", only = [{text}]"));
    let selectors = input.map(|input| input.options.only.unwrap_or_default()).unwrap_or_default();
    selectors.into_iter().map(|selector| selector.kind).collect()
}

#[test]
fn a_path_is_enough() {
    for text in [r#""spec/pets.json""#, r#""spec/pets.json","#, r#"spec = "spec/pets.json""#] {
        let Ok(Call { description: Some(Description::File(path)), options, .. }) = parsed(text) else {
            unreachable!("{text}");
        };
        assert_eq!(path.value(), "spec/pets.json");
        assert_eq!(options, Options::default());
    }
}

#[test]
fn the_description_may_stand_in_the_call() {
    let input = parsed(r##"inline = r#"{"openapi": "3.1.0"}"#,"##);
    let text = input.map(|input| match input.description {
        Some(Description::Inline(text)) => text.value(),
        _ => String::new(),
    });
    assert_eq!(text, Ok(r#"{"openapi": "3.1.0"}"#.to_owned()));
}

#[test]
fn selections_come_in_four_forms() {
    let endpoint = |method: &str, path: &str| SelectorKind::Endpoint { method: method.into(), path: path.into() };
    let operation = |name: &str| SelectorKind::Operation(name.into());
    assert_eq!(
        selectors(r#""GET /x/{y}", "post  /z", tag "gists", list_things, "A.b c", tag, r#type,"#),
        [
            endpoint("GET", "/x/{y}"),
            endpoint("POST", "/z"),
            SelectorKind::Tag("gists".into()),
            operation("list_things"),
            operation("A.b c"),
            operation("tag"),
            operation("type"),
        ]
    );
}

#[test]
fn selections_are_patterns_and_exclusions() {
    let endpoint = |method: &str, path: &str| SelectorKind::Endpoint { method: method.into(), path: path.into() };
    let not = |kind| SelectorKind::Not(Box::new(kind));
    assert_eq!(
        selectors(r#""get /x/**", "*  /x", "list*", !"GET /x/y", !tag "internal*", !remove"#),
        [
            endpoint("GET", "/x/**"),
            endpoint("*", "/x"),
            SelectorKind::Operation("list*".into()),
            not(endpoint("GET", "/x/y")),
            not(SelectorKind::Tag("internal*".into())),
            not(SelectorKind::Operation("remove".into())),
        ]
    );
    assert_eq!(faults(r#"spec = "x", only = ["!GET /x"]"#), ["write `!` before the quotes: `!\"GET /x\"`"]);
    assert_eq!(faults(r#"spec = "x", only = [!!a]"#).len(), 1);
}

#[test]
fn variables_of_the_environment_are_read() {
    let text = r#"spec = "x", env = { bearer = "A", "key" = "B", basic = ["C", "D"], tenant = "E" }"#;
    let Ok(Call { options, .. }) = parsed(text) else { unreachable!("{text}") };
    let entries: Vec<_> =
        options.env.iter().map(|it| (it.kind.is_some(), it.name.as_str(), it.variables.concat())).collect();
    let expected = [(true, "bearer", "A"), (false, "key", "B"), (true, "basic", "CD"), (false, "tenant", "E")];
    assert_eq!(entries, expected.map(|(kind, name, variables)| (kind, name, variables.to_owned())));
    for (entry, message) in [
        (r#"bearer = "A", bearer = "B""#, "this credential has variables already"),
        (r#"bearer = "A=B""#, "this cannot be the name of an environment variable"),
        (r#"bearer = """#, "this cannot be the name of an environment variable"),
        ("bearer = A", "expected a string literal\n  help: write it in quotes"),
    ] {
        assert_eq!(faults(&format!(r#"spec = "x", env = {{ {entry} }}"#)), [message]);
    }
}

#[test]
fn every_entry_has_a_place_of_its_own() {
    let text = r#"secret = ["a.b.Secret.value"], rename = { operation "A_b" = a_b, schema "UserDto" = User, },
        only = [tag "x"], spec = "x""#;
    let Ok(Call { options, spans, .. }) = parsed(text) else { unreachable!("{text}") };
    let secret = options.secrecy.first().map(|secret| (secret.id, secret.key.as_str(), secret.secrecy));
    assert_eq!(secret, Some((0, "a.b.Secret.value", Secrecy::Secret)));
    let renames = options.renames.iter().map(|to| (to.id, to.kind, to.from.as_str(), to.to.as_str()));
    let expected = [(1, RenameKind::Operation, "A_b", "a_b"), (2, RenameKind::Schema, "UserDto", "User")];
    assert_eq!(renames.collect::<Vec<_>>(), expected);
    assert_eq!(options.only.map(|only| only.iter().map(|selector| selector.id).collect()), Some(vec![3]));
    assert_eq!(spans.len(), 4);
}

#[test]
fn schemas_and_parameters_are_named_as_the_description_names_them() {
    let text = r#"spec = "x", schemas = ["Event", "a.b"], rename = { parameter "listPets.user-id" = user }"#;
    let Ok(Call { options, spans, .. }) = parsed(text) else { unreachable!("{text}") };
    let schemas = options.schemas.unwrap_or_default();
    let named = schemas.iter().map(|it| (it.id, it.name.as_str())).collect::<Vec<_>>();
    assert_eq!((named, spans.len()), (vec![(0, "Event"), (1, "a.b")], 3));
    assert_eq!(options.renames.first().map(|it| it.kind), Some(RenameKind::Parameter));
    assert_eq!(faults(r#"spec = "x", schemas = ["A", "A"]"#), ["this is listed already"]);
}

#[test]
fn all_faults_are_reported_at_once() {
    let text = r#"sepc = "x", only = ["FETCH /x", 7, tag "a" tag, "/x", GET /x], spec = "x", spec = "y", secret = ["x"],
        rename = { schemas "A" = B, schema "A" = B, schema "A" = C, schema C = D, operation "a" = 7 }, other = 1"#;
    assert_eq!(
        faults(text),
        [
            "there is no option `sepc`; did you mean `spec`?",
            "there is no method `FETCH`; there are GET, PUT, POST, DELETE, OPTIONS, HEAD, PATCH, TRACE, QUERY",
            "expected \"METHOD /path\", \"operationId\", a method's name, or tag \"name\"",
            "expected `,`",
            "write a method before the path: \"GET /x\"",
            "write method and path in quotes: \"GET /..\"",
            "this option is given twice",
            "expected \"Schema.property\" or \"operation.parameter\"",
            "there is no kind of thing `schemas`; did you mean `schema`?",
            "this is renamed already",
            "expected a string literal\n  help: write it in quotes",
            "expected the new name, an identifier",
            "there is no option `other`; there are spec, inline, overlays, only, schemas, rename, replace, relax, secret, public, derive, env, paginate, idempotency_key, operation_names, group, extra, formats, mock, examples, xml, allow, deny, compatible_with, accept",
        ]
    );
}

#[test]
fn new_names_are_names_of_rust() {
    let of = |entry: &str| faults(&format!("spec = \"x\", rename = {{ {entry} }}")).join("; ");
    let sound = r#"spec = "x", rename = { schema "A" = Memo, operation "a" = r#type, property "A.b" = kind }"#;
    assert!(parsed(sound).is_ok());
    assert!(of(r#"operation "a" = "list""#).contains("help: write `list`"));
    assert!(of(r#"schema "A" = "not a type""#).contains("help: write an identifier"));
    assert!(of(r#"schema "A" = memo"#).contains("help: write `Memo`"));
    assert!(of(r#"schema "A" = struct"#).contains("help: write `Struct`"));
    assert!(of(r#"operation "a" = self"#).contains("cannot be a name"));
}

#[test]
fn a_path_is_not_computed() {
    let message = faults(r#"concat!(env!("OUT_DIR"), "/api.json")"#).join("; ");
    assert!(message.contains("`concat!(..)`") && message.contains("include!"), "{message}");
}

#[test]
fn slips_are_answered_with_what_to_write() {
    for (call, help) in [
        // The description.
        (r#"spec: "x""#, "write `=` instead of `:`"),
        (r#"spec => "x""#, "write `=` instead of `=>`"),
        (r#"spec == "x""#, "write `=` instead of `==`"),
        ("spec", "expected `=` after `spec`"),
        ("spec = api.json", "write it in quotes"),
        (r#"spec = concat!("a", "b")"#, "`concat!(..)`"),
        (r#"inline = include_str!("x")"#, "`include_str!(..)`"),
        (r#"inline = "spec/api.yaml""#, r#"write `spec = "spec/api.yaml"`"#),
        (r#"inline = { "openapi": "3.1.0" }"#, "raw string"),
        (r#"{ "openapi": "3.1.0" }"#, "inline = r#"),
        (r#"["x"]"#, "path in quotes"),
        (r#""spec" = "x""#, "the name of an option has no quotes"),
        (r#"path = "x""#, "did you mean `spec`?"),
        // Lists and entries.
        (r#"spec = "x", only = "a""#, "write `only = [get_pet"),
        (r#"spec = "x", only = { a }"#, "write `only = [get_pet"),
        (r#"spec = "x", secret = "A.b""#, "write `secret = ["),
        (r#"spec = "x", secret = [A.b]"#, "write it in quotes"),
        (r#"spec = "x", allow = untyped"#, "write `allow = [ambiguous]`"),
        (r#"spec = "x", derive(Eq)"#, "expected `=` after `derive`"),
        (r#"spec = "x", derive = [serde::Serialize]"#, "already"),
        (r#"spec = "x", derive = [std::fmt::Debug]"#, "every type that is generated is Debug already"),
        (r#"spec = "x", derive = [Default]"#, "whose members are all optional is Default already"),
        (r#"spec = "x", derive = [Hash, Ord, Eq]"#, "write `derive = [Eq, PartialOrd, Ord]`"),
        ("super::SPEC", "expected the description's path in quotes"),
        (r#"spec = "x", compatible_with = "y", accept = ["member-removed"]"#, "write `member_removed`, without quotes"),
        (r#"spec = "x", group = "tags""#, "expected tags or none, without quotes"),
        (r#"spec = "x", rename = [schema "A" = B]"#, "write `rename = {"),
        (r#"spec = "x", rename = { schema "A": B }"#, "write `=` instead of `:`"),
        (r#"spec = "x", rename = { schema "A" => B }"#, "write `=` instead of `=>`"),
        (r#"spec = "x", rename = { schema "A" = b::B }"#, "not a path"),
        (r#"spec = "x", rename = { field "A.b" = c }"#, "did you mean `property`?"),
        (r#"spec = "x", rename = { struct "A" = B }"#, "did you mean `schema`?"),
        (r#"spec = "x", only = [tag = "a"]"#, "write `tag \"name\"`"),
        (r#"spec = "x", only = [group "a"]"#, "`group` cannot be before a string"),
    ] {
        let found = faults(call);
        assert!(found.len() == 1 && found.iter().all(|it| it.contains(help)), "{call}: {found:?}");
    }
}

#[test]
fn codes_are_read_as_messages_write_them() {
    let of = |entry: &str| parsed(&format!("spec = \"x\", allow = [{entry}]")).map(|input| input.options.levels);
    let expected = Ok(vec![(Code::UnusedPathParameter, Level::Allow)]);
    for entry in ["unused-path-parameter", "unused_path_parameter", "\"unused-path-parameter\""] {
        assert_eq!(of(entry), expected, "{entry}");
    }
    let accept = r#"spec = "x", compatible_with = "y", accept = [member-removed "A.b"]"#;
    assert_eq!(parsed(accept).map(|input| input.options.accepted.len()), Ok(1));
}

#[test]
fn there_must_be_exactly_one_description() {
    let missing = "the path of the description is missing: write generate_api!(\"path/to/openapi.json\")";
    assert_eq!(faults(""), [missing]);
    assert_eq!(faults("only = [a]"), [missing]);
    assert_eq!(faults("sepc = \"x\""), ["there is no option `sepc`; did you mean `spec`?"]);
    assert_eq!(faults("spec = \"x\", inline = \"{}\""), ["the description is already given by `spec`"]);
}

#[test]
fn unfinished_input_is_refused_in_words() {
    assert_eq!(faults("\"x\" only = [a]"), ["write `spec = \"..\", ..` to give options beside the path"]);
    for text in ["spec", "spec =", "spec = 7", "7", "only = tag", "spec = \"x\", only = []", "spec = \"x\" only = [a]"]
    {
        assert_eq!(faults(text).len(), 1, "{text}");
    }
}

#[test]
fn types_can_be_replaced_and_traits_derived() {
    let text = r#"spec = "x", replace = { format "a" = std::collections::BTreeMap<String, Vec<u8>>, schema "b" = crate::B },
                  derive = [Eq, crate::Audit], extra = keep"#;
    let options = parsed(text).map(|input| input.options).unwrap_or_default();
    let replaced: Vec<String> = options.replacements.iter().map(|it| it.to.0.to_string()).collect();
    assert_eq!(replaced, ["std :: collections :: BTreeMap < String , Vec < u8 >>", "crate :: B"]);
    assert_eq!((options.derives.len(), options.extra), (2, Extra::Keep));
    for fault in ["replace = { schema \"a\" = }", "derive = [Eq { }]", "derive = [\"Eq\"]", "extra = 1"] {
        assert_eq!(faults(&format!("spec = \"x\", {fault}")).len(), 1, "{fault}");
    }
}

#[test]
fn pages_are_declared_for_operations() {
    let text = r#"spec = "x", paginate = {
        "get  /a" = cursor(request = "after", response = "meta.next",), "b" = page(request = "$p", first = 0), "c" = link,
        "d" = none() }"#;
    let Ok(Call { options, spans, .. }) = parsed(text) else { unreachable!("{text}") };
    let entries = options.pagination.iter().map(|it| (it.id, it.operation.as_str(), it.declaration.kind.keyword()));
    let expected = [(2, "GET /a", "cursor"), (4, "b", "page"), (5, "c", "link"), (6, "d", "none")];
    assert_eq!((entries.collect::<Vec<_>>(), spans.len()), (expected.to_vec(), 7));
    let paths = options.pagination.iter().flat_map(|it| &it.declaration.arguments).map(|it| it.path.as_str());
    assert_eq!(paths.collect::<Vec<_>>(), ["after", "meta.next", "$p"]);
    for (entry, message) in [
        (r"a = link", "write it in quotes"),
        (r#""FETCH /a" = link"#, "there is no method `FETCH`"),
        (r#""a" = cursr(request = "b", response = "c")"#, "did you mean `cursor`?"),
        (r#""a" = cursor(request = "b")"#, "`cursor` needs `response` or `last_item`"),
        (r#""a" = cursor"#, "`cursor` needs `request`"),
        (
            r#""a" = cursor(request = "b", response = "c", last_item = "d")"#,
            "has only one of `response` or `last_item`",
        ),
        (r#""a" = link(request = "b")"#, "there is no argument of `link` `request`; there are items"),
        (r#""a" = none(items = "b")"#, "`none` has no arguments"),
        (r#""a" = page(request = "b", first = "1")"#, "the number of the first page"),
        (r#""a" = page(request = "b", first = -1)"#, "the number of the first page"),
        (r#""a" = page(request = "b", first = 1, first = 2)"#, "this argument is given twice"),
        (r#""a" = link(items = "b", items = "c")"#, "this argument is given twice"),
        (r#""a" = link(items = "$.data")"#, "with dots between them"),
        (r#""a" = link, "a" = none"#, "declared already"),
        (r#""a" = link(items: "b")"#, "write `=` instead of `:`"),
    ] {
        let found = faults(&format!("spec = \"x\", paginate = {{ {entry} }}"));
        assert!(found.len() == 1 && found.iter().all(|it| it.contains(message)), "{entry}: {found:?}");
    }
}

#[test]
fn the_header_of_a_key_is_a_header_that_the_client_does_not_set() {
    let of = |name: &str| parsed(&format!("spec = \"x\", idempotency_key = {name}"));
    let key = of("\"Idempotency-Key\"").map(|input| input.options.idempotency_key);
    assert_eq!(key, Ok(Some("Idempotency-Key".to_owned())));
    for (name, message) in [
        ("true", "expected a string literal"),
        ("\"\"", "expected the name of a header"),
        ("\"Idempotency Key\"", "expected the name of a header"),
        ("\"Content-type\"", "`Content-type` has another meaning"),
    ] {
        let found = of(name).err().unwrap_or_default();
        assert!(found.len() == 1 && found.iter().all(|it| it.contains(message)), "{name}: {found:?}");
    }
}

#[test]
fn operations_are_named_by_choice() {
    let chosen = |text: &str| parsed(text).map(|input| input.options.operation_names).unwrap_or_default();
    assert_eq!(chosen(r#"spec = "x""#), OperationNames::Shortened);
    assert_eq!(chosen(r#"spec = "x", operation_names = declared"#), OperationNames::Declared);
    assert_eq!(chosen(r#"spec = "x", operation_names = path"#), OperationNames::Path);
    let faults = faults(r#"spec = "x", operation_names = short"#);
    assert_eq!(faults, ["there is no choice `short`; there are shortened, declared, path"]);
}

#[test]
fn operations_are_grouped_by_choice() {
    let chosen = |text: &str| parsed(text).map(|input| input.options.group).unwrap_or_default();
    assert_eq!(chosen(r#"spec = "x""#), Grouping::None);
    assert_eq!(chosen(r#"spec = "x", group = none"#), Grouping::None);
    assert_eq!(chosen(r#"spec = "x", group = tags"#), Grouping::Tags);
    assert_eq!(faults(r#"spec = "x", group = tag"#), ["there is no choice `tag`; did you mean `tags`?"]);
}

#[test]
fn members_are_relaxed_by_their_keys() {
    let keys = parsed(r#"spec = "x", relax = ["Pet.owner", "a.b.C.d"]"#).map(|input| input.options.relaxed);
    let keys = keys.map(|keys| keys.into_iter().map(|it| it.key).collect::<Vec<_>>());
    assert_eq!(keys, Ok(vec!["Pet.owner".to_owned(), "a.b.C.d".to_owned()]));
    let found = faults(r#"spec = "x", relax = ["Pet", "A.b", "A.b"]"#);
    assert_eq!(found, ["expected \"Schema.property\"", "this is listed already"]);
}

#[test]
fn overlays_are_paths_in_order() {
    let text = r#"spec = "x", overlays = ["b.yaml", "a.json"]"#;
    let Ok(Call { overlays, spans, .. }) = parsed(text) else { unreachable!("{text}") };
    let paths: Vec<_> = overlays.iter().map(|(id, path)| (*id, path.value())).collect();
    assert_eq!((paths, spans.len()), (vec![(0, "b.yaml".to_owned()), (1, "a.json".to_owned())], 2));
    let found = faults(r#"spec = "x", overlays = ["a.yaml", 1, "a.yaml"]"#);
    assert_eq!(found, ["expected a string literal", "this overlay is listed already"]);
}

#[test]
fn warnings_have_levels() {
    let levels = parsed(r#"spec = "x", allow = [ambiguous], deny = ["untyped"]"#).map(|input| input.options.levels);
    assert_eq!(levels, Ok(vec![(Code::Ambiguous, Level::Allow), (Code::Untyped, Level::Deny)]));
    let places = parsed(r##"spec = "x", allow = [untyped "#/a", ambiguous]"##).map(|input| input.options);
    let places = places.map(|it| (it.allowed_places.into_iter().map(|it| (it.code, it.pointer)).collect(), it.levels));
    assert_eq!(places, Ok((vec![(Code::Untyped, "#/a".to_owned())], vec![(Code::Ambiguous, Level::Allow)])));
    let allowed = parsed(r#"spec = "x", allow = [unsatisfiable]"#).map(|input| input.options.levels);
    assert_eq!(allowed, Ok(vec![(Code::Unsatisfiable, Level::Allow)]));
    assert_eq!(faults(r#"spec = "x", deny = [unsatisfiable]"#), ["`unsatisfiable` is an error in any case"]);
    assert_eq!(
        faults(r#"spec = "x", allow = [missing_key]"#),
        ["`missing-key` cannot be allowed: no client can be generated with this error"]
    );
}

#[test]
fn a_contract_is_read_with_what_is_accepted() {
    let text = r#"spec = "x.json", compatible_with = "older.json", accept = [member_removed "Pet.tag", paging_lost]"#;
    let Ok(Call { older, options, spans, .. }) = parsed(text) else { unreachable!("{text}") };
    assert_eq!(older.map(|path| path.value()).as_deref(), Some("older.json"));
    let accepted: Vec<_> = options.accepted.iter().map(|it| (it.id, it.kind.id(), it.subject.as_deref())).collect();
    assert_eq!(accepted, [(0, "member-removed", Some("Pet.tag")), (1, "paging-lost", None)]);
    assert_eq!(spans.len(), 2);
}

#[test]
fn what_is_accepted_breaks_something() {
    let text = r#"spec = "x.json", accept = [member_remved "a", member_added "b", paging_lost, paging_lost, "c"]"#;
    assert_eq!(
        faults(text),
        [
            "there is no kind of change `member_remved`; did you mean `member_removed`?",
            "`member_added` breaks no client, and need not be accepted",
            "this is accepted already",
            "expected the kind of a change, such as member_removed",
            "there is no older description: write `compatible_with = \"older.json\"`, or remove `accept`",
        ]
    );
}
