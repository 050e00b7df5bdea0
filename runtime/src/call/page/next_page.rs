//! The result of reading one page.

/// The result of taking in a page.
pub(super) enum NextPage {
    /// The request is that of the next page.
    Next,
    /// The request is that of the next page, but so many pages in a row had no items.
    EmptyFor(u32),
    /// The page is the last one.
    End,
    /// The page has the same items as the one before it: the server does not count that far, or not at all.
    Repeated,
}
