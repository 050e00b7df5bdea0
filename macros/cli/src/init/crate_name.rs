//! The name of a crate.

use std::path::Path;

/// Words that are no name of a crate: keywords of Rust, and crates that the new crate uses.
const RESERVED: &str = " abstract as async await become box break const continue core crate do dyn else enum extern \
    false final fn for gen if impl in let loop macro match mod move mut override priv proc_macro pub ref return self \
    specweld static std struct super test tokio trait true try type typeof unsafe unsized use virtual where while \
    yield alloc build deps examples incremental ";

/// The name of a package, which is also that of its crate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct CrateName(String);

impl CrateName {
    /// Returns the last part of the path of a folder, if it is a name.
    pub(super) fn of(folder: &Path) -> Result<Self, String> {
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        let is_first = |it: char| it.is_ascii_alphabetic() || it == '_';
        let is_char = |it: char| it.is_ascii_alphanumeric() || it == '_' || it == '-';
        if !name.starts_with(is_first) || !name.chars().all(is_char) || name.chars().all(|it| it == '_') {
            let help = "begin with a letter, and use letters, digits, `-` and `_`";
            return Err(format!("`{name}` is no name of a crate\n  help: {help}"));
        }
        if RESERVED.contains(&format!(" {} ", name.replace('-', "_"))) {
            return Err(format!(
                "a crate cannot have the name `{name}`\n  help: write another name, such as `{name}-client`"
            ));
        }
        Ok(Self(name.into_owned()))
    }

    /// Returns the name of the package.
    pub(super) fn package(&self) -> &str {
        &self.0
    }

    /// Returns the name in Rust code.
    pub(super) fn in_code(&self) -> String {
        self.0.replace('-', "_")
    }

    /// Returns the name of a variable of the environment.
    pub(super) fn variable(&self, part: &str) -> String {
        format!("{}_{}", self.in_code(), part).to_ascii_uppercase()
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::CrateName;

    #[test]
    fn the_name_is_the_last_part_of_the_folder() {
        let name = CrateName::of(Path::new("crates/pet-store")).ok();
        assert_eq!(name.as_ref().map(CrateName::package), Some("pet-store"));
        assert_eq!(name.as_ref().map(CrateName::in_code).as_deref(), Some("pet_store"));
        assert_eq!(name.map(|name| name.variable("token")).as_deref(), Some("PET_STORE_TOKEN"));
    }

    #[test]
    fn names_that_cargo_refuses_are_refused() {
        for name in ["", ".", "..", "7up", "pet store", "päts", "__", "type", "proc-macro", "tokio", "specweld", "a/-b"]
        {
            assert!(CrateName::of(Path::new(name)).is_err(), "{name}");
        }
    }
}
