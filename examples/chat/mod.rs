//! Asks a language model, and prints its reply while it arrives as server-sent events.

mod server;

use std::io::Write;

use self::model::types::{Conversation, Message, MessageRole, ReplyEvent, Usage};
use crate::applications::Result;
use crate::local_server::LocalServer;

/// The client. The media type `text/event-stream` gives the operation the method `as_events`.
pub mod model {
    specweld::generate_api!("chat/chat.yaml");
}

/// Starts a local server, and asks its model.
///
/// # Errors
///
/// Returns the first error of a call or of the output.
pub async fn run(out: &mut dyn Write) -> Result<()> {
    let server = LocalServer::start(server::router()).await?;
    let client = model::Client::builder().base_url(server.base_url()).bearer("sk-test").build()?;

    let question = Conversation::new(
        "echo-1",
        [Message::new(MessageRole::System, "Be brief."), Message::new(MessageRole::User, "Why is the sky blue?")],
    );
    let usage = print_parts(&client, question.clone(), out).await?;
    writeln!(out, "{} tokens in, {} out", usage.input, usage.output)?;

    let reply = client.create_reply(question).await?;
    writeln!(out, "at once: {}", reply.text)?;
    Ok(())
}

/// Prints each part of a reply when it arrives. The name of an event decides about the type of its data.
async fn print_parts(client: &model::Client, question: Conversation, out: &mut dyn Write) -> Result<Usage> {
    let mut events = client.create_reply(question.stream(true)).as_events().await?;
    while let Some(event) = events.try_next().await? {
        match event.data {
            ReplyEvent::Delta(delta) => {
                write!(out, "{}|", delta.text)?;
                out.flush()?;
            }
            ReplyEvent::Done(usage) => {
                writeln!(out)?;
                return Ok(usage);
            }
            // A newer version of the service can send other events.
            ReplyEvent::Unknown(_) => write!(out, "({})|", event.event)?,
        }
    }
    Err("the reply has no end".into())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]

    #[tokio::test]
    async fn the_program_prints_every_part_and_the_whole_reply() {
        let mut out = Vec::new();
        super::run(&mut out).await.unwrap();
        let expected = "\
(thought)|Blue |light |scatters |most.|
7 tokens in, 4 out
at once: Blue light scatters most.
";
        assert_eq!(String::from_utf8(out).unwrap(), expected);
    }
}
