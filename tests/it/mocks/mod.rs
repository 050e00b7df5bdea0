//! Mocks of generated clients: the option `mock = true`.

mod clients;
mod groups;
mod matching;
mod replies;
mod reports;

use specweld::DateTime;

pub(crate) mod workos {
    specweld::generate_api!(spec = "../spec/workos-connect-applications.json", mock = true);
}
use workos::types::{ConnectApplication, M2mApplication};

fn now() -> DateTime {
    "2026-11-30T08:00:00Z".parse().unwrap()
}

fn application(id: &str) -> ConnectApplication {
    M2mApplication::new(id, "client_1", "Backend", ["api:read"], "org_1", now(), now()).into()
}
