//! Bodies of several media types: each is sent and read as its type.

use specweld::{ErrorKind, File, StatusCode};

use super::canned::{Canned, DONE, header, header_and_body, json, response};
use api::Client;
use api::operations::GetBottleError;
use api::types::{Bottle, Fault, Label, Place, Problem, Scan, Shipment, Step};

mod api {
    specweld::generate_api!("cases/ok/media-types/spec.json");
}

fn listening(responses: &[&str]) -> (Canned, Client) {
    Canned::with(responses, Client::builder())
}

#[tokio::test]
async fn a_failure_is_read_by_its_media_type() {
    let failing = |media_type: &str, body: &str| response("400 Bad Request", media_type, "", body);
    let problem = failing("Application/Problem+JSON; charset=utf-8", r#"{"title":"Not valid"}"#);
    let fault = failing("application/json", r#"{"message":"Not valid"}"#);
    let text = failing("text/plain", "Not valid");
    let other = response("409 Conflict", "application/vnd.cellar.error", "", r#"{"message":"gone"}"#);
    let label = response("409 Conflict", "application/vnd.cellar.label+json", "", r#"{"text":"gone"}"#);
    let (canned, client) = listening(&[&problem, &fault, &text, &other, &label]);
    let words = |error: &GetBottleError| match error {
        GetBottleError::BadRequestProblem(Problem { title, .. }) => ("problem", title.clone()),
        GetBottleError::BadRequest(Fault { message, .. }) => ("fault", message.clone()),
        GetBottleError::BadRequestText(text) => ("text", Some(text.to_string())),
        GetBottleError::Other(Fault { message, .. }) => ("other", message.clone()),
        GetBottleError::OtherCellarLabel(label) => ("label", label.text.clone()),
    };
    for (kind, wanted) in
        [("problem", "Not valid"), ("fault", "Not valid"), ("text", "Not valid"), ("other", "gone"), ("label", "gone")]
    {
        let error = client.get_bottle("7").await.unwrap_err();
        assert_eq!(words(error.api().unwrap()), (kind, Some(wanted.to_owned())));
        let accepted = "application/vnd.cellar.bottle, application/json, application/problem+json, text/plain, \
            application/vnd.cellar.error, application/vnd.cellar.label+json;q=0.1";
        assert_eq!(header(&canned.next_request(), "accept"), Some(accepted));
    }
}

#[tokio::test]
async fn json_without_the_suffix_is_json() {
    let bottle = response("200 OK", "application/vnd.cellar.bottle", "", r#"{"name":"Port"}"#);
    let label = response("200 OK", "application/vnd.cellar.label+json", "", r#"{"text":"1990"}"#);
    let (_canned, client) = listening(&[&bottle, &label]);
    assert_eq!(client.get_bottle("7").await.unwrap(), Bottle::new().name("Port"));
    assert_eq!(client.get_bottle("7").as_cellar_label().await.unwrap(), Label::new().text("1990"));
}

#[tokio::test]
async fn a_success_of_another_media_type_is_not_read_as_the_requested_type() {
    // Each type accepts the content of the other one.
    let bottle = response("200 OK", "Application/vnd.cellar.Bottle; v=1", "", r#"{"name":"Port"}"#);
    let label = response("200 OK", "application/vnd.cellar.label+json", "", r#"{"text":"1990"}"#);
    let undescribed = response("200 OK", "text/html", "", r#"{"name":"Port"}"#);
    let (_canned, client) = listening(&[&label, &bottle, &undescribed]);
    let error = client.get_bottle("7").await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Decode, Some(StatusCode::OK)));
    let words = "200 OK: the response is `application/vnd.cellar.label+json`, which the description gives another type";
    assert_eq!(error.to_string(), words);
    assert_eq!(error.body(), br#"{"text":"1990"}"#);
    let error = client.get_bottle("7").as_cellar_label().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(client.get_bottle("7").await.unwrap(), Bottle::new().name("Port"));
}

#[tokio::test]
async fn each_media_type_can_be_sent() {
    let (canned, client) = listening(&[DONE; 4]);
    let content = || {
        let request = canned.next_request();
        let (media_type, body) = header_and_body(&request, "content-type");
        (media_type.to_owned(), body.to_owned())
    };
    let of = |media_type: &str, body: &str| (media_type.to_owned(), body.to_owned());
    client.patch_bottle("7", Bottle::new()).await.unwrap();
    assert_eq!(content(), of("application/json", "{}"));
    let merge = client.patch_bottle("7", Bottle::new());
    merge.plain_header("content-type", "application/merge-patch+json").await.unwrap();
    assert_eq!(content(), of("application/merge-patch+json", "{}"));
    client.patch_bottle_as_json_patch("7", [Step::new("test")]).await.unwrap();
    assert_eq!(content(), of("application/json-patch+json", r#"[{"op":"test"}]"#));
    client.patch_bottle_as_text("7", "# Port").plain_header("content-type", "text/markdown").await.unwrap();
    assert_eq!(content(), of("text/markdown", "# Port"));
}

#[tokio::test]
async fn objects_in_forms_are_json() {
    let receipt = json("201 Created", r#"{"object":"receipt","key":"sk_1"}"#);
    let (canned, client) = listening(&[&receipt]);
    let place = |city: &str| Place::new().city(city);
    let shipment = Shipment::new().from(place("Oslo")).to([place("Rome"), place("Bonn")]).notes(["a", "b"]);
    assert_eq!(client.ship_bottle("7", shipment).await.unwrap().key, "sk_1");
    let wanted = "from=%7B%22city%22%3A%22Oslo%22%7D&to=%7B%22city%22%3A%22Rome%22%7D&to=%7B%22city%22%3A%22Bonn%22%7D\
        &notes=a&notes=b";
    assert_eq!(header_and_body(&canned.next_request(), "content-type"), ("application/x-www-form-urlencoded", wanted));
}

#[tokio::test]
async fn another_constant_in_a_response_is_not_an_error() {
    let key = |text: &str| json("201 Created", text);
    let (_canned, client) = listening(&[
        &key(r#"{"object":"receipt_v2","key":"sk_1"}"#),
        &key(r#"{"key":"sk_1","object":{"is":["new"]}}"#),
        &key(r#"{"key":"sk_1","object":null}"#),
        &key(r#"{"key":"sk_1"}"#),
    ]);
    for _ in 0..4 {
        let receipt = client.ship_bottle("7", Shipment::new()).await.unwrap();
        assert_eq!(receipt.key, "sk_1");
        assert_eq!(specweld::json::to_string(&receipt).unwrap(), r#"{"object":"receipt","key":"sk_1"}"#);
    }
}

#[tokio::test]
async fn related_parts_begin_with_their_root() {
    let receipt = json("201 Created", r#"{"object":"receipt","key":"k"}"#);
    let (canned, client) = listening(&[&receipt]);
    let scan = Scan::new(File::from(b"PNG").named("a \"b\".png"), Label::new().text("1990"));
    let response = client.ship_bottle_as_multipart("7", scan).with_response().await.unwrap();
    assert_eq!(response.status(), StatusCode::CREATED);
    let request = canned.next_request();
    let (media_type, body) = header_and_body(&request, "content-type");
    let (start, parameters) = media_type.split_once("; type=").unwrap();
    assert_eq!(parameters, "\"application/json\"; start=\"<details@specweld>\"");
    let boundary = start.strip_prefix("multipart/related; boundary=").unwrap();
    let wanted = format!(
        "--{boundary}\r\nContent-ID: <details@specweld>\r\nContent-Type: application/json\r\n\r\n{{\"text\":\"1990\"}}\r\n\
        --{boundary}\r\nContent-ID: <image@specweld>\r\nContent-Disposition: attachment; filename=\"a %22b%22.png\"\r\n\
        Content-Type: image/png\r\n\r\nPNG\r\n--{boundary}--\r\n"
    );
    assert_eq!(body, wanted);
}
