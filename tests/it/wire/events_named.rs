//! Server-sent events whose names decide about the type of their data.

use super::canned::{Canned, response};
use api::types::{
    CreateRunResponse200Event, RunEvent, WatchNumbersResponse200Event, WatchValuesResponse200Event as Value,
};

mod api {
    specweld::generate_api! { spec = "cases/ok/response-events-named/spec.json", mock = true }
}

/// Starts a server that sends these events.
fn sending(events: &str) -> (Canned, api::Client) {
    Canned::with(&[&response("200 OK", "text/event-stream", "", events)], api::Client::builder())
}

#[tokio::test]
async fn the_name_of_an_event_decides_about_the_type_of_its_data() {
    let (_canned, client) = sending(
        "event: run.created\nid: 1\ndata: {\"id\": \"r\"}\n\nevent: run.step\ndata: {\"n\": 2}\n\n\
         event: token\ndata: {\"n\": 2}\n\nevent: done\ndata: [DONE]\n\nevent: run.step\ndata: {\"n\": 3}\n\n",
    );
    let mut events = client.watch_runs().await.unwrap();
    let created = events.try_next().await.unwrap().unwrap();
    assert_eq!((created.event.as_str(), created.id.as_deref()), ("run.created", Some("1")));
    let RunEvent::RunCreated(run) = created.data else { panic!("{:?}", created.data) };
    assert_eq!(run.id, "r");
    let step = events.try_next().await.unwrap().unwrap().data;
    let RunEvent::RunStep(step) = step else { panic!("{step:?}") };
    assert_eq!(step.n, 2);
    // The data of this event is text, even if it looks like JSON.
    assert_eq!(events.try_next().await.unwrap().unwrap().data, RunEvent::Token(r#"{"n": 2}"#.to_owned()));
    assert!(events.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn an_unknown_event_is_kept() {
    let (_canned, client) = sending("event: run.paused\ndata: {\"until\": 1}\n\ndata: soon\n\n");
    let mut events = client.watch_runs().await.unwrap();
    let paused = events.try_next().await.unwrap().unwrap();
    assert_eq!(paused.event, "run.paused");
    let RunEvent::Unknown(value) = paused.data else { panic!("{:?}", paused.data) };
    assert_eq!(value["run.paused"]["until"], 1);
    let RunEvent::Unknown(value) = events.try_next().await.unwrap().unwrap().data else { panic!("a known event") };
    assert_eq!(value["message"], "soon");
}

#[tokio::test]
async fn data_of_another_type_is_an_error_and_no_other_variant() {
    let (_canned, client) = sending(
        "event: run.step\ndata: {\"id\": \"r\"}\n\nevent: run.step\ndata: no JSON\n\nevent: token\ndata: t\n\n",
    );
    let mut events = client.watch_runs().await.unwrap();
    for _ in 0..2 {
        assert!(events.try_next().await.unwrap_err().is_decode());
    }
    assert_eq!(events.try_next().await.unwrap().unwrap().data, RunEvent::Token("t".to_owned()));
}

#[tokio::test]
async fn a_list_of_events_is_a_stream_of_events() {
    let (_canned, client) = sending("event: ping\ndata:\n\nevent: pong\ndata: 1\n\n");
    let mut events = client.create_run().await.unwrap();
    for expected in [CreateRunResponse200Event::Ping(String::new()), CreateRunResponse200Event::Pong("1".to_owned())] {
        assert_eq!(events.try_next().await.unwrap().unwrap().data, expected);
    }
}

#[tokio::test]
async fn formats_and_json_in_strings_have_types() {
    let (_canned, client) = sending(
        "event: addText\ndata: \"a\"\n\nevent: addDay\ndata: 2026-01-02\n\nevent: addJson\ndata: {\"foo\":\ndata: 1}\n\n",
    );
    let mut events = client.watch_values().await.unwrap();
    assert_eq!(events.try_next().await.unwrap().unwrap().data, Value::AddText("\"a\"".to_owned()));
    let day = events.try_next().await.unwrap().unwrap().data;
    assert!(matches!(day, Value::AddDay(day) if day.to_string() == "2026-01-02"));
    let json = events.try_next().await.unwrap().unwrap().data;
    assert!(matches!(json, Value::AddJson(json) if json.foo == 1));
}

#[tokio::test]
async fn an_event_without_a_name_is_a_message() {
    let (_canned, client) = sending("data: [1, 2]\n\nevent: count\ndata: 2\n\nevent: mixed\ndata: {}\n\n");
    let mut events = client.watch_numbers().await.unwrap();
    let numbers = events.try_next().await.unwrap().unwrap().data;
    assert_eq!(numbers, WatchNumbersResponse200Event::Message(vec![1, 2]));
    let count = events.try_next().await.unwrap().unwrap().data;
    assert_eq!(count, WatchNumbersResponse200Event::Count(2));
    let mixed = events.try_next().await.unwrap().unwrap().data;
    assert_eq!(mixed, WatchNumbersResponse200Event::Mixed("{}".to_owned()));
}

#[tokio::test]
async fn a_mock_sends_the_names_of_events() {
    let mock = api::Mock::new();
    let step: RunEvent = specweld::json::from_str(r#"{"run.step":{"n":7}}"#).unwrap();
    let sent = [step, RunEvent::Token("a\nb".to_owned())];
    mock.watch_runs().reply(sent.clone());
    let mut events = mock.client().watch_runs().await.unwrap();
    for expected in sent {
        assert_eq!(events.try_next().await.unwrap().unwrap().data, expected);
    }
    assert!(events.try_next().await.unwrap().is_none());
}
