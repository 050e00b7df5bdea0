//! Counts over generated clients: warnings by code, and long type names.

use std::collections::BTreeMap;
use std::fmt::{self, Display, Formatter};

/// Names with more characters than this are long.
pub const LONG: usize = 60;

/// The number of names, and of the long ones among them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Names {
    /// All names.
    pub all: usize,
    /// Names of more than [`LONG`] characters.
    pub long: usize,
}

/// The numbers of types and type aliases of a client.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TypeNames {
    /// Structs and enums.
    pub types: Names,
    /// Type aliases (`pub type`).
    pub aliases: Names,
}

/// The number of warnings of each code.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Warnings(pub BTreeMap<String, usize>);

impl TypeNames {
    /// Counts the names that formatted code declares.
    pub fn of(code: &str) -> Self {
        let mut counts = Self::default();
        for line in code.lines().map(str::trim_start) {
            if let Some(rest) = ["pub struct ", "pub enum "].iter().find_map(|item| line.strip_prefix(item)) {
                counts.types.count(identifier(rest));
            } else if let Some(rest) = line.strip_prefix("pub type ") {
                counts.aliases.count(identifier(rest));
            }
        }
        counts
    }

    /// Adds the counts of another client.
    pub fn add(&mut self, other: Self) {
        self.types.add(other.types);
        self.aliases.add(other.aliases);
    }
}

impl Names {
    fn count(&mut self, name: &str) {
        self.all += 1;
        self.long += usize::from(name.chars().count() > LONG);
    }

    fn add(&mut self, other: Self) {
        self.all += other.all;
        self.long += other.long;
    }

    /// Returns the percentage of long names.
    fn percent(self) -> f64 {
        let ratio = |part: usize, all: usize| {
            f64::from(u32::try_from(part).unwrap_or(u32::MAX)) / f64::from(u32::try_from(all).unwrap_or(u32::MAX))
        };
        if self.all == 0 { 0.0 } else { 100.0 * ratio(self.long, self.all) }
    }
}

/// Returns the identifier at the start of a text.
fn identifier(text: &str) -> &str {
    text.split(|character: char| !(character.is_alphanumeric() || character == '_')).next().unwrap_or_default()
}

impl Warnings {
    /// Adds warnings of a code.
    pub fn add(&mut self, code: &str, count: usize) {
        *self.0.entry(code.to_owned()).or_default() += count;
    }
}

/// Prints `2 of 340 types (0.59 %), 0 of 12 aliases (0.00 %)`.
impl Display for TypeNames {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self { types, aliases } = self;
        write!(f, "{} of {} types ({:.2} %), ", types.long, types.all, types.percent())?;
        write!(f, "{} of {} aliases ({:.2} %)", aliases.long, aliases.all, aliases.percent())
    }
}

/// Prints `ambiguous 2, untyped 1`, in the order of the codes.
impl Display for Warnings {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut separator = "";
        for (code, count) in &self.0 {
            write!(f, "{separator}{code} {count}")?;
            separator = ", ";
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_more_than_60_characters_are_long() {
        let (sixty, more) = ("A".repeat(60), "B".repeat(61));
        let code = format!(
            "/// pub struct Documentation\npub mod types {{\n    pub struct {sixty}(u8);\n    pub struct {more}<'c> {{}}\n    \
             pub enum Short {{}}\n    pub type {more}C = Short;\n}}\npub type Error = ();\n"
        );
        let counts = TypeNames::of(&code);
        assert_eq!(counts.types, Names { all: 3, long: 1 });
        assert_eq!(counts.aliases, Names { all: 2, long: 1 });
        assert_eq!(counts.to_string(), "1 of 3 types (33.33 %), 1 of 2 aliases (50.00 %)");
    }

    #[test]
    fn counts_of_several_clients_are_added() {
        let mut sum = TypeNames::of("pub struct One;");
        sum.add(TypeNames::of("pub enum Two {}\npub type Three = Two;"));
        assert_eq!(sum.to_string(), "0 of 2 types (0.00 %), 0 of 1 aliases (0.00 %)");
        let mut warnings = Warnings::default();
        warnings.add("untyped", 1);
        warnings.add("ambiguous", 2);
        warnings.add("untyped", 3);
        assert_eq!(warnings.to_string(), "ambiguous 2, untyped 4");
    }
}
