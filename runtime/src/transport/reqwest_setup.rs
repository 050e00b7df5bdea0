//! The set-up of reqwest below the default transport: TLS, roots, proxies and compression.

use std::any::Any;
use std::sync::OnceLock;
use std::time::Duration;

use super::roots::Roots;

/// The default client without proxies. It is built on first use, which most programs never need.
pub(crate) struct DirectClient {
    connect_timeout: Duration,
    roots: Roots,
    client: OnceLock<reqwest::Client>,
}

impl DirectClient {
    pub(super) fn new(connect_timeout: Duration, roots: Roots) -> Self {
        Self { connect_timeout, roots, client: OnceLock::new() }
    }

    pub(crate) fn get(&self) -> reqwest::Result<&reqwest::Client> {
        if let Some(client) = self.client.get() {
            return Ok(client);
        }
        let client = built(self.with_proxies().no_proxy())?;
        Ok(self.client.get_or_init(|| client))
    }

    pub(super) fn with_proxies(&self) -> reqwest::ClientBuilder {
        let builder = with_roots(with_tls(reqwest::Client::builder()), self.roots);
        with_compression(builder).connect_timeout(self.connect_timeout)
    }
}

pub(super) fn built(builder: reqwest::ClientBuilder) -> reqwest::Result<reqwest::Client> {
    // A redirect would send the request to an origin that is not configured, and `RetryPolicy` does the retries.
    builder.redirect(reqwest::redirect::Policy::none()).referer(false).retry(reqwest::retry::never()).build()
}

/// Returns `true` if reqwest has TLS in this program, by any crate's features.
pub(crate) fn has_tls() -> bool {
    // Inherent methods have precedence over those of a trait, so this is `tls_sni` of reqwest if it exists.
    let built: &dyn Any = &reqwest::Client::builder().tls_sni(true);
    built.is::<reqwest::ClientBuilder>()
}

#[allow(dead_code, reason = "used where reqwest has no TLS")]
trait WithoutTls {
    fn tls_sni(self, enabled: bool);
}

impl WithoutTls for reqwest::ClientBuilder {
    fn tls_sni(self, _: bool) {}
}

/// Selects TLS by the features of this crate, not by those of other users of reqwest. Without any, TLS is reqwest's
/// default.
fn with_tls(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    // `native-tls` has precedence, because a user selects it by name, while `rustls` is a default.
    #[cfg(feature = "native-tls")]
    let builder = builder.tls_backend_native();
    #[cfg(all(feature = "rustls", not(feature = "native-tls")))]
    let builder = builder.tls_backend_rustls();
    builder
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
fn with_roots(builder: reqwest::ClientBuilder, roots: Roots) -> reqwest::ClientBuilder {
    match roots {
        Roots::Default => with_bundled_roots(builder),
        Roots::None => builder.tls_certs_only([]),
    }
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
fn with_roots(builder: reqwest::ClientBuilder, _: Roots) -> reqwest::ClientBuilder {
    builder
}

/// Adds Mozilla's roots. On Android the platform verifies, and accepts no further roots.
#[cfg(all(feature = "webpki-roots", any(feature = "rustls", feature = "native-tls"), not(target_os = "android")))]
fn with_bundled_roots(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    let roots = webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter();
    builder.tls_certs_merge(roots.filter_map(|root| reqwest::Certificate::from_der(root).ok()))
}

#[cfg(all(any(feature = "rustls", feature = "native-tls"), any(not(feature = "webpki-roots"), target_os = "android")))]
fn with_bundled_roots(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    builder
}

/// Accepts only the encodings of this crate's features, because reqwest accepts those of any crate in the program.
fn with_compression(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    let mut builder = builder.no_deflate();
    if !cfg!(feature = "gzip") {
        builder = builder.no_gzip();
    }
    if !cfg!(feature = "brotli") {
        builder = builder.no_brotli();
    }
    if !cfg!(feature = "zstd") {
        builder = builder.no_zstd();
    }
    builder
}
