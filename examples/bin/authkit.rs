//! Signs a person in with `AuthKit`, at a local server: `cargo run --bin authkit`.

use std::io;

#[tokio::main]
async fn main() -> specweld_examples::applications::Result<()> {
    specweld_examples::authkit::run(&mut io::stdout()).await
}
