//! Random YAML, mostly of the usual form.

use fastrand::Rng;

const KEYS: [&str; 20] = [
    "a",
    "name",
    "200",
    "'it''s'",
    "\"q\\\"x\"",
    "/pets/{id}",
    "x-y",
    "two words",
    "a:b",
    "\"a: b\"",
    "'#'",
    "~",
    "é",
    "$ref",
    "true",
    "a,b",
    "'<<'",
    "<<",
    "a#b",
    "a 'b'",
];

const PLAIN: [&str; 28] = [
    "string",
    "1",
    "-1",
    "1.10",
    "0x1F",
    "1e3",
    "true",
    "no",
    "null",
    "~",
    "2024-01-31",
    "http://a/b",
    "a b  c",
    "a#b",
    "it's",
    "a, b",
    "a [b]",
    "{a}",
    "-a",
    ".5",
    "é😀",
    "a:b",
    "x: y",
    "x:",
    "@a",
    "?a",
    ":a",
    "=",
];

const QUOTED: [&str; 14] = [
    "''",
    "\"\"",
    "'a'",
    "\"a\"",
    "'it''s'",
    "'a: b # c'",
    "\"\\\"\\\\\\/\\n\"",
    "\"\\u00e9\\ud83d\\ude00\"",
    "\"\\x41\"",
    "'- a'",
    "'a' ",
    "\" a \"",
    "''''",
    "\"\\ud800\"",
];

const FLOW: [&str; 16] = [
    "[]",
    "{}",
    "[a, b]",
    "['a', \"b\"]",
    "{a: b}",
    "{\"a\":1, 'b': [2]}",
    "[[1], {}]",
    "[ a , b ]",
    "{ a: 1 }",
    "[a b, http://c]",
    "[a,]",
    "{a}",
    "{a: }",
    "[a: b]",
    "[-1, - 2]",
    "[a#b, 'c' ]",
];

/// Returns a text of a few dozen lines.
pub(super) fn random_text(random: &mut Rng) -> String {
    let mut writer = Writer { random, text: String::new() };
    if writer.random.u8(..8) == 0 {
        writer.text.push_str("---\n");
    }
    writer.noise(0);
    if writer.random.u8(..6) == 0 {
        writer.sequence(0, 0);
    } else {
        writer.mapping(0, 0);
    }
    let text = writer.text;
    match random.u8(..12) {
        0 => text.replace('\n', "\r\n"),
        1 => text.trim_end_matches('\n').to_owned(),
        _ => text,
    }
}

struct Writer<'r> {
    random: &'r mut Rng,
    text: String,
}

