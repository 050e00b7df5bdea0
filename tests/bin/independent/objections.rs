//! Prism objects to what is not in the description, in requests and in responses alike.

use specweld::StatusCode;

use crate::workos::Client;
use crate::{Outcome, ensure, equal, refused};

pub(crate) async fn run(client: &Client) -> Outcome<String> {
    let request = refused(client.list_applications().limit(1000).await, "a limit that is too large")?;
    equal("status", &request.status(), &Some(StatusCode::UNPROCESSABLE_ENTITY))?;
    ensure(said_by_prism(request.body()), "Prism stops a request that is not in the description")?;
    let response = refused(client.get_application("app_1").await, "an empty object in place of an application")?;
    equal("status", &response.status(), &Some(StatusCode::INTERNAL_SERVER_ERROR))?;
    ensure(said_by_prism(response.body()), "Prism stops a response that is not in the description")?;
    Ok("objections: Prism stops a wrong request and a wrong response".into())
}

fn said_by_prism(body: &[u8]) -> bool {
    String::from_utf8_lossy(body).contains("stoplight.io/prism/errors")
}
