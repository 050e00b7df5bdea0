//! Charges cards by an API with forms and idempotency keys, as that of Stripe.

mod server;

use std::io::Write;

use self::pay::types::{NewCharge, RefusalErrorCode};
use crate::applications::Result;
use crate::local_server::LocalServer;

/// The client. It fills the described header `Idempotency-Key`, the same key for all attempts of a call.
pub mod pay {
    specweld::generate_api!("payments/payments.yaml");
}

/// Starts a local server, and makes payments.
///
/// # Errors
///
/// Returns the first error of a call or of the output.
pub async fn run(out: &mut dyn Write) -> Result<()> {
    let bank = server::Bank::default();
    let server = LocalServer::start(server::router(bank.clone())).await?;
    let client = pay::Client::builder().base_url(server.base_url()).bearer("sk_test_1").build()?;

    charge(&client, out).await?;
    writeln!(out, "{} requests, {} charge", bank.requests(), bank.charges())?;

    twice(&client, out).await?;
    writeln!(out, "{} requests, {} charges", bank.requests(), bank.charges())?;

    refused(&client, out).await
}

/// Charges a card. The server loses its first response, and the client repeats the request with the same key.
async fn charge(client: &pay::Client, out: &mut dyn Write) -> Result<()> {
    let order = NewCharge::new(1_990, "eur").metadata([("order", "o 1"), ("gift", "yes")]);
    let charge = client.create_charge(order).await?;
    writeln!(out, "{}: {} {}, metadata {:?}", charge.id, charge.amount, charge.currency, charge.metadata)?;
    Ok(())
}

/// Sends an order two times, in two calls. A key that your program stores with the order makes them one charge.
async fn twice(client: &pay::Client, out: &mut dyn Write) -> Result<()> {
    for _ in 0..2 {
        let charge = client.create_charge(NewCharge::new(500, "eur")).idempotency_key("order-2").await?;
        writeln!(out, "{}: {} {}", charge.id, charge.amount, charge.currency)?;
    }
    Ok(())
}

/// Reads the body of a refusal, which has a type.
async fn refused(client: &pay::Client, out: &mut dyn Write) -> Result<()> {
    match client.create_charge(NewCharge::new(1_000_000, "eur")).await {
        Ok(charge) => writeln!(out, "{} is charged", charge.id)?,
        Err(error) => match error.api().map(|refusal| &refusal.error) {
            Some(refusal) if refusal.code == RefusalErrorCode::CardDeclined => {
                writeln!(out, "declined: {}", refusal.message)?;
            }
            _ => return Err(error.into()),
        },
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]

    #[tokio::test]
    async fn the_program_charges_each_order_once() {
        let mut out = Vec::new();
        super::run(&mut out).await.unwrap();
        let expected = r#"ch_1: 1990 eur, metadata {"gift": "yes", "order": "o 1"}
2 requests, 1 charge
ch_2: 500 eur
ch_2: 500 eur
4 requests, 2 charges
declined: The limit of the card is 5000.
"#;
        assert_eq!(String::from_utf8(out).unwrap(), expected);
    }
}
