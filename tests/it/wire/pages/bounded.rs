//! Pages that end after a number of items or pages.

use super::super::paginate::{expect_targets, sending};
use super::super::{client, server};

#[tokio::test]
async fn a_number_of_items_is_exact() {
    let server = server().await;
    server.seed_many(5, "org_1");
    let client = client(&server);
    for (bound, items, requests) in [(0, 0, 0), (1, 1, 1), (2, 2, 1), (3, 3, 2), (5, 5, 3), (9, 5, 3)] {
        let apps = client.list_applications().limit(2).stream().max_items(bound).try_collect().await.unwrap();
        assert_eq!((apps.len(), server.take_requests().len()), (items, requests), "{bound}");
    }
}

#[tokio::test]
async fn a_number_of_pages_is_exact() {
    let server = server().await;
    server.seed_many(5, "org_1");
    let client = client(&server);
    for (bound, items, requests) in [(0, 0, 0), (1, 2, 1), (2, 4, 2), (3, 5, 3), (9, 5, 3)] {
        let apps = client.list_applications().limit(2).stream().max_pages(bound).try_collect().await.unwrap();
        assert_eq!((apps.len(), server.take_requests().len()), (items, requests), "{bound}");
    }
}

#[tokio::test]
async fn the_smallest_bound_counts() {
    let server = server().await;
    server.seed_many(5, "org_1");
    let list = || client(&server).list_applications().limit(2).stream();
    assert_eq!(list().max_items(3).max_items(4).max_pages(9).try_collect().await.unwrap().len(), 3);
    assert_eq!(list().max_items(3).max_pages(2).max_pages(1).try_collect().await.unwrap().len(), 2);
}

#[tokio::test]
async fn a_bound_counts_from_the_current_item() {
    let server = server().await;
    server.seed_many(5, "org_1");
    for (bound, items, requests) in [(0, 0, 1), (1, 1, 1), (2, 2, 2), (3, 3, 2), (9, 4, 3)] {
        let mut apps = client(&server).list_applications().limit(2).stream().max_items(8);
        assert!(apps.try_next().await.unwrap().is_some());
        let rest = apps.max_items(bound).try_collect().await.unwrap();
        assert_eq!((rest.len(), server.take_requests().len()), (items, requests), "{bound}");
    }
}

#[tokio::test]
async fn an_item_that_does_not_match_its_description_counts() {
    let (canned, client) = sending(&[r#"{"found":["a",1,"b"],"meta":{"next":"x"}}"#]);
    let mut things = client.list_things().stream().max_items(2);
    assert_eq!(things.try_next().await.unwrap().as_deref(), Some("a"));
    assert_eq!(things.try_next().await.unwrap_err().decode_path().as_deref(), Some("found[1]"));
    assert_eq!(things.try_next().await.unwrap(), None);
    expect_targets(&canned, &["/things"]);
}
