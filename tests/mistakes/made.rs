//! The mistakes.

mod call;
mod files;
mod json;
mod keys;
mod yaml;

/// One slip.
#[derive(Clone, Copy)]
pub(crate) struct Mistake {
    /// In a few words, with underscores.
    pub(crate) name: &'static str,
    /// The macro call.
    pub(crate) call: &'static str,
    /// The text in the description.
    pub(crate) from: &'static str,
    /// The text in its place. If `from` is empty, it replaces the whole description, which is `{}` in it.
    pub(crate) to: &'static str,
    pub(crate) program: Program,
}

/// The code beside the macro call.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Program {
    /// A program without errors that uses the flagship client.
    User,
    /// A program without errors that uses `Client` and `Error`, which exist without a description, too.
    Client,
    /// None, since nothing is left of the description.
    None,
}

/// In the description, in JSON.
const fn json(name: &'static str, from: &'static str, to: &'static str) -> Mistake {
    Mistake { name, call: r#""spec/api.json""#, from, to, program: Program::User }
}

/// In the description, in YAML.
const fn yaml(name: &'static str, from: &'static str, to: &'static str) -> Mistake {
    Mistake { name, call: r#""spec/api.yaml""#, from, to, program: Program::User }
}

/// In the macro call.
const fn call(name: &'static str, call: &'static str) -> Mistake {
    Mistake { name, call, from: "", to: "", program: Program::User }
}

/// In place of the whole description; `{}` in it is the description.
const fn whole(name: &'static str, to: &'static str) -> Mistake {
    Mistake { name, call: r#""spec/api.json""#, from: "", to, program: Program::Client }
}

/// A mistake in a program that does not use the client.
const fn unused(mistake: Mistake) -> Mistake {
    Mistake { program: Program::None, ..mistake }
}

/// Returns all mistakes.
pub(crate) fn all() -> impl Iterator<Item = &'static Mistake> {
    [json::MISTAKES, yaml::MISTAKES, keys::MISTAKES, files::MISTAKES, call::MISTAKES].into_iter().flatten()
}
