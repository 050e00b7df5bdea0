//! Lists whose pages have the URL of the next page.

use http::HeaderMap;

use super::body::PageBody;
use super::followed::Followed;
use super::link;
use super::marks::states_more;
use super::next_page::NextPage;
use super::pagination::{LinkSource, PageIndicator, Path};
use super::place::Place;
use super::position_error::PagePositionError;
use crate::client::base_url::BaseUrl;
use crate::json::Peeked;
use crate::request::builder::RequestBuilder;
use crate::request::destination::{Destination, Origin};
use crate::request::invalid::InvalidRequest;

/// The reason against a position whose URL cannot be followed.
const NO_URL: &str = "not a position in a list: its URL is not valid";

/// The walk along URLs.
pub(super) struct Linked {
    source: LinkSource,
    /// The base URL of the first page, whose origin receives the credential.
    first: BaseUrl,
    /// The origin of the current page.
    origin: Origin,
    /// The place of the page that is requested.
    place: Place,
    followed: Followed,
}

impl Linked {
    /// Begins at the URL of the call.
    pub(super) fn of(request: &RequestBuilder<'_>, source: LinkSource) -> Self {
        let mut followed = Followed::default();
        if let Ok(head) = request.head() {
            followed.insert(&head.uri.to_string());
        }
        Self { source, first: request.base_url().clone(), origin: Origin::Own, place: Place::Start, followed }
    }

    /// Begins at a place of an earlier walk. The own origin is always that of the client.
    pub(super) fn at(
        place: &Place,
        request: &mut RequestBuilder<'_>,
        source: LinkSource,
    ) -> Result<Self, PagePositionError> {
        let mut walk = Self::of(request, source);
        let Place::Url { url, origin } = place else { return Ok(walk) };
        let refuse = |fault: InvalidRequest| PagePositionError::new(fault.into_reason());
        let current = request.head().map_err(refuse)?.uri;
        let reference = match origin {
            Origin::Own if url.starts_with('/') => walk.first.without_path().join(url).ok().map(|url| url.to_string()),
            Origin::Other if url.contains("://") => Some(url.clone()),
            _ => None,
        };
        let reference = reference.ok_or_else(|| PagePositionError::new(NO_URL))?;
        let mut destination = Destination::resolve(&current, &reference, &walk.first).map_err(refuse)?;
        if *origin == Origin::Other {
            destination.origin = Origin::Other;
        }
        walk.origin = destination.origin;
        walk.place = place.clone();
        request.follow(destination);
        walk.followed.insert(&request.head().map_err(refuse)?.uri.to_string());
        Ok(walk)
    }

    /// Returns the place of the page that is requested.
    pub(super) fn place(&self) -> &Place {
        &self.place
    }

    /// Requests the page of the next URL, unless there is none or it was already followed. An invalid URL is an error
    /// of the next request, after the items of this page.
    pub(super) fn turn<T>(
        &mut self,
        request: &mut RequestBuilder<'_>,
        marks: &[PageIndicator],
        page: &PageBody<'_, T>,
        headers: &HeaderMap,
    ) -> NextPage {
        let reference = match self.source {
            LinkSource::Header => link::next(headers).map(str::to_owned),
            LinkSource::Member(path) => url(path, page),
        };
        let Some(reference) = reference.filter(|it| !it.is_empty() && states_more(marks, page) != Some(false)) else {
            return NextPage::End;
        };
        match self.follow(request, &reference) {
            Ok(url) if self.followed.insert(&url) => NextPage::Next,
            Ok(_) => NextPage::End,
            Err(fault) => {
                request.fail(fault);
                NextPage::Next
            }
        }
    }

    /// Directs the request to a URL; returns the absolute URL.
    fn follow(&mut self, request: &mut RequestBuilder<'_>, reference: &str) -> Result<String, InvalidRequest> {
        // Some services have a token in such a member, which is no path.
        if matches!(self.source, LinkSource::Member(_)) && !reference.contains(['/', '?']) {
            return Err(InvalidRequest::new("the value for the next page is not a URL"));
        }
        let current = request.head()?.uri;
        let mut destination = Destination::resolve(&current, reference, &self.first)?;
        // A page of another origin must not choose the requests that have the credential.
        if self.origin == Origin::Other {
            destination.origin = Origin::Other;
        }
        self.origin = destination.origin;
        request.follow(destination);
        let uri = request.head()?.uri;
        let target = uri.path_and_query().map_or("/", |target| target.as_str());
        let url = if self.origin == Origin::Own { target.to_owned() } else { uri.to_string() };
        self.place = Place::Url { url, origin: self.origin };
        Ok(uri.to_string())
    }
}

/// Returns the URL in a member, or in the `href` of a member (HAL, JSON:API).
fn url<T>(path: Path, page: &PageBody<'_, T>) -> Option<String> {
    let value = match page.look(path).value {
        Peeked::Object => page.look(&[path, &["href"]].concat()).value,
        value => value,
    };
    match value {
        Peeked::Text(url) => Some(url.into_owned()),
        _ => None,
    }
}
