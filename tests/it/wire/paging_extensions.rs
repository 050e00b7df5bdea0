//! Lists whose pages the extensions `x-speakeasy-pagination` and `x-fern-pagination` declare.

use super::canned::{Canned, json};
use super::paginate::{expect_bodies, expect_targets};
use api::types::{ListRowsBody, ListRowsBodyWindow, SearchOrdersBody};

mod api {
    specweld::generate_api!("cases/ok/paging-extensions/spec.json");
}

/// A client in which the option overrides the extension of an operation.
mod own {
    specweld::generate_api! {
        spec = "cases/ok/paging-extensions/spec.json",
        only = ["listOrders"],
        paginate = { "listOrders" = cursor(request = "from", response = "meta.next", items = "tags") },
    }
}

/// Starts a server with these pages.
fn sending(pages: &[&str]) -> (Canned, api::Client) {
    let responses: Vec<String> = pages.iter().map(|page| json("200 OK", page)).collect();
    Canned::with(&responses.iter().map(String::as_str).collect::<Vec<_>>(), api::Client::builder())
}

#[tokio::test]
async fn the_cursor_of_speakeasy_is_followed() {
    let (canned, client) = sending(&[r#"{"rows":["a"],"tags":["t"],"meta":{"next":"2"}}"#, r#"{"rows":["b"]}"#]);
    let rows = client.list_orders().status("open").size(1).stream().try_collect().await.unwrap();
    assert_eq!(rows, ["a", "b"]);
    expect_targets(&canned, &["/orders?status=open&size=1", "/orders?status=open&size=1&from=2"]);
}

#[tokio::test]
async fn the_last_item_is_the_cursor_of_speakeasy() {
    let (canned, client) = sending(&[r#"[{"created_at":"1"},{"created_at":"2"}]"#, r#"[{"created_at":"3"}]"#, "[]"]);
    assert_eq!(client.list_entries().stream().try_collect().await.unwrap().len(), 3);
    expect_targets(&canned, &["/entries", "/entries?since=2", "/entries?since=3"]);
}

#[tokio::test]
async fn the_offset_of_speakeasy_is_in_the_body() {
    let (canned, client) = sending(&[r#"{"rows":["a","b"]}"#, r#"{"rows":["c"]}"#, r#"{"rows":[]}"#]);
    let rows = client.search_orders(SearchOrdersBody::new(2)).stream().try_collect().await.unwrap();
    assert_eq!(rows, ["a", "b", "c"]);
    expect_bodies(&canned, &[r#"{"take":2}"#, r#"{"take":2,"skip":2}"#, r#"{"take":2,"skip":3}"#]);
}

#[tokio::test]
async fn the_pages_of_speakeasy_are_counted() {
    let (canned, client) = sending(&[r#"{"rows":["a"],"meta":{"pages":2}}"#, r#"{"rows":["b"],"meta":{"pages":2}}"#]);
    assert_eq!(client.list_invoices(1).stream().try_collect().await.unwrap(), ["a", "b"]);
    expect_targets(&canned, &["/invoices?number=1", "/invoices?number=2"]);
}

#[tokio::test]
async fn the_url_of_speakeasy_is_followed() {
    let (canned, client) = sending(&[r#"{"rows":["a"],"meta":{"next":"/files?token=t"}}"#, r#"{"rows":["b"]}"#]);
    assert_eq!(client.list_files().stream().try_collect().await.unwrap(), ["a", "b"]);
    expect_targets(&canned, &["/files", "/files?token=t"]);
}

#[tokio::test]
async fn the_cursor_of_fern_is_declared_for_the_whole_document() {
    let (canned, client) = sending(&[r#"{"rows":["a"],"meta":{"next":"x"}}"#, r#"{"rows":["b"],"meta":{"next":""}}"#]);
    assert_eq!(client.list_users().stream().try_collect().await.unwrap(), ["a", "b"]);
    expect_targets(&canned, &["/users", "/users?at=x"]);
}

#[tokio::test]
async fn an_offset_of_fern_without_a_step_is_the_number_of_a_page() {
    let (canned, client) =
        sending(&[r#"{"rows":["a","b"],"meta":{"more":true}}"#, r#"{"rows":["c"],"meta":{"more":false}}"#]);
    assert_eq!(client.list_teams().stream().try_collect().await.unwrap(), ["a", "b", "c"]);
    expect_targets(&canned, &["/teams", "/teams?n=2"]);
}

#[tokio::test]
async fn an_offset_of_fern_with_a_step_counts_items() {
    let (canned, client) = sending(&[r#"{"rows":["a","b"]}"#, r#"{"rows":[]}"#]);
    let body = ListRowsBody::new().window(ListRowsBodyWindow::new().length(2));
    assert_eq!(client.list_rows(body).stream().try_collect().await.unwrap(), ["a", "b"]);
    expect_bodies(&canned, &[r#"{"window":{"length":2}}"#, r#"{"window":{"length":2,"start":2}}"#]);
}

#[tokio::test]
async fn the_path_of_fern_is_followed() {
    let (canned, client) = sending(&[r#"{"rows":["a"],"meta":{"next":"logs?after=a"}}"#, r#"{"rows":["b"]}"#]);
    assert_eq!(client.list_logs().stream().try_collect().await.unwrap(), ["a", "b"]);
    expect_targets(&canned, &["/logs", "/logs?after=a"]);
}

#[tokio::test]
async fn the_option_overrides_the_extension() {
    let page = json("200 OK", r#"{"rows":["a"],"tags":["t"]}"#);
    let (_canned, client) = Canned::with(&[&page], own::Client::builder());
    assert_eq!(client.list_orders().stream().try_collect().await.unwrap(), ["t"]);
}
