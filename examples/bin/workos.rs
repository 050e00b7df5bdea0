//! Serves the in-memory WorkOS until it is interrupted: `workos-server [PORT [API_KEY]]`.
//!
//! The defaults are `WORKOS_PORT` and `WORKOS_API_KEY`, or else 8080 and `sk_test_in_memory`.

use std::env;
use std::error::Error;
use std::io::{self, Write};

use specweld_examples::workos::{Options, Server};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let server = Server::start(options()?).await?;
    writeln!(io::stdout(), "listening on {}", server.base_url())?;
    tokio::signal::ctrl_c().await?;
    Ok(server.stop().await?)
}

fn options() -> Result<Options, Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let port = arguments.next().or_else(|| env::var("WORKOS_PORT").ok());
    let port = port.map_or(Ok(8080), |text| text.parse().map_err(|_| format!("not a port: {text}")))?;
    let defaults = Options::default();
    let api_key = arguments.next().or_else(|| env::var("WORKOS_API_KEY").ok()).unwrap_or(defaults.api_key.clone());
    Ok(Options { port, api_key, ..defaults })
}