impl Writer<'_> {
    fn indent(&mut self, indent: usize) {
        self.text.push_str(&" ".repeat(indent));
    }

    fn pick(&mut self, texts: &[&str]) {
        let text = self.random.choice(texts).unwrap();
        self.text.push_str(text);
    }

    fn one_of(&mut self, count: u8) -> bool {
        self.random.u8(..count) == 0
    }

    fn mapping(&mut self, indent: usize, depth: usize) {
        for number in 0..self.random.usize(1..4) {
            if number > 0 {
                self.noise(indent);
                self.indent(indent);
            }
            self.pick(&KEYS);
            self.pick(&[":", ":", ":", ":", ":", ":", ":", ":", ": ", " :"]);
            if self.one_of(8) && depth < 5 {
                self.end_line();
                self.indent(indent);
                self.sequence(indent, depth + 1);
            } else {
                self.value(indent, depth);
            }
        }
    }

    /// Writes a list. The indentation of its first item is already written.
    fn sequence(&mut self, indent: usize, depth: usize) {
        for number in 0..self.random.usize(1..4) {
            if number > 0 {
                self.noise(indent);
                self.indent(indent);
            }
            self.text.push('-');
            if self.one_of(3) && depth < 5 {
                let spaces = self.random.usize(1..3);
                self.indent(spaces);
                let inner = indent + 1 + spaces;
                if self.one_of(3) { self.sequence(inner, depth + 1) } else { self.mapping(inner, depth + 1) }
            } else {
                self.value(indent, depth);
            }
        }
    }

    /// Writes the value after `key:` or `-`, and the end of the line.
    fn value(&mut self, indent: usize, depth: usize) {
        let inner = indent + self.random.usize(1..4);
        if self.one_of(20) {
            self.pick(&[" &x", " &y", " &x &y", " &"]);
        }
        match self.random.u8(..13) {
            0 => self.end_line(),
            10 => {
                self.pick(&[" *x", " *y", " *x y"]);
                self.end_line();
            }
            1..=3 if depth < 5 => {
                self.end_line();
                self.noise(inner);
                self.indent(inner);
                if self.one_of(3) { self.sequence(inner, depth + 1) } else { self.mapping(inner, depth + 1) }
            }
            4 => self.block_scalar(inner),
            5 => self.lines(inner, ""),
            6 => {
                let quote = self.random.choice(["'", "\""]).unwrap();
                self.lines(inner, quote);
            }
            7 => {
                self.text.push(' ');
                self.pick(&FLOW);
                self.end_line();
            }
            8 => self.flow_in_lines(inner),
            9 => {
                self.text.push(' ');
                self.pick(&QUOTED);
                self.end_line();
            }
            _ => {
                self.text.push(' ');
                self.pick(&PLAIN);
                self.end_line();
            }
        }
    }

    fn block_scalar(&mut self, indent: usize) {
        self.pick(&[" |", " >", " |-", " >-", " |+", " >+", " |", " >", " |2", " >-1"]);
        self.end_line();
        for _ in 0..self.random.usize(..5) {
            match self.random.u8(..6) {
                0 => {
                    let spaces = self.random.usize(..=indent + 1);
                    self.indent(spaces);
                }
                1 => self.text.push_str(""),
                2 => {
                    self.indent(indent + 1);
                    self.pick(&["a", "- b", "# c"]);
                }
                _ => {
                    self.indent(indent);
                    self.pick(&["a", "b: c ", "# d", "- e", "'f", "", "é"]);
                }
            }
            self.text.push('\n');
        }
    }

    /// Writes a plain or a quoted scalar of several lines.
    fn lines(&mut self, indent: usize, quote: &str) {
        self.text.push(' ');
        self.text.push_str(quote);
        self.pick(&["a", "b c", "d "]);
        for _ in 0..self.random.usize(..4) {
            self.pick(&["\n", "\n", "\n", " \n", "\n\n", "\n  \n"]);
            let indent = indent + self.random.usize(..2);
            self.indent(indent);
            self.pick(&["e", "f  g", "h ", "- i", "#j", "k:l", "''", "m: n"]);
        }
        self.text.push_str(quote);
        self.end_line();
    }

    fn flow_in_lines(&mut self, indent: usize) {
        let (open, close) = self.random.choice([("[", "]"), ("{", "}")]).unwrap();
        self.text.push(' ');
        self.text.push_str(open);
        for number in 0..self.random.usize(1..4) {
            if number > 0 {
                self.text.push(',');
            }
            self.pick(&[" ", "", "\n", "\n", "\n\n", " # a\n"]);
            self.indent(indent);
            if open == "{" {
                self.pick(&["a: ", "'b': ", "\"c\":", "d:\n     ", "e"]);
            }
            self.pick(&["1", "'x'", "\"y\"", "[]", "z z", "{a: b}", ""]);
        }
        self.pick(&["", " ", "\n"]);
        if self.text.ends_with('\n') {
            self.indent(indent);
        }
        self.text.push_str(close);
        self.end_line();
    }

    fn end_line(&mut self) {
        self.pick(&["\n", "\n", "\n", "\n", "\n", "\n", " \n", "  # a\n", " #\n", "#\n"]);
    }

    /// Writes blank lines and comments.
    fn noise(&mut self, indent: usize) {
        while self.one_of(6) {
            let spaces = self.random.usize(..=indent + 1);
            self.indent(spaces);
            self.pick(&["\n", "# a\n", "#\n"]);
        }
    }
}
