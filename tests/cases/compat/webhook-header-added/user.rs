pub fn header(headers: &api::webhooks::BornHeaders) {
    let _: &Result<Option<i64>, specweld::json::Error> = &headers.x_attempt;
}
