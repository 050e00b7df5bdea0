//! Where a client uses types, its definitions aside.

use super::{Api, Body, Content, Operation, Outcome, Paging, Parameter, Results, Type};

impl Api {
    /// Every type that stands in an operation, to be changed.
    pub fn uses_mut(&mut self) -> Vec<&mut Type> {
        // Named in full, so that a part that is new here is not forgotten.
        let Api { title: _, version: _, docs: _, servers: _, schemes: _, types: _, operations } = self;
        operations.iter_mut().flat_map(of_operation).collect()
    }
}
