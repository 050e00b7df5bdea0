//! The messages and values that contain a type.

/// A message or a value that contains values of a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Container {
    /// A request.
    Request,
    /// A JSON request, which can contain `null`. Forms and parameters have no `null`.
    JsonRequest,
    /// A response.
    Response,
    /// A secret: the memory of the value is overwritten when the secret is dropped.
    Secret,
}

/// A set of containers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Containers(u8);

impl Containers {
    /// Returns true if the set has this container.
    pub fn contains(self, container: Container) -> bool {
        self.0 & Self::bit(container) != 0
    }

    /// Returns the set with a further container.
    pub(crate) fn with(self, container: Container) -> Self {
        Self(self.0 | Self::bit(container))
    }

    /// Adds a container. Returns true if the container is new to the set.
    pub(crate) fn insert(&mut self, container: Container) -> bool {
        let is_new = !self.contains(container);
        self.0 |= Self::bit(container);
        is_new
    }

    /// Removes a container.
    pub(crate) fn remove(&mut self, container: Container) {
        self.0 &= !Self::bit(container);
    }

    fn bit(container: Container) -> u8 {
        match container {
            Container::Request => 1,
            Container::JsonRequest => 2,
            Container::Response => 4,
            Container::Secret => 8,
        }
    }
}

impl From<Container> for Containers {
    fn from(container: Container) -> Self {
        Self(Self::bit(container))
    }
}
