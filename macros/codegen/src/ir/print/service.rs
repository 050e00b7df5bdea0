//! Text of the servers, the security schemes and the groups of a service.

use crate::ir::{Api, EnvCredential, Group, Scheme, Server};

/// Returns the lines of the servers, the security schemes and the groups.
pub(super) fn service(api: &Api) -> Vec<String> {
    let servers = api.servers.iter().map(|it| format!("server {}", server(it)));
    let schemes = api.schemes.iter().map(scheme);
    servers.chain(schemes).chain(api.env.iter().map(env)).chain(api.groups.iter().map(|it| group(api, it))).collect()
}

/// Returns the URL of a server with its name and variables: `https://{region}.test {region = eu} in [eu, us]`.
pub(super) fn server(it: &Server) -> String {
    let name = it.name.as_ref().map(|name| format!(" ({name})"));
    let variables = it.variables.iter().map(|variable| {
        let default = variable.default.as_deref().map_or_else(String::new, |it| format!(" = {it}"));
        let choices = if variable.allowed_values.is_empty() {
            String::new()
        } else {
            format!(" in [{}]", variable.allowed_values.join(", "))
        };
        format!(" {{{}{default}}}{choices}", variable.name)
    });
    std::iter::once(it.url.clone()).chain(name).chain(variables).collect()
}

fn scheme(it: &Scheme) -> String {
    let default = if it.is_default { " default" } else { "" };
    format!("scheme {}: {:?}{default}", it.name, it.kind)
}

fn env(it: &EnvCredential) -> String {
    let scheme = it.scheme.as_ref().map(|scheme| format!(" for {scheme}")).unwrap_or_default();
    format!("env {:?}{scheme}: {}", it.kind, it.variables.join(" "))
}

fn group(api: &Api, it: &Group) -> String {
    let parent = it.parent.map(|parent| format!(" in {}", api.group_key(parent))).unwrap_or_default();
    format!("group {}{parent}: {}", it.name, it.name_words)
}
