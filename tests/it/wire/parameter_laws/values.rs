//! Values that tempt a client into saying more than a value.

/// What tempts: syntax of URLs, headers and cookies, encoded and not, and what programs count as space or an end.
const TEMPTING: [&str; 40] = [
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
        _ => (*random.choice(TEMPTING.iter()).unwrap()).to_owned(),
    };
    (0..random.usize(..5)).map(|_| piece(random)).collect()
}

pub(super) fn pairs(random: &mut fastrand::Rng) -> Vec<(String, String)> {
    let mut pairs: Vec<_> = (0..random.usize(..3)).map(|_| (text(random), text(random))).collect();
    pairs.sort();
    pairs.dedup_by(|one, other| one.0 == other.0);
    pairs
}
