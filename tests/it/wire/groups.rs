//! Operations in groups: their requests, responses and errors are those of operations without groups.

use super::canned::{Canned, DONE, first_line, header_and_body, json, response};

mod library {
    specweld::generate_api!(spec = "it/wire/groups.json", group = tags);
}

/// A client of some operations, with renamed groups.
mod renamed {
    specweld::generate_api! {
        spec = "it/wire/groups.json",
        group = tags,
        only = ["books.list", "ping", "books.loans.list"],
        rename = {
            group "books" = shelf,
            group "books.loans" = lent,
            operation "books.list" = all,
            operation "ping" = is_up,
            parameter "books.list.limit" = at_most,
        },
    }
}

fn canned(responses: &[&str]) -> (Canned, library::Client) {
    Canned::with(responses, library::Client::builder())
}

#[tokio::test]
async fn methods_of_groups_send_and_receive() {
    let (server, client) = canned(&[&json("200 OK", r#"["ann"]"#), DONE, DONE, DONE]);
    assert_eq!(client.books().loans().list("a/b").await.unwrap(), ["ann"]);
    assert_eq!(first_line(&server.next_request()), "GET /books/a%2Fb/loans HTTP/1.1");
    let books = client.books();
    books.add(library::types::Book::new("Emma")).await.unwrap();
    assert_eq!(header_and_body(&server.next_request(), "content-type"), ("application/json", r#"{"title":"Emma"}"#));
    books.add_as_form(library::types::Book::new("Emma")).await.unwrap();
    assert_eq!(
        header_and_body(&server.next_request(), "content-type"),
        ("application/x-www-form-urlencoded", "title=Emma")
    );
    client.ping().await.unwrap();
    assert_eq!(first_line(&server.next_request()), "GET /ping HTTP/1.1");
}

#[tokio::test]
async fn calls_of_groups_have_options_pages_and_other_responses() {
    let first = json("200 OK", r#"{"data":[{"title":"Emma"}],"next_cursor":"c"}"#);
    let last = json("200 OK", r#"{"data":[{"title":"Persuasion"}],"next_cursor":null}"#);
    let (server, client) = canned(&[&first, &last, &response("200 OK", "application/vnd.count+json", "", "2")]);
    // The call outlives the group whose method returned it.
    let call = client.books().list().limit(1);
    assert_eq!(call.url().unwrap().split_once("/books").unwrap().1, "?limit=1");
    let mut pages = call.stream();
    let mut titles = Vec::new();
    while let Some(book) = pages.try_next().await.unwrap() {
        titles.push(book.title);
    }
    assert_eq!(titles, ["Emma", "Persuasion"]);
    assert_eq!(first_line(&server.next_request()), "GET /books?limit=1 HTTP/1.1");
    assert_eq!(first_line(&server.next_request()), "GET /books?limit=1&after=c HTTP/1.1");
    assert_eq!(client.books().list().as_count().await.unwrap(), 2);
}

#[tokio::test]
async fn errors_are_shared_and_name_the_group() {
    let missing = response("404 Not Found", "application/json", "", r#"{"reason":"lost"}"#);
    let (_server, client) = canned(&[&missing, &missing]);
    let error: library::Error = client.books().loans().list("1").await.unwrap_err();
    assert_eq!((error.operation(), error.api().unwrap().reason.as_str()), ("books.loans.list", "lost"));
    let error: library::Error = client.books().list().await.unwrap_err();
    assert_eq!(error.operation(), "books.list");
}

#[tokio::test]
async fn groups_and_their_operations_are_selected_and_renamed() {
    let page = json("200 OK", r#"{"data":[],"next_cursor":null}"#);
    let (server, client) = Canned::with(&[&page, &json("200 OK", "[]"), DONE], renamed::Client::builder());
    let shelf: renamed::groups::Shelf<'_> = client.shelf();
    shelf.all().at_most(2).await.unwrap();
    assert_eq!(first_line(&server.next_request()), "GET /books?limit=2 HTTP/1.1");
    shelf.lent().list("1").await.unwrap();
    client.is_up().await.unwrap();
}
