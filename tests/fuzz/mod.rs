//! Functions that accept any bytes, and panic if a rule is violated. A fuzzer runs them, and so do the tests, with
//! seeded random mutations of the same seeds.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::missing_panics_doc,
    reason = "a target fails by panicking"
)]

mod bundle;
mod dictionary;
mod docs;
mod graft;
mod load;
mod mutate;
mod pipeline;
mod runtime;
mod rust;

use std::fs;
use std::path::{Path, PathBuf};

pub use mutate::mutated;

/// A function that accepts any bytes, and its seeds.
#[derive(Debug, Clone, Copy)]
pub struct Target {
    /// The name of the target and of its folder of seeds.
    pub name: &'static str,
    /// Panics if a rule is violated.
    pub run: fn(&[u8]),
    /// Returns other seeds.
    more: fn() -> Vec<Vec<u8>>,
}

/// All targets.
pub const TARGETS: [Target; 11] = [
    Target { name: "json", run: load::json, more: bundle::cases },
    Target { name: "yaml", run: load::yaml, more: bundle::cases },
    Target { name: "pipeline", run: pipeline::run, more: bundle::cases },
    Target { name: "unions", run: runtime::unions::run, more: Vec::new },
    Target { name: "reader", run: runtime::reader::run, more: Vec::new },
    Target { name: "formats", run: runtime::formats::run, more: Vec::new },
    Target { name: "parameters", run: runtime::parameters::run, more: Vec::new },
    Target { name: "bodies", run: runtime::bodies::run, more: Vec::new },
    Target { name: "headers", run: runtime::headers::run, more: Vec::new },
    Target { name: "streams", run: runtime::streams::run, more: Vec::new },
    Target { name: "xml", run: runtime::xml::run, more: Vec::new },
];

impl Target {
    /// Returns the target with a name.
    pub fn named(name: &str) -> Option<Self> {
        TARGETS.into_iter().find(|target| target.name == name)
    }

    /// Returns the seeds of its folder, with the inputs of earlier failures.
    pub fn seeds(&self) -> Vec<Vec<u8>> {
        let own = files(&fuzz_folder().join("seeds").join(self.name));
        own.iter().map(|path| fs::read(path).unwrap()).chain((self.more)()).collect()
    }

    /// Returns the words of its dictionary.
    pub fn words(&self) -> Vec<Vec<u8>> {
        fs::read_to_string(fuzz_folder().join("seeds").join(self.name).with_extension("dict"))
            .map(|text| dictionary::words(&text))
            .unwrap_or_default()
    }
}

fn fuzz_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz")
}

/// Returns the files of a folder, sorted by name. Returns an empty list if the folder does not exist.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder).map(|it| it.map(|entry| entry.unwrap().path()).collect()).unwrap_or_default();
    files.sort();
    files
}
