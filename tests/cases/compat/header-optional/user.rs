pub fn header(headers: &api::operations::ListPetsHeaders) {
    let _: i64 = headers.x_total;
}
