//! Receives webhooks until it is interrupted: `WEBHOOK_SECRET=whsec_.. webhook-receiver`.

use std::env;
use std::error::Error;
use std::io::{self, Write};

use specweld::webhook::Verifier;
use specweld_examples::receiver::Receiver;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let verifier = Verifier::standard_webhooks(env::var("WEBHOOK_SECRET")?)?;
    let receiver = Receiver::start(verifier, 8081).await?;
    writeln!(io::stdout(), "listening on {}", receiver.url())?;
    tokio::signal::ctrl_c().await?;
    for order in receiver.paid() {
        writeln!(io::stdout(), "paid: {order}")?;
    }
    Ok(())
}
