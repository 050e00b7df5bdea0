//! Lists whose pages have the URL of the next page, in the header `Link` or in the body.

use specweld_tests::secret::SECRET;

use super::canned::{Canned, first_line, header, json, response};
use api::Client;

pub(super) mod api {
    specweld::generate_api!("cases/ok/paging-links/spec.json");
}

/// Returns a page with a header `Link`.
pub(super) fn linked(body: &str, link: &str) -> String {
    response("200 OK", "application/json", &format!("link: {link}\r\n"), body)
}

pub(super) fn listening(responses: &[&str]) -> (Canned, Client) {
    Canned::with(responses, Client::builder().api_key(SECRET))
}

/// Returns the path and the query of the next request, with `KEY` in place of the credential.
fn target(canned: &Canned) -> String {
    first_line(&canned.next_request()).split(' ').nth(1).unwrap().replace(SECRET, "KEY")
}

#[tokio::test]
async fn the_header_link_has_the_next_page() {
    let (canned, client) = listening(&[
        &linked(r#"["a","b"]"#, r#"</commits?since=1&page=2>; rel="next", </commits?page=3>; rel="last""#),
        &linked(r#"["c"]"#, r#"<?since=1&page=3&api_key=other>; rel="next""#),
        &linked(r#"["d"]"#, r#"</commits>; rel="first""#),
    ]);
    let commits = client.list_commits().since("1").x_tenant("t").stream().try_collect().await.unwrap();
    assert_eq!(commits, ["a", "b", "c", "d"]);
    // The credential is in each request once, and headers of the call are kept.
    for expected in
        ["/commits?since=1&api_key=KEY", "/commits?since=1&page=2&api_key=KEY", "/commits?since=1&page=3&api_key=KEY"]
    {
        let request = canned.next_request();
        assert_eq!(first_line(&request).replace(SECRET, "KEY"), format!("GET {expected} HTTP/1.1"));
        assert_eq!(header(&request, "x-tenant"), Some("t"));
    }
    assert!(canned.has_no_request());
}

#[tokio::test]
async fn a_page_number_has_precedence_over_the_header() {
    let (canned, client) =
        listening(&[&linked(r#"["a"]"#, "</other?page=7>; rel=next"), &linked(r#"["b"]"#, "</other>; rel=prev")]);
    assert_eq!(client.list_issues().stream().try_collect().await.unwrap(), ["a", "b"]);
    assert_eq!([target(&canned), target(&canned)], ["/issues?api_key=KEY", "/issues?page=2&api_key=KEY"]);
}

#[tokio::test]
async fn a_member_has_the_next_page() {
    let (canned, client) = listening(&[
        &json("200 OK", r#"{"items":["a"],"next":"/tracks?offset=1","previous":null}"#),
        &json("200 OK", r#"{"items":["b"],"next":null,"previous":"/tracks"}"#),
    ]);
    assert_eq!(client.list_tracks().stream().try_collect().await.unwrap(), ["a", "b"]);
    assert_eq!([target(&canned), target(&canned)], ["/tracks?api_key=KEY", "/tracks?offset=1&api_key=KEY"]);

    let (canned, client) = listening(&[
        &json("200 OK", r#"{"orders":["a"],"_links":{"next":{"href":"orders?cursor=x"}}}"#),
        &json("200 OK", r#"{"orders":["b"],"_links":{}}"#),
    ]);
    assert_eq!(client.list_orders().stream().try_collect().await.unwrap(), ["a", "b"]);
    assert_eq!([target(&canned), target(&canned)], ["/orders?api_key=KEY", "/orders?cursor=x&api_key=KEY"]);
}

#[tokio::test]
async fn another_origin_receives_nothing_of_the_user() {
    // It links back, to learn the credential or to use it.
    let other = Canned::new(&[&linked(r#"["b"]"#, "<?page=3>; rel=next"), &linked(r#"["c"]"#, "<>; rel=next")]);
    let link = format!("<{}/commits?page=2&api_key={SECRET}>; rel=next", other.base_url());
    let (canned, client) = listening(&[&linked(r#"["a"]"#, &link)]);
    let call = client.list_commits().x_tenant("t").header("x-token", SECRET);
    assert_eq!(call.stream().try_collect().await.unwrap(), ["a", "b", "c"]);
    assert_eq!(target(&canned), "/commits?api_key=KEY");
    for expected in ["/commits?page=2", "/commits?page=3"] {
        let request = other.next_request();
        assert_eq!(first_line(&request), format!("GET {expected} HTTP/1.1"));
        assert!(!request.contains(SECRET), "{request}");
        assert_eq!((header(&request, "x-tenant"), header(&request, "accept")), (None, Some("application/json")));
    }
}

#[tokio::test]
async fn an_invalid_url_is_an_error_after_the_items_of_its_page() {
    for (next, words) in [
        ("\"token\"", "the value for the next page is not a URL"),
        ("\"ftp://h/x\"", "the URL of the next page is not valid"),
        ("\"https://user:hunter2@h/x\"", "the URL of the next page is not valid"),
    ] {
        let (canned, client) = listening(&[&json("200 OK", &format!(r#"{{"items":["a"],"next":{next}}}"#))]);
        let mut tracks = client.list_tracks().stream();
        assert_eq!(tracks.try_next().await.unwrap().as_deref(), Some("a"));
        let error = tracks.try_next().await.unwrap_err();
        assert!(error.to_string().contains(words), "{error}");
        assert_eq!(tracks.try_next().await.unwrap(), None);
        canned.next_request();
        assert!(canned.has_no_request());
    }
}

#[tokio::test]
async fn a_url_that_was_followed_ends_the_list() {
    let page = |item: &str, next: &str| json("200 OK", &format!(r#"{{"items":["{item}"],"next":"{next}"}}"#));
    let pages = [page("a", "?p=2"), page("b", "/tracks?p=3"), page("c", "tracks?p=2")];
    let (canned, client) = listening(&pages.each_ref().map(String::as_str));
    assert_eq!(client.list_tracks().stream().try_collect().await.unwrap(), ["a", "b", "c"]);
    let targets = [target(&canned), target(&canned), target(&canned)];
    assert_eq!(targets, ["/tracks?api_key=KEY", "/tracks?p=2&api_key=KEY", "/tracks?p=3&api_key=KEY"]);
    assert!(canned.has_no_request());
}
