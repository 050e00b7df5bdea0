//! Prints the reply of a language model while it arrives, from a local server: `cargo run --bin chat`.

use std::io;

#[tokio::main]
async fn main() -> specweld_examples::applications::Result<()> {
    specweld_examples::chat::run(&mut io::stdout()).await
}
