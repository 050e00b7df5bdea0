pub fn hook(born: &api::webhooks::Born) -> &str {
    &born.name
}
