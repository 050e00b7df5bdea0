//! Mocks of a client with groups.

mod orders {
    specweld::generate_api!(spec = "cases/ok/mock-grouping/spec.yaml", mock = true, group = tags);
}

#[tokio::test]
async fn a_group_has_the_methods_of_its_operations() {
    let mock = orders::Mock::new();
    let client = mock.client();
    mock.orders().list().reply(["a", "b"]);
    mock.orders().items().list().path("id", "a").reply([1, 2]);
    mock.status().reply();
    assert_eq!(client.orders().items().list("a").await.unwrap(), [1, 2]);
    assert_eq!(client.orders().list().await.unwrap(), ["a", "b"]);
    client.status().await.unwrap();
    mock.verify().unwrap();
}
