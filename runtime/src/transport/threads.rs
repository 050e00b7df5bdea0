//! The bounds of types that may move between threads. On wasm32-unknown-unknown they require nothing, because the
//! objects of a browser stay on their thread.

#[cfg(all(target_family = "wasm", target_os = "unknown"))]
pub use self::one_thread::{BoxFuture, BoxStream, MaybeSend, MaybeSync};
#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
pub use self::several_threads::{BoxFuture, BoxStream, MaybeSend, MaybeSync};

#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
mod several_threads {
    use std::pin::Pin;

    use futures_core::Stream;

    /// A boxed future. It is [`Send`], except on wasm32-unknown-unknown.
    pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

    /// A boxed stream. It is [`Send`], except on wasm32-unknown-unknown.
    pub type BoxStream<'a, T> = Pin<Box<dyn Stream<Item = T> + Send + 'a>>;

    /// The bound [`Send`], except on wasm32-unknown-unknown, where every type has it.
    pub trait MaybeSend: Send {}

    impl<T: Send + ?Sized> MaybeSend for T {}

    /// The bound [`Sync`], except on wasm32-unknown-unknown, where every type has it.
    pub trait MaybeSync: Sync {}

    impl<T: Sync + ?Sized> MaybeSync for T {}
}

#[cfg(all(target_family = "wasm", target_os = "unknown"))]
mod one_thread {
    use std::pin::Pin;

    use futures_core::Stream;

    /// A boxed future.
    pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

    /// A boxed stream.
    pub type BoxStream<'a, T> = Pin<Box<dyn Stream<Item = T> + 'a>>;

    /// No bound.
    pub trait MaybeSend {}

    impl<T: ?Sized> MaybeSend for T {}

    /// No bound.
    pub trait MaybeSync {}

    impl<T: ?Sized> MaybeSync for T {}
}
