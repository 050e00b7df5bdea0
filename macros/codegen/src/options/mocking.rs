//! The option `mock`.

/// The mock of the service for tests.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Mocking {
    /// There is no mock.
    #[default]
    None,
    /// The client has a mock, and every type has a constructor.
    Typed,
}
