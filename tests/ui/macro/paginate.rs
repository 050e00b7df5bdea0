//! The option `paginate` with mistakes: each error is at the token with the mistake.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        paginate = {
            "GET /connect/application" = link,
            "GET /connect/applications" = cursor(
                request = "aftr",
                response = "list_metadata.after",
            ),
            "POST /connect/applications" = next_url(response = "id"),
        },
    }
}

fn main() {}
