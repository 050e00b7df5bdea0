//! Tests the names of descriptions.

use super::{Name, Names, assign_all};
use crate::diagnostic::Findings;
use crate::ir::lower::tests::{Lowered, lower_text, schemas};
use crate::options::{OperationNames, Options, Rename, RenameKind};

fn names(lowered: &Lowered, options: &Options) -> Names {
    assign_all(&lowered.api, options, &mut Findings::new())
}

fn joined(names: &[Name]) -> String {
    names.iter().map(Name::text).collect::<Vec<_>>().join(", ")
}

/// Returns the name of each type.
fn types(components: &str) -> String {
    let names = names(&schemas(components), &Options::default());
    names.types.iter().map(|it| it.name.text()).collect::<Vec<_>>().join(", ")
}

/// Returns the names of the members of the first component.
fn members(components: &str) -> String {
    let names = names(&schemas(components), &Options::default());
    names.types.first().map(|it| joined(&it.members)).unwrap_or_default()
}

/// Returns the fields of a struct with these properties.
fn fields(properties: &[&str]) -> String {
    let properties: Vec<String> = properties.iter().map(|it| format!("'{it}': {{}}")).collect();
    members(&format!("A: {{properties: {{{}}}}}", properties.join(", ")))
}

/// Returns the variants of an enum of these values.
fn values(values: &[&str]) -> String {
    let values: Vec<String> = values.iter().map(|it| format!("'{it}'")).collect();
    members(&format!("A: {{type: string, enum: [{}]}}", values.join(", ")))
}

