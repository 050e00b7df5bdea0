//! The table of the results.

use std::collections::BTreeMap;
use std::fmt::{self, Display, Formatter};
use std::path::Path;

use specweld_tests::counts::{LONG, TypeNames, Warnings};

use crate::verdict::{Outcome, Verdict};

/// The number of shown lines of a message. The files have the complete messages.
const SHOWN: usize = 12;

/// The number of shown messages of a document.
const MESSAGES: usize = 3;

/// The results of a run.
pub(crate) struct Table<'a> {
    pub(crate) verdicts: &'a [Verdict],
    /// The failures of the run.
    pub(crate) objections: &'a [String],
    /// The folder of the complete results.
    pub(crate) folder: &'a Path,
}

impl Display for Table<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{:<44} {:<9} {:>8} {:>9} {:>9} {:>6} {:>6} {:>8} {:>10}  warnings",
            "document", "", "lines", "generate", "check", "MiB", "laws", "types>60", "aliases>60"
        )?;
        self.verdicts.iter().try_for_each(|it| row(f, it))?;
        self.verdicts.iter().filter(|it| is_bad(it)).try_for_each(|it| messages(f, it))?;
        self.codes(f)?;
        self.sums(f)?;
        self.totals(f)?;
        for objection in self.objections {
            writeln!(f, "FAILED {objection}")?;
        }
        write!(f, "code and reports: {}/documents", self.folder.display())
    }
}

fn is_bad(verdict: &Verdict) -> bool {
    !matches!(verdict.outcome, Outcome::Generated | Outcome::Compiled)
}

/// Returns true if the client was generated without a warning.
fn is_silent(verdict: &Verdict) -> bool {
    verdict.lines > 0 && verdict.warnings.0.is_empty()
}

fn row(f: &mut Formatter<'_>, it: &Verdict) -> fmt::Result {
    let name = it.outcome.name();
    write!(f, "{:<44} {name:<9} {:>8} {:>7.2} s {:>7.2} s", it.name, it.lines, it.generating, it.checking)?;
    let laws = it.instances.map(|it| it.to_string()).unwrap_or_default();
    let TypeNames { types, aliases } = it.names;
    write!(f, " {:>6.0} {laws:>6} {:>8} {:>10}  {}", it.memory, types.long, aliases.long, it.warnings)?;
    let mut codes = it.codes.clone();
    codes.dedup();
    writeln!(f, "{}", codes.join(" "))
}

fn messages(f: &mut Formatter<'_>, verdict: &Verdict) -> fmt::Result {
    writeln!(f, "\n{} {}", verdict.name, verdict.outcome.name())?;
    for message in verdict.messages.iter().take(MESSAGES) {
        message.lines().take(SHOWN).try_for_each(|line| writeln!(f, "  {line}"))?;
    }
    let rest = verdict.messages.len().saturating_sub(MESSAGES);
    if rest > 0 { writeln!(f, "  and {rest} more") } else { Ok(()) }
}

impl Table<'_> {
    /// Writes the number of refusals by code, and the refused documents.
    fn codes(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut by_code: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
        for verdict in self.verdicts.iter().filter(|it| it.outcome == Outcome::Refused) {
            for code in &verdict.codes {
                *by_code.entry(code).or_default().entry(&verdict.name).or_default() += 1;
            }
        }
        writeln!(f)?;
        for (code, documents) in by_code {
            let each: Vec<String> = documents.iter().map(|(name, count)| format!("{name} {count}")).collect();
            writeln!(f, "refused for {code}: {} documents: {}", documents.len(), each.join(", "))?;
        }
        Ok(())
    }

    fn sums(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let count = |outcome| self.verdicts.iter().filter(|it| it.outcome == outcome).count();
        let counts = Outcome::ALL.map(|outcome| (outcome.name(), count(outcome)));
        let counts: Vec<String> = counts.iter().filter(|(_, n)| *n > 0).map(|(it, n)| format!("{n} {it}")).collect();
        let instances: usize = self.verdicts.iter().filter_map(|it| it.instances).sum();
        let lines: usize = self.verdicts.iter().map(|it| it.lines).sum();
        let generating: f64 = self.verdicts.iter().map(|it| it.generating).sum();
        let checking: f64 = self.verdicts.iter().map(|it| it.checking).sum();
        let (all, counts) = (self.verdicts.len(), counts.join(", "));
        writeln!(
            f,
            "{all} documents: {counts}; {lines} lines, {generating:.1} s generating, {checking:.1} s checking, {instances} instances"
        )
    }

    /// Writes the warnings and the long names of all documents.
    fn totals(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (mut warnings, mut names) = (Warnings::default(), TypeNames::default());
        for verdict in self.verdicts {
            verdict.warnings.0.iter().for_each(|(code, count)| warnings.add(code, *count));
            names.add(verdict.names);
        }
        let (count, silent) =
            (warnings.0.values().sum::<usize>(), self.verdicts.iter().filter(|it| is_silent(it)).count());
        let separator = if count == 0 { "" } else { ": " };
        writeln!(f, "{count} warnings{separator}{warnings}; {silent} generated clients have none")?;
        writeln!(f, "names over {LONG} characters: {names}")
    }
}
