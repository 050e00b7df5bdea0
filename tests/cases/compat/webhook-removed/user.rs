pub fn hook(born: &api::webhooks::Sold) -> &str {
    &born.name
}
