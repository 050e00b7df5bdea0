//! The options of the macro for generated types, each tested on the types that it generates.

use std::collections::HashSet;

use specweld::json::{Serde, from_str, to_string};
use specweld_codegen::diagnostic::Source;
use specweld_codegen::options::{DeriveTarget, Options, PartialDerive, Path};

/// A type of the user, with hand-written `Decode` and `Encode`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Cents(i64);

impl specweld::json::Decode for Cents {
    fn decode(json: &mut specweld::json::Reader<'_>) -> specweld::json::Result<Self> {
        json.read().map(Self)
    }
}

impl specweld::json::Encode for Cents {
    fn encode(&self, json: &mut specweld::json::Writer) {
        specweld::json::Encode::encode(&self.0, json);
    }
}

mod formats;
mod only;
mod relaxed;
mod variants;

mod shop {
    specweld::generate_api! {
        spec = "it/options/shop.json",
        rename = {
            property "Order.type" = kind,
            property "Order.buyer.name" = full_name,
            variant "State.in-progress" = Running,
            variant "Item.Gift" = Present,
        },
        replace = {
            schema "Money" = crate::options::Cents,
            format "ip" = specweld::json::Serde<std::net::IpAddr>,
        },
        derive = [Eq, std::hash::Hash, PartialOrd, Ord, Copy],
        extra = keep,
        allow = [ambiguous],
    }
}
use shop::types::{Item, Order, State};

const ORDER: &str = r#"{"type":"web","total":250,"from":"::1","state":"in-progress","buyer":{"name":"Ada","age":36},"items":[{"note":"x","version":2,"more":[1]}],"new":{"a":1}}"#;

#[test]
fn renamed_items_have_the_new_names() {
    let order: Order = from_str(ORDER).unwrap();
    assert_eq!(order.kind, "web");
    assert_eq!(order.buyer.as_ref().unwrap().full_name, "Ada");
    assert_eq!(order.state, Some(State::Running));
    assert!(matches!(order.items.as_ref().unwrap()[0], Item::Present(_)));
}

#[test]
fn replaced_schemas_and_formats_have_the_types_of_the_user() {
    let order: Order = from_str(ORDER).unwrap();
    assert_eq!(order.total, Cents(250));
    assert_eq!(order.from, Some(Serde(std::net::IpAddr::from([0, 0, 0, 0, 0, 0, 0, 1]))));
    let fault = from_str::<Order>(&ORDER.replace("::1", "nowhere")).unwrap_err();
    assert_eq!(fault.path(), "from");
}

#[test]
fn undescribed_members_are_kept_and_sent_again() {
    let order: Order = from_str(ORDER).unwrap();
    assert_eq!(order.rest["new"]["a"], 1);
    assert_eq!(order.buyer.as_ref().unwrap().rest["age"], 36);
    let value = |text: &str| from_str::<serde_json::Value>(text).unwrap();
    assert_eq!(value(&to_string(&order).unwrap()), value(ORDER));
}

