//! Where the service lives.

use crate::document::Frame;
use crate::ir::Server;

/// The servers of the whole document.
pub(super) fn servers(frame: &Frame) -> Vec<Server> {
    let server = |server: &crate::document::Server| Server {
        at: server.at.clone(),
        url: server.value.url.clone(),
        description: server.value.description.clone(),
    };
    frame.servers.iter().map(server).collect()
}
