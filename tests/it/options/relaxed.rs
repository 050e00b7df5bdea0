//! The option `relax`: members that the service omits, or sends as null.

use specweld::json::from_str;
use specweld_codegen::diagnostic::Source;
use specweld_codegen::options::{Options, Relaxation};

mod pets {
    specweld::generate_api! {
        spec = "it/options/relaxed.yaml",
        relax = ["Pet.owner", "Pet.tags.label", "Animal.id", "Cat.meows"],
    }
}
use pets::types::{Pet, Voice};

#[test]
fn a_relaxed_member_can_be_absent_or_null() {
    for text in [r#"{"tags": [{}]}"#, r#"{"id": null, "owner": null, "tags": [{"label": null}]}"#] {
        let pet: Pet = from_str(text).unwrap();
        assert_eq!((pet.id, pet.owner, pet.tags[0].label.clone()), (None, None, None));
    }
    let pet: Pet = from_str(r#"{"id": "7", "owner": {"name": "Ann"}, "tags": []}"#).unwrap();
    assert_eq!(pet.owner.map(|owner| owner.name).as_deref(), Some("Ann"));
    // Other members are still required.
    assert!(from_str::<Pet>(r#"{"id": "7"}"#).is_err());
    assert!(from_str::<Pet>(r#"{"owner": {}, "tags": []}"#).is_err());
}

#[test]
fn a_union_does_not_rely_on_a_relaxed_member() {
    assert!(matches!(from_str::<Voice>(r#"{"barks": true}"#).unwrap(), Voice::Dog(_)));
    assert!(matches!(from_str::<Voice>(r#"{"meows": null}"#).unwrap(), Voice::Cat(_)));
    assert!(matches!(from_str::<Voice>("{}").unwrap(), Voice::Cat(_)));
}

fn report(key: &str) -> String {
    let source = Source { name: "relaxed.yaml", text: include_str!("relaxed.yaml") };
    let relaxed = vec![Relaxation { id: 0, key: key.to_owned() }];
    let (code, report) = specweld_codegen::explain(source, &Options { relaxed, ..Options::default() });
    assert_eq!(code.is_none(), report.has_errors());
    report.to_string()
}

#[test]
fn an_entry_names_a_member_of_a_component() {
    for (key, expected) in [
        ("Pet.owner", ""),
        ("Pett.owner", "there is no component `Pett` with a schema\n  help: did you mean `Pet.owner`?"),
        ("list_pets.limit", "help: write the name of a component and of its member: `Pet.owner`"),
        ("Pet.ownr", "`Pet` has no member `ownr`\n  help: did you mean `owner`?"),
        ("Pet.owner.nmae", "`Pet.owner` has no member `nmae`\n  help: did you mean `name`?"),
        ("Pet.id", "help: write `Animal.id` in place of this entry, or before it"),
        ("Alias.owner", "`Alias` is a reference to another schema\n  help: write `Pet.owner`"),
        ("Voice.barks", "`Voice` has no member `barks`"),
    ] {
        let report = report(key);
        assert!(report.contains(expected) && report.is_empty() == expected.is_empty(), "{key}: {report}");
    }
}