#[test]
fn constants_are_no_undescribed_members() {
    let gift = r#"{"note":"x","version":2,"new":true}"#;
    let item: shop::types::Gift = from_str(gift).unwrap();
    assert_eq!(item.rest.keys().collect::<Vec<_>>(), ["new"]);
    assert_eq!(to_string(&item).unwrap(), r#"{"version":2,"note":"x","new":true}"#);
}

#[test]
fn traits_are_derived_for_types_that_support_them() {
    let state = |text: &str| State::from(text);
    assert!(state("in-progress") < state("zzz"), "an enum has an order");
    let gift = || from_str::<shop::types::Gift>(r#"{"note":"x","version":2}"#).unwrap();
    let gifts: HashSet<_> = [gift(), gift()].into();
    assert_eq!(gifts.len(), 1);
    // Derives neither `Eq`, since it has a float, nor `Copy`, since it has a string. The program would not compile
    // otherwise.
    assert_eq!(from_str::<shop::types::Parcel>(r#"{"note":"x","weight":1.5}"#).unwrap().weight, Some(1.5));
}

/// Derive macros with names that the macro does not know.
pub(crate) use std::cmp::PartialOrd as Sorted;
pub(crate) use std::hash::Hash as Digest;

mod zoo {
    specweld::generate_api! {
        inline = r##"{ "openapi": "3.1.0", "info": { "title": "T", "version": "1" }, "paths": {},
            "components": { "schemas": {
                "Size": { "type": "string", "enum": ["small", "large"] },
                "Level": { "type": "integer", "enum": [1, 2] },
                "Cage": { "type": "object", "required": ["size"], "properties": {
                    "size": { "$ref": "#/components/schemas/Size" },
                    "place": { "type": "object", "properties": { "row": { "type": "integer" } } }
                } },
                "Weight": { "type": "object", "properties": { "grams": { "type": "number" } } }
            } } }"##,
        schemas = ["Size", "Level", "Cage", "Weight"],
        derive = {
            all = [Eq],
            enums = [crate::options::Sorted],
            "Cage" = [crate::options::Digest],
            "Cage.place" = [crate::options::Digest],
        },
    }
}

#[test]
fn traits_are_derived_for_the_kinds_and_schemas_of_the_option() {
    use zoo::types::{Cage, CagePlace, Level, Size, Weight};
    assert!(Size::Small < Size::Large && Level::from(1) < Level::from(2));
    let cages: HashSet<Cage> = [Cage::new(Size::Small), Cage::new(Size::Small).place(CagePlace::new().row(1))].into();
    assert_eq!(cages.len(), 2);
    // `Weight` has a float: a hash for all structs would not compile.
    assert_eq!(Weight::new().grams(1.5).grams, Some(1.5));
}

#[test]
fn a_schema_without_a_type_of_its_name_cannot_derive() {
    let text = r##"{ "openapi": "3.1.0", "info": { "title": "T", "version": "1" }, "paths": {},
        "components": { "schemas": { "Cage": { "type": "object" , "properties": { "row": { "type": "integer" } } },
                                     "Pen": { "$ref": "#/components/schemas/Cage" }, "Word": { "type": "string" } } } }"##;
    let report = |key: &str| {
        let target = DeriveTarget::Schema(key.to_owned());
        let derive = PartialDerive { id: 0, target, path: Path("crate::Audit".parse().unwrap()) };
        let options = Options { partial_derives: vec![derive], ..Options::default() };
        specweld_codegen::explain(Source { name: "spec.json", text }, &options).1.to_string()
    };
    assert_eq!(report("Cage"), "");
    for (key, parts) in [
        ("Cag", ["from a schema `Cag`", "did you mean `Cage`?"]),
        ("Pen", ["from a schema `Pen`", "the schema is an alias of another type"]),
        ("Word", ["from a schema `Word`", "the schema is an alias of another type"]),
    ] {
        let report = report(key);
        assert!(report.contains("error") && parts.iter().all(|part| report.contains(part)), "{report}");
    }
}

mod copied {
    specweld::generate_api! {
        inline = r##"{ "openapi": "3.1.0", "info": { "title": "T", "version": "1" }, "paths": {},
            "components": { "schemas": {
                "Point": { "type": "object", "required": ["x", "at"], "properties": {
                    "x": { "type": "number" },
                    "y": { "type": ["integer", "null"] },
                    "at": { "type": "string", "format": "date-time" },
                    "level": { "type": "integer", "enum": [1, 2] },
                    "pair": { "type": "array", "prefixItems": [{ "type": "boolean" }, { "type": "integer" }], "items": false }
                } },
                "Line": { "type": "object", "required": ["from", "to"], "properties": {
                    "from": { "$ref": "#/components/schemas/Point" },
                    "to": { "$ref": "#/components/schemas/Point" }
                } },
                "Named": { "type": "object", "properties": { "name": { "type": "string" } } },
                "State": { "type": "string", "enum": ["on", "off"] },
                "Either": { "oneOf": [{ "type": "integer" }, { "type": "boolean" }] },
                "Listed": { "type": "object", "properties": { "all": { "type": "array", "items": { "type": "integer" } } } },
                "Known": { "type": "object", "properties": { "key": { "type": "string", "format": "password" } } },
                "Open": { "type": "object", "additionalProperties": { "type": "integer" } }
            } } }"##,
        derive = [std::marker::Copy],
    }
}

#[test]
fn copy_is_derived_for_types_of_numbers() {
    fn copies<T: Copy>(value: T) -> (T, T) {
        (value, value)
    }
    let line = r#"{"from":{"x":1.5,"at":"2026-01-01T00:00:00Z","level":2},"to":{"x":0,"y":null,"at":"2026-01-01T00:00:00Z","pair":[true,1]}}"#;
    let (one, other) = copies(from_str::<copied::types::Line>(line).unwrap());
    assert_eq!(one, other);
    assert_eq!(to_string(&one.from.level).unwrap(), "2");
}

mod contradicting {
    specweld::generate_api! {
        inline = r##"{ "openapi": "3.1.0", "info": { "title": "T", "version": "1" },
            "paths": { "/thing": { "get": { "operationId": "thing", "responses": { "200": { "description": "It.",
                "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } } } } } },
            "components": { "schemas": { "Thing": { "type": "object", "required": ["at"],
                "allOf": [{ "properties": { "at": { "type": "string" } } }, { "properties": { "at": { "type": "integer" } } }]
            } } } }"##,
        allow = [unsatisfiable],
    }
}

#[test]
fn an_allowed_unsatisfiable_schema_is_any_json() {
    let thing: contradicting::types::Thing = from_str(r#"{"at":[7]}"#).unwrap();
    assert_eq!(thing.at[0], 7);
    assert_eq!(to_string(&thing).unwrap(), r#"{"at":[7]}"#);
}

mod chosen {
    specweld::generate_api! {
        inline = r##"{ "openapi": "3.1.0", "info": { "title": "T", "version": "1" },
            "paths": { "/things/{id}": { "get": { "operationId": "thing",
                "parameters": [
                    { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
                    { "name": "id", "in": "query", "schema": { "type": "string" } },
                    { "name": "X-Trace", "in": "header", "schema": { "type": "string" } }
                ],
                "responses": { "204": { "description": "It." } } } } },
            "components": { "schemas": {
                "Event": { "type": "object", "required": ["by"], "properties": { "by": { "$ref": "#/components/schemas/Person" } } },
                "Person": { "type": "object", "properties": { "name": { "type": ["string", "null"] } } },
                "Other": { "type": "object", "properties": { "name": { "type": "string" } } }
            } } }"##,
        schemas = ["Event"],
        rename = {
            parameter "thing.query.id" = other_id,
            parameter "GET /things/{id}.X-Trace" = trace,
        },
    }
}

#[test]
fn the_option_schemas_adds_schemas_that_no_operation_uses() {
    use chosen::types::{Event, Person};
    let event: Event = from_str(r#"{"by":{"name":null}}"#).unwrap();
    assert_eq!(event, Event::new(Person::new().name_null()));
    assert_eq!(to_string(&event).unwrap(), r#"{"by":{"name":null}}"#);
}

#[test]
fn renamed_parameters_have_the_new_names() {
    let client = chosen::Client::builder().base_url("http://localhost").build().unwrap();
    drop(client.thing("1").other_id("2").trace("3"));
}

/// Clients with an explicit `operation_names`, or with shortened names as keys of the other options.
mod named {
    pub(crate) mod declared {
        specweld::generate_api! {
            spec = "cases/ok/operation-names/spec.json",
            only = ["UserAccountsController_list[0]"],
            operation_names = declared,
        }
    }
    pub(crate) mod path {
        specweld::generate_api! {
            spec = "cases/ok/operation-names/spec.json",
            only = [tag "receipts"],
            operation_names = path,
        }
    }
    pub(crate) mod shortened {
        specweld::generate_api! {
            spec = "cases/ok/operation-names/spec.json",
            only = [list_user_accounts, update_folder, "GET /plans"],
            rename = { operation "update_folder" = replace_folder, schema "list_user_accounts.response.200" = Accounts },
        }
    }
}

#[test]
fn the_option_operation_names_selects_the_names() {
    let declared = named::declared::Client::builder().base_url("http://localhost").build().unwrap();
    drop(declared.user_accounts_controller_list_0());
    let path = named::path::Client::builder().base_url("http://localhost").build().unwrap();
    drop((path.get_receipts(), path.get_receipts_count()));
}

#[test]
fn a_shortened_name_is_a_key_of_the_other_options() {
    let client = named::shortened::Client::builder().base_url("http://localhost").build().unwrap();
    drop((
        client.list_user_accounts(),
        client.replace_folder("1", named::shortened::types::UpdateFolderBody::new()),
        client.list_billing_plans(),
    ));
    let accounts: named::shortened::types::Accounts = from_str(r#"{"data":["a"]}"#).unwrap();
    assert_eq!(accounts.data, ["a"]);
}
