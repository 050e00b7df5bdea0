//! Extensions of vendors with the pagination of an operation: `x-speakeasy-pagination` and `x-fern-pagination`.

mod fern;
mod json_path;
mod speakeasy;

use crate::diagnostic::Pointer;
use crate::graph::Node;
use crate::options::{DeclaredPagination, PaginationArgument, PaginationKind, PaginationRole, RequestPart};

/// Names of parameters for the number of items before a page, in lower case and without separators.
pub(crate) const OFFSETS: [&str; 2] = ["offset", "skip"];

/// An extension with the pagination of an operation.
#[derive(Debug)]
pub(crate) struct PaginationExtension {
    /// The place of the extension.
    pub(crate) at: Pointer,
    /// The declaration.
    pub(crate) declaration: DeclaredPagination,
    /// The places of the arguments. The `id` of an argument is the position of its place.
    pub(crate) places: Vec<Pointer>,
    /// The number of the first page, if neither the declaration nor the parameter states it.
    pub(crate) default_first: Option<u64>,
}

/// The extensions of an operation, in the order of their precedence.
pub(crate) type PaginationExtensions = Vec<Result<PaginationExtension, InvalidExtension>>;

/// An extension that is no declaration of pagination.
#[derive(Debug)]
pub(crate) struct InvalidExtension {
    /// The place of the mistake.
    pub(crate) at: Pointer,
    /// The mistake.
    pub(crate) message: String,
}

/// Reads the extensions of an operation, in the order of their precedence.
pub(crate) fn pagination_extensions(operation: &Node<'_>, root: &Node<'_>) -> PaginationExtensions {
    let speakeasy = speakeasy::read_extension(operation);
    speakeasy.into_iter().chain(fern::read_extension(operation, root)).collect()
}

impl InvalidExtension {
    fn new(at: &Pointer, message: impl Into<String>) -> Self {
        Self { at: at.clone(), message: message.into() }
    }
}

impl PaginationExtension {
    fn new(at: &Pointer, kind: PaginationKind) -> Self {
        let declaration = DeclaredPagination { kind, arguments: Vec::new(), first: None };
        Self { at: at.clone(), declaration, places: Vec::new(), default_first: None }
    }

    /// Adds an argument. Without a path, the argument is the response itself, and is left out.
    fn with(mut self, role: PaginationRole, argument: Option<Argument>) -> Self {
        if let Some(Argument { at, path, part }) = argument.filter(|it| !it.path.is_empty()) {
            let id = self.places.len();
            self.places.push(at);
            self.declaration.arguments.push(PaginationArgument { id, role, path, part });
        }
        self
    }
}

/// A value that an extension names.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Argument {
    at: Pointer,
    /// The names of members, with dots between them.
    path: String,
    part: RequestPart,
}
