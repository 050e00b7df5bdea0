//! The option `only`: patterns, exclusions, and entries without effect.

use specweld_codegen::diagnostic::Source;
use specweld_codegen::options::{Options, Selector, SelectorKind};

const DESCRIPTION: &str = r#"
openapi: 3.1.0
info: { title: Zoo, version: "1" }
paths:
  /pets:
    get: { operationId: listPets, tags: [pets], responses: { "204": { description: done } } }
    post: { operationId: createPet, tags: [pets], responses: { "204": { description: done } } }
  /pets/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: getPet, tags: [pets], responses: { "204": { description: done } } }
  /pets/{id}/photos:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: listPhotos, tags: [photos], responses: { "204": { description: done } } }
  /admin/keys:
    get: { operationId: admin/list*, tags: [admin-keys], responses: { "204": { description: done } } }
"#;

const SOURCE: Source<'_> = Source { name: "zoo.yaml", text: DESCRIPTION };

fn options(kinds: &[SelectorKind]) -> Options {
    let selectors = kinds.iter().enumerate().map(|(id, kind)| Selector { id, kind: kind.clone() });
    Options { only: Some(selectors.collect()), ..Options::default() }
}

fn selected(kinds: &[SelectorKind]) -> Vec<String> {
    specweld_codegen::operations(SOURCE, &options(kinds)).into_iter().map(|it| it.name).collect()
}

fn report(kinds: &[SelectorKind]) -> String {
    specweld_codegen::explain(SOURCE, &options(kinds)).1.to_string()
}

fn endpoint(method: &str, path: &str) -> SelectorKind {
    SelectorKind::Endpoint { method: method.to_owned(), path: path.to_owned() }
}

fn operation(name: &str) -> SelectorKind {
    SelectorKind::Operation(name.to_owned())
}

fn tag(name: &str) -> SelectorKind {
    SelectorKind::Tag(name.to_owned())
}

fn not(kind: SelectorKind) -> SelectorKind {
    SelectorKind::Not(Box::new(kind))
}

#[test]
fn patterns_select_by_path_name_and_tag() {
    assert_eq!(selected(&[endpoint("GET", "/pets/*")]), ["get_pet"]);
    assert_eq!(selected(&[endpoint("GET", "/pets/**")]), ["get_pet", "list_photos"]);
    assert_eq!(selected(&[endpoint("*", "/pets")]), ["list_pets", "create_pet"]);
    assert_eq!(selected(&[operation("list*")]), ["list_pets", "list_photos"]);
    assert_eq!(selected(&[operation("*_pet")]), ["create_pet", "get_pet"]);
    assert_eq!(selected(&[operation("admin/list*")]).len(), 1);
    assert_eq!(selected(&[tag("p*")]).len(), 4);
}

#[test]
fn exclusions_have_an_effect_at_any_position() {
    let selection = [not(operation("createPet")), endpoint("*", "/pets**"), not(tag("photos"))];
    assert_eq!(selected(&selection), ["list_pets", "get_pet"]);
    assert_eq!(selected(&[not(endpoint("*", "/pets**"))]).len(), 1);
}

#[test]
fn an_entry_without_effect_is_an_error() {
    for (kind, message) in [
        (endpoint("GET", "/pest/**"), "no operation matches `GET /pest/**`"),
        (operation("remove*"), "no operation has a name that matches `remove*`"),
        (tag("x*"), "no operation has a tag that matches `x*`"),
        (not(endpoint("DELETE", "/pets")), "there is no operation at `DELETE /pets`"),
        (not(operation("getPetz")), "help: did you mean `getPet`?"),
    ] {
        let report = report(&[operation("getPet"), kind]);
        assert!(report.contains(message) && report.contains("[unknown-operation]"), "{report}");
    }
    let report = report(&[operation("getPet"), not(endpoint("*", "/**"))]);
    assert!(report.contains("exclude every operation"), "{report}");
}
