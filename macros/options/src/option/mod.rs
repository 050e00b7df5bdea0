//! The options with a grammar of more than one value, a file per option.

mod contract;
pub(crate) mod derive;
mod env;
mod idempotency_key;
mod option_values;
mod paginate;
mod rename;
mod secrecy;
mod selection;
