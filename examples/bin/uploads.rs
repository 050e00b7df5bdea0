//! Uploads and downloads a file with progress, at a local server: `cargo run --bin uploads`.

use std::io;

#[tokio::main]
async fn main() -> specweld_examples::applications::Result<()> {
    specweld_examples::uploads::run(&mut io::stdout()).await
}
