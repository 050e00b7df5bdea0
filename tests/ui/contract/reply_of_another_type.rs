//! A mock replies only as the description allows: with the type of the operation.
mod workos {
    specweld::generate_api!(spec = "../../../spec/workos-connect-applications.json", mock = true);
}

fn main() {
    let mock = workos::Mock::new();
    mock.get_application().reply(workos::types::ErrorBody::new());
}
