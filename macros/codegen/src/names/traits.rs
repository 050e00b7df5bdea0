//! Lists the methods of generated types and their traits, which no generated name can hide.

/// Methods of the client: `builder`, and the methods of the traits that it implements.
pub(super) const CLIENT: [&str; 17] = [
    "builder",
    "as_mut",
    "as_ref",
    "borrow",
    "borrow_mut",
    "clone",
    "clone_from",
    "clone_into",
    "eq",
    "fmt",
    "from",
    "into",
    "to_owned",
    "to_string",
    "try_from",
    "try_into",
    "type_id",
];

/// Methods of a type with setters.
pub(super) const BUILDER: [&str; 5] = ["new", "clone", "into", "to_owned", "try_into"];

/// Methods of a union.
pub(super) const UNION: [&str; 5] = ["clone", "from", "into", "to_owned", "try_into"];
