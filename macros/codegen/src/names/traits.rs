//! Lists the methods of generated types and their traits, which no generated name can hide.

use crate::options::Options;

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

/// The function of the client that exists only with the option `env`.
const FROM_ENV: &str = "from_env";

/// Returns the functions and methods of the client.
pub(super) fn client_methods(options: &Options) -> Vec<&'static str> {
    let from_env = (!options.env.is_empty()).then_some(FROM_ENV);
    CLIENT.into_iter().chain(from_env).collect()
}

/// Returns `true` if the client has a function or a method of this name.
pub(super) fn is_client_method(name: &str, options: &Options) -> bool {
    CLIENT.contains(&name) || (!options.env.is_empty() && name == FROM_ENV)
}

/// Methods of a type with setters.
pub(super) const BUILDER: [&str; 5] = ["new", "clone", "into", "to_owned", "try_into"];

/// Methods of a union.
pub(super) const UNION: [&str; 5] = ["clone", "from", "into", "to_owned", "try_into"];
