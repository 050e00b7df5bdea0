//! The file `Cargo.toml`.

use std::fs;
use std::io::{Error, ErrorKind, Result};
use std::path::{Component, Path};

use specweld_codegen::options::{Options, XmlBodies};

use super::crate_name::CrateName;

/// The runtime crate as a dependency.
#[derive(Debug, Default)]
pub(super) struct Runtime {
    /// The path of the crate; `None` for the published crate.
    pub(super) path: Option<String>,
    /// The features beside those of the default.
    pub(super) features: Vec<&'static str>,
}

impl Runtime {
    /// Returns the value of the dependency in TOML.
    fn dependency(&self) -> String {
        let version = format!("\"{}\"", env!("CARGO_PKG_VERSION"));
        let source = match &self.path {
            Some(path) => format!("path = {}", toml_string(path)),
            None if self.features.is_empty() => return version,
            None => format!("version = {version}"),
        };
        match self.features.as_slice() {
            [] => format!("{{ {source} }}"),
            features => format!("{{ {source}, features = {features:?} }}"),
        }
    }
}

/// Returns the features of the runtime crate that options need.
pub(super) fn features(options: &Options) -> Vec<&'static str> {
    let overlay = (!options.overlays.is_empty()).then_some("overlay");
    let xml = (options.xml == XmlBodies::Typed).then_some("xml");
    overlay.into_iter().chain(xml).collect()
}

/// Returns the text of the file.
pub(super) fn text(name: &CrateName, runtime: &Runtime) -> String {
    format!(
        "[package]\nname = \"{}\"\nversion = \"0.1.0\"\nedition = \"2024\"\nrust-version = \"{}\"\n\n\
         [dependencies]\nspecweld = {}\n\n\
         # For the example and the test. The client itself needs no runtime for async code.\n\
         [dev-dependencies]\ntokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n",
        name.package(),
        env!("CARGO_PKG_RUST_VERSION"),
        runtime.dependency(),
    )
}

/// Returns the path of the runtime crate for the file in a new folder. A relative path stays relative.
pub(super) fn runtime(folder: &Path, path: &str) -> Result<String> {
    let manifest = Path::new(path).join("Cargo.toml");
    let is_runtime = fs::read_to_string(&manifest).is_ok_and(|text| text.contains("name = \"specweld\""));
    if !is_runtime {
        let message = format!("{path}: this is not the folder of the crate `specweld`");
        let help = "write the path of the folder `runtime` of a checkout";
        return Err(Error::new(ErrorKind::InvalidInput, format!("{message}\n  help: {help}")));
    }
    let is_below = folder.components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
    if Path::new(path).is_absolute() || !is_below {
        let absolute = std::path::absolute(path)?;
        return Ok(absolute.to_string_lossy().replace('\\', "/"));
    }
    let depth = folder.components().filter(|part| matches!(part, Component::Normal(_))).count();
    Ok(format!("{}{}", "../".repeat(depth), path.replace('\\', "/")))
}

/// Returns the manifest of a workspace in a folder above, if there is one.
pub(super) fn workspace_above(folder: &Path) -> Option<String> {
    let folder = std::path::absolute(folder).ok()?;
    let manifests = folder.ancestors().skip(1).map(|above| above.join("Cargo.toml"));
    let has_workspace = |file: &Path| {
        let text = fs::read_to_string(file).unwrap_or_default();
        text.lines().any(|line| line.trim_start().starts_with("[workspace"))
    };
    manifests.into_iter().find(|file| has_workspace(file)).map(|file| file.display().to_string())
}

/// Returns a basic string of TOML.
fn toml_string(text: &str) -> String {
    let escaped = text.chars().map(|letter| match letter {
        '"' | '\\' => format!("\\{letter}"),
        _ if letter.is_control() => format!("\\u{:04X}", u32::from(letter)),
        _ => letter.to_string(),
    });
    format!("\"{}\"", escaped.collect::<Vec<_>>().concat())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{Runtime, runtime, text, toml_string};
    use crate::init::crate_name::CrateName;

    #[test]
    fn the_runtime_is_a_path_or_a_version() {
        let name = CrateName::of(Path::new("pets"));
        let manifest = |path: Option<&str>, features: &[&'static str]| {
            let runtime = Runtime { path: path.map(str::to_owned), features: features.to_vec() };
            name.as_ref().map(|name| text(name, &runtime)).unwrap_or_default()
        };
        assert!(manifest(Some("../run\"time"), &[]).contains("specweld = { path = \"../run\\\"time\" }\n"));
        let version = concat!("\"", env!("CARGO_PKG_VERSION"), "\"");
        assert!(manifest(None, &[]).contains(&format!("specweld = {version}\n")));
        let expected = format!("specweld = {{ version = {version}, features = [\"overlay\", \"xml\"] }}\n");
        assert!(manifest(None, &["overlay", "xml"]).contains(&expected));
        assert_eq!(toml_string("a\\b\n"), r#""a\\b\u000A""#);
    }

    #[test]
    fn a_relative_path_begins_in_the_new_folder() {
        // Tests run in the folder of the package.
        let path = runtime(Path::new("a/pets"), "../../runtime").ok();
        assert_eq!(path.as_deref(), Some("../../../../runtime"));
        assert!(runtime(Path::new("../pets"), "../../runtime").is_ok_and(|path| Path::new(&path).is_absolute()));
        assert!(runtime(Path::new("pets"), "../codegen").is_err());
    }
}
