//! Examples of the description over real HTTP: as a request body and as a response body.

use specweld::json::to_string;
use specweld_tests::secret::SECRET;

use super::canned::Canned;

mod workos {
    specweld::generate_api!(spec = "../spec/workos-connect-applications.json", examples = true);
}
use workos::types::ConnectApplication;

fn client(base_url: &str) -> workos::Client {
    workos::Client::builder().bearer(SECRET).base_url(base_url).build().unwrap()
}

#[tokio::test]
async fn an_example_is_sent_as_the_body() {
    let server = super::server().await;
    let made = client(&server.base_url()).create_application(workos::examples::create_application()).await.unwrap();
    assert!(matches!(made, ConnectApplication::OAuth(_)), "{made:?}");
    assert_eq!(made.name(), "Partner Dashboard");
}

#[tokio::test]
async fn an_example_is_received_as_the_body() {
    let example = workos::examples::connect_application();
    let body = to_string(&example).unwrap();
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json";
    let server = Canned::new(&[&format!("{head}\r\ncontent-length: {}\r\n\r\n{body}", body.len())]);
    assert_eq!(client(&server.base_url()).get_application("app_1").await.unwrap(), example);
}
