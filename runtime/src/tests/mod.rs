//! Tests the HTTP half of generated code, with a small client in the form of the macro's output.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that meets something unexpected has to fail"
)]
#![allow(unreachable_pub, reason = "what the macro writes is public; its module decides who sees it")]

mod answers;
mod cassettes;
mod credentials;
mod deadlines;
#[cfg(feature = "reqwest")]
mod downloads;
mod errors;
mod forms;
mod paging;
mod paging_counted;
mod paging_links;
mod repeated;
mod retries;
#[cfg(feature = "reqwest")]
mod server;
mod servers;
#[cfg(feature = "oauth2")]
mod sign_in;
#[cfg(feature = "reqwest")]
mod sockets;
#[cfg(feature = "reqwest")]
mod streams;
mod tokens;
#[cfg(feature = "tracing")]
mod tracing;
#[cfg(feature = "reqwest")]
mod transfers;
#[cfg(feature = "reqwest")]
mod uploads;
mod wire;
#[cfg(feature = "xml")]
mod xml;

use crate::Secret;
use crate::generated_v1 as rt;
use crate::testing::MockTransport;

/// A client in the form of the macro's output.
#[derive(Clone, Debug)]
pub(crate) struct Client(rt::Core);

impl From<rt::Core> for Client {
    fn from(core: rt::Core) -> Self {
        Self(core)
    }
}

static API: rt::Api = rt::Api {
    title: "Things",
    version: "1",
    servers: &[rt::Server::new("https://api.example.com/v1/", "Production")],
    schemes: &[
        rt::Scheme { name: "bearer", kind: rt::SchemeKind::Bearer },
        rt::Scheme { name: "basic", kind: rt::SchemeKind::Basic },
        rt::Scheme { name: "header_key", kind: rt::SchemeKind::HeaderKey("X-Api-Key") },
        rt::Scheme { name: "query_key", kind: rt::SchemeKind::QueryKey("api key") },
        rt::Scheme { name: "cookie_key", kind: rt::SchemeKind::CookieKey("session") },
        rt::Scheme { name: "other", kind: rt::SchemeKind::OAuth { token_url: None } },
        rt::Scheme { name: "digest", kind: rt::SchemeKind::Http("Digest") },
        rt::Scheme { name: "tls", kind: rt::SchemeKind::MutualTls },
        rt::Scheme { name: "unclear", kind: rt::SchemeKind::Undescribed },
    ],
    defaults: &["bearer"],
};

impl Client {
    pub(crate) fn builder() -> rt::ClientBuilder<Client> {
        rt::ClientBuilder::new(&API)
    }

    pub(crate) fn get_thing(&self, id: &str) -> rt::Call<'_, Thing, Problem> {
        self.0
            .request(&rt::Operation {
                id: "get_thing",
                method: rt::Method::GET,
                path: "/things/{id}",
                security: &[&["bearer"]],
            })
            .path("id", id, rt::SIMPLE)
            .call()
    }

    pub(crate) fn create_thing(&self, id: &str) -> rt::Call<'_, Thing, Problem> {
        self.0
            .request(&rt::Operation {
                id: "create_thing",
                method: rt::Method::POST,
                path: "/things",
                security: &[&["bearer"]],
            })
            .json(&Thing { id: id.to_owned() })
            .call()
    }

    pub(crate) fn delete_thing(&self, id: &str) -> rt::Call<'_, (), rt::Undocumented> {
        self.0
            .request(&rt::Operation {
                id: "delete_thing",
                method: rt::Method::DELETE,
                path: "/things/{id}",
                security: &[&["bearer"]],
            })
            .path("id", id, rt::SIMPLE)
            .call()
    }

    pub(crate) fn list_things(&self) -> ListThings<'_> {
        ListThings(
            self.0
                .request(&rt::Operation {
                    id: "list_things",
                    method: rt::Method::GET,
                    path: "/things",
                    security: &[&["bearer"]],
                })
                .call(),
        )
    }

    /// Begins a `POST` whose body the test sets.
    pub(crate) fn send(&self) -> rt::RequestBuilder<'_> {
        let operation = &rt::Operation { id: "send", method: rt::Method::POST, path: "/things", security: &[] };
        self.0.request(operation)
    }

    /// Makes a `GET` call whose result type the test chooses.
    pub(crate) fn receive<T: rt::FromResponse, E: rt::FromErrorResponse>(&self) -> rt::Call<'_, T, E> {
        let operation = &rt::Operation { id: "receive", method: rt::Method::GET, path: "/things", security: &[] };
        self.0.request(operation).call()
    }

    /// Makes a call whose security requirements the test sets.
    pub(crate) fn secured(&self, operation: &'static rt::Operation) -> rt::Call<'_, (), rt::Undocumented> {
        self.secured_as(operation)
    }

    /// Makes a call whose security requirements and result types the test sets.
    pub(crate) fn secured_as<T: rt::FromResponse, E: rt::FromErrorResponse>(
        &self,
        operation: &'static rt::Operation,
    ) -> rt::Call<'_, T, E> {
        self.0.request(operation).call()
    }
}

