//! The long form with all options: only selected items exist, and renamed ones have the new names.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        only = [
            "GET /connect/applications",
            "post /connect/applications/{id}/client_secrets",
            delete_application,
            "list_client_secrets",
            tag "applications",
        ],
        rename = { operation "list_applications" = applications, schema "ErrorBody" = Problem, },
        secret = ["ClientSecret.secret_hint"],
    }
}

fn hint(secret: &workos::types::ClientSecret) -> &str {
    secret.secret_hint.expose()
}

async fn problem(client: &workos::Client) -> Option<workos::types::Problem> {
    client.applications().limit(1).await.err()?.api().cloned()
}

fn main() {
    let _ = (hint, problem);
}
