//! The result of reading one page.

/// The result of processing a page.
pub(super) enum NextPage {
    /// The request is ready for the next page.
    Next,
    /// The next page follows, but this number of consecutive pages had no items.
    EmptyFor(u32),
    /// The page is the last one.
    End,
    /// The page has the same items as the previous one: the server ignores the position.
    Repeated,
}
