//! Prism objects to undescribed requests and responses.

use specweld::StatusCode;

use crate::workos::Client;
use crate::{Outcome, ensure, equal, refused};

pub(crate) async fn run(client: &Client) -> Outcome<String> {
    let request = refused(client.list_applications().limit(1000).await, "a limit that is too large")?;
    equal("status", &request.status(), &Some(StatusCode::UNPROCESSABLE_ENTITY))?;
    ensure(is_from_prism(request.body()), "Prism stops an undescribed request")?;
    let response = refused(client.get_application("app_1").await, "an empty object in place of an application")?;
    equal("status", &response.status(), &Some(StatusCode::INTERNAL_SERVER_ERROR))?;
    ensure(is_from_prism(response.body()), "Prism stops an undescribed response")?;
    Ok("objections: Prism stops a wrong request and a wrong response".into())
}

fn is_from_prism(body: &[u8]) -> bool {
    String::from_utf8_lossy(body).contains("stoplight.io/prism/errors")
}
