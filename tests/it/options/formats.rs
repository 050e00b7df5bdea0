//! The option `formats = lenient`: a string that violates its format is kept as text, and selects no variant of a
//! union.

use specweld::format::{Base64, Date, DateTime, OrText, Time, Uuid};
use specweld::json::{from_str, to_string};
use specweld::testing::MockTransport;

mod people {
    specweld::generate_api!(
        spec = "it/options/people.json",
        formats = lenient,
        allow = [ambiguous],
        derive = [Eq, Hash]
    );
}
use people::types::{DayMark, Event, IdMark, Mark, NamedMark, Person, Search, Stamps, When};

const ID: &str = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6";

fn text<T>(text: &str) -> OrText<T> {
    OrText::Text(text.to_owned())
}

#[test]
fn a_string_that_violates_its_format_is_kept_and_sent_again() {
    let empty = concat!(
        r#"{"born":"","id":"","seen":"","rises":"","worked":"01:00:00","host":"","photo":"?","price":"","weight":1.5,"#,
        r#""days":["2026-01-15","0000-00-00"],"by_year":{"1":"never"},"pair":["",1],"access_token":"none"}"#
    );
    let person: Person = from_str(empty).unwrap();
    assert_eq!(person.born, text(""));
    assert_eq!(person.worked, Some(text("01:00:00")));
    assert_eq!(person.days.as_deref().unwrap()[1].value(), None);
    assert_eq!(person.access_token.as_ref().map(|it| it.expose().to_string()).as_deref(), Some("none"));
    assert!(!format!("{person:?}").contains("none"));
    assert_eq!(to_string(&person).unwrap(), empty);
    let by_serde: Person = serde_json::from_str(empty).unwrap();
    assert_eq!(by_serde, person);
    assert_eq!(serde_json::to_string(&person).unwrap(), empty);
    assert_eq!(
        from_str::<Person>(r#"{"born":7}"#).unwrap_err().to_string(),
        "born: expected a string, found a number (line 1, column 9)"
    );
}

#[test]
fn a_string_that_conforms_to_its_format_is_parsed() {
    let person = Person::new(Date::new(2026, 1, 15).unwrap())
        .id(ID.parse::<Uuid>().unwrap())
        .photo(Base64::from(b"foo"))
        .days([Date::new(2026, 1, 16).unwrap()]);
    let text = format!(r#"{{"born":"2026-01-15","id":"{ID}","photo":"Zm9v","days":["2026-01-16"]}}"#);
    assert_eq!(to_string(&person).unwrap(), text);
    assert_eq!(from_str::<Person>(&text).unwrap(), person);
    assert_eq!(person.born.value().map(|day| day.year()), Some(2026));
    assert_eq!(person.born.into_value().map(specweld::format::Date::month), Ok(1));
}

#[test]
fn request_types_accept_only_the_format() {
    let search = Search::new(Date::new(2026, 1, 15).unwrap());
    let since: Date = search.since;
    assert_eq!(since.day(), 15);
}

#[test]
fn formats_still_select_the_variant_of_a_union() {
    let (day, id) = (Date::new(2026, 1, 15).unwrap(), ID.parse::<Uuid>().unwrap());
    assert_eq!(from_str(r#""2026-01-15""#), Ok(When::from(day)));
    assert_eq!(
        from_str(r#""2026-01-15T12:00:00Z""#),
        Ok(When::from("2026-01-15T12:00:00Z".parse::<DateTime>().unwrap()))
    );
    assert!(matches!(from_str(r#""yesterday""#), Ok(When::Unknown(_))));

    assert_eq!(from_str(r#"["2026-01-15"]"#), Ok(Stamps::from(vec![OrText::Value(day)])));
    assert_eq!(from_str(&format!(r#"["{ID}"]"#)), Ok(Stamps::from(vec![OrText::Value(id)])));
    assert!(matches!(from_str(r#"["2026-01-15", ""]"#), Ok(Stamps::Unknown(_))));

    assert_eq!(from_str(r#"{"at":"2026-01-15","note":"x"}"#), Ok(Mark::from(DayMark::new(day).note("x"))));
    assert_eq!(from_str(&format!(r#"{{"at":"{ID}"}}"#)), Ok(Mark::from(IdMark::new(id))));
    let time: Time = "08:30:00Z".parse().unwrap();
    assert_eq!(from_str(r#"{"at":"08:30:00Z","name":1}"#), Ok(Mark::from(NamedMark::new(time, 1))));
}

#[test]
fn an_object_of_a_union_is_kept_as_its_alternative_or_as_json() {
    let Ok(Event::Left(left)) = from_str(r#"{"kind":"left","at":"soon"}"#) else { unreachable!("it has a constant") };
    assert_eq!(left.at, text::<DateTime>("soon"));
    let several = r#"{"at":""}"#;
    let Ok(Mark::Unknown(json)) = from_str(several) else { unreachable!("two alternatives are such an object") };
    assert_eq!(json.to_string(), several);
}

#[tokio::test]
async fn bodies_headers_errors_and_parameters_have_room_for_text() {
    let server = MockTransport::new();
    let client = people::Client::builder().base_url("https://people.test").transport(server.clone()).build().unwrap();
    let id: Uuid = ID.parse().unwrap();
    let days = [OrText::Value(Date::new(2026, 1, 15).unwrap()), text("none")];

    server.reply(200, r#"{"born":"unknown"}"#);
    let person = client.put_person(id, Person::new(text("?"))).days(days).await.unwrap();
    assert_eq!(person.born, text("unknown"));
    assert!(server.requests()[0].uri.query() == Some("days=2026-01-15&days=none"));

    server.reply(404, r#"{"at":""}"#);
    let error = client.put_person(id, Person::new(text("?"))).await.unwrap_err();
    assert_eq!(error.api().unwrap().at, Some(text("")));

    server.reply(200, r#"["2026-01-15",""]"#);
    assert_eq!(client.birthdays().await.unwrap()[1], text(""));
}
