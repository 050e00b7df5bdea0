/// A client of Case, version 1.
#[allow(
    dead_code,
    deprecated,
    missing_docs,
    nonstandard_style,
    unreachable_pub,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    reason = "generated"
)]
#[derive(Clone, Debug)]
pub struct Client(specweld::private::Core);
#[allow(
    dead_code,
    deprecated,
    missing_docs,
    nonstandard_style,
    unreachable_pub,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    reason = "generated"
)]
impl Client {
    /// Returns a builder; the credentials that the service requires are set there.
    pub fn builder() -> specweld::private::ClientBuilder<Self> {
        static API: specweld::private::Api = specweld::private::Api {
            title: "Case",
            version: "1",
            servers: &[],
            schemes: &[],
            defaults: &[],
        };
        specweld::private::ClientBuilder::new(&API)
    }
}
impl ::core::convert::From<specweld::private::Core> for Client {
    fn from(core: specweld::private::Core) -> Self {
        Self(core)
    }
}
/// The error of every operation.
#[allow(
    dead_code,
    deprecated,
    missing_docs,
    nonstandard_style,
    unreachable_pub,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    reason = "generated"
)]
pub type Error = specweld::private::Error<types::Answer>;
/// Types of request bodies, response bodies and parameters.
#[allow(
    dead_code,
    deprecated,
    missing_docs,
    nonstandard_style,
    unreachable_pub,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    reason = "generated"
)]
pub mod types {
    use specweld::private as weld;
    /// An object.
    ///
    /// Described at `#/components/schemas/Answer`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct Answer {
        pub text: Option<String>,
    }
    impl weld::Decode for Answer {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut text = None;
            json.members(&["text"], &mut [&mut text])?;
            let (Some(text),) = (text,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { text })
        }
    }
    impl weld::Encode for Answer {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("text", &self.text);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/Piece`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct Piece {
        pub part: Option<String>,
    }
    impl weld::Decode for Piece {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut part = None;
            json.members(&["part"], &mut [&mut part])?;
            let (Some(part),) = (part,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { part })
        }
    }
    impl weld::Encode for Piece {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("part", &self.part);
            object.end();
        }
    }
    weld::serde_bridge! {
        Answer, Piece
    }
}
/// Types of the operations: calls with optional parameters, results by status, and response headers.
#[allow(
    dead_code,
    deprecated,
    missing_docs,
    nonstandard_style,
    unreachable_pub,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    reason = "generated"
)]
pub mod operations {
    use specweld::private as weld;
    use super::{Client, types};
    impl Client {
        /// `POST /chat`
        ///
        /// Described at `#/paths/~1chat/post`.
        ///
        /// # Parameters
        ///
        /// - `stream` (optional)
        ///
        /// # Errors
        ///
        /// - `4XX`: No.
        pub fn chat(&self) -> Chat<'_> {
            Chat(
                self
                    .0
                    .request(
                        &weld::Operation {
                            id: "chat",
                            method: weld::Method::POST,
                            path: "/chat",
                            security: &[],
                        },
                    )
                    .accept("application/json, application/problem+json")
                    .other_media_types(
                        "application/vnd.short+json, text/markdown, text/event-stream, audio/wav",
                    )
                    .call(),
            )
        }
    }
    /// A call of `POST /chat` with optional parameters.
    ///
    /// Described at `#/paths/~1chat/post`.
    #[must_use = "nothing is sent until this is awaited"]
    pub struct Chat<'c>(weld::Call<'c, types::Answer, types::Answer>);
    impl<'c> Chat<'c> {
        /// Sets the parameter `stream`.
        ///
        /// Described at `#/paths/~1chat/post/parameters/0`.
        pub fn query_stream(mut self, query_stream: bool) -> Self {
            self.0.draft().query("stream", &query_stream, weld::FORM);
            self
        }
        /// Requests the response as JSON of another type: `application/vnd.short+json, application/problem+json`.
        pub fn as_short(self) -> weld::Call<'c, String, types::Answer> {
            self.0
                .accepting(
                    "application/vnd.short+json, application/problem+json",
                    "application/json, text/markdown, text/event-stream, audio/wav",
                )
        }
        /// Requests the response as text: `text/markdown, application/problem+json`.
        pub fn as_text(self) -> weld::Call<'c, weld::Text, types::Answer> {
            self.0
                .accepting(
                    "text/markdown, application/problem+json",
                    "application/json, application/vnd.short+json, text/event-stream, audio/wav",
                )
        }
        /// Requests the response as a stream of server-sent events: `text/event-stream, application/problem+json`.
        pub fn as_events(
            self,
        ) -> weld::Call<'c, weld::EventStream<types::Piece>, types::Answer> {
            self.0
                .accepting(
                    "text/event-stream, application/problem+json",
                    "application/json, application/vnd.short+json, text/markdown, audio/wav",
                )
        }
        /// Requests the response as a stream of bytes: `audio/wav, application/problem+json`.
        pub fn as_bytes(self) -> weld::Call<'c, weld::ByteStream, types::Answer> {
            self.0
                .accepting(
                    "audio/wav, application/problem+json",
                    "application/json, application/vnd.short+json, text/markdown, text/event-stream",
                )
        }
    }
    weld::call_options!(Chat, types::Answer, types::Answer);
}
