pub fn total(headers: &api::operations::GetPetHeaders) {
    let _: &Result<i64, specweld::json::Error> = &headers.x_total;
}
