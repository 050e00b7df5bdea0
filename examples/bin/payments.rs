//! Charges cards by forms with idempotency keys, at a local server: `cargo run --bin payments`.

use std::io;

#[tokio::main]
async fn main() -> specweld_examples::applications::Result<()> {
    specweld_examples::payments::run(&mut io::stdout()).await
}
