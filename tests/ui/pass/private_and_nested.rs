//! The macro in a private, nested module, and twice in a crate.
mod outer {
    pub(crate) mod inner {
        specweld::generate_api!("../../../spec/workos-connect-applications.json");
    }

    mod other {
        specweld::generate_api! { spec = "../../../spec/workos-connect-applications.json", only = [get_application] }

        pub(super) type Name = Client;
    }

    pub(crate) type Other = other::Name;
}

fn main() {
    assert!(outer::inner::Client::builder().bearer("sk_test").build().is_ok());
    assert!(outer::Other::builder().bearer("sk_test").build().is_ok());
}
