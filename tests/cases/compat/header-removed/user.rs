pub fn header(headers: &api::operations::ListPetsHeaders) {
    let _: Option<i64> = headers.x_page;
}
