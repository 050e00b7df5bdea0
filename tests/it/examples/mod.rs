//! The option `examples`: functions that return the examples of a description.

mod formats;
mod values;
