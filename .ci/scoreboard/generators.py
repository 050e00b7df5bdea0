"""The generators: how each is installed, makes a client of a description, and names its types."""

import shutil
import sys
import zipfile
from pathlib import Path

from process import Failure, run

ROOT = Path(__file__).resolve().parents[2]
INSTALL = 3600  # seconds; some generators need many crates
GENERATE = 600

# Dependencies that spargen wants in the manifest of its user, from its documentation.
SPARGEN_DEPENDENCIES = """\
bytes = { version = "1.12.1", features = ["serde"] }
futures-core = "0.3.32"
reqwest = { version = "0.12.28", default-features = false, features = ["json", "multipart", "rustls-tls", "stream"] }
secrecy = "0.10.3"
serde = { version = "1.0.229", features = ["derive"] }
serde_json = "1.0.151"
time = { version = "0.3.55", features = ["formatting", "parsing"] }
uuid = { version = "1.24.0", features = ["serde"] }"""


class Generator:
    """A generator. `folder` has the client as a crate, whose name is `package`."""

    name = version = versions_of_openapi = ""
    # The features of the crate of the client, for Cargo and for a dependency in a manifest.
    flags, features = [], ""
    # The path of the type of an application, and the patterns of its variants in the text of `Debug`.
    application = "ConnectApplication"
    variants = {}
    encodes = True

    @property
    def title(self):
        return f"{self.name} {self.version}".strip()

    @property
    def package(self):
        return f"by-{self.name}"

    def install(self, tools):
        """Installs the program into a folder, once. Raises a `Failure` with the reason if that is impossible."""

    def generate(self, description, folder):
        """Writes a crate into a new folder. Raises a `Failure` with the message of the generator."""
        raise NotImplementedError

    def code(self, folder, description, target):
        """Returns the generated code: texts."""
        return [path.read_text() for path in sorted((folder / "src").rglob("*.rs"))]

    def binary(self, tools):
        return tools / f"{self.name}-{self.version}" / "bin" / self.program

    def install_by_cargo(self, tools):
        if not self.binary(tools).exists():
            command = ["cargo", "install", "--locked", "--debug", "--quiet", f"{self.program}@{self.version}"]
            places = ["--root", self.binary(tools).parents[1], "--target-dir", tools / "builds"]
            run([*command, *places], INSTALL, env={"CARGO_PROFILE_DEV_DEBUG": "0"})

    def write(self, folder, dependencies, library, more=""):
        """Writes a manifest and a library."""
        (folder / "src").mkdir(parents=True, exist_ok=True)
        (folder / "Cargo.toml").write_text(manifest(self.package, dependencies, more))
        (folder / "src/lib.rs").write_text(library)


def oauth_or_m2m(oauth, m2m):
    """Returns the patterns of a type with two variants."""
    return {"first_party": oauth, "third_party": oauth, "dynamic": oauth, "m2m": m2m}


class Specweld(Generator):
    name, version, versions_of_openapi = "specweld", "", "3.0, 3.1, most of 3.2"
    application = "types::ConnectApplication"
    variants = {
        "first_party": r"^(OAuth|OauthFirstParty)\(",
        "third_party": r"^(OAuth|OauthNotFirstPartyNotDynamicallyRegistered)\(",
        "dynamic": r"^(OAuth|OauthDynamicallyRegistered)\(",
        "m2m": r"^M2m\(",
        "unknown": r"^Unknown\(",
    }

    def generate(self, description, folder):
        call = 'specweld::generate_api! { spec = "api.json" }\n'
        self.write(folder, f'specweld = {{ path = "{ROOT}/runtime" }}', "#![allow(deprecated)]\n" + call)
        shutil.copy(description.path, folder / "api.json")
        shutil.copy(ROOT / "Cargo.lock", folder / "Cargo.lock")

    def code(self, folder, description, target):
        # The program formats the code that the macro emits.
        command = ["cargo", "run", "--quiet", "--locked", "--package", "cargo-specweld", "--"]
        return [run([*command, "expand", description.path], INSTALL, cwd=ROOT)[0]]


class OpenapiToRust(Generator):
    name = program = "openapi-to-rust"
    version, versions_of_openapi = "0.23.0", "3.0, 3.1, parts of 3.2"
    application = "generated::types::ConnectApplication"
    variants = {
        "first_party": r"^OAuthApplication|AllOfVariant2VariantAllOfVariant2Variant \{",
        "third_party": r"^OAuthApplication|AllOfVariant2VariantAllOfVariant2Variant2 \{",
        "dynamic": r"^OAuthApplication|AllOfVariant2VariantAllOfVariant2Variant3 \{",
        "m2m": r"^M2mApplication|ConnectApplicationAllOfVariant2Variant2 \{",
    }

    def install(self, tools):
        self.install_by_cargo(tools)
        self.tools = tools

    def generate(self, description, folder):
        folder.mkdir(parents=True)
        run([self.binary(self.tools), "generate", description.path], GENERATE, cwd=folder)
        required = (folder / "src/generated/REQUIRED_DEPS.toml").read_text()
        self.write(folder, required.split("[dependencies]", 1)[1], "pub mod generated;\n")


