//! Positions with URLs: the origin of the client, and others.

use specweld::PagePosition;
use specweld_tests::secret::SECRET;

use super::super::canned::{Canned, first_line};
use super::super::paging_links::{linked, listening};

/// Returns the text of the position after the first page, whose items are `a`.
async fn position(link: &str) -> String {
    let (_canned, client) = listening(&[&linked(r#"["a"]"#, link)]);
    let mut commits = client.list_commits().stream();
    assert_eq!(commits.try_next().await.unwrap().as_deref(), Some("a"));
    commits.position().unwrap().to_string()
}

#[tokio::test]
async fn another_origin_receives_no_credential_from_a_position() {
    let other = Canned::new(&[&linked(r#"["b"]"#, "<?page=3>; rel=next"), &linked(r#"["c"]"#, "")]);
    let url = format!("{}/commits?page=2", other.base_url());
    let text = position(&format!("<{url}&api_key={SECRET}>; rel=next")).await;
    assert_eq!(text, format!(r#"{{"operation":"list_commits","kind":"url_of_other_origin","value":"{url}"}}"#));

    let (own, client) = listening(&[]);
    let call = client.list_commits().x_tenant("t").header("x-token", SECRET).stream();
    let rest = call.resume(&text.parse().unwrap()).unwrap().try_collect().await.unwrap();
    assert_eq!(rest, ["b", "c"]);
    for expected in ["/commits?page=2", "/commits?page=3"] {
        let request = other.next_request();
        assert_eq!(first_line(&request), format!("GET {expected} HTTP/1.1"));
        assert!(!request.contains(SECRET) && !request.contains("x-tenant"), "{request}");
    }
    assert!(own.has_no_request());
}

#[tokio::test]
async fn an_origin_that_was_another_one_receives_no_credential() {
    let (own, client) = listening(&[&linked(r#"["b"]"#, "")]);
    let text = format!(
        r#"{{"operation":"list_commits","kind":"url_of_other_origin","value":"{}/commits?page=2"}}"#,
        own.base_url()
    );
    let rest = client.list_commits().stream().resume(&text.parse().unwrap()).unwrap();
    assert_eq!(rest.try_collect().await.unwrap(), ["b"]);
    let request = own.next_request();
    assert!(first_line(&request) == "GET /commits?page=2 HTTP/1.1" && !request.contains(SECRET), "{request}");
}

#[tokio::test]
async fn the_own_origin_is_that_of_the_client() {
    let text = position(&format!("</commits?page=2&api_key={SECRET}>; rel=next")).await;
    assert_eq!(text, r#"{"operation":"list_commits","kind":"url","value":"/commits?page=2"}"#);
    let (own, client) = listening(&[&linked(r#"["b"]"#, "")]);
    let rest = client.list_commits().stream().resume(&text.parse().unwrap()).unwrap();
    assert_eq!(rest.try_collect().await.unwrap(), ["b"]);
    let line = first_line(&own.next_request()).replace(SECRET, "KEY");
    assert_eq!(line, "GET /commits?page=2&api_key=KEY HTTP/1.1");
}

#[tokio::test]
async fn a_changed_text_reaches_no_other_origin_with_the_credential() {
    let (own, client) = listening(&[&linked(r#"["b"]"#, "")]);
    let resume = |kind: &str, url: &str| {
        let text = format!(r#"{{"operation":"list_commits","kind":"{kind}","value":"{url}"}}"#);
        client.list_commits().stream().resume(&text.parse::<PagePosition>().unwrap())
    };
    for (kind, url) in [
        ("url", "https://other/commits"),
        ("url", "other/commits"),
        ("url", "@other/commits"),
        ("url", ""),
        ("url_of_other_origin", "/commits"),
        ("url_of_other_origin", "//other/commits"),
        ("url_of_other_origin", "ftp://other/commits"),
        ("url_of_other_origin", "https://user:password@other/commits"),
    ] {
        let error = resume(kind, url).unwrap_err().to_string();
        assert!(error.contains("not a position in a list") || error.contains("is not valid"), "{url}: {error}");
    }
    // Two slashes begin a path here, no host.
    assert_eq!(resume("url", "//other/commits").unwrap().try_collect().await.unwrap(), ["b"]);
    assert!(first_line(&own.next_request()).starts_with("GET //other/commits?"));
}
