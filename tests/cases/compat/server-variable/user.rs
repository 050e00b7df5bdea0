pub fn server(region: api::servers::RegionalRegion) -> bool {
    match region {
        api::servers::RegionalRegion::Eu => true,
        api::servers::RegionalRegion::Us => false,
    }
}
