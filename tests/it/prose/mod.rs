//! Comments and messages are plain English: short sentences, without the private words of this project.

mod comments;
mod messages;

/// Words and phrases that are hard to understand with average English, or that have several meanings.
const PRIVATE_WORDS: [&str; 29] = [
    "said",
    "told",
    "tell",
    "tells",
    "say",
    "says",
    "heir",
    "heirs",
    "twin",
    "twins",
    "alike",
    "alone",
    "together",
    "whoever",
    "nobody",
    "stand",
    "stands",
    "lead",
    "leads",
    "travel",
    "travels",
    "behind",
    "giver",
    "felt",
    "comes to",
    "all is well",
    "hold against",
    "of its own",
    "as it is meant",
];

/// The maximum number of words in a sentence.
const LONGEST: usize = 25;

/// Returns the first private word or phrase of a text.
fn private_word(text: &str) -> Option<&'static str> {
    let words = text.split_whitespace().map(|word| word.trim_matches(|it: char| !it.is_alphanumeric()));
    let plain = format!(" {} ", words.collect::<Vec<_>>().join(" ").to_lowercase());
    PRIVATE_WORDS.into_iter().find(|word| plain.contains(&format!(" {word} ")))
}
