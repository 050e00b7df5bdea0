//! Token trees in the JSON protocol of the macro server: a token tree is a set of tables of numbers.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Columns of a span: file, syntax node, start, end, syntax context.
const SPAN: usize = 5;
/// Columns of a group: spans of both delimiters, delimiter, first and last row of `token_tree`.
const GROUP: usize = 5;
/// Columns of a literal: span, text, kind, suffix.
const LITERAL: usize = 4;
/// Columns of a punctuation character: span, character, spacing.
const PUNCT: usize = 3;
/// Columns of an identifier: span, text, raw or not.
const IDENT: usize = 3;

/// The kind of string literals.
const STRING: u32 = 5;
/// The suffix column of a literal without a suffix.
const NO_SUFFIX: u32 = u32::MAX;
/// The first file, with edition 2024.
const FILE: u32 = 3 << 23;

/// A token tree. A row of `token_tree` combines a row number of another table and, in its two lowest bits, the number
/// of that table.
#[derive(Default, Deserialize, Serialize)]
pub(super) struct Tables {
    subtree: Vec<u32>,
    literal: Vec<u32>,
    punct: Vec<u32>,
    ident: Vec<u32>,
    token_tree: Vec<u32>,
    text: Vec<String>,
}

/// The arguments of a macro call.
#[derive(Default)]
pub(super) struct Call {
    pub(super) tables: Tables,
    /// The tokens in the order of their spans. The first span is that of the call itself.
    tokens: Vec<String>,
}

impl Call {
    pub(super) fn new(arguments: TokenStream) -> Self {
        let mut call = Self::default();
        let span = call.span("");
        call.group(span, Delimiter::None, arguments);
        call
    }

    /// Adds a group and returns its row. Inner groups have higher row numbers.
    fn group(&mut self, span: u32, delimiter: Delimiter, tokens: TokenStream) -> u32 {
        let kind = match delimiter {
            Delimiter::None => 0,
            Delimiter::Parenthesis => 1,
            Delimiter::Brace => 2,
            Delimiter::Bracket => 3,
        };
        let row = number(self.tables.subtree.len() / GROUP);
        self.tables.subtree.extend([span, span, kind, 0, 0]);
        let trees: Vec<u32> = tokens.into_iter().map(|token| self.tree(token)).collect();
        let first = self.tables.token_tree.len();
        self.tables.token_tree.extend(trees);
        let columns = self.tables.subtree.chunks_mut(GROUP).nth(row as usize).expect("the row exists");
        columns[3..].copy_from_slice(&[number(first), number(self.tables.token_tree.len())]);
        row
    }

    fn tree(&mut self, token: TokenTree) -> u32 {
        match token {
            TokenTree::Group(group) => {
                let span = self.span("");
                self.group(span, group.delimiter(), group.stream()) << 2
            }
            TokenTree::Literal(literal) => {
                let text = literal.to_string();
                let columns = [self.span(unquoted(&text)), self.text(unquoted(&text)), STRING, NO_SUFFIX];
                (row(&mut self.tables.literal, columns) << 2) | 1
            }
            TokenTree::Punct(punct) => {
                let is_joint = u32::from(punct.spacing() == Spacing::Joint);
                let columns = [self.span(&punct.to_string()), punct.as_char().into(), is_joint];
                (row(&mut self.tables.punct, columns) << 2) | 2
            }
            TokenTree::Ident(ident) => {
                let text = ident.to_string();
                let columns = [self.span(&text), self.text(&text), 0];
                (row(&mut self.tables.ident, columns) << 2) | 3
            }
        }
    }

    fn span(&mut self, token: &str) -> u32 {
        self.tokens.push(token.to_owned());
        number(self.tokens.len() - 1)
    }

    fn text(&mut self, text: &str) -> u32 {
        self.tables.text.push(text.to_owned());
        number(self.tables.text.len() - 1)
    }

    /// Returns the table of spans. The number of a span is also its position.
    pub(super) fn spans(&self) -> Vec<u32> {
        (0..number(self.tokens.len())).flat_map(|span| [FILE, 0, span, span + 1, 0]).collect()
    }
}

fn unquoted(literal: &str) -> &str {
    literal.trim_matches('"')
}

/// Adds a row to a table and returns its number.
fn row<const N: usize>(table: &mut Vec<u32>, columns: [u32; N]) -> u32 {
    table.extend(columns);
    number(table.len() / N - 1)
}

fn number(length: usize) -> u32 {
    u32::try_from(length).expect("a call is short")
}

/// A token of an expansion that is not a group.
#[derive(Debug)]
pub(super) struct Leaf {
    pub(super) text: String,
    pub(super) is_at_the_call: bool,
    /// The token of the arguments that has the same span.
    pub(super) in_call: Option<String>,
}

pub(super) struct Expansion {
    pub(super) leaves: Vec<Leaf>,
}

impl Expansion {
    pub(super) fn new(tree: &Value, spans: &Value, call: &Call) -> Self {
        let (tables, spans) = (Tables::deserialize(tree).expect("tables"), Vec::deserialize(spans).expect("a table"));
        let mut leaves = Vec::new();
        Reader { tables, spans, call }.group(0, &mut leaves);
        Self { leaves }
    }

    /// Returns the text of each documentation attribute, with its escapes.
    pub(super) fn documentation(&self) -> Vec<&str> {
        let texts = self.leaves.windows(3).filter(|leaves| leaves[0].text == "doc" && leaves[1].text == "=");
        texts.map(|leaves| leaves[2].text.as_str()).collect()
    }
}

struct Reader<'a> {
    tables: Tables,
    spans: Vec<u32>,
    call: &'a Call,
}

impl Reader<'_> {
    fn group(&self, row: usize, leaves: &mut Vec<Leaf>) {
        let [.., first, last] = columns::<GROUP>(&self.tables.subtree, row);
        for tree in &self.tables.token_tree[first as usize..last as usize] {
            let row = *tree as usize >> 2;
            let (span, text) = match tree & 3 {
                0 => {
                    self.group(row, leaves);
                    continue;
                }
                1 => {
                    let [span, text, ..] = columns::<LITERAL>(&self.tables.literal, row);
                    (span, self.text(text))
                }
                2 => {
                    let [span, character, _] = columns::<PUNCT>(&self.tables.punct, row);
                    (span, char::from_u32(character).expect("a character").to_string())
                }
                _ => {
                    let [span, text, _] = columns::<IDENT>(&self.tables.ident, row);
                    (span, self.text(text))
                }
            };
            leaves.push(self.leaf(span, text));
        }
    }

    fn text(&self, row: u32) -> String {
        self.tables.text[row as usize].clone()
    }

    fn leaf(&self, span: u32, text: String) -> Leaf {
        let place = columns::<SPAN>(&self.spans, span as usize);
        let number = place[2];
        let is_of_call = place == [FILE, 0, number, number + 1, 0];
        let in_call = self.call.tokens.get(number as usize).filter(|_| is_of_call && number > 0).cloned();
        Leaf { text, is_at_the_call: is_of_call && number == 0, in_call }
    }
}

fn columns<const N: usize>(table: &[u32], row: usize) -> [u32; N] {
    table.chunks(N).nth(row).and_then(|row| row.try_into().ok()).expect("a row")
}