class Oas3Gen(Generator):
    name = program = "oas3-gen"
    version, versions_of_openapi = "0.29.0", "3.0, 3.1"
    encodes = False  # the types of responses implement only `Deserialize`
    variants = oauth_or_m2m("^OAuth", "^M2m")

    def install(self, tools):
        self.install_by_cargo(tools)
        self.tools = tools

    def generate(self, description, folder):
        mode = ["generate", "client-mod", "--workspace"]
        run([self.binary(self.tools), *mode, "-i", description.path, "-o", folder], GENERATE)
        rename(folder, self.package)


class OpenapiGenerator(Generator):
    name, version, versions_of_openapi = "openapi-generator", "7.26.0", "2.0, 3.0, parts of 3.1"
    application = "models::ConnectApplication"
    # Its default TLS needs a library of the system.
    flags = ["--no-default-features", "--features", "rustls"]
    features = ', default-features = false, features = ["rustls"]'
    variants = oauth_or_m2m("^OAuthApplication", "^M2mApplication")

    @property
    def title(self):
        return f"{super().title}, `rust`"

    def install(self, tools):
        if shutil.which("java") is None:
            raise Failure("error: java is missing")
        self.jar = tools / f"{self.name}-{self.version}" / "openapi-generator.jar"
        if self.jar.exists():
            return
        folder = self.jar.parent
        folder.mkdir(parents=True, exist_ok=True)
        # A package of Python has the program. It is read as an archive, and not installed.
        wheel = [f"openapi-generator-cli=={self.version}", "--no-deps", "--quiet", "--disable-pip-version-check"]
        run([sys.executable, "-m", "pip", "download", *wheel, "--dest", folder], INSTALL)
        with zipfile.ZipFile(next(folder.glob("*.whl"))) as archive:
            inner = next(name for name in archive.namelist() if name.endswith(".jar"))
            self.jar.write_bytes(archive.read(inner))

    def generate(self, description, folder):
        command = ["java", "-jar", self.jar, "generate", "-g", "rust", "--package-name", self.package]
        run([*command, "-i", description.path, "-o", folder], GENERATE)


class Spargen(Generator):
    name, version, versions_of_openapi = "spargen", "0.5.0", "3.1, 3.2"
    application = "api::types::ConnectApplication"
    variants = oauth_or_m2m("^OauthApplication", "^M2mApplication")

    def generate(self, description, folder):
        # The generator runs in the build script, so that its refusal is an error of `cargo check`.
        library = '#![allow(deprecated)]\npub mod api { include!(concat!(env!("OUT_DIR"), "/api.rs")); }\n'
        build = f'[build-dependencies]\nspargen = "={self.version}"\n'
        self.write(folder, SPARGEN_DEPENDENCIES, library, build)
        (folder / "build.rs").write_text(
            "fn main() {\n"
            '    let out = std::env::var("OUT_DIR").unwrap();\n'
            '    let spec = spargen::Spec::new("api.json").batch_cap(10_000);\n'
            '    spargen::generate(&spec.build(format!("{out}/api.rs"))).expect_success();\n'
            "}\n"
        )
        shutil.copy(description.path, folder / "api.json")

    def code(self, folder, description, target):
        files = (target / "debug/build").glob(f"{self.package}-*/out/api.rs")
        return [max(files, key=lambda path: path.stat().st_mtime).read_text()]


class Progenitor(Generator):
    name, program = "progenitor", "cargo-progenitor"
    version, versions_of_openapi = "0.15.1", "3.0"
    application = "types::ConnectApplication"

    def install(self, tools):
        self.install_by_cargo(tools)
        self.tools = tools

    def generate(self, description, folder):
        command = [self.binary(self.tools), "progenitor", "-n", self.package, "-v", "0.0.0"]
        run([*command, "-i", description.path, "-o", folder], GENERATE)


ALL = [Specweld(), OpenapiToRust(), Oas3Gen(), OpenapiGenerator(), Spargen(), Progenitor()]


def manifest(package, dependencies, more=""):
    package = f'[package]\nname = "{package}"\nversion = "0.0.0"\nedition = "2024"\n'
    return f"{package}\n[dependencies]\n{dependencies}\n\n{more}"


def rename(folder, package):
    """Names the crate in the manifest of a generator that derives the name from the description."""
    path = folder / "Cargo.toml"
    lines = path.read_text().splitlines()
    index = next(index for index, line in enumerate(lines) if line.startswith("name ="))
    lines[index] = f'name = "{package}"'
    path.write_text("\n".join(lines) + "\n")
