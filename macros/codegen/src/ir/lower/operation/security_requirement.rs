//! Lowers security requirements of operations, and the schemes of the document.

use crate::diagnostic::{Code, Finding, Findings, did_you_mean};
use crate::graph::{ComponentsObject, Node, Selection};
use crate::ir::lower::operation::security_scheme;
use crate::ir::{Docs, Note, Operation, Requirement, Scheme, SchemeKind, SchemeNote};
use crate::json::Value;

/// The `security` of the document. It is read once; its findings are reported if an operation has no `security`.
#[derive(Debug, Default)]
pub(crate) struct DefaultSecurity {
    requirements: Vec<Vec<Requirement>>,
    unreported: Findings,
}

impl DefaultSecurity {
    /// Reads the `security` of the document.
    pub(crate) fn read(graph: &Selection<'_>) -> Self {
        let mut unreported = Findings::new();
        let requirements = graph.security().map(|node| lower_security(&node, &mut unreported)).unwrap_or_default();
        Self { requirements, unreported }
    }

    /// Returns the requirements for an operation without `security`, and reports the findings.
    pub(crate) fn apply(&mut self, findings: &mut Findings) -> &[Vec<Requirement>] {
        findings.extend(std::mem::take(&mut self.unreported));
        &self.requirements
    }

    /// Returns true if an alternative of the requirement has a scheme.
    pub(crate) fn has_scheme(&self, name: &str) -> bool {
        self.requirements.iter().flatten().any(|it| it.scheme == name)
    }
}

/// Returns the alternatives of a security requirement (OpenAPI 3.1 section 4.8.30). An empty alternative allows calls
/// without a credential.
pub(crate) fn lower_security(node: &Node<'_>, findings: &mut Findings) -> Vec<Vec<Requirement>> {
    match node.value {
        Value::Null => Vec::new(),
        Value::Object(_) => {
            findings.push(node.single_item());
            vec![lower_alternative(node, findings)]
        }
        _ => node.items(findings).iter().map(|it| lower_alternative(it, findings)).collect(),
    }
}

/// Returns the schemes that are all required, each with its scopes or roles.
fn lower_alternative(node: &Node<'_>, findings: &mut Findings) -> Vec<Requirement> {
    if let Some(scheme) = node.value.as_str() {
        let finding = Finding { code: Code::Forgiven, ..node.wrong_type("an object") };
        findings.push(finding.consequence("it is read as the name of a scheme").help(format!("write `{scheme}: []`")));
        return vec![Requirement { scheme: scheme.to_owned(), scopes: Vec::new(), at: node.at.clone() }];
    }
    if node.value.is_null() {
        let finding = Finding { code: Code::Forgiven, ..node.wrong_type("an object") };
        findings.push(finding.consequence("it is read as `{}`, which allows calls without a credential"));
        return Vec::new();
    }
    let requirement = |(scheme, scopes): (&String, &Value)| Requirement {
        scheme: scheme.clone(),
        scopes: scopes.as_array().into_iter().flatten().filter_map(|it| Some(it.as_str()?.to_owned())).collect(),
        at: node.at.key(scheme),
    };
    node.object(findings).into_iter().flatten().map(requirement).collect()
}

/// Returns the note about the credentials and scopes that a call needs.
pub(crate) fn security_note(alternatives: &[Vec<Requirement>]) -> Note {
    let note = |it: &Requirement| SchemeNote { scheme: it.scheme.clone(), scopes: it.scopes.clone() };
    Note::Security(alternatives.iter().map(|all| all.iter().map(note).collect()).collect())
}

