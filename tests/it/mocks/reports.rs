//! The reports of a mock: of a call without a reply, and of expectations that are not met.

use super::workos::types::CreateM2mApplication;
use super::{application, workos};

/// Returns a report in which each place in this file is `PLACE`.
fn without_places(report: &str) -> String {
    let mut parts = report.split(file!());
    let first = parts.next().unwrap_or_default().to_owned();
    let after =
        |part: &str| part.splitn(3, ':').nth(2).unwrap_or_default().trim_start_matches(char::is_numeric).to_owned();
    parts.fold(first, |report, part| format!("{report}PLACE{}", after(part)))
}

#[tokio::test]
async fn a_call_without_a_reply_reports_the_differences() {
    let mock = workos::Mock::new();
    let client = mock.client();
    let create = CreateM2mApplication::new("Backend", "org_1");
    mock.create_application().json(&create).reply(application("app_1"));
    mock.create_application().with(|call| call.body.is_empty()).reply(application("app_1"));
    let other = CreateM2mApplication::new("Frontend", "org_1").description("x");
    let error = client.create_application(other).await.unwrap_err();
    assert_eq!(
        without_places(&error.to_string()),
        "create_application: the request was not sent: create_application (POST /connect/applications): no expectation \
         of the mock answers this call\n  expectation at PLACE: body: `/name`: expected \"Backend\", found \
         \"Frontend\"; `/description`: expected no member, found \"x\"\n  expectation at PLACE: the predicate at PLACE \
         does not hold"
    );

    let error = client.get_application("app_1").await.unwrap_err();
    assert!(error.to_string().ends_with(
        "get_application (GET /connect/applications/{id}): no expectation of the mock answers this call\n  the mock \
         only expects calls of `create_application`"
    ));
    assert_eq!(mock.requests().len(), 2, "such a call is not repeated");
}

#[tokio::test]
async fn every_difference_of_parameters_is_reported() {
    let mock = workos::Mock::new();
    let client = mock.client();
    mock.list_applications().query("limit", 2).header("x-trace", "1").reply_raw(specweld::http::Response::new(""));
    let error = client.list_applications().limit(3).await.unwrap_err().to_string();
    assert!(error.contains("query parameter `limit`: expected \"2\", found \"3\""), "{error}");
    assert!(error.contains("header `x-trace`: expected \"1\", found nothing"), "{error}");
    mock.get_application().path("id", "app_1").reply(application("app_1"));
    client.get_application("app_1").await.unwrap();
    let error = client.get_application("app_1").await.unwrap_err().to_string();
    assert!(error.contains("received its 1 calls"), "{error}");
}

#[tokio::test]
async fn expectations_that_are_not_met_are_an_error() {
    let mock = workos::Mock::new();
    let client = mock.client();
    mock.get_application().times(2).reply(application("app_1"));
    mock.delete_application().at_least(1).reply();
    mock.list_applications().hang();
    client.get_application("app_1").await.unwrap();
    assert!(client.create_application(CreateM2mApplication::new("a", "b")).await.is_err());
    let error = mock.verify().unwrap_err();
    assert_eq!(
        without_places(&error.to_string()),
        "the expectations of the mock are not met\n- get_application: expected calls: 2, received: 1 (PLACE)\n- \
         delete_application: expected calls: 1 or more, received: 0 (PLACE)\n- list_applications: expected calls: 1, \
         received: 0 (PLACE)\n- create_application (POST /connect/applications): no expectation of the mock answers \
         this call\n    the mock only expects calls of `get_application`, `delete_application`, `list_applications`"
    );
    assert_eq!(format!("{error:?}"), error.to_string());
}

#[tokio::test]
async fn an_expectation_without_a_reply_is_reported() {
    let mock = workos::Mock::new();
    let client = mock.client();
    let _ = mock.get_application();
    let error = client.get_application("app_1").await.unwrap_err();
    assert!(error.to_string().contains("the expectation has no reply"), "{error}");
    assert!(mock.verify().is_err());
    mock.delete_application().reply().header("not a name", "x");
    let error = client.delete_application("app_1").await.unwrap_err();
    assert!(error.to_string().contains("the header `not a name` of the reply is invalid"), "{error}");
}

#[tokio::test]
async fn reports_show_no_secret() {
    let mock = workos::Mock::new();
    let client = mock.builder().bearer("sk_hunter2").build().unwrap();
    mock.get_application().header("authorization", "Bearer other").path("id", "x").reply(application("app_1"));
    let error = client.get_application("sk_hunter2").await.unwrap_err();
    let problems = mock.verify().unwrap_err().to_string();
    for text in [error.to_string(), format!("{error:?}"), problems] {
        assert!(text.contains("header `authorization`: the values differ, and are secret"), "{text}");
        assert!(text.contains("found \\\"[redacted]") || text.contains("found \"[redacted]"), "{text}");
        assert!(!text.contains("hunter2"), "{text}");
    }
}
