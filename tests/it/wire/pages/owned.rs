//! Pages and calls that are moved to another task.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;

use specweld::{ApiClient, CallOptions};
use specweld_tests::secret::SECRET;

use super::super::canned::{Canned, DONE, first_line, json};
use super::super::workos::types::ConnectApplication;
use super::super::{client, client_at, server};

fn names(apps: &[ConnectApplication]) -> Vec<&str> {
    apps.iter().map(ConnectApplication::name).collect()
}

#[tokio::test]
async fn pages_are_read_by_another_task() {
    let server = server().await;
    server.seed_many(5, "org_1");
    // No client is left when the task begins.
    let pages = client(&server).list_applications().limit(2).stream();
    let apps = tokio::spawn(pages.try_collect()).await.unwrap().unwrap();
    assert_eq!(names(&apps), ["Service 5", "Service 4", "Service 3", "Service 2", "Service 1"]);
    assert_eq!(server.take_requests().len(), 3);
}

#[tokio::test]
async fn pages_are_moved_between_two_pages() {
    let server = server().await;
    server.seed_many(3, "org_1");
    let mut pages = client(&server).list_applications().limit(2).stream();
    assert_eq!(pages.try_next().await.unwrap().unwrap().name(), "Service 3");
    let rest = tokio::spawn(pages.try_collect()).await.unwrap().unwrap();
    assert_eq!(names(&rest), ["Service 2", "Service 1"]);
}

#[tokio::test]
async fn calls_are_sent_by_other_tasks() {
    let server = server().await;
    let ids = server.seed_many(2, "org_1");
    let client = client(&server);
    let list = tokio::spawn(client.list_applications().limit(1).into_owned());
    let one = tokio::spawn(client.get_application(&ids[0]).into_owned().with_response());
    let raw = client.request(http::Method::GET, "/connect/applications").query("limit", "2").into_owned();
    drop(client);
    assert_eq!(names(&list.await.unwrap().unwrap().data), ["Service 2"]);
    assert_eq!(one.await.unwrap().unwrap().name(), "Service 1");
    assert_eq!(tokio::spawn(raw).await.unwrap().unwrap().status(), 200);
}

#[tokio::test]
async fn a_call_is_moved_with_its_options() {
    let canned = Canned::new(&[&json("200 OK", r#"{"object":"list","data":[],"list_metadata":{}}"#)]);
    let client = client_at("http://127.0.0.1:1", SECRET);
    let call = client.list_applications().after("x").plain_header("x-team", "a").base_url(&canned.base_url());
    tokio::spawn(call.into_owned()).await.unwrap().unwrap();
    let request = canned.next_request();
    assert_eq!(first_line(&request), "GET /connect/applications?after=x HTTP/1.1");
    assert!(request.contains("x-team: a\r\n") && request.contains(SECRET), "{request}");
}

#[tokio::test]
async fn a_call_that_was_sent_is_not_sent_again() {
    let canned = Canned::new(&[DONE, DONE]);
    let client = canned.client();
    let mut call = client.delete_application("a");
    assert!(poll_fn(|context| Poll::Ready(Pin::new(&mut call).poll(context).is_pending())).await);
    let error = call.into_owned().await.unwrap_err();
    assert_eq!(error.to_string(), "delete_application: the call was sent before");
}
