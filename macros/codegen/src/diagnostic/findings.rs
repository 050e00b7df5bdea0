//! The list of the findings of a run.

use std::collections::HashSet;

use super::{AllowedPlace, Code, Correction, Finding, Level, Place, Pointer, Severity};

/// The maximum number of corrections that are applied at once. The limit bounds the work for texts that are full of
/// mistakes.
const MOST_CORRECTIONS: usize = 500;

/// The findings of a run, collected so that the user sees all of them at once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Findings {
    list: Vec<Finding>,
    /// The user's levels of warnings.
    levels: Vec<(Code, Level)>,
    allowed: Vec<AllowedPlace>,
    kept: KeptFindings,
}

/// The findings that a list keeps. All other findings are ignored.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum KeptFindings {
    /// All findings.
    #[default]
    All,
    /// Errors of the description, without warnings and without findings about the user's options.
    FaultsOfDescription,
}

impl Findings {
    /// Returns an empty list.
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns an empty list with the user's levels of codes, and the places at which the user allows a code.
    pub fn with_levels(levels: &[(Code, Level)], allowed: &[AllowedPlace]) -> Self {
        Self { levels: levels.to_vec(), allowed: allowed.to_vec(), ..Self::default() }
    }

    /// Returns an empty list that keeps only errors of an older description.
    pub(crate) fn faults_only() -> Self {
        // The overlays are written for the newer description.
        let levels = vec![(Code::StaleOverlay, Level::Allow)];
        Self { levels, kept: KeptFindings::FaultsOfDescription, ..Self::default() }
    }

    /// Returns the severity of a finding, or `None` if it is not shown.
    pub fn severity(&self, finding: &Finding) -> Option<Severity> {
        let code = finding.code;
        if code.can_be_allowed() && self.allowed.iter().any(|place| place.covers(finding)) {
            return None;
        }
        let level = self.levels.iter().rev().find(|(known, _)| *known == code).map(|(_, level)| *level);
        match (code.severity(), level) {
            (_, Some(Level::Allow)) if code.can_be_allowed() => None,
            (_, None) if code.is_silent() => None,
            (Severity::Warning, Some(Level::Deny)) => Some(Severity::Error),
            (severity, _) => Some(severity),
        }
    }

    /// Returns the findings that are no errors, shown or not, in the order of their places and without duplicates.
    pub fn non_errors(&self) -> Vec<&Finding> {
        let is_harmless = |it: &&Finding| self.severity(it) != Some(Severity::Error);
        let mut harmless: Vec<_> = self.list.iter().filter(is_harmless).collect();
        harmless.sort_unstable();
        harmless.dedup();
        harmless
    }

    /// Adds a finding.
    pub fn push(&mut self, finding: Finding) {
        let is_fault = finding.code.severity() == Severity::Error && !matches!(finding.at, Place::Option(_));
        if is_fault || self.kept == KeptFindings::All {
            self.list.push(finding);
        }
    }

    /// Reports each allowed place without a finding of its code, except places of codes about the emitted code.
    pub(crate) fn check_allowed_places(&mut self) {
        self.check_places_of(|code| !code.is_about_emitted_code());
    }

    /// Reports each allowed place without a finding of its code, for codes about the emitted code.
    pub(crate) fn check_allowed_places_of_code(&mut self) {
        self.check_places_of(Code::is_about_emitted_code);
    }

    fn check_places_of(&mut self, is_checked: impl Fn(Code) -> bool) {
        let places = self.allowed.iter().filter(|place| is_checked(place.code));
        let unknown: Vec<Finding> = places.filter_map(|place| place.unused_entry(&self.list)).collect();
        self.extend(unknown);
    }

    /// Returns true if there are errors, after which a barrier stops the pipeline.
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|finding| self.severity(finding) == Some(Severity::Error))
    }

    /// Returns true if `is_excepted` is true for every error.
    pub(crate) fn has_no_other_errors(&self, is_excepted: impl Fn(&Finding) -> bool) -> bool {
        let stops = |finding: &&Finding| self.severity(finding) == Some(Severity::Error);
        self.list.iter().filter(stops).all(is_excepted)
    }

    /// Returns the corrections of all errors, except of those that another corrected error causes.
    pub(crate) fn corrections(&self) -> Vec<Correction> {
        let errors = self.with_severity().into_iter().filter(|(_, severity)| *severity == Severity::Error);
        let corrected: Vec<&Finding> = errors.map(|(it, _)| it).filter(|it| it.correction.is_some()).collect();
        let places: HashSet<&Pointer> =
            corrected.iter().filter_map(|it| it.correction.as_ref()).map(Correction::place).collect();
        let causes = corrected.iter().filter(|it| it.cause.as_ref().is_none_or(|cause| !places.contains(cause)));
        causes.filter_map(|it| it.correction.clone()).take(MOST_CORRECTIONS).collect()
    }

    /// Returns true if there are no findings.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Returns the findings in the order in which they were added.
    pub fn iter(&self) -> std::slice::Iter<'_, Finding> {
        self.list.iter()
    }

    /// Returns the shown findings with their severities, in the order of their places and without duplicates.
    pub fn with_severity(&self) -> Vec<(&Finding, Severity)> {
        let weigh = |finding: &'_ Finding| self.severity(finding);
        let mut weighed: Vec<_> = self.list.iter().filter_map(|it| Some((it, weigh(it)?))).collect();
        weighed.sort_unstable();
        weighed.dedup();
        weighed
    }
}

