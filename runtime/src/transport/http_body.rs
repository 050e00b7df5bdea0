//! Conversions between [`Body`] and the bodies of the crate `http-body`.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Frame, SizeHint};

use super::body::Body;
use super::error::TransportError;

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let chunk = ready!(self.poll_next(context));
        Poll::Ready(chunk.map(|chunk| chunk.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        // A stream without announced bytes is polled once more, because it can still fail.
        self.bytes().is_some_and(|bytes| bytes.is_empty())
    }

    fn size_hint(&self) -> SizeHint {
        self.length().map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

#[cfg(feature = "tower")]
pub(crate) use self::received::from_http_body;

#[cfg(feature = "tower")]
mod received {
    use std::any::Any;
    use std::error::Error as StdError;
    use std::pin::Pin;
    use std::task::{Context, Poll, ready};

    use bytes::{Buf, Bytes};
    use futures_core::Stream;

    use super::super::body::Body;
    use super::super::error::TransportError;

    /// Converts the body of a response. The content of a [`Body`] stays as it is.
    pub(crate) fn from_http_body<B>(body: B) -> Body
    where
        B: http_body::Body<Error: Into<Box<dyn StdError + Send + Sync>>> + Send + 'static,
    {
        let mut body = Some(body);
        let own = (&mut body as &mut dyn Any).downcast_mut::<Option<Body>>().and_then(Option::take);
        match (own, body) {
            (Some(own), _) => own,
            (None, Some(body)) => Body::stream(Frames(Box::pin(body))),
            (None, None) => Body::empty(),
        }
    }

    /// The data of a body; trailers are ignored.
    struct Frames<B>(Pin<Box<B>>);

    impl<B: http_body::Body<Error: Into<Box<dyn StdError + Send + Sync>>>> Stream for Frames<B> {
        type Item = Result<Bytes, TransportError>;

        fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            loop {
                match ready!(self.0.as_mut().poll_frame(context)) {
                    None => return Poll::Ready(None),
                    Some(Err(error)) => return Poll::Ready(Some(Err(TransportError::of_service(error)))),
                    Some(Ok(frame)) => {
                        if let Ok(mut data) = frame.into_data() {
                            return Poll::Ready(Some(Ok(data.copy_to_bytes(data.remaining()))));
                        }
                    }
                }
            }
        }
    }
}
