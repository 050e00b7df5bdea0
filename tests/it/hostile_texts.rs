//! Texts that no careful author wrote: descriptions of our own, mutated from a seed. Whatever they are, they are read or
//! refused, and soon.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use specweld_codegen::diagnostic::Source;
use specweld_codegen::document::{Input, LoadError, Loader};
use specweld_codegen::options::Options;

/// Pieces that mean something to YAML, to JSON or to references.
const PIECES: [&str; 40] = [
    "&a ",
    "*a",
    "<<: *a\n",
    "- ",
    ": ",
    "? ",
    "|\n",
    ">-\n",
    "'",
    "\"",
    "{",
    "}",
    "[",
    "]",
    ",",
    "#",
    "\t",
    "\n",
    "\r\n",
    "---\n",
    "...\n",
    "%YAML 1.2\n",
    "!!str ",
    "!x ",
    "~",
    "\u{0}",
    "\u{feff}",
    "\u{85}",
    "é",
    "$ref: '#'\n",
    "$ref: schemas/notes.yaml\n",
    "$ref: ../../x\n",
    "$ref: '#/components/schemas/Pet'\n",
    "$id: x\n",
    "$anchor: x\n",
    "1e999",
    "0x",
    "%7B",
    "~1",
    "null",
];

/// A small generator of numbers (splitmix64), so that a failure can be had again.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) >> 33).unwrap() % end.max(1)
    }

    /// A text with a few pieces put in, taken out, doubled or moved.
    fn mutated(&mut self, text: &str) -> String {
        let mut text = text.to_owned();
        for _ in 0..=self.below(4) {
            let mut place = |text: &str| {
                let at = self.below(text.len() + 1);
                (at..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap()
            };
            let (one, other) = (place(&text), place(&text));
            let (from, to) = (one.min(other), one.max(other).min(one.min(other) + 60));
            let to = (to..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap();
            let part = text.get(from..to).unwrap().to_owned();
            match self.below(4) {
                0 => text.insert_str(from, PIECES[self.below(PIECES.len())]),
                1 => text.replace_range(from..to, ""),
                2 => text.insert_str(from, &part),
                _ => text.insert_str(one.min(text.len()), &part),
            }
        }
        text
    }
}

fn folder(case: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/ok").join(case)
}

/// Generates from a mutated main file, and from mutated others.
fn run(case: &str, main: &str, seed: u64) {
    let mut numbers = Numbers(seed);
    let text = numbers.mutated(&std::fs::read_to_string(folder(case).join(main)).unwrap());
    let case = case.to_owned();
    let loader = Loader::new(move |name| {
        let read = std::fs::read_to_string(folder(&case).join(name));
        let text = read.map_err(|_| LoadError::Missing { near: vec!["schemas/notes.yaml".to_owned()] })?;
        let length = u64::try_from(name.len()).unwrap();
        Ok(if seed.is_multiple_of(2) { Numbers(seed ^ length).mutated(&text) } else { text })
    });
    let start = Instant::now();
    let input = Input { main: Source { name: main, text: &text }, loader };
    let (code, report) = specweld_codegen::explain(input, &Options::default());
    assert!(code.is_some() || report.has_errors(), "seed {seed}: neither code nor an error of:\n{text}");
    assert!(start.elapsed() < Duration::from_secs(20), "seed {seed}: {:?} for:\n{text}", start.elapsed());
}

#[test]
fn mutated_yaml_is_read_or_refused() {
    (0..1500).for_each(|seed| run("yaml", "spec.yaml", seed));
}

#[test]
fn mutated_files_are_read_or_refused() {
    (0..500).for_each(|seed| run("several-files", "spec.json", seed));
    (0..500).for_each(|seed| run("references", "spec.json", seed));
}
