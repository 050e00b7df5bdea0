pub fn total(headers: &api::operations::GetPetHeaders) {
    let _: &Result<i64, specweld::json::Fault> = &headers.x_total;
}
