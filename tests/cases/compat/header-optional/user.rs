pub fn header(headers: &api::operations::ListPetsHeaders) {
    let _: &Result<i64, specweld::json::Error> = &headers.x_total;
}
