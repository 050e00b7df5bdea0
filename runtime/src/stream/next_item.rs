//! The methods of streams that return the next item.

/// Defines the two methods for the next item of a polled stream.
macro_rules! next_item {
    ([$($generics:tt)*] $stream:ty, $item:ty) => {
        impl<$($generics)*> $stream {
            /// Returns the next item, or `None` after the last.
            ///
            /// # Errors
            /// The errors of [`try_next`](Self::try_next).
            pub async fn next(&mut self) -> Option<Result<$item, $crate::StreamError>> {
                std::future::poll_fn(|context| std::pin::Pin::new(&mut *self).poll_next(context)).await
            }

            /// Returns the next item, or `None` after the last.
            ///
            /// # Errors
            /// An error if the connection broke, if nothing arrived for too long, or if an item does not match its
            /// description.
            pub async fn try_next(&mut self) -> Result<Option<$item>, $crate::StreamError> {
                self.next().await.transpose()
            }
        }
    };
}
pub(super) use next_item;
