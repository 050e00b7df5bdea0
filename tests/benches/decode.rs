//! Decoding and encoding of a page with a hundred applications, and encoding of the body that creates one, compared
//! with hand-written serde types.
//!
//! `cargo bench -p specweld-tests --bench decode`

#![allow(clippy::print_stdout, reason = "a benchmark prints its figures")]
#![allow(clippy::unwrap_used, reason = "a benchmark stops at an error")]

#[path = "support/by_hand.rs"]
mod by_hand;
#[path = "support/cpu.rs"]
mod cpu;
#[path = "support/pages.rs"]
mod pages;
#[path = "support/rounds.rs"]
mod rounds;

mod workos {
    specweld::generate_api!("../spec/workos-connect-applications.json");
}

use pages::{ORGANIZATION, SCOPES, page};
use rounds::{Rival, race};
use workos::types::{ApplicationList, CreateApplication, CreateM2mApplication};

use by_hand::{CreateM2m, Page, Tagged, Untagged};

fn main() {
    let text = serde_json::to_vec(&page(100)).unwrap();
    agree(&text);
    println!("a page of 100 applications, {} bytes", text.len());
    let text = text.as_slice();
    race(
        "decode a page",
        200,
        20,
        vec![
            Rival::new("by hand, serde(tag)", || serde_json::from_slice::<Page<Tagged>>(text).unwrap()),
            Rival::new("generated, specweld::json", || specweld::json::from_slice::<ApplicationList>(text).unwrap()),
            Rival::new("by hand, serde(untagged)", || serde_json::from_slice::<Page<Untagged>>(text).unwrap()),
            Rival::new("generated, by the bridge to serde", || {
                serde_json::from_slice::<ApplicationList>(text).unwrap()
            }),
        ],
    );
    let generated: ApplicationList = specweld::json::from_slice(text).unwrap();
    let by_hand: Page<Tagged> = serde_json::from_slice(text).unwrap();
    race(
        "encode a page",
        200,
        20,
        vec![
            Rival::new("by hand, serde(tag)", || serde_json::to_vec(&by_hand).unwrap()),
            Rival::new("generated, specweld::json", || specweld::json::to_vec(&generated).unwrap()),
        ],
    );
    let generated = CreateApplication::from(CreateM2mApplication::new("Backend Service", ORGANIZATION).scopes(SCOPES));
    let by_hand = create_by_hand();
    race(
        "encode the body of a create",
        200,
        2000,
        vec![
            Rival::new("by hand, serde(tag)", || serde_json::to_vec(&by_hand).unwrap()),
            Rival::new("generated, specweld::json", || specweld::json::to_vec(&generated).unwrap()),
            Rival::new("generated, by the bridge to serde", || serde_json::to_vec(&generated).unwrap()),
        ],
    );
}

/// Checks that all implementations decode the same values.
fn agree(text: &[u8]) {
    let generated: ApplicationList = specweld::json::from_slice(text).unwrap();
    let bridged: ApplicationList = serde_json::from_slice(text).unwrap();
    let tagged: Page<Tagged> = serde_json::from_slice(text).unwrap();
    let untagged: Page<Untagged> = serde_json::from_slice(text).unwrap();
    assert_eq!(generated, bridged);
    assert_eq!([generated.data.len(), tagged.data.len(), untagged.data.len()], [100; 3]);
    let by_hand = |it: &Tagged| match it {
        Tagged::OAuth(it) => (it.id.clone(), it.updated_at),
        Tagged::M2m(it) => (it.id.clone(), it.updated_at),
    };
    for (ours, theirs) in generated.data.iter().zip(&tagged.data) {
        assert_eq!((ours.id().to_owned(), *ours.updated_at().unwrap()), by_hand(theirs));
    }
}

fn create_by_hand() -> CreateM2m {
    CreateM2m {
        name: "Backend Service".to_owned(),
        organization_id: ORGANIZATION.to_owned(),
        description: None,
        scopes: Some(SCOPES.map(str::to_owned).to_vec()),
    }
}
