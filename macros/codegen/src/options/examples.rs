//! The option `examples`.

/// The functions that return the examples of the description.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ExampleValues {
    /// There are no functions.
    #[default]
    None,
    /// The client has a module with a function for each example.
    Functions,
}
