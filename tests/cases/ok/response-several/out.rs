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
mod __generated {
    use specweld::generated_v1 as rt;
    /// A client of Case, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // Optional parameters have setters.
    /// client.chat().query_stream(query_stream).await?;
    /// ```
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Case",
                version: "1",
                servers: &[],
                schemes: &[],
                defaults: &[],
            };
            rt::ClientBuilder::new(&API)
        }
    }
    impl ::core::convert::From<rt::Core> for Client {
        #[inline]
        fn from(core: rt::Core) -> Self {
            Self(core)
        }
    }
    impl rt::ApiClient for Client {
        #[inline]
        fn core(&self) -> &rt::Core {
            &self.0
        }
    }
    /// The error of every operation.
    pub type Error = rt::Error<types::Answer>;
    /// Types of request bodies, response bodies and parameters.
    pub mod types {
        use super::rt;
        /// An object.
        ///
        /// Described at `#/components/schemas/Answer`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Answer {
            pub text: Option<String>,
        }
        impl rt::Decode for Answer {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["text"], &mut [&mut value.text])?;
                Ok(value)
            }
        }
        impl rt::Encode for Answer {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
        impl rt::Decode for Piece {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["part"], &mut [&mut value.part])?;
                Ok(value)
            }
        }
        impl rt::Encode for Piece {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("part", &self.part);
                object.end();
            }
        }
        rt::serde_bridge! {
            Answer, Piece
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
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
            #[inline]
            pub fn chat(&self) -> Chat<'_> {
                Chat(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "chat",
                                method: rt::Method::POST,
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
        pub struct Chat<'c>(rt::Call<'c, types::Answer, types::Answer>);
        impl<'c> Chat<'c> {
            /// Sets the parameter `stream`.
            ///
            /// Described at `#/paths/~1chat/post/parameters/0`.
            #[inline]
            pub fn query_stream(mut self, query_stream: bool) -> Self {
                self.0.draft().query("stream", &query_stream, rt::FORM);
                self
            }
            /// Requests the response as JSON of another type: `application/vnd.short+json, application/problem+json`.
            #[inline]
            pub fn as_short(self) -> rt::Call<'c, String, types::Answer> {
                self.0
                    .accepting(
                        "application/vnd.short+json, application/problem+json",
                        "application/json, text/markdown, text/event-stream, audio/wav",
                    )
            }
            /// Requests the response as text: `text/markdown, application/problem+json`.
            #[inline]
            pub fn as_text(self) -> rt::Call<'c, rt::Text, types::Answer> {
                self.0
                    .accepting(
                        "text/markdown, application/problem+json",
                        "application/json, application/vnd.short+json, text/event-stream, audio/wav",
                    )
            }
            /// Requests the response as a stream of server-sent events: `text/event-stream, application/problem+json`.
            #[inline]
            pub fn as_events(
                self,
            ) -> rt::Call<'c, rt::EventStream<types::Piece>, types::Answer> {
                self.0
                    .accepting(
                        "text/event-stream, application/problem+json",
                        "application/json, application/vnd.short+json, text/markdown, audio/wav",
                    )
            }
            /// Requests the response as a stream of bytes: `audio/wav, application/problem+json`.
            #[inline]
            pub fn as_bytes(self) -> rt::Call<'c, rt::ByteStream, types::Answer> {
                self.0
                    .accepting(
                        "audio/wav, application/problem+json",
                        "application/json, application/vnd.short+json, text/markdown, text/event-stream",
                    )
            }
        }
        rt::call_options!(Chat, types::Answer, types::Answer);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
