//! The example in the documentation of a client compiles: its lines are those of the functions in this file.

use std::error::Error;

mod workos {
    specweld::generate_api!("../spec/workos-connect-applications.json");
}

mod library {
    specweld::generate_api!(spec = "cases/ok/grouping-by-tag/spec.json", group = tags);
}

#[allow(dead_code, unused_variables, reason = "the function is compiled, and compared with the documentation")]
async fn flagship(token: &str, id: &str, body: workos::types::CreateApplication) -> Result<(), Box<dyn Error>> {
    use workos::Client;
    // Example
    let client = Client::builder().bearer(token).build()?;
    // A call; required parameters are arguments.
    client.get_application(id).await?;
    // The request body is the last argument.
    client.create_application(body).await?;
    // The items of all pages, as a stream.
    let items = client.list_applications().stream();
    // End
    Ok(())
}

#[allow(dead_code, unused_variables, reason = "the function is compiled, and compared with the documentation")]
async fn grouped(id: &str, limit: i64, body: library::types::User) -> Result<(), Box<dyn Error>> {
    use library::Client;
    // Example
    let client = Client::builder().build()?;
    // A call; required parameters are arguments.
    client.users().get_by_id(id).await?;
    // Optional parameters have setters.
    client.users().list().limit(limit).await?;
    // The request body is the last argument.
    client.users().create(body).await?;
    // End
    Ok(())
}

#[test]
fn the_example_of_a_client_compiles() {
    let own = include_str!("client_example.rs");
    let between = |text: &str, start: &str, end: &str| -> Vec<String> {
        let (_, rest) = text.split_once(start).expect("the function has a start mark");
        let (inside, _) = rest.split_once(end).expect("the function has an end mark");
        inside.lines().map(|line| line.trim().trim_start_matches("///").trim().to_owned()).collect()
    };
    for (function, generated) in [
        ("fn flagship", include_str!("../cases/flagship.rs")),
        ("fn grouped", include_str!("../cases/ok/grouping-by-tag/out.rs")),
    ] {
        let (_, code) = own.split_once(function).expect("the function exists");
        assert_eq!(between(generated, "/// ```text\n", "/// ```\n"), between(code, "// Example\n", "// End\n"));
    }
}
