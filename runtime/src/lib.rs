//! Typed API clients from `OpenAPI` descriptions.
