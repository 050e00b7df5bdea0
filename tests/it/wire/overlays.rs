//! Calls of a client whose description has an overlay.

use super::canned::{Canned, json};

mod garden {
    specweld::generate_api! {
        spec = "cases/ok/overlay/spec.yaml",
        overlays = ["cases/ok/overlay/overlay.yaml"],
    }
}

#[tokio::test]
async fn a_member_has_the_type_of_the_overlay() {
    let plants = json("200 OK", r#"[{"name": "Rose", "height": 1.5, "kind": "shrub"}]"#);
    let (server, client) = Canned::with(&[&plants], garden::Client::builder());
    let plants = client.list_plants().limit(1).await.unwrap();
    assert!((plants[0].height - 1.5).abs() < 0.01, "{:?}", plants[0]);
    assert_eq!(plants[0].kind, Some(garden::types::PlantKind::Shrub));
    assert!(server.next_request().starts_with("GET /plants?limit=1 HTTP/1.1"));
}
