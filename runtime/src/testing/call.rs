//! The call that a mock receives, with the values of its parameters.

use std::ops::Deref;

use super::transport::RecordedRequest;
use crate::parameter::percent::{decode, form_pairs};

/// A call that a [`Mock`](super::Mock) received: the request, and the values in its path and its query.
#[derive(Debug, Clone)]
pub struct MockCall {
    request: RecordedRequest,
    operation_id: &'static str,
    template: &'static str,
}

impl MockCall {
    pub(super) fn new(request: RecordedRequest, operation_id: &'static str, template: &'static str) -> Self {
        Self { request, operation_id, template }
    }

    /// Returns the identifier of the operation: the name of its generated method, such as `get_pet`, or `pets.get` in a
    /// group.
    pub fn operation_id(&self) -> &'static str {
        self.operation_id
    }

    /// Returns the path template of the operation, such as `/pets/{id}`; an empty text for a raw call.
    pub fn path_template(&self) -> &'static str {
        self.template
    }

    /// Returns the value of a path parameter, percent-decoded; `None` if the template has no such parameter.
    ///
    /// Styles other than `simple` keep their notation, such as the semicolon of `matrix`.
    pub fn path(&self, name: &str) -> Option<String> {
        let template = self.template.split('?').next().unwrap_or_default();
        let segments: Vec<&str> = template.trim_start_matches('/').split('/').collect();
        let sent: Vec<&str> = self.request.uri.path().split('/').collect();
        // The base URL can have a path before that of the operation.
        let sent = sent.get(sent.len().checked_sub(segments.len())?..)?;
        let found = segments.iter().zip(sent).find_map(|(segment, sent)| in_segment(segment, sent, name))?;
        Some(decode(found))
    }

    /// Returns the first value of a query parameter, percent-decoded; `None` without the parameter.
    pub fn query(&self, name: &str) -> Option<String> {
        self.queries(name).into_iter().next()
    }

    /// Returns all values of a query parameter, percent-decoded.
    pub fn queries(&self, name: &str) -> Vec<String> {
        let query = self.request.uri.query().unwrap_or_default();
        form_pairs(query).filter(|(key, _)| key == name).map(|(_, value)| value).collect()
    }
}

impl Deref for MockCall {
    type Target = RecordedRequest;

    fn deref(&self) -> &RecordedRequest {
        &self.request
    }
}

/// Returns the text in place of the expression `{name}` of a segment.
fn in_segment<'s>(mut segment: &str, mut sent: &'s str, name: &str) -> Option<&'s str> {
    while let Some((before, rest)) = segment.split_once('{') {
        let (expression, after) = rest.split_once('}')?;
        sent = sent.strip_prefix(before)?;
        let literal = after.split('{').next().unwrap_or_default();
        let end = if literal.is_empty() { sent.len() } else { sent.find(literal)? };
        let (value, others) = sent.split_at_checked(end)?;
        if expression == name {
            return Some(value);
        }
        (segment, sent) = (after, others);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(template: &'static str, uri: &'static str) -> MockCall {
        let mut request = http::Request::new(());
        *request.uri_mut() = http::Uri::from_static(uri);
        let (head, ()) = request.into_parts();
        MockCall::new(RecordedRequest::new(head, "".into()), "get", template)
    }

    #[test]
    fn parameters_have_their_values() {
        let call = call("/a/{b}/c:{d}.{e}/f", "https://x/v1/a/1%202/c:3+.4/f?q=%C3%A4+b&q=&r");
        assert_eq!(call.path("b").as_deref(), Some("1 2"));
        assert_eq!((call.path("d").as_deref(), call.path("e").as_deref()), (Some("3+"), Some("4")));
        assert_eq!((call.path("f"), call.path("a")), (None, None));
        assert_eq!(call.queries("q"), ["ä b", ""]);
        assert_eq!((call.query("r").as_deref(), call.query("s")), (Some(""), None));
    }

    #[test]
    fn a_path_without_its_template_has_no_parameters() {
        assert_eq!(call("/a/{b}/{c}", "https://x/d").path("b"), None);
        assert_eq!(call("", "https://x/d").path("b"), None);
        assert_eq!(call("/x{b}", "https://x/d").path("b"), None);
        assert_eq!(call("/{b}", "https://x/%4").path("b").as_deref(), Some("%4"));
    }
}
