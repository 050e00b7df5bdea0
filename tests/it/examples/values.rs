//! The values of examples.

use specweld::json::to_string;

mod workos {
    specweld::generate_api!(spec = "../spec/workos-connect-applications.json", mock = true, examples = true);
}
mod pets {
    specweld::generate_api!(spec = "cases/ok/examples/spec.yaml", examples = true);
}
use pets::types::{Pet, PetRequest};
use workos::types::{ConnectApplication, CreateApplication};

#[test]
fn each_example_of_a_schema_has_a_function() {
    let application = workos::examples::connect_application();
    assert_eq!(application.id(), "conn_app_01HXYZ4M7Q2T9V6B3N8K5D1FGH");
    assert_eq!(application, ConnectApplication::OAuth(workos::examples::o_auth_application()));
    assert!(matches!(workos::examples::create_application(), CreateApplication::OAuth(_)));
    assert_eq!(workos::examples::redirect_uri_input_2().default, Some(true));
}

#[test]
fn bodies_of_operations_have_functions() {
    let list = workos::examples::list_client_secrets_response();
    assert_eq!(list.first().map(|it| it.secret_hint.as_str()), Some("8f3a1c"));
    assert_eq!(workos::examples::too_many_secrets_response().code.as_deref(), Some("client_secret_limit_reached"));
    assert_eq!(to_string(&pets::examples::create_pet_request()).unwrap(), r#"{"kind":"cat","name":"Mia"}"#);
    assert_eq!(pets::examples::not_found_response().title, "Gone");
}

#[test]
fn unions_decimals_dates_and_read_only_members_have_their_types() {
    assert!(matches!(pets::examples::pet_2(), Pet::Dog(dog) if dog.name == "Bo"));
    assert!(matches!(pets::examples::old_dog(), PetRequest::Dog(dog) if dog.age == Some(15)));
    let user = pets::examples::user();
    assert_eq!(user.made.to_string(), "2026-11-30T08:00:00.5+01:00");
    assert_eq!(user.balance.map(|it| it.as_str().to_owned()).as_deref(), Some("12.50"));
    let request = to_string(&pets::examples::user_request()).unwrap();
    assert_eq!(request, r#"{"name":"Ann","website":null,"balance":"12.50"}"#);
    assert_eq!(pets::examples::put_user_request().name, "Ann");
}

#[tokio::test]
async fn a_mock_replies_with_an_example() {
    let mock = workos::Mock::new();
    mock.get_application().reply(workos::examples::connect_application());
    mock.get_application().reply_not_found(workos::examples::not_found_response());
    let client = mock.client();
    assert_eq!(client.get_application("1").await.unwrap(), workos::examples::connect_application());
    assert!(client.get_application("1").await.unwrap_err().is_not_found());
}
