//! The method and the path of a request that the description does not have.

use crate::request::invalid::InvalidRequest;
use crate::request::path::is_evasive;

/// The method and the path of a raw call.
#[derive(Debug, Clone)]
pub(crate) struct Target {
    pub(crate) method: http::Method,
    /// The path, and perhaps a query.
    pub(crate) path: String,
}

impl Target {
    /// Checks the path, so that no segment of it refers to another resource.
    pub(crate) fn checked(method: http::Method, path: &str) -> Result<Self, InvalidRequest> {
        let segments = path.split('?').next().unwrap_or_default();
        let Some(segments) = segments.strip_prefix('/') else {
            return Err(InvalidRequest::new(format!("the path {path:?} does not begin with `/`")));
        };
        let mut inner = segments.strip_suffix('/').unwrap_or(segments).split('/');
        if !segments.is_empty() && inner.any(is_evasive) {
            return Err(InvalidRequest::new(format!("the path {path:?} has an empty, `.` or `..` segment")));
        }
        Ok(Self { method, path: path.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_that_refer_to_themselves_are_accepted() {
        let accepts = |path| Target::checked(http::Method::GET, path).is_ok();
        for path in ["/", "/a", "/a/", "/a/b?c=../d", "/a?b#"] {
            assert!(accepts(path), "{path}");
        }
        for path in ["", "a", "?a", "//a", "/a//b", "/..", "/a/../b", "/a/%2e%2E", "/./a", "https://example.com/"] {
            assert!(!accepts(path), "{path}");
        }
    }
}
