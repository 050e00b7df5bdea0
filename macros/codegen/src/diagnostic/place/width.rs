//! The width of a character in columns of a terminal, and the characters that control a terminal.

/// Ranges of characters without a width: combining marks, joiners, variation selectors. They are the usual characters
/// of the general categories Mn, Me and Cf (Unicode 16).
const NARROWEST: [(char, char); 27] = [
    ('\u{300}', '\u{36f}'),
    ('\u{483}', '\u{489}'),
    ('\u{591}', '\u{5bd}'),
    ('\u{610}', '\u{61a}'),
    ('\u{64b}', '\u{65f}'),
    ('\u{6d6}', '\u{6dc}'),
    ('\u{900}', '\u{902}'),
    ('\u{93a}', '\u{93a}'),
    ('\u{93c}', '\u{93c}'),
    ('\u{941}', '\u{948}'),
    ('\u{94d}', '\u{94d}'),
    ('\u{951}', '\u{957}'),
    ('\u{e31}', '\u{e31}'),
    ('\u{e34}', '\u{e3a}'),
    ('\u{e47}', '\u{e4e}'),
    ('\u{1160}', '\u{11ff}'),
    ('\u{1ab0}', '\u{1aff}'),
    ('\u{1dc0}', '\u{1dff}'),
    ('\u{200b}', '\u{200d}'),
    ('\u{2060}', '\u{2064}'),
    ('\u{20d0}', '\u{20ff}'),
    ('\u{302a}', '\u{302d}'),
    ('\u{3099}', '\u{309a}'),
    ('\u{fe00}', '\u{fe0f}'),
    ('\u{fe20}', '\u{fe2f}'),
    ('\u{feff}', '\u{feff}'),
    ('\u{e0000}', '\u{e01ef}'),
];

/// Ranges of characters with a width of two columns (Unicode Annex 11, wide and fullwidth).
const WIDEST: [(char, char); 15] = [
    ('\u{1100}', '\u{115f}'),
    ('\u{2e80}', '\u{303e}'),
    ('\u{3041}', '\u{a4cf}'),
    ('\u{a960}', '\u{a97c}'),
    ('\u{ac00}', '\u{d7a3}'),
    ('\u{f900}', '\u{faff}'),
    ('\u{fe30}', '\u{fe6b}'),
    ('\u{ff01}', '\u{ff60}'),
    ('\u{ffe0}', '\u{ffe6}'),
    ('\u{1f1e6}', '\u{1f1ff}'),
    ('\u{1f300}', '\u{1f64f}'),
    ('\u{1f680}', '\u{1f6ff}'),
    ('\u{1f7e0}', '\u{1f7eb}'),
    ('\u{1f900}', '\u{1faff}'),
    ('\u{20000}', '\u{3fffd}'),
];

/// Returns the width of a text in columns.
pub(crate) fn columns(text: &str) -> usize {
    text.chars().map(width).sum()
}

fn width(character: char) -> usize {
    let within = |ranges: &[(char, char)]| ranges.iter().any(|&(first, last)| (first..=last).contains(&character));
    match character {
        '\u{0}'..'\u{300}' => 1,
        _ if within(&NARROWEST) => 0,
        _ if within(&WIDEST) => 2,
        _ => 1,
    }
}

/// Returns true for a control character, and for a character that changes the direction of a text.
pub(crate) fn is_control(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::{columns, is_control};

    #[test]
    fn columns_are_those_of_a_terminal() {
        for (text, expected) in [
            ("", 0),
            ("abc", 3),
            ("é…", 2),
            ("e\u{301}", 1),
            ("日本", 4),
            ("한", 2),
            ("😀", 2),
            ("ｱ", 1),
            ("न\u{94d}", 1),
        ] {
            assert_eq!(columns(text), expected, "{text}");
        }
    }

    #[test]
    fn what_steers_is_known() {
        assert!(['\u{1b}', '\n', '\u{7f}', '\u{85}', '\u{202e}', '\u{2066}'].into_iter().all(is_control));
        assert!(!['a', ' ', 'é', '日', '\u{301}', '\u{200d}'].into_iter().any(is_control));
    }
}
