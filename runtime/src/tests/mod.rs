//! The HTTP half as generated code and users see it: a small client written by hand as the macro would write it.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that meets something unexpected has to fail"
)]
#![allow(unreachable_pub, reason = "what the macro writes is public; its module decides who sees it")]

mod answers;
mod credentials;
mod deadlines;
mod errors;
mod forms;
mod paging;
mod paging_counted;
mod repeated;
mod retries;
#[cfg(feature = "reqwest")]
mod server;
mod servers;
#[cfg(feature = "reqwest")]
mod sockets;
#[cfg(feature = "reqwest")]
mod streams;
mod tokens;
#[cfg(feature = "tracing")]
mod tracing;
#[cfg(feature = "reqwest")]
mod uploads;
mod wire;

use crate::Secret;
use crate::private as weld;
use crate::testing::MockTransport;

/// A client as the macro would write it.
#[derive(Clone, Debug)]
pub(crate) struct Client(weld::Core);

impl From<weld::Core> for Client {
    fn from(core: weld::Core) -> Self {
        Self(core)
    }
}

static API: weld::Api = weld::Api {
    title: "Things",
    version: "1",
    servers: &[weld::Server::new("https://api.example.com/v1/", "Production")],
    schemes: &[
        weld::Scheme { name: "bearer", kind: weld::SchemeKind::Bearer },
        weld::Scheme { name: "basic", kind: weld::SchemeKind::Basic },
        weld::Scheme { name: "header_key", kind: weld::SchemeKind::HeaderKey("X-Api-Key") },
        weld::Scheme { name: "query_key", kind: weld::SchemeKind::QueryKey("api key") },
        weld::Scheme { name: "cookie_key", kind: weld::SchemeKind::CookieKey("session") },
        weld::Scheme { name: "other", kind: weld::SchemeKind::OAuth { token_url: None } },
        weld::Scheme { name: "digest", kind: weld::SchemeKind::Http("Digest") },
        weld::Scheme { name: "tls", kind: weld::SchemeKind::MutualTls },
        weld::Scheme { name: "unclear", kind: weld::SchemeKind::Undescribed },
    ],
    defaults: &["bearer"],
};

impl Client {
    pub(crate) fn builder() -> weld::ClientBuilder<Client> {
        weld::ClientBuilder::new(&API)
    }

    pub(crate) fn get_thing(&self, id: &str) -> weld::Call<'_, Thing, Problem> {
        self.0
            .request(&weld::Operation {
                id: "get_thing",
                method: weld::Method::GET,
                path: "/things/{id}",
                security: &[&["bearer"]],
            })
            .path("id", id, weld::SIMPLE)
            .call()
    }

    pub(crate) fn create_thing(&self, id: &str) -> weld::Call<'_, Thing, Problem> {
        self.0
            .request(&weld::Operation {
                id: "create_thing",
                method: weld::Method::POST,
                path: "/things",
                security: &[&["bearer"]],
            })
            .json(&Thing { id: id.to_owned() })
            .call()
    }

    pub(crate) fn delete_thing(&self, id: &str) -> weld::Call<'_, (), weld::Undocumented> {
        self.0
            .request(&weld::Operation {
                id: "delete_thing",
                method: weld::Method::DELETE,
                path: "/things/{id}",
                security: &[&["bearer"]],
            })
            .path("id", id, weld::SIMPLE)
            .call()
    }

    pub(crate) fn list_things(&self) -> ListThings<'_> {
        ListThings(
            self.0
                .request(&weld::Operation {
                    id: "list_things",
                    method: weld::Method::GET,
                    path: "/things",
                    security: &[&["bearer"]],
                })
                .call(),
        )
    }

    /// Begins a `POST` whose body the test sets.
    pub(crate) fn send(&self) -> weld::Draft<'_> {
        let operation = &weld::Operation { id: "send", method: weld::Method::POST, path: "/things", security: &[] };
        self.0.request(operation)
    }

    /// Makes a `GET` call whose result type the test chooses.
    pub(crate) fn receive<T: weld::FromResponse, E: weld::FromErrorResponse>(&self) -> weld::Call<'_, T, E> {
        let operation = &weld::Operation { id: "receive", method: weld::Method::GET, path: "/things", security: &[] };
        self.0.request(operation).call()
    }

    /// Makes a call whose security requirements the test sets.
    pub(crate) fn secured(&self, operation: &'static weld::Operation) -> weld::Call<'_, (), weld::Undocumented> {
        self.secured_as(operation)
    }

    /// Makes a call whose security requirements and result types the test sets.
    pub(crate) fn secured_as<T: weld::FromResponse, E: weld::FromErrorResponse>(
        &self,
        operation: &'static weld::Operation,
    ) -> weld::Call<'_, T, E> {
        self.0.request(operation).call()
    }
}

pub(crate) struct ListThings<'c>(weld::Call<'c, ThingList, Problem>);

impl<'c> ListThings<'c> {
    pub(crate) fn limit(mut self, limit: i64) -> Self {
        self.0.draft().query("limit", &limit, weld::FORM);
        self
    }

    pub(crate) fn kinds(mut self, kinds: impl Into<Vec<String>>) -> Self {
        self.0.draft().query("kinds", &kinds.into(), weld::FORM_JOINED);
        self
    }

    pub(crate) fn after(mut self, cursor: &str) -> Self {
        self.0.draft().query("after", cursor, weld::FORM);
        self
    }

    pub(crate) fn before(mut self, cursor: &str) -> Self {
        self.0.draft().query("before", cursor, weld::FORM);
        self
    }

    pub(crate) fn stream(self) -> weld::Pages<'c, Thing, Problem> {
        self.0.pages(&weld::Paging {
            items: Some("data"),
            optional: false,
            turn: weld::Turn::Cursors {
                after: Some(weld::Cursor { parameter: "after", source: weld::Source::Member(&["after"]) }),
                before: Some(weld::Cursor { parameter: "before", source: weld::Source::Member(&["before"]) }),
            },
            marks: &[weld::Mark::More(&["has_more"])],
        })
    }
}

weld::call_options!(ListThings, ThingList, Problem);

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Thing {
    pub(crate) id: String,
}

impl weld::Decode for Thing {
    fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
        let mut id = None;
        json.members(&["id"], &mut [&mut id])?;
        let (Some(id),) = (id,) else { return Err(weld::Fault::unfilled()) };
        Ok(Self { id })
    }
}

impl weld::Encode for Thing {
    fn encode(&self, json: &mut weld::Writer) {
        let mut object = json.object();
        object.field("id", &self.id);
        object.end();
    }
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ThingList {
    pub(crate) data: Vec<Thing>,
}

impl weld::Decode for ThingList {
    fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
        let mut data = None;
        json.members(&["data"], &mut [&mut data])?;
        let (Some(data),) = (data,) else { return Err(weld::Fault::unfilled()) };
        Ok(Self { data })
    }
}

/// The described error body; `code` is required, so that a body without it does not match.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Problem {
    pub(crate) code: String,
}

impl weld::Decode for Problem {
    fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
        let mut code = None;
        json.members(&["code"], &mut [&mut code])?;
        let (Some(code),) = (code,) else { return Err(weld::Fault::unfilled()) };
        Ok(Self { code })
    }
}

const KEY: &str = "sk_test_hunter2";

fn mocked(mock: &MockTransport) -> Client {
    Client::builder().bearer(Secret::from(KEY)).transport(mock.clone()).build().unwrap()
}

/// A stream of whatever a function gives.
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
    shared::<weld::ClientBuilder<Client>>();
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
