//! Assigns the environment variables of the option `env` to security schemes.

use crate::diagnostic::{Code, Finding, Findings, Place, did_you_mean};
use crate::ir::{EnvCredential, EnvKind, Scheme, SchemeKind};
use crate::options::EnvEntry;

/// Returns the credentials of the entries, and reports entries that fit no scheme.
pub(crate) fn lower_env(entries: &[EnvEntry], schemes: &[Scheme], findings: &mut Findings) -> Vec<EnvCredential> {
    let mut lowered = Vec::new();
    for entry in entries {
        match lower_entry(entry, schemes) {
            Ok(credential) => lowered.push(credential),
            Err(finding) => findings.push(*finding),
        }
    }
    lowered
}

fn lower_entry(entry: &EnvEntry, schemes: &[Scheme]) -> Result<EnvCredential, Box<Finding>> {
    let (scheme, kind) = if let Some(kind) = entry.kind {
        (None, checked_kind(entry, kind, schemes)?)
    } else {
        let scheme = schemes.iter().find(|it| it.name == entry.name).ok_or_else(|| unknown(entry, schemes))?;
        (Some(scheme.name.clone()), kind_of(entry, &scheme.kind)?)
    };
    let parts = kind.parts();
    if parts.len() != entry.variables.len() {
        let examples: Vec<String> = parts.iter().map(|part| format!("\"{}\"", part.to_uppercase())).collect();
        let example = if parts.len() == 1 { examples.concat() } else { format!("[{}]", examples.join(", ")) };
        let detail = format!("`{}` needs a variable for each of: {}", entry.name, parts.join(", "));
        return Err(refused(entry, detail, Some(format!("write `= {example}`, with the names of your variables"))));
    }
    Ok(EnvCredential { scheme, kind, variables: entry.variables.clone() })
}

/// Returns the kind if it fits exactly one scheme, or if the client chooses one.
fn checked_kind(entry: &EnvEntry, kind: EnvKind, schemes: &[Scheme]) -> Result<EnvKind, Box<Finding>> {
    let fitting: Vec<&Scheme> = schemes.iter().filter(|scheme| fits(kind, &scheme.kind)).collect();
    // Without schemes, a token is sent with every call. A key has no place.
    let is_free = schemes.is_empty() && matches!(kind, EnvKind::Bearer | EnvKind::Basic);
    match fitting.as_slice() {
        [] if is_free => Ok(kind),
        [_] => Ok(kind),
        [] => {
            let detail = format!("no security scheme of the description accepts `{}`", entry.name);
            Err(refused(entry, detail, Some(known(schemes))))
        }
        several if several.iter().any(|scheme| scheme.is_default) => Ok(kind),
        [first, ..] => {
            let names: Vec<String> = fitting.iter().map(|it| format!("`{}`", it.name)).collect();
            let detail = format!("several security schemes accept `{}`: {}", entry.name, names.join(", "));
            Err(refused(entry, detail, Some(format!("name one of them: `{:?} = ..`", first.name))))
        }
    }
}

fn fits(kind: EnvKind, scheme: &SchemeKind) -> bool {
    match kind {
        EnvKind::Bearer => matches!(scheme, SchemeKind::Bearer | SchemeKind::OAuth(_)),
        EnvKind::ApiKey => matches!(scheme, SchemeKind::ApiKey(..)),
        EnvKind::Basic => *scheme == SchemeKind::Basic,
        EnvKind::ClientCredentials => has_client_credentials(scheme),
        EnvKind::Authorization => false,
    }
}

fn has_client_credentials(scheme: &SchemeKind) -> bool {
    matches!(scheme, SchemeKind::OAuth(flows) if flows.client_credentials.is_some())
}

