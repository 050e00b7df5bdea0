//! The place of a page in a list, apart from the request for it.

use super::pagination::PageStrategy;
use super::parameter::PageValue;
use super::position_error::PagePositionError;
use crate::request::destination::Origin;

// The kinds of places in messages.
const CURSOR: &str = "a cursor";
const OFFSET: &str = "an offset";
const NUMBER: &str = "a page number";
const URL: &str = "a URL";

/// The place of a page: the part of its request that other pages of the list do not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// The page of the call itself.
    Start,
    /// The page after, or before, a cursor.
    Cursor {
        /// The name of the parameter.
        parameter: String,
        value: PageValue<'static>,
    },
    /// The page after a number of items.
    Offset { parameter: String, number: u64 },
    /// The page with a number.
    Number {
        parameter: String,
        number: u64,
        /// The number of items before it, if known.
        items: Option<u64>,
    },
    /// The page of a URL.
    Url {
        /// The path and the query on the own origin, or else the absolute URL.
        url: String,
        origin: Origin,
    },
}

impl Place {
    /// Returns an error unless a list has places of this kind. Every list has a start.
    pub(super) fn check_kind(&self, strategy: PageStrategy) -> Result<(), PagePositionError> {
        let own = match self {
            Self::Start => return Ok(()),
            Self::Cursor { .. } => CURSOR,
            Self::Offset { .. } => OFFSET,
            Self::Number { .. } => NUMBER,
            Self::Url { .. } => URL,
        };
        let required = match strategy {
            PageStrategy::Cursors { .. } => CURSOR,
            PageStrategy::Offset { .. } => OFFSET,
            PageStrategy::Number { .. } => NUMBER,
            PageStrategy::Link(_) => URL,
        };
        if own == required {
            return Ok(());
        }
        Err(PagePositionError::new(format!("the position is {own}, but the list needs {required}")))
    }

    /// Returns the error of a place whose parameter the list does not have.
    pub(super) fn unknown_parameter(&self) -> PagePositionError {
        let name = match self {
            Self::Cursor { parameter, .. } | Self::Offset { parameter, .. } | Self::Number { parameter, .. } => {
                parameter
            }
            Self::Start | Self::Url { .. } => "",
        };
        PagePositionError::new(format!("the position is one of the parameter `{name}`, which does not page this list"))
    }
}
