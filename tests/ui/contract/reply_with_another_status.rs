//! A mock replies only as the description allows: with a status of the operation.
mod workos {
    specweld::generate_api!(spec = "../../../spec/workos-connect-applications.json", mock = true);
}

fn main() {
    let mock = workos::Mock::new();
    mock.delete_application().reply_conflict();
}
