//! The whole query as one parameter (OpenAPI 3.2.0 section 4.12.1), byte by byte.

use specweld::Secret;

use super::canned::{Canned, DONE, first_line};
use api::Client;
use api::types::{Filter, FilterRange, Numbers};

mod api {
    specweld::generate_api!("cases/ok/parameter-querystring/spec.json");
}

fn listening() -> (Canned, Client) {
    Canned::with(&[DONE; 8], Client::builder())
}

#[tokio::test]
async fn a_form_is_written_by_its_encodings() {
    let (canned, client) = listening();
    let filter = Filter::new("a + b&c=d");
    client.find_by_form(filter).await.unwrap();
    assert_eq!(first_line(&canned.next_request()), "GET /form?text=a+%2B+b%26c%3Dd HTTP/1.1");
    let filter = Filter::new("")
        .exact(true)
        .tags(["x|y", "z"])
        .range(FilterRange::new().from(1).to(9))
        .sort(["name", "-age"])
        .ids([1, 2]);
    client.find_by_form(filter).await.unwrap();
    assert_eq!(
        first_line(&canned.next_request()),
        "GET /form?text=&exact=true&tags=x%7Cy%7Cz&range%5Bfrom%5D=1&range%5Bto%5D=9\
         &sort=%5B%22name%22%2C%22-age%22%5D&ids=1&ids=2 HTTP/1.1"
    );
}

#[tokio::test]
async fn json_and_text_are_the_query_itself() {
    let (canned, client) = listening();
    client.find_by_json().querystring(Numbers::new([1, 2]).flag_null()).await.unwrap();
    let wanted = "GET /json?%7B%22numbers%22%3A%5B1%2C2%5D%2C%22flag%22%3Anull%7D HTTP/1.1";
    assert_eq!(first_line(&canned.next_request()), wanted);
    client.find_by_json().await.unwrap();
    assert_eq!(first_line(&canned.next_request()), "GET /json HTTP/1.1");
    client.find_by_text("$.a.b[1:1]").await.unwrap();
    assert_eq!(first_line(&canned.next_request()), "GET /text?%24.a.b%5B1%3A1%5D HTTP/1.1");
    client.find_by_text("a#b?c/d e%20").await.unwrap();
    assert_eq!(first_line(&canned.next_request()), "GET /text?a%23b%3Fc%2Fd%20e%2520 HTTP/1.1");
    client.find_by_text("").await.unwrap();
    assert_eq!(first_line(&canned.next_request()), "GET /text HTTP/1.1");
}

#[tokio::test]
async fn errors_have_no_secrets_of_the_query() {
    let client = Client::builder().base_url("http://127.0.0.1:9").build().unwrap();
    let filter = Filter::new("t").token(Secret::from("s p&c"));
    let error = client.find_by_form(filter).await.unwrap_err();
    let text = format!("{error} {error:?}");
    for spelling in ["s p&c", "s+p%26c", "s%20p%26c"] {
        assert!(!text.contains(spelling), "{text}");
    }
}
