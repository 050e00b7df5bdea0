//! Signs a person in by OAuth 2 with PKCE, at a local server: `cargo run --bin calendar`.

use std::io;

#[tokio::main]
async fn main() -> specweld_examples::applications::Result<()> {
    specweld_examples::calendar::run(&mut io::stdout()).await
}
