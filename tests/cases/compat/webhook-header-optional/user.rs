pub fn header(headers: &api::webhooks::BornHeaders) {
    let _: &Result<i64, specweld::json::Error> = &headers.x_attempt;
}
