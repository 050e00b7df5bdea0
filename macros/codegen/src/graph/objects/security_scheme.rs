//! Security Scheme Object (OpenAPI 3.1.1 section 4.8.27).

use crate::diagnostic::{Code, Finding, near_miss, nearest};
use crate::graph::Node;
use crate::json::Map;

/// The fixed fields.
const FIELDS: [&str; 8] = ["type", "description", "name", "in", "scheme", "bearerFormat", "flows", "openIdConnectUrl"];

/// A Security Scheme Object. A required field that is absent or no string is an error of the scheme, which lowering
/// reports only if an operation requires the scheme.
#[derive(Debug)]
pub(crate) struct SecuritySchemeObject<'d> {
    /// The object itself.
    pub(crate) node: Node<'d>,
}

impl<'d> SecuritySchemeObject<'d> {
    /// Reads a security scheme.
    pub(crate) fn read(node: Node<'d>) -> Result<Self, Box<Finding>> {
        if node.value.is_string() {
            return Err(with_header_help(Finding { code: Code::UnsupportedSecurity, ..node.no_object() }));
        }
        Ok(Self { node })
    }

    /// Returns `type`.
    pub(crate) fn scheme_type(&self) -> Result<&'d str, Box<Finding>> {
        self.required_text("type")
    }

    /// Returns `name`.
    pub(crate) fn name(&self) -> Result<&'d str, Box<Finding>> {
        self.required_text("name")
    }

    /// Returns `in`.
    pub(crate) fn location(&self) -> Result<&'d str, Box<Finding>> {
        self.required_text("in")
    }

    /// Returns `scheme`.
    pub(crate) fn scheme(&self) -> Result<&'d str, Box<Finding>> {
        self.required_text("scheme")
    }

    /// Returns `tokenUrl` of the client credentials flow.
    pub(crate) fn client_credentials_url(&self) -> Option<&'d str> {
        url(&self.node.get("flows")?.get("clientCredentials")?, "tokenUrl")
    }

    /// Returns the URLs of the flow `authorizationCode`.
    pub(crate) fn authorization_code(&self) -> Option<FlowUrls<'d>> {
        FlowUrls::read(&self.node.get("flows")?.get("authorizationCode")?, "authorizationUrl")
    }

    /// Returns the URLs of the flow `deviceAuthorization` (OpenAPI 3.2 section 4.29).
    pub(crate) fn device_authorization(&self) -> Option<FlowUrls<'d>> {
        FlowUrls::read(&self.node.get("flows")?.get("deviceAuthorization")?, "deviceAuthorizationUrl")
    }

    /// Reports flows that are null, the single `flow` of OpenAPI 2, or another key that is similar to `flows`.
    pub(crate) fn missing_flows(&self) -> Option<Finding> {
        let node = &self.node;
        if let Some(flows) = node.value.get("flows") {
            let flow = flows.get("clientCredentials");
            let key = flow.map_or("flows", |_| "clientCredentials");
            let at = flow.map_or(node.at.key("flows"), |_| node.at.key("flows").key(key));
            let finding = Finding::new(Code::Forgiven, at, format!("`{key}` must be an object, not null"));
            let finding = finding.consequence("it is ignored: the client requests no tokens");
            return flow.unwrap_or(flows).is_null().then_some(finding);
        }
        let keys = node.value.as_object()?.keys().map(String::as_str);
        let slip = keys.into_iter().find(|key| near_miss(key, ["flows"]).is_some())?;
        let finding =
            Finding::new(Code::UnknownKey, node.at.key(slip), format!("`{slip}` is not a field of a security scheme"));
        let help = format!("write `flows`, an object with a key per flow, instead of `{slip}`");
        Some(finding.consequence("it is ignored: the client requests no tokens").help(help))
    }

    fn required_text(&self, key: &str) -> Result<&'d str, Box<Finding>> {
        let Some(member) = self.node.get(key) else { return Err(self.missing_field(key)) };
        member.value.as_str().ok_or_else(|| self.invalid_field(key, format!("`{key}` must be a string")))
    }

    fn missing_field(&self, key: &str) -> Box<Finding> {
        let keys = self.node.value.as_object().into_iter().flat_map(Map::keys);
        let slip = nearest(key, keys.filter(|it| !FIELDS.contains(&it.as_str())));
        let help = slip.map(|slip| format!("write `{key}` instead of `{slip}`"));
        let detail = format!("this security scheme has no `{key}`");
        with_header_help(Finding::new(Code::UnsupportedSecurity, &self.node.at, detail).maybe_help(help))
    }

    /// Returns the finding that a field has a value that is not supported.
    pub(crate) fn invalid_field(&self, key: &str, detail: String) -> Box<Finding> {
        with_header_help(Finding::new(Code::UnsupportedSecurity, self.node.at.key(key), detail))
    }
}

/// The URLs of an OAuth Flow Object with a page at which a person authorizes the client.
#[derive(Debug)]
pub(crate) struct FlowUrls<'d> {
    /// `authorizationUrl` or `deviceAuthorizationUrl`.
    pub(crate) authorization: &'d str,
    /// `tokenUrl`.
    pub(crate) token: &'d str,
    /// `refreshUrl`.
    pub(crate) refresh: Option<&'d str>,
}

impl<'d> FlowUrls<'d> {
    /// Reads the URLs of a flow. A flow without a required URL cannot be used.
    fn read(flow: &Node<'d>, authorization_key: &str) -> Option<Self> {
        Some(Self {
            authorization: url(flow, authorization_key)?,
            token: url(flow, "tokenUrl")?,
            refresh: url(flow, "refreshUrl"),
        })
    }
}

/// Returns a URL of an OAuth Flow Object.
fn url<'d>(flow: &Node<'d>, key: &str) -> Option<&'d str> {
    flow.get(key)?.value.as_str().map(str::trim).filter(|url| !url.is_empty())
}

fn with_header_help(finding: Finding) -> Box<Finding> {
    Box::new(finding.consequence("its credential has to be set as a header"))
}
