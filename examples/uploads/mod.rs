//! Uploads a file as a part of a form, downloads it, and reports the progress of both.

mod server;

use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};

use specweld::File;

use self::files::types::Upload;
use crate::applications::Result;
use crate::local_server::LocalServer;

/// The client.
pub mod files {
    specweld::generate_api!("uploads/uploads.yaml");
}

/// The length of the uploaded file in bytes.
const LENGTH: usize = 200_000;

/// Starts a local server, and stores a file on it.
///
/// # Errors
///
/// Returns the first error of a call or of the output.
pub async fn run(out: &mut dyn Write) -> Result<()> {
    let server = LocalServer::start(server::router()).await?;
    let client = files::Client::builder().base_url(server.base_url()).build()?;

    let id = upload(&client, out).await?;
    download(&client, &id, out).await
}

/// Uploads a file, as a part beside texts.
async fn upload(client: &files::Client, out: &mut dyn Write) -> Result<String> {
    let percents = Percents::default();
    let report = percents.clone();
    // A file on disk is sent by `File::reopened`, which reads it in chunks, and again for a retry.
    let photo = File::from(vec![7; LENGTH])
        .named("rocket.png")
        .media_type("image/png")
        .on_progress(move |sent, length| report.add(sent, length));
    let stored = client.upload_file(Upload::new("Rocket", photo).tags(["start", "night"])).await?;
    writeln!(out, "uploaded {}: {}, {} bytes, in percent: {}", stored.id, stored.title, stored.size, percents.text())?;
    Ok(stored.id)
}

/// Downloads a file in chunks, so that it can be larger than the memory.
async fn download(client: &files::Client, id: &str, out: &mut dyn Write) -> Result<()> {
    let mut size = 0;
    let mut content = client.download_file(id).await?;
    let name = content.file_name();
    let length = content.length();
    while let Some(chunk) = content.try_next().await? {
        size += chunk.len();
    }
    writeln!(out, "downloaded {}: {size} of {} bytes", name.unwrap_or_default(), length.unwrap_or_default())?;
    Ok(())
}

/// The progress of a transfer in percent. A program with a window would draw a bar.
#[derive(Clone, Default)]
struct Percents(Arc<Mutex<Vec<u64>>>);

impl Percents {
    fn add(&self, bytes: u64, length: Option<u64>) {
        if let Some(percent) = (bytes * 100).checked_div(length.unwrap_or_default()) {
            self.0.lock().unwrap_or_else(PoisonError::into_inner).push(percent);
        }
    }

    fn text(&self) -> String {
        let percents = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        percents.iter().map(u64::to_string).collect::<Vec<_>>().join(" ")
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]

    #[tokio::test]
    async fn the_program_uploads_and_downloads_a_file() {
        let mut out = Vec::new();
        super::run(&mut out).await.unwrap();
        let expected = "\
uploaded f1: Rocket, 200000 bytes, in percent: 32 65 98 100
downloaded rocket.png: 200000 of 200000 bytes
";
        assert_eq!(String::from_utf8(out).unwrap(), expected);
    }
}
