//! The search for the reply to a call.

use std::sync::Arc;

use super::workos::types::{ConnectApplication, CreateM2mApplication, ErrorBody, UpdateApplication};
use super::{application, workos};

#[tokio::test]
async fn calls_in_any_order_find_their_replies() {
    let mock = workos::Mock::new();
    let client = mock.client();
    mock.get_application().path("id", "app_1").reply(application("app_1"));
    mock.get_application().path("id", "app_2").reply(application("app_2"));
    mock.delete_application().with(|call| call.path("id").as_deref() == Some("app_3")).reply();
    client.delete_application("app_3").await.unwrap();
    assert_eq!(client.get_application("app_2").await.unwrap().id(), "app_2");
    assert_eq!(client.get_application("app_1").await.unwrap().id(), "app_1");
    mock.verify().unwrap();
}

#[tokio::test]
async fn concurrent_calls_find_their_replies() {
    let mock = workos::Mock::new();
    let client = Arc::new(mock.client());
    for number in 0..20 {
        let id = format!("app_{number}");
        mock.get_application().path("id", &id).reply(application(&id));
    }
    let calls = (0..20).rev().map(|number| {
        let client = Arc::clone(&client);
        tokio::spawn(async move {
            let id = format!("app_{number}");
            assert_eq!(client.get_application(&id).await.unwrap().id(), id);
        })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap();
    }
    mock.verify().unwrap();
}

#[tokio::test]
async fn equal_expectations_answer_one_after_the_other() {
    let mock = workos::Mock::new();
    let client = mock.client();
    mock.get_application().reply(application("app_1"));
    mock.get_application().reply_not_found(ErrorBody::new().code("gone"));
    client.get_application("app_1").await.unwrap();
    assert!(client.get_application("app_1").await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn conditions_see_the_query_headers_and_the_body() {
    let mock = workos::Mock::new();
    let client = mock.client();
    let create = CreateM2mApplication::new("Backend", "org_1");
    mock.create_application()
        .json(&create)
        .header("accept", "application/json")
        .with(|call| call.json::<serde_json::Value>().is_ok_and(|body| body["name"] == "Backend"))
        .reply(application("app_1"));
    client.create_application(create.clone()).await.unwrap();

    mock.list_applications().query("limit", 2).query("organization_id", "org 1").reply(list([application("app_1")]));
    let list = client.list_applications().limit(2).organization_id("org 1").await.unwrap();
    assert_eq!(list.data.len(), 1);
    mock.verify().unwrap();
}

#[tokio::test]
async fn pages_are_calls_of_one_operation() {
    let mock = workos::Mock::new();
    let client = mock.client();
    let mut first = list([application("app_1")]);
    first.list_metadata.after = Some("app_1".to_owned());
    mock.list_applications().with(|call| call.query("after").is_none()).reply(first);
    mock.list_applications().query("after", "app_1").reply(list([application("app_2")]));
    let mut all = client.list_applications().stream();
    let mut ids = Vec::new();
    while let Some(one) = all.try_next().await.unwrap() {
        ids.push(one.id().to_owned());
    }
    assert_eq!(ids, ["app_1", "app_2"]);
    mock.verify().unwrap();
}

#[tokio::test]
async fn the_last_reply_answers_further_calls() {
    let mock = workos::Mock::new();
    let client = mock.client();
    mock.update_application().times(3).reply(application("app_1")).reply(application("app_2"));
    mock.get_application().at_least(0).reply(application("app_9"));
    let mut ids = Vec::new();
    for _ in 0..3 {
        ids.push(client.update_application("app_1", UpdateApplication::new()).await.unwrap().id().to_owned());
    }
    assert_eq!(ids, ["app_1", "app_2", "app_2"]);
    assert!(client.update_application("app_1", UpdateApplication::new()).await.is_err());
    for _ in 0..5 {
        client.get_application("app_9").await.unwrap();
    }
}

fn list(data: impl IntoIterator<Item = ConnectApplication>) -> workos::types::ApplicationList {
    workos::types::ApplicationList::new(data, workos::types::ListMetadata::new(None::<String>, None::<String>))
}
