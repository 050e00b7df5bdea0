//! The methods of streams that return the next item.

/// The two ways to ask for the next item, of a stream that is polled.
macro_rules! next_item {
    ([$($generics:tt)*] $stream:ty, $item:ty) => {
        impl<$($generics)*> $stream {
            /// The next item, or `None` after the last.
            ///
            /// # Errors
            /// Those of [`try_next`](Self::try_next).
            pub async fn next(&mut self) -> Option<Result<$item, $crate::StreamError>> {
                std::future::poll_fn(|context| std::pin::Pin::new(&mut *self).poll_next(context)).await
            }

            /// The next item, or `None` after the last.
            ///
            /// # Errors
            /// When the connection broke, nothing arrived for too long, or an item is not as it should be.
            pub async fn try_next(&mut self) -> Result<Option<$item>, $crate::StreamError> {
                self.next().await.transpose()
            }
        }
    };
}
pub(super) use next_item;
