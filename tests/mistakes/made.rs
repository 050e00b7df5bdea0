//! All mistakes.

mod call;
mod files;
mod json;
mod keys;
mod yaml;

/// A mistake.
#[derive(Clone, Copy)]
pub(crate) struct Mistake {
    /// The name, in a few words with underscores.
    pub(crate) name: &'static str,
    /// The macro call.
    pub(crate) call: &'static str,
    /// The text in the description that is replaced.
    pub(crate) from: &'static str,
    /// The replacement. If `from` is empty, it replaces the whole description, and `{}` in it is the description.
    pub(crate) to: &'static str,
    pub(crate) program: Program,
}

/// The code beside the macro call.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Program {
    /// A correct program that uses the flagship client.
    User,
    /// A correct program that uses `Client` and `Error`, which exist without a description, too.
    Client,
    /// An empty program, since no part of the description is usable.
    None,
}

/// Returns a mistake in the JSON description.
const fn json(name: &'static str, from: &'static str, to: &'static str) -> Mistake {
    Mistake { name, call: r#""spec/api.json""#, from, to, program: Program::User }
}

/// Returns a mistake in the YAML description.
const fn yaml(name: &'static str, from: &'static str, to: &'static str) -> Mistake {
    Mistake { name, call: r#""spec/api.yaml""#, from, to, program: Program::User }
}

/// Returns a mistake in the macro call.
const fn call(name: &'static str, call: &'static str) -> Mistake {
    Mistake { name, call, from: "", to: "", program: Program::User }
}

/// Returns a mistake that replaces the whole description; `{}` in it is the description.
const fn whole(name: &'static str, to: &'static str) -> Mistake {
    Mistake { name, call: r#""spec/api.json""#, from: "", to, program: Program::Client }
}

/// Returns the mistake with a program that does not use the client.
const fn unused(mistake: Mistake) -> Mistake {
    Mistake { program: Program::None, ..mistake }
}

/// Returns all mistakes.
pub(crate) fn all() -> impl Iterator<Item = &'static Mistake> {
    [json::MISTAKES, yaml::MISTAKES, keys::MISTAKES, files::MISTAKES, call::MISTAKES].into_iter().flatten()
}
