//! Values with the syntax of URLs, headers and cookies.

/// Risky values: syntax of URLs, headers and cookies, encoded or not, white space and line ends.
const RISKY: [&str; 40] = [
    "/",
    "//",
    ".",
    "..",
    "../",
    "%2e%2e",
    "%2F",
    "%",
    "%%",
    "?",
    "#",
    "&",
    "=",
    ";",
    ",",
    ":",
    "@",
    "\\",
    " ",
    "+",
    "\t",
    "\r\n",
    "\n",
    "\r",
    "\0",
    "\u{7f}",
    "\u{85}",
    "\u{2028}",
    "é",
    "\u{202e}",
    "💡",
    "[",
    "]",
    "\"",
    "'",
    "|",
    "http://a.b",
    "\r\nx-injected: 1",
    "; injected=1",
    "&injected=1",
];

pub(super) fn text(random: &mut fastrand::Rng) -> String {
    let piece = |random: &mut fastrand::Rng| match random.u8(..3) {
        0 => random.alphanumeric().to_string(),
        1 => random.char(..).to_string(),
        _ => (*random.choice(RISKY.iter()).unwrap()).to_owned(),
    };
    (0..random.usize(..5)).map(|_| piece(random)).collect()
}

pub(super) fn pairs(random: &mut fastrand::Rng) -> Vec<(String, String)> {
    let mut pairs: Vec<_> = (0..random.usize(..3)).map(|_| (text(random), text(random))).collect();
    pairs.sort();
    pairs.dedup_by(|one, other| one.0 == other.0);
    pairs
}

/// Returns texts and lists: each risky value by itself and between two letters, and then this many random ones.
pub(super) fn texts_and_lists(random: &mut fastrand::Rng, count: usize) -> Vec<(String, Vec<String>)> {
    let between = |piece: &str| format!("a{piece}b");
    let single = RISKY.map(|piece| (piece.to_owned(), vec![between(piece)]));
    let enclosed = RISKY.map(|piece| (between(piece), vec!["c".to_owned(), between(piece), piece.to_owned()]));
    let any = (0..count).map(|_| (text(random), (0..random.usize(..4)).map(|_| text(random)).collect()));
    single.into_iter().chain(enclosed).chain(any).collect()
}
