//! The limits of a proof.

/// The limit of values that are checked in one description.
const BUDGET: usize = 400_000;

/// The limit of types around a type in a proof. Types of a description with errors can be endless.
const OPEN: usize = 500;

/// The limits of a proof, for descriptions that are large or have errors.
pub(super) struct Limits {
    /// The remaining number of values to check.
    budget: usize,
    /// The number of types around the current one.
    open: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { budget: BUDGET, open: 0 }
    }
}

impl Limits {
    /// Runs a check of one type inside the current one; false at a limit.
    pub(super) fn check<C>(
        context: &mut C,
        limits: fn(&mut C) -> &mut Self,
        check: impl FnOnce(&mut C) -> bool,
    ) -> bool {
        let it = limits(context);
        if it.budget == 0 || it.open == OPEN {
            return false;
        }
        (it.budget, it.open) = (it.budget - 1, it.open + 1);
        let result = check(context);
        limits(context).open -= 1;
        result
    }
}