/// Returns each operation of these paths as `method(parameters)`.
fn operations(paths: &str, options: &Options) -> String {
    let lowered = lower_text(&format!("paths: {{{paths}}}"), options);
    let names = names(&lowered, options);
    let one = |it: &super::OperationNames| format!("{}({})", it.method.text(), joined(&it.parameters));
    names.operations.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// Returns the operations with these `operationId`s, each a `GET` of a separate path.
fn methods(ids: &[&str]) -> String {
    let path = |(index, id): (usize, &&str)| {
        format!("/p{index}: {{get: {{operationId: '{id}', responses: {{204: {{description: x}}}}}}}}")
    };
    let paths: Vec<String> = ids.iter().enumerate().map(path).collect();
    operations(&paths.join(", "), &Options::default())
}

#[test]
fn words_have_the_case_of_rust() {
    assert_eq!(
        fields(&["petId", "pet-name", "PetType", "x-rate-limit", "HTTPStatus", "v2Name", "ID"]),
        "pet_id, pet_name, pet_type, x_rate_limit, http_status, v2_name, id",
    );
    assert_eq!(
        values(&["in-progress", "DONE", "snakeCase", "two words", "a.b"]),
        "InProgress, Done, SnakeCase, TwoWords, AB",
    );
    assert_eq!(
        types(
            "pet_store: {type: object, properties: {x: {}}}\nHTTPError: {type: object, properties: {y: {}}}\nv1.Pet: {type: object, properties: {z: {}}}",
        ),
        "PetStore, HttpError, V1Pet",
    );
}

#[test]
fn keywords_and_digits_are_legal_names() {
    assert_eq!(fields(&["type", "self", "async", "2fa", "crate"]), "type, self_, async, n2fa, crate_");
    assert_eq!(values(&["self", "Self", "1", "2x"]), "SelfValue, Self_, N1, N2x");
}

#[test]
fn symbols_are_words_if_no_letter_is_left() {
    assert_eq!(fields(&["$", "@", "_", "", "🎲"]), "dollar, at, underscore, empty, u1f3b2");
    assert_eq!(values(&["<", ">=", "", "*", "+1", "-1", "1"]), "Less, GreaterEquals, Empty, Star, Plus1, Minus1, N1");
    assert_eq!(values(&[">=5", "5", "A+", "A"]), "GreaterEquals5, N5, APlus, A");
}

#[test]
fn the_plainest_spelling_gets_the_name() {
    assert_eq!(fields(&["-height", "height"]), "minus_height, height");
    assert_eq!(fields(&["_id", "id"]), "underscore_id, id");
    assert_eq!(
        fields(&["fooBar", "foo_bar", "foo-bar", "FOO_BAR"]),
        "foo_bar_camel_case, foo_bar, foo_bar_kebab_case, foo_bar_uppercase",
    );
    assert_eq!(values(&["ASC", "asc", "Asc"]), "AscUppercase, AscLowercase, Asc");
    assert_eq!(values(&["a b", "a_b", "a-b"]), "AB, ABSnakeCase, ABKebabCase");
}

#[test]
fn names_of_generated_code_are_reserved() {
    assert_eq!(members("A: {properties: {rest: {}}, additionalProperties: {type: string}}"), "rest_field");
    assert_eq!(values(&["Unknown", "unknown", "other"]), "UnknownValue, UnknownLowercase, Other");
    assert_eq!(
        types("Option: {properties: {x: {}}}\nString: {properties: {y: {}}}\nVec: {properties: {z: {}}}"),
        "Option_, String_, Vec_",
    );
}

#[test]
fn setters_have_the_names_of_fields() {
    let setters = |components: &str| {
        let names = names(&schemas(components), &Options::default());
        let setters = names.types.first().map(|it| it.setters.clone()).unwrap_or_default();
        let one = |it: &super::Setter| {
            [Some(&it.value), it.null.as_ref()].into_iter().flatten().map(Name::text).collect::<Vec<_>>().join("/")
        };
        setters.iter().flatten().map(one).collect::<Vec<_>>().join(", ")
    };
    assert_eq!(
        setters("A: {properties: {a: {type: string}, b: {type: [string, 'null']}, c: {type: string}}, required: [c]}"),
        "a, b/b_null",
    );
    assert_eq!(
        setters(
            "A: {properties: {b: {type: [string, 'null']}, b_null: {type: string}, new: {type: string}, clone: {}, set_new: {}}}",
        ),
        "b/set_b_null, b_null, set_new, set_clone, set_set_new",
    );
}

#[test]
fn inline_types_are_named_by_their_way() {
    assert_eq!(
        types(
            "Pet: {properties: {owner: {properties: {home: {properties: {x: {}}}}}, tags: {type: array, items: {properties: {y: {}}}}}}",
        ),
        "Pet, PetOwnerHome, PetOwner, PetTagsItem",
    );
    // A component keeps its name against an inline type.
    assert_eq!(
        types("Pet: {properties: {owner: {properties: {x: {}}}}}\nPetOwner: {properties: {y: {}}}"),
        "Pet, PetPropertiesOwner, PetOwner",
    );
    // Components that differ in case or in symbols.
    assert_eq!(
        types("pet: {properties: {x: {}}}\nPet: {properties: {y: {}}}\npet_: {properties: {z: {}}}"),
        "PetLowercase, Pet, PetUnderscore",
    );
    // A long name is shortened.
    let deep = "AVeryLongNameOfAComponent: {properties: {withAnEvenLongerProperty: {properties: {andYetAnotherOneInside: {properties: {x: {}}}}}}}";
    assert_eq!(
        types(deep),
        "AVeryLongNameOfAComponent, AVeryLongNameOfAComponentPropertyAndYetAnotherOneInside, AVeryLongNameOfAComponentWithAnEvenLongerProperty",
    );
}

#[test]
fn variants_shed_the_words_of_their_union() {
    let union = |name: &str, one: &str, other: &str| {
        members(&format!(
            "{name}: {{oneOf: [${one}, ${other}]}}\n{one}: {{properties: {{t: {{const: a}}}}, required: [t]}}\n{other}: {{properties: {{t: {{const: b}}}}, required: [t]}}"
        ))
    };
    assert_eq!(union("Application", "OAuthApplication", "M2mApplication"), "OAuth, M2m");
    assert_eq!(union("CreateApplication", "CreateOAuthApplication", "CreateM2mApplication"), "OAuth, M2m");
    // The rest would be empty, or no legal name.
    assert_eq!(union("Pet", "Pet2", "PetCat"), "Pet2, Cat");
    assert_eq!(union("Pet", "PetUnknown", "Cat"), "PetUnknown, Cat");
    assert_eq!(members("A: {oneOf: [{const: 1}, {const: -1}, {const: one}, {const: true}]}"), "N1, Minus1, One, True");
    assert_eq!(members("A: {oneOf: [{const: 1}, {const: '1'}, {type: array, items: {}}]}"), "N1, N1String, Array");
    assert_eq!(members("A: {oneOf: [{const: a-b}, {const: A_B}, {type: integer}]}"), "AB, ABUppercase, Integer");
    assert_eq!(members("A: {enum: [1, 2], x-enum-varnames: [First, second_one]}"), "First, SecondOne");
}

#[test]
fn request_copies_have_names_of_their_own() {
    let text = |others: &str| {
        let content = "content: {application/json: {schema: $User}}";
        format!("paths: {{/x: {{put: {{requestBody: {{{content}}}, responses: {{200: {{description: x, {content}}}}}}}}}}}
components: {{schemas: {{User: {{properties: {{id: {{type: string, readOnly: true}}, x: {{}}, o: $UserRequest}}}}, {others}}}}}")
    };
    let all = |text: &str| {
        let names = names(&lower_text(text, &Options::default()), &Options::default());
        names.types.iter().map(|it| it.name.text().to_owned()).collect::<Vec<_>>().join(", ")
    };
    assert_eq!(all(&text("Other: {}").replace(", o: $UserRequest", "")), "User, UserRequest");
    assert_eq!(all(&text("UserRequest: {properties: {y: {}}}")), "User, UserRequest, UserInput");
}

#[test]
fn operations_are_named_by_id_or_by_method_and_path() {
    assert_eq!(methods(&["listPets", "pets.create", "delete-pet"]), "list_pets(), pets_create(), delete_pet()");
    // Methods of traits, keywords, and names that differ in case only.
    assert_eq!(methods(&["clone", "type", "list_pets", "ListPets"]), "call_clone(), type(), list_pets(), get_p3()");
    let none = "responses: {204: {description: x}}";
    let paths = format!(
        "'/pets/{{id}}/toys': {{get: {{parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}], {none}}}, post: {{operationId: addToy, {none}}}}}, /: {{get: {{{none}}}}}"
    );
    assert_eq!(operations(&paths, &Options::default()), "get_pets_id_toys(id), add_toy(id), get()");
    let path = Options { operation_names: OperationNames::Path, ..Options::default() };
    assert_eq!(operations(&paths, &path), "get_pets_id_toys(id), post_pets_id_toys(id), get()");
}

#[test]
fn parameters_are_distinguished_by_location() {
    let one = |location: &str, name: &str| format!("{{name: '{name}', in: {location}, schema: {{type: string}}}}");
    let named = |all: &[(&str, &str)]| {
        let all: Vec<String> = all.iter().map(|(location, name)| one(location, name)).collect();
        operations(
            &format!(
                "/x: {{get: {{operationId: x, parameters: [{}], responses: {{204: {{description: x}}}}}}}}",
                all.join(", ")
            ),
            &Options::default(),
        )
    };
    assert_eq!(
        named(&[("query", "pageSize"), ("header", "X-Trace-Id"), ("cookie", "session")]),
        "x(page_size, x_trace_id, session)",
    );
    assert_eq!(named(&[("query", "id"), ("header", "id")]), "x(id, header_id)");
    assert_eq!(
        named(&[("query", "filter[name]"), ("query", "filter[age]"), ("query", "sort"), ("query", "-sort")]),
        "x(filter_name, filter_age, sort, minus_sort)",
    );
    assert_eq!(
        named(&[("query", "body"), ("query", "self"), ("query", "timeout"), ("query", "retry")]),
        "x(query_body, self_, query_timeout, query_retry)",
    );
}

#[test]
fn renames_replace_names() {
    let rename = |kind, from: &str, to: &str| Rename { id: 0, kind, from: from.to_owned(), to: to.to_owned() };
    let components =
        "Pet: {properties: {kind: {enum: [cat, dog]}, name: {type: string}, owner: {properties: {name: {}}}}}";
    let renamed = |rename: Rename| {
        let options = Options { renames: vec![rename], ..Options::default() };
        let lowered = lower_text(&format!("components: {{schemas: {{{components}}}}}"), &options);
        let mut findings = Findings::new();
        let names = assign_all(&lowered.api, &options, &mut findings);
        let one = |it: &super::TypeNames| format!("{} {{{}}}", it.name.text(), joined(&it.members));
        let mut all: Vec<String> = names.types.iter().map(one).collect();
        all.extend(findings.iter().map(|it| it.code.id().to_owned()));
        all.join(", ")
    };
    assert_eq!(
        renamed(rename(RenameKind::Schema, "Pet", "Animal")),
        "Animal {kind, name, owner}, PetKind {Cat, Dog}, PetOwner {name}",
    );
    assert_eq!(
        renamed(rename(RenameKind::Schema, "Pet.owner", "Person")),
        "Pet {kind, name, owner}, PetKind {Cat, Dog}, Person {name}",
    );
    assert_eq!(
        renamed(rename(RenameKind::Property, "Pet.name", "title")),
        "Pet {kind, title, owner}, PetKind {Cat, Dog}, PetOwner {name}",
    );
    assert_eq!(
        renamed(rename(RenameKind::Property, "Pet.owner.name", "full_name")),
        "Pet {kind, name, owner}, PetKind {Cat, Dog}, PetOwner {full_name}",
    );
    assert_eq!(
        renamed(rename(RenameKind::Variant, "Pet.kind.cat", "Feline")),
        "Pet {kind, name, owner}, PetKind {Feline, Dog}, PetOwner {name}",
    );
    // A name that is taken, that does not exist, or that is not legal.
    assert_eq!(
        renamed(rename(RenameKind::Property, "Pet.name", "kind")),
        "Pet {kind_lowercase, kind, owner}, PetKind {Cat, Dog}, PetOwner {name}",
    );
    assert_eq!(
        renamed(rename(RenameKind::Property, "Pet.nmae", "title")),
        "Pet {kind, name, owner}, PetKind {Cat, Dog}, PetOwner {name}, unknown-property",
    );
    assert_eq!(
        renamed(rename(RenameKind::Property, "Pet.name", "not legal")),
        "Pet {kind, name, owner}, PetKind {Cat, Dog}, PetOwner {name}, invalid-name",
    );
}
