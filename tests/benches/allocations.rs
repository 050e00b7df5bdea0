//! Allocations per application of decoding and encoding a page of a hundred, compared with hand-written serde types.
//!
//! `cargo bench -p specweld-tests --bench allocations`

#![allow(clippy::print_stdout, reason = "a benchmark prints its figures")]
#![allow(clippy::unwrap_used, reason = "a benchmark stops at an error")]

#[path = "support/by_hand.rs"]
mod by_hand;
#[path = "support/pages.rs"]
mod pages;

mod workos {
    specweld::generate_api!("../spec/workos-connect-applications.json");
}

use std::alloc::System;
use std::hint::black_box;

use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use workos::types::ApplicationList;

use by_hand::{Page, Tagged};

// Counting makes each allocation slower, so this is not a part of the bench `decode`.
#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const COUNT: u32 = 100;

fn main() {
    let text = serde_json::to_vec(&pages::page(COUNT as usize)).unwrap();
    let generated: ApplicationList = specweld::json::from_slice(&text).unwrap();
    let by_hand: Page<Tagged> = serde_json::from_slice(&text).unwrap();
    println!("allocations and allocated bytes per application, on a page of {COUNT}");
    report("decode, by hand", || serde_json::from_slice::<Page<Tagged>>(&text).unwrap());
    report("decode, generated", || specweld::json::from_slice::<ApplicationList>(&text).unwrap());
    report("encode, by hand", || serde_json::to_vec(&by_hand).unwrap());
    report("encode, generated", || specweld::json::to_vec(&generated).unwrap());
}

/// Runs a function once, and prints its allocations.
fn report<T>(title: &str, run: impl FnOnce() -> T) {
    let region = Region::new(ALLOCATOR);
    let value = run();
    let change = region.change();
    drop(black_box(value));
    let per_object = |count: usize| f64::from(u32::try_from(count).unwrap()) / f64::from(COUNT);
    let allocations = change.allocations + change.reallocations;
    println!("  {title:<20} {:7.2} {:9.1}", per_object(allocations), per_object(change.bytes_allocated));
}
