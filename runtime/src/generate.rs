//! `generate_api!` and `include_api!` for users.

/// Generates a typed client from an OpenAPI description, at the place of the call and at compile time.
///
/// ```
/// mod pets {
///     specweld::generate_api!("src/guide/pets.json");
/// }
/// ```
///
/// # Forms
///
/// ```text
/// generate_api!("path/to/openapi.json");
/// generate_api!(spec = "path/to/openapi.json", option, ..);
/// generate_api!(inline = r#"{ "openapi": "3.1.0", .. }"#, option, ..);
/// ```
///
/// The description is JSON or YAML, in OpenAPI 3.0, 3.1 or 3.2. It may consist of several files: a reference such as
/// `schemas/pet.yaml#/Pet` is relative to its own file. Files on the network are not fetched.
///
/// # Options
///
/// Each can be used once, in any order.
///
/// | option | effect |
/// |---|---|
/// | `spec = "path"` | reads the description from this file |
/// | `inline = "text"` | reads the description from this text |
/// | `overlays = ["fixes.yaml"]` | applies overlays to the description, with the feature `overlay`; see [overlays](crate::guide::overlays) |
/// | `only = ["GET /pets/**", "getPet", get_pet, tag "pets", !"list*"]` | generates only these operations, and the schemas that they use; the default is everything |
/// | `rename = { operation "getPet" = fetch, schema "Pet" = Animal, property "Pet.type" = kind, variant "Kind.cat-like" = Feline }` | uses these names instead of those from the description |
/// | `replace = { schema "Money" = crate::Money, format "decimal" = crate::Decimal }` | uses your types instead of generated types; see [`via_serde!`](crate::via_serde) and [`Serde`](crate::json::Serde) |
/// | `relax = ["Pet.owner"]` | makes a member optional and nullable, for a service that omits it |
/// | `secret = ["Key.pin", "*.iban"]`, `public = ["Lexer.token"]` | makes a member, a parameter or a header a [`Secret`](crate::Secret), or prints it although its format or name marks it as secret; see [secrets](crate::guide::secrets) |
/// | `derive = [Eq, Hash, Copy, crate::Audit]` | derives these for generated types too: traits of the standard library for the types that can have them, others for every type |
/// | `env = { bearer = "PETS_TOKEN" }` | adds `Client::from_env()`, which reads credentials from environment variables; see [the guide](crate::guide::the_macro#env) |
/// | `group = tags` | makes operations methods of groups, by their first tag: `client.users().list()`; see [the guide](crate::guide::the_macro#group) |
/// | `formats = lenient` | keeps strings of responses that are not in their `format`, as text |
/// | `extra = keep` | keeps the members of objects that are not described, in a field `rest`, and sends them again |
/// | `mock = true` | generates a mock with typed replies, and constructors of all types, for tests; see [testing](crate::guide::testing) |
/// | `examples = true` | generates a function for each example of the description, which returns the value with its type; see [testing](crate::guide::testing#examples-of-the-description) |
/// | `xml = true` | gives bodies of XML the types of their schemas, with the feature `xml`; see [bodies](crate::guide::bodies) |
/// | `allow = [ambiguous]`, `deny = [untyped]` | suppresses a warning, and lists its causes in the documentation of the client; or makes it an error |
/// | `compatible_with = "older.json"` | makes every change since this description that breaks its clients an error at both places; see [the contract](crate::guide::contract) |
/// | `accept = [member_removed "Pet.tag", paging_lost]` | accepts such a change, or all of a kind |
///
/// # Paths
///
/// A path is relative to the folder of the package's `Cargo.toml`. If no such file exists there, it is relative to the
/// folder of the file that calls the macro.
///
/// # Rebuilds
///
/// Cargo watches the file and the files that it refers to, and rebuilds the crate when a file changes. The macro reads
/// nothing else, uses no network, and writes the same text for the same input.
///
/// The macro runs whenever its crate is compiled. Put a large client into a separate crate; see
/// [the guide](crate::guide::the_macro#compile-time).
///
/// # Errors
///
/// A mistake in the call or in the description is a compile error at the literal or the option that causes it. The message has
/// the line and the column in the description.
///
/// [The guide](crate::guide::the_macro) describes the generated code, and has longer examples. The crate can have
/// another name in `Cargo.toml`: generated code finds the runtime by that name.
#[macro_export]
macro_rules! generate_api {
    ($($input:tt)*) => {
        // In an expression, rustc stops here, and its message contains this name.
        macro_rules! __write_generate_api_in_a_module_not_in_an_expression {
            () => {};
        }
        // `$crate` is an argument, so that generated code finds the runtime under any name.
        $crate::generated_v1::generate_api! { ($crate) $($input)* }
    };
}

/// Includes the client that the build script generated under this name.
///
/// The build script calls `specweld_build::generate()`, and `specweld.toml` has a table with the name of the client.
/// Then a module includes the code:
///
/// ```ignore
/// mod pets {
///     specweld::include_api!("pets");
/// }
/// ```
///
/// [The guide](crate::guide::build_script) has the whole set-up, and compares it with [`generate_api!`].
#[macro_export]
macro_rules! include_api {
    ($name:literal) => {
        ::core::include!(::core::concat!(::core::env!("OUT_DIR"), "/specweld/", $name, ".rs"));
    };
}