/// Makes every scheme optional for every operation of a description that has schemes and no `security`.
pub(crate) fn allow_any_declared_scheme(
    graph: &Selection<'_>,
    schemes: &[Scheme],
    operations: &mut [Operation],
    findings: &mut Findings,
) {
    if schemes.is_empty() || operations.is_empty() || graph.has_security {
        return;
    }
    let root = &graph.root;
    let single =
        |scheme: &Scheme| vec![Requirement { scheme: scheme.name.clone(), scopes: Vec::new(), at: root.at.clone() }];
    let any: Vec<_> = schemes.iter().map(single).chain([Vec::new()]).collect();
    for operation in operations {
        operation.security.clone_from(&any);
    }
    let at = ComponentsObject::place_of_security_schemes();
    let finding = Finding::new(Code::Forgiven, at, "there are `securitySchemes`, but no `security` requires one");
    let consequence = "a credential is optional, and is sent with every call if it is set";
    findings.push(finding.consequence(consequence).help("write `security` for the operations, or for all at the top"));
}

/// Returns the schemes of the document, then the undeclared schemes that operations require.
/// Errors of a scheme are reported only if an operation requires it.
pub(crate) fn lower_schemes(root: &Node<'_>, operations: &[Operation], findings: &mut Findings) -> Vec<Scheme> {
    let mut declared: Vec<(&str, Node<'_>)> = ComponentsObject::of(root).security_schemes(findings);
    declare_in_files(&mut declared, root, operations);
    let asked = |name: &str| required_schemes(operations).any(|it| it.scheme == name);
    let mut schemes = Vec::new();
    for (name, node) in &declared {
        let mut faults = Findings::new();
        let kind = security_scheme::lower_scheme_kind(node, &mut faults);
        if asked(name) {
            findings.extend(faults.iter().cloned());
        } else if kind == SchemeKind::Unspecified {
            continue;
        }
        schemes.push(Scheme {
            name: (*name).to_owned(),
            kind,
            is_default: false,
            docs: crate::ir::lower::notes::docs_of_node(node),
        });
    }
    schemes.extend(undeclared_schemes(operations, &declared, findings));
    schemes
}

/// Adds the schemes that only the file of an operation declares, and those to which a URI refers.
/// OpenAPI 3.2.0 (section 4.1.2.3) prefers the main file, and allows the file of the reference. A name comes before a URI
/// (section 4.30).
fn declare_in_files<'n, 'd: 'n>(declared: &mut Vec<(&'n str, Node<'d>)>, root: &Node<'d>, operations: &'n [Operation]) {
    for Requirement { scheme: name, at, .. } in required_schemes(operations) {
        if declared.iter().any(|(it, _)| it == name) {
            continue;
        }
        let in_file = ComponentsObject::place_of_security_schemes().key(name).to_string();
        let by_uri = || name.contains(['#', '/']).then(|| root.document().try_resolve(at, name)).flatten();
        if let Some((value, at)) = root.document().try_resolve(&at.start(), &in_file).or_else(by_uri) {
            declared.push((name, root.at_place(value, at)));
        }
    }
}

fn required_schemes(operations: &[Operation]) -> impl Iterator<Item = &Requirement> {
    operations.iter().flat_map(|operation| operation.security.iter().flatten())
}

/// Returns the schemes that operations require and no file declares. The user can send their credentials as a header.
fn undeclared_schemes(operations: &[Operation], declared: &[(&str, Node<'_>)], findings: &mut Findings) -> Vec<Scheme> {
    let mut schemes: Vec<Scheme> = Vec::new();
    for Requirement { scheme: name, at, .. } in required_schemes(operations) {
        let known = declared.iter().any(|(it, _)| it == name) || schemes.iter().any(|it| it.name == *name);
        if !known {
            let detail = format!("there is no security scheme `{name}`");
            let remedy = did_you_mean(name, declared.iter().map(|(name, _)| *name))
                .unwrap_or_else(|| format!("describe it under `components.securitySchemes.{name}`"));
            let finding = Finding::new(Code::UndeclaredSecurity, at, detail);
            findings.push(finding.consequence("its credential has to be set as a header").help(remedy));
            let (kind, docs) = (SchemeKind::Unspecified, Docs::default());
            schemes.push(Scheme { name: name.clone(), kind, is_default: false, docs });
        }
    }
    schemes
}
