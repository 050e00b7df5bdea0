//! The option `mock` is true or false.
specweld::generate_api!(spec = "../../../spec/workos-connect-applications.json", mock = yes);

fn main() {}
