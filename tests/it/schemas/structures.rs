//! Arrays and objects: tuples, members by pattern, and members with `readOnly` or `writeOnly`.

use super::round_trip;

mod patterns {
    specweld::generate_api!("cases/ok/pattern-properties/spec.json");
}

#[test]
fn members_by_pattern_are_typed_and_encoded_again() {
    use patterns::types::{It, ItSeveralValue};
    let it: It = round_trip(
        r#"{
            "map": {"a": 1}, "closed": {"x_": "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"}, "same": {"a": "", "b": "1"},
            "several": {"n": 0.5, "o": {"id": "1"}, "z": true}, "beside": {"name": "it", "n_1": 1}
        }"#,
    );
    assert_eq!(it.beside.unwrap().rest["n_1"], 1);
    let several = it.several.unwrap();
    assert!(matches!(&several["n"], ItSeveralValue::Number(it) if it.to_bits() == 0.5_f64.to_bits()));
    assert!(matches!(several["z"], ItSeveralValue::Boolean(true)));
}

mod users {
    specweld::generate_api!("cases/ok/read-write/spec.json");
}

#[tokio::test(flavor = "current_thread")]
async fn requests_omit_read_only_members_and_responses_omit_write_only_members() {
    use users::types::{GroupRequest, UserRequest};
    let transport = specweld::testing::MockTransport::new();
    transport.reply(
        201,
        r#"{"id":"1","name":"Ada","password":"stray","group":{"object":"group","label":"a","size":2},"friends":[]}"#,
    );
    let client = users::Client::builder().base_url("https://example.com").transport(transport.clone()).build().unwrap();
    let user = UserRequest::new("Ada", "hunter2", GroupRequest::new("a")).nickname_null();
    let user = client.create_user(user).await.unwrap();
    assert_eq!((user.id.as_str(), user.group.size, user.friends), ("1", Some(2), Some(Vec::new())));
    let sent = r#"{"name":"Ada","nickname":null,"password":"hunter2","group":{"label":"a"}}"#;
    assert_eq!(transport.requests()[0].body, sent);
}

mod tuples {
    specweld::generate_api!("cases/ok/tuples/spec.json");
}

#[test]
fn tuples_keep_additional_items_and_report_missing_ones() {
    use specweld::Presence;
    use tuples::types::It;
    let it: It = round_trip(
        r#"{
            "point": [1.5, -2.5], "named": ["a", {"a": 1}], "growing": ["a"], "command": ["a", 1, 2], "unsaid": ["a", null, {"b": 1}],
            "tree": [{"point": [0.5, 0.5], "growing": ["b", null]}]
        }"#,
    );
    assert_eq!(it.growing, Some(("a".to_owned(), Presence::Absent)));
    assert_eq!(it.tree.unwrap().0.growing, Some(("b".to_owned(), Presence::Null)));
    let command = it.command.unwrap();
    assert_eq!((command.0.as_str(), &command.rest[..]), ("a", &[1, 2][..]));
    let short = specweld::json::from_str::<It>(r#"{"point":[1]}"#).unwrap_err();
    assert_eq!(short.to_string(), "point: expected an array of at least 2 elements, found fewer (line 1, column 10)");
}
