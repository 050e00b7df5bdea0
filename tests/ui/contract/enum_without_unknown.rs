//! An enum may grow: a match says what happens then.
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
