pub fn header(headers: &api::webhooks::BornHeaders) {
    let _: &Result<Option<String>, specweld::json::Error> = &headers.x_kind;
}
