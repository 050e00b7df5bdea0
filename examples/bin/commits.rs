//! Reads a list whose pages are linked by the header `Link`, from a local server: `cargo run --bin commits`.

use std::io;

#[tokio::main]
async fn main() -> specweld_examples::applications::Result<()> {
    specweld_examples::commits::run(&mut io::stdout()).await
}
