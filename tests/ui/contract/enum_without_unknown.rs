//! An enum can get more values, so that a `match` needs an arm for `Unknown`.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

use workos::types::PaginationOrder;

fn descending(order: &PaginationOrder) -> bool {
    match order {
        PaginationOrder::Normal | PaginationOrder::Desc => true,
        PaginationOrder::Asc => false,
    }
}

fn main() {}
