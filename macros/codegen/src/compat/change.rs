//! One change, and the list of them: one for each cause, however many things it is felt in.

use std::collections::HashMap;

use super::Kind;
use crate::diagnostic::Pointer;

/// One thing that is not as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What kind of thing.
    pub kind: Kind,
    /// Whether code that uses it and is compiled anew fails.
    pub built: bool,
    /// Whether clients that are built already fail.
    pub running: bool,
    /// What exactly, in half a sentence: "`list_pets` no longer takes `limit`".
    pub what: String,
    /// What it is about, as it is accepted: `list_pets.limit`. The first is the one that `what` speaks of, all others are
    /// changed by the same words of the description.
    pub subjects: Vec<String>,
    /// Where it was, in the older description.
    pub older: Pointer,
    /// Where it is, or would be, in the newer one.
    pub newer: Pointer,
    /// Whether the user accepts it.
    pub accepted: bool,
}

impl Change {
    /// Whether it breaks any client.
    pub fn is_breaking(&self) -> bool {
        self.built || self.running
    }

    /// What becomes of those that break: "calls do not compile without it, and requests without it are refused".
    pub fn how(&self) -> String {
        let built = Some(self.kind.built()).filter(|words| self.built && !words.is_empty());
        let running = Some(self.kind.running()).filter(|words| self.running && !words.is_empty());
        built.into_iter().chain(running).collect::<Vec<_>>().join(", and ")
    }

    /// What it is about.
    pub fn subject(&self) -> &str {
        self.subjects.first().map_or("", String::as_str)
    }
}

/// Who feels a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Felt {
    /// Nobody.
    Nowhere,
    /// Code that is compiled anew.
    Built,
    /// Clients that are built already.
    Running,
    /// Both.
    Everywhere,
}

impl Felt {
    /// By code that is compiled anew, and where `running` says so by clients that are built already.
    pub(super) fn built_and(running: bool) -> Self {
        if running { Self::Everywhere } else { Self::Built }
    }
}

/// The two places of a change.
pub(super) type Places<'p> = (&'p Pointer, &'p Pointer);

/// The changes so far.
#[derive(Debug, Default)]
pub(super) struct Changes {
    list: Vec<Change>,
    /// By kind, places, and which part of the thing at the place it is.
    known: HashMap<(Kind, Pointer, Pointer, String), usize>,
    /// How often a client was found to break.
    pub(super) breaks: usize,
    /// How often a member was found to be required.
    pub(super) required: usize,
}

impl Changes {
    /// Adds one about `owner`, or about a `part` of it. What is changed by the same places is one change, felt in several.
    pub(super) fn add(
        &mut self,
        (kind, felt): (Kind, Felt),
        (owner, part): (&str, &str),
        (older, newer): Places<'_>,
        what: String,
    ) {
        let subject = if part.is_empty() { owner.to_owned() } else { format!("{owner}.{part}") };
        self.breaks += usize::from(felt != Felt::Nowhere);
        self.required += usize::from(felt != Felt::Nowhere && kind == Kind::MemberRequired);
        let key = (kind, older.clone(), newer.clone(), part.to_owned());
        if let Some(change) = self.known.get(&key).and_then(|index| self.list.get_mut(*index)) {
            change.subjects.push(subject);
            return;
        }
        self.known.insert(key, self.list.len());
        self.list.push(Change {
            kind,
            built: matches!(felt, Felt::Built | Felt::Everywhere),
            running: matches!(felt, Felt::Running | Felt::Everywhere),
            what,
            subjects: vec![subject],
            older: older.clone(),
            newer: newer.clone(),
            accepted: false,
        });
    }

    /// Whether there is one of a kind.
    pub(super) fn has(&self, kind: Kind) -> bool {
        self.list.iter().any(|change| change.kind == kind)
    }

    /// All of them, by their places.
    pub(super) fn finish(mut self) -> Vec<Change> {
        self.list.sort_by(|one, other| {
            (&one.newer, &one.older, one.kind, &one.subjects).cmp(&(
                &other.newer,
                &other.older,
                other.kind,
                &other.subjects,
            ))
        });
        self.list
    }
}