impl IntoIterator for Findings {
    type Item = Finding;
    type IntoIter = std::vec::IntoIter<Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

impl Extend<Finding> for Findings {
    fn extend<I: IntoIterator<Item = Finding>>(&mut self, findings: I) {
        findings.into_iter().for_each(|finding| self.push(finding));
    }
}

impl<'a> IntoIterator for &'a Findings {
    type Item = &'a Finding;
    type IntoIter = std::slice::Iter<'a, Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::{AllowedPlace, Code, Finding, Findings, Level, Place, Pointer, Severity};

    #[test]
    fn warnings_are_no_errors_and_equal_findings_become_one() {
        let mut findings = Findings::new();
        let warning = Finding::new(Code::Untyped, Pointer::root().key("b"), "x");
        findings.extend([warning.clone(), warning]);
        assert!(!findings.has_errors());
        findings.push(Finding::new(Code::WrongType, Pointer::root().key("a"), "y"));
        assert!(findings.has_errors());
        let codes: Vec<_> = findings.with_severity().iter().map(|(finding, _)| finding.code).collect();
        assert_eq!(codes, [Code::WrongType, Code::Untyped]);
    }

    #[test]
    fn a_user_decides_what_warnings_weigh() {
        let finding = || Finding::new(Code::Untyped, Pointer::root(), "x");
        let mut allowed = Findings::with_levels(&[(Code::Untyped, Level::Deny), (Code::Untyped, Level::Allow)], &[]);
        allowed.extend([finding(), finding()]);
        assert!(!allowed.has_errors() && allowed.with_severity().is_empty());
        assert_eq!(allowed.non_errors(), [&finding()]);
        let mut denied = Findings::with_levels(&[(Code::Untyped, Level::Deny), (Code::WrongType, Level::Allow)], &[]);
        denied.extend([finding(), Finding::new(Code::WrongType, Pointer::root(), "errors stay errors")]);
        let severities: Vec<_> = denied.with_severity().iter().map(|(_, severity)| *severity).collect();
        assert_eq!(severities, [Severity::Error, Severity::Error]);
    }

    #[test]
    fn a_user_allows_a_code_at_a_place() {
        let allowed = |pointer: &str| AllowedPlace { id: 3, code: Code::Untyped, pointer: pointer.to_owned() };
        let places = [allowed("#/a"), allowed("#/ab"), allowed("#/c")];
        let mut findings = Findings::with_levels(&[(Code::Untyped, Level::Deny)], &places);
        let (inside, beside) = (Pointer::root().key("a").key("x"), Pointer::root().key("abc"));
        findings.extend([&inside, &beside].map(|at| Finding::new(Code::Untyped, at, "x")));
        findings.push(Finding::new(Code::Ambiguous, Pointer::root().key("c"), "another code"));
        let shown =
            |findings: &Findings| findings.with_severity().iter().map(|(it, _)| it.at.clone()).collect::<Vec<_>>();
        assert_eq!(shown(&findings), [Place::Pointer(beside), Place::Pointer(Pointer::root().key("c"))]);
        findings.check_allowed_places();
        let unknown = findings.iter().filter(|it| it.code == Code::UnknownPlace).count();
        assert_eq!((unknown, findings.has_errors()), (2, true));
    }

    #[test]
    fn a_place_of_a_large_client_is_checked_after_the_code() {
        let place = AllowedPlace { id: 3, code: Code::LargeClient, pointer: "#".to_owned() };
        let mut findings = Findings::with_levels(&[(Code::LargeClient, Level::Deny)], &[place]);
        findings.check_allowed_places();
        assert!(!findings.has_errors(), "there is no code yet");
        let mut large = findings.clone();
        large.push(Finding::new(Code::LargeClient, Pointer::root(), "x"));
        for (findings, is_unused) in [(&mut findings, true), (&mut large, false)] {
            findings.check_allowed_places_of_code();
            assert_eq!(findings.has_errors(), is_unused);
        }
    }

    #[test]
    fn no_suggestion_keeps_the_remedy() {
        let finding =
            Finding::new(Code::WrongType, Pointer::root(), "").maybe_help("do this".to_owned()).maybe_help(None);
        assert_eq!(finding.help.as_deref(), Some("do this"));
    }
}