pub(crate) struct ListThings<'c>(rt::Call<'c, ThingList, Problem>);

impl ListThings<'_> {
    pub(crate) fn limit(mut self, limit: i64) -> Self {
        self.0.draft().query("limit", &limit, rt::FORM);
        self
    }

    pub(crate) fn kinds(mut self, kinds: impl Into<Vec<String>>) -> Self {
        self.0.draft().query("kinds", &kinds.into(), rt::FORM_JOINED);
        self
    }

    pub(crate) fn after(mut self, cursor: &str) -> Self {
        self.0.draft().query("after", cursor, rt::FORM);
        self
    }

    pub(crate) fn before(mut self, cursor: &str) -> Self {
        self.0.draft().query("before", cursor, rt::FORM);
        self
    }

    pub(crate) fn stream(self) -> rt::Pages<'static, Thing, Problem> {
        self.0.pages(&rt::Pagination {
            items: Some(&["data"]),
            optional: false,
            turn: rt::PageStrategy::Cursors {
                after: Some(rt::CursorParameter {
                    parameter: rt::PageParameter::Query("after"),
                    source: rt::CursorSource::Member(&["after"]),
                }),
                before: Some(rt::CursorParameter {
                    parameter: rt::PageParameter::Query("before"),
                    source: rt::CursorSource::Member(&["before"]),
                }),
            },
            marks: &[rt::PageIndicator::More(&["has_more"])],
        })
    }
}

rt::call_options!(ListThings, ThingList, Problem);

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Thing {
    pub(crate) id: String,
}

impl rt::Decode for Thing {
    fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
        let mut id = rt::Required(None);
        json.members(&["id"], &mut [&mut id])?;
        let rt::Required(Some(id)) = id else { return Err(rt::JsonError::unfilled()) };
        Ok(Self { id })
    }
}

impl rt::Encode for Thing {
    fn encode(&self, json: &mut rt::Writer) {
        let mut object = json.object();
        object.field("id", &self.id);
        object.end();
    }
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ThingList {
    pub(crate) data: Vec<Thing>,
}

impl rt::Decode for ThingList {
    fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
        let mut data = rt::Required(None);
        json.members(&["data"], &mut [&mut data])?;
        let rt::Required(Some(data)) = data else { return Err(rt::JsonError::unfilled()) };
        Ok(Self { data })
    }
}

/// The described error body; `code` is required, so that a body without it does not match.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Problem {
    pub(crate) code: String,
}

impl rt::Decode for Problem {
    fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
        let mut code = rt::Required(None);
        json.members(&["code"], &mut [&mut code])?;
        let rt::Required(Some(code)) = code else { return Err(rt::JsonError::unfilled()) };
        Ok(Self { code })
    }
}

const KEY: &str = "sk_test_hunter2";

fn mocked(mock: &MockTransport) -> Client {
    Client::builder().bearer(Secret::from(KEY)).transport(mock.clone()).build().unwrap()
}

/// A stream of the results of a function.
pub(crate) struct Polled<F>(pub(crate) F);

impl<T, F: FnMut() -> std::task::Poll<Option<T>> + Unpin> futures_core::Stream for Polled<F> {
    type Item = T;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        (self.0)()
    }
}

/// Makes a stream of these chunks.
pub(crate) fn chunks<T, E>(
    chunks: impl IntoIterator<Item = Result<T, E>, IntoIter: Unpin>,
) -> Polled<impl FnMut() -> std::task::Poll<Option<Result<T, E>>> + Unpin> {
    let mut chunks = chunks.into_iter();
    Polled(move || std::task::Poll::Ready(chunks.next()))
}

#[test]
fn futures_and_errors_can_move_between_threads() {
    fn sent<T: Send>(_: &T) {}
    fn shared<T: Send + Sync + 'static>() {}
    let client = mocked(&MockTransport::new());
    sent(&client.get_thing("a"));
    sent(&client.get_thing("a").into_future());
    sent(&client.get_thing("a").with_response());
    sent(&client.list_things().into_future());
    let mut pages = client.list_things().stream();
    sent(&pages);
    sent(&pages.try_next());
    shared::<crate::Error<Problem>>();
    shared::<crate::Error>();
    shared::<Client>();
    shared::<rt::ClientBuilder<Client>>();
    shared::<crate::BuildError>();
    shared::<crate::transport::TransportError>();
    shared::<crate::StreamError>();
    shared::<crate::File>();
    shared::<crate::Multipart>();
    let mut bytes = crate::RawResponse::new(crate::StatusCode::OK, crate::HeaderMap::new(), crate::Bytes::new());
    sent(&bytes);
    let mut stream = <crate::ByteStream as crate::FromResponse>::from_response(&bytes).unwrap();
    sent(&stream.next());
    bytes.body = "1".into();
    sent(&<crate::JsonLines<u8> as crate::FromResponse>::from_response(&bytes).unwrap().try_next());
    sent(&<crate::EventStream<crate::Text> as crate::FromResponse>::from_response(&bytes).unwrap().try_next());
}

#[test]
fn results_are_small() {
    assert_eq!(size_of::<crate::Error<Problem>>(), 2 * size_of::<usize>());
}
