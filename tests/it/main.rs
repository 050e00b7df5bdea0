//! One binary of integration tests; each module has one subject.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

mod applications;
mod book;
mod build_script;
mod cases;
mod circles;
mod client_example;
mod conformance;
mod contract;
mod declared_pages;
mod dependency;
mod documents;
mod ecosystem;
mod editor;
mod empty_values;
mod examples;
mod expect;
mod flagship;
mod forgiven;
mod fuzz;
mod hostile;
mod hostile_server;
mod independent_reader;
mod laws;
mod mocks;
mod naming_table;
mod options;
mod overlays;
mod pages;
mod prose;
mod regenerate;
mod schemas;
mod secrets;
mod stand_in;
mod statuses;
mod steady;
mod tick_list;
mod tidy;
mod unions;
mod versions;
mod warnings;
mod wire;
mod yaml_readers;
