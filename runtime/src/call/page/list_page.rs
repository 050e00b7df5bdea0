//! A page of a list: its items, body, status and headers.

use std::collections::VecDeque;
use std::fmt;
use std::marker::PhantomData;

use http::{HeaderMap, StatusCode};

use super::place::Place;
use crate::client::description::Operation;
use crate::error::failure::Failure;
use crate::error::{Error, ErrorKind};
use crate::json;
use crate::response::typed_headers::{FromHeaders, ResponseHeaders};
use crate::response::{FromErrorResponse, FromResponse, RawResponse, request_id};

/// A page of a list; an [`Iterator`] over its items.
///
/// An item that does not match its description is an error with its index, and the next item follows it.
pub struct Page<T, E> {
    pub(super) items: VecDeque<Result<T, json::Error>>,
    pub(super) response: RawResponse,
    pub(super) operation: &'static Operation,
    pub(super) total_items: Option<u64>,
    pub(super) total_pages: Option<u64>,
    /// The place of the page, to which a position refers.
    pub(super) place: Place,
    /// The number of items of the page before those in `items`.
    pub(super) read: u64,
    pub(super) failure: PhantomData<fn() -> E>,
}

impl<T, E> Page<T, E> {
    /// Returns `true` if no item is left.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// Returns the status of the response.
    pub fn status(&self) -> StatusCode {
        self.response.status
    }

    /// Returns the headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.response.headers
    }

    /// Returns the described headers of the operation with their types, as
    /// [`Response::typed_headers`](crate::Response::typed_headers) does.
    pub fn typed_headers<H: FromHeaders>(&self) -> H {
        H::from_headers(&ResponseHeaders::new(&self.response.headers, &self.response.redactor))
    }

    /// Returns the identifier of the request from the server, for a question to its support.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.response.headers)
    }

    /// Returns the number of items on all pages, if the description and the page have it.
    ///
    /// A total with a name that is not recognized is in [`body`](Self::body). Beside counted pages, a member `count` can
    /// be the number of items on one page. It counts only if it is larger than that.
    pub fn total_items(&self) -> Option<u64> {
        self.total_items
    }

    /// Returns the number of pages, if the description and the page have it.
    pub fn total_pages(&self) -> Option<u64> {
        self.total_pages
    }

    fn not_as_described(&self, fault: json::Error) -> Error<E>
    where
        E: FromErrorResponse,
    {
        Failure::answer(ErrorKind::Decode, self.operation, self.response.copied(), Some(fault)).into()
    }
}

impl<T, E: FromErrorResponse> Page<T, E> {
    /// Decodes the whole body, with the members beside the items. Its type is that of the call without `stream`.
    ///
    /// The body has all items of the page, also those that were read before or that a bound excludes.
    ///
    /// # Errors
    /// An error of the kind [`Decode`](ErrorKind::Decode) if the body does not match the type.
    pub fn body<B: FromResponse>(&self) -> Result<B, Error<E>> {
        B::from_response(&self.response).map_err(|fault| self.not_as_described(fault))
    }
}

impl<T, E: FromErrorResponse> Iterator for Page<T, E> {
    type Item = Result<T, Error<E>>;

    fn next(&mut self) -> Option<Self::Item> {
        let item = self.items.pop_front()?;
        self.read += 1;
        Some(item.map_err(|fault| self.not_as_described(fault)))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.items.len(), Some(self.items.len()))
    }
}

impl<T, E: FromErrorResponse> ExactSizeIterator for Page<T, E> {}

impl<T, E> fmt::Debug for Page<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("operation", &self.operation.id)
            .field("status", &self.response.status)
            .field("items", &self.items.len())
            .finish_non_exhaustive()
    }
}
