//! A cache of responses, which the server validates by their `ETag` (RFC 9110 section 8.8.3).

use std::collections::HashMap;
use std::sync::Mutex;

use http::header::{ACCEPT, AUTHORIZATION, CONTENT_LENGTH, ETAG, HeaderMap, HeaderValue, IF_NONE_MATCH};
use http::{Method, Response, StatusCode};
use specweld::transport::{Body, SendFuture, Sent};
use specweld::{Attempt, Bytes, Layer};

use super::locked;

/// The largest cached body, in bytes.
const MAX_BODY: u64 = 1 << 20;

/// Keeps the responses to `GET` requests, and sends `If-None-Match` with the next equal request. For a 304 it returns
/// the kept response.
///
/// Only responses with `ETag`, and with a `Content-Length` of at most 1 MiB, are kept.
#[derive(Debug)]
pub struct EtagCache {
    capacity: usize,
    kept: Mutex<HashMap<Key, Kept>>,
}

/// The parts of a request on which its response depends.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Key {
    uri: String,
    headers: [Option<Vec<u8>>; 2],
}

#[derive(Debug, Clone)]
struct Kept {
    etag: HeaderValue,
    headers: HeaderMap,
    body: Bytes,
}

impl EtagCache {
    /// Makes a cache of at most `capacity` responses.
    pub fn new(capacity: usize) -> Self {
        Self { capacity, kept: Mutex::default() }
    }

    /// Keeps a response if it is small enough and has an `ETag`.
    async fn keep(&self, key: Key, response: Response<Body>) -> Sent {
        let header = |name| response.headers().get(name);
        let length = header(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
        let is_small = length.is_some_and(|length| length <= MAX_BODY);
        let Some(etag) = header(ETAG).filter(|_| is_small && response.status() == StatusCode::OK).cloned() else {
            return Ok(response);
        };
        let (head, body) = response.into_parts();
        let body = body.collect().await?;
        let mut kept = locked(&self.kept);
        if kept.len() >= self.capacity {
            kept.clear();
        }
        kept.insert(key, Kept { etag, headers: head.headers.clone(), body: body.clone() });
        Ok(Response::from_parts(head, Body::from(body)))
    }
}

impl Key {
    fn of(attempt: &Attempt) -> Self {
        let request = attempt.request();
        let header = |name| request.headers().get(name).map(|value: &HeaderValue| value.as_bytes().to_vec());
        Self { uri: request.uri().to_string(), headers: [header(AUTHORIZATION), header(ACCEPT)] }
    }
}

impl Kept {
    fn response(self) -> Response<Body> {
        let mut response = Response::new(Body::from(self.body));
        *response.headers_mut() = self.headers;
        response
    }
}

impl Layer for EtagCache {
    fn handle(&self, mut attempt: Attempt) -> SendFuture<'_> {
        Box::pin(async move {
            if attempt.request().method() != Method::GET || attempt.request().headers().contains_key(IF_NONE_MATCH) {
                return attempt.send().await;
            }
            let key = Key::of(&attempt);
            let kept = locked(&self.kept).get(&key).cloned();
            if let Some(kept) = &kept {
                attempt.headers_mut().insert(IF_NONE_MATCH, kept.etag.clone());
            }
            let response = attempt.send().await?;
            match kept {
                Some(kept) if response.status() == StatusCode::NOT_MODIFIED => Ok(kept.response()),
                _ => self.keep(key, response).await,
            }
        })
    }
}