/// Returns the kind of credential that a scheme accepts. A token or client credentials satisfy OAuth 2.
fn kind_of(entry: &EnvEntry, scheme: &SchemeKind) -> Result<EnvKind, Box<Finding>> {
    Ok(match scheme {
        it if has_client_credentials(it) && entry.variables.len() == 2 => EnvKind::ClientCredentials,
        SchemeKind::Bearer | SchemeKind::OAuth(_) => EnvKind::Bearer,
        SchemeKind::Basic => EnvKind::Basic,
        SchemeKind::ApiKey(..) => EnvKind::ApiKey,
        SchemeKind::Http(_) | SchemeKind::Unspecified => EnvKind::Authorization,
        SchemeKind::MutualTls => {
            let detail = format!("the transport sends the certificate of `{}`", entry.name);
            return Err(refused(entry, detail, Some("remove the entry".to_owned())));
        }
    })
}

fn unknown(entry: &EnvEntry, schemes: &[Scheme]) -> Box<Finding> {
    let kinds = EnvKind::NAMED.iter().map(|(word, _)| *word);
    let names = schemes.iter().map(|scheme| scheme.name.as_str());
    let help = did_you_mean(&entry.name, names.chain(kinds)).or_else(|| Some(known(schemes)));
    refused(entry, format!("the description has no security scheme `{}`", entry.name), help)
}

/// Returns the help with all schemes.
fn known(schemes: &[Scheme]) -> String {
    let names: Vec<String> = schemes.iter().map(|it| format!("`{}`", it.name)).collect();
    match names.as_slice() {
        [] => "the description has no security schemes: set the credential by `ClientBuilder::header`".to_owned(),
        names => format!("the security schemes are {}", names.join(", ")),
    }
}

fn refused(entry: &EnvEntry, detail: String, help: Option<String>) -> Box<Finding> {
    Box::new(Finding::new(Code::UnknownCredential, Place::Option(entry.id), detail).maybe_help(help))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::{Docs, Location, OAuthFlows};

    fn scheme(name: &str, kind: SchemeKind) -> Scheme {
        Scheme { name: name.to_owned(), kind, is_default: false, docs: Docs::default() }
    }

    fn entry(name: &str, variables: usize) -> EnvEntry {
        let kind = EnvKind::NAMED.iter().find(|(word, _)| *word == name).map(|(_, kind)| *kind);
        EnvEntry { id: 0, kind, name: name.to_owned(), variables: vec!["V".to_owned(); variables] }
    }

    #[test]
    fn an_entry_has_the_kind_of_its_scheme() {
        let flows = OAuthFlows { client_credentials: Some("/token".to_owned()), ..OAuthFlows::default() };
        let schemes = [
            scheme("machine", SchemeKind::OAuth(Box::new(flows))),
            scheme("user", SchemeKind::Basic),
            scheme("key", SchemeKind::ApiKey(Location::Header, "X-Key".to_owned())),
            scheme("other", SchemeKind::ApiKey(Location::Query, "key".to_owned())),
            scheme("digest", SchemeKind::Http("Digest".to_owned())),
            scheme("certificate", SchemeKind::MutualTls),
        ];
        for (name, variables, expected) in [
            ("bearer", 1, Ok(EnvKind::Bearer)),
            ("client_credentials", 2, Ok(EnvKind::ClientCredentials)),
            ("machine", 1, Ok(EnvKind::Bearer)),
            ("machine", 2, Ok(EnvKind::ClientCredentials)),
            ("user", 2, Ok(EnvKind::Basic)),
            ("key", 1, Ok(EnvKind::ApiKey)),
            ("digest", 1, Ok(EnvKind::Authorization)),
            ("api_key", 1, Err("several security schemes accept `api_key`: `key`, `other`")),
            ("basic", 1, Err("`basic` needs a variable for each of: user, password")),
            ("digset", 1, Err("the description has no security scheme `digset`")),
            ("certificate", 1, Err("the transport sends the certificate of `certificate`")),
        ] {
            let lowered = lower_entry(&entry(name, variables), &schemes);
            let found = lowered.map(|it| it.kind).map_err(|finding| finding.message);
            assert_eq!(found, expected.map_err(str::to_owned), "{name}");
        }
    }

    #[test]
    fn without_schemes_only_a_token_or_a_password_has_a_place() {
        let found = |name, variables| lower_entry(&entry(name, variables), &[]).is_ok();
        assert!(found("bearer", 1) && found("basic", 2) && !found("api_key", 1) && !found("client_credentials", 2));
    }
}
