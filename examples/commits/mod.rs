//! Reads a list whose pages are linked by the header `Link` (RFC 8288), as that of GitHub.

mod server;

use std::io::Write;

use self::git::types::Commit;
use crate::applications::Result;
use crate::local_server::LocalServer;

/// The client. A list with the described header `Link` has `stream`, without an option.
pub mod git {
    specweld::generate_api!("commits/commits.yaml");
}

/// Starts a local server, and reads its commits.
///
/// # Errors
///
/// Returns the first error of a call or of the output.
pub async fn run(out: &mut dyn Write) -> Result<()> {
    let server = LocalServer::start(server::router()).await?;
    let client = git::Client::builder().base_url(server.base_url()).build()?;

    all(&client, out).await?;
    page_by_page(&client, out).await?;
    in_two_parts(&client, out).await?;
    missing(&client, out).await
}

/// Reads all items. The next page is requested when the last item of a page is used up.
async fn all(client: &git::Client, out: &mut dyn Write) -> Result<()> {
    let mut commits = client.list_commits("acme", "rocket").per_page(2).stream();
    while let Some(commit) = commits.try_next().await? {
        writeln!(out, "commit {}", line(&commit))?;
    }
    Ok(())
}

/// Reads pages instead of items. Filters stay the same on all pages.
async fn page_by_page(client: &git::Client, out: &mut dyn Write) -> Result<()> {
    let mut pages = client.list_commits("acme", "rocket").author("mia").per_page(2).stream().by_page();
    while let Some(page) = pages.try_next().await? {
        writeln!(out, "a page with {} commits of mia", page.len())?;
    }
    Ok(())
}

/// Reads three items, stores the position as text, and continues there: in a later run of a program, for example.
async fn in_two_parts(client: &git::Client, out: &mut dyn Write) -> Result<()> {
    let list = || client.list_commits("acme", "rocket").per_page(2).stream();
    let mut first = list().max_items(3);
    while let Some(commit) = first.try_next().await? {
        writeln!(out, "first part: {}", line(&commit))?;
    }
    let Some(stored) = first.position().map(|position| position.to_string()) else {
        return Ok(writeln!(out, "the list has no more items")?);
    };
    for commit in list().resume(&stored.parse()?)?.try_collect().await? {
        writeln!(out, "second part: {}", line(&commit))?;
    }
    Ok(())
}

/// Distinguishes a missing repository from other errors.
async fn missing(client: &git::Client, out: &mut dyn Write) -> Result<()> {
    match client.list_commits("acme", "boat").stream().try_collect().await {
        Err(error) if error.is_not_found() => writeln!(out, "acme/boat: not found")?,
        commits => writeln!(out, "acme/boat has {} commits", commits?.len())?,
    }
    Ok(())
}

fn line(commit: &Commit) -> String {
    format!("{} {} ({})", commit.sha, commit.message, commit.author)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]

    #[tokio::test]
    async fn the_program_reads_every_page() {
        let mut out = Vec::new();
        super::run(&mut out).await.unwrap();
        let expected = "\
commit c5 Land (mia)
commit c4 Orbit (bo)
commit c3 Start (mia)
commit c2 Add fuel (mia)
commit c1 First sketch (bo)
a page with 2 commits of mia
a page with 1 commits of mia
first part: c5 Land (mia)
first part: c4 Orbit (bo)
first part: c3 Start (mia)
second part: c2 Add fuel (mia)
second part: c1 First sketch (bo)
acme/boat: not found
";
        assert_eq!(String::from_utf8(out).unwrap(), expected);
    }
}
