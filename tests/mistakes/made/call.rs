//! Mistakes in the macro call.

use super::{Mistake, call, unused};

pub(super) const MISTAKES: &[Mistake] = &[
    call("file_misspelt", r#""spec/apis.json""#),
    call("file_misspelt_with_a_release", r#"spec = "spec/apis.json", compatible_with = "spec/released.json""#),
    call("release_misspelt", r#"spec = "spec/api.json", compatible_with = "spec/release.json""#),
    call("option_misspelt", r#"spec = "spec/api.json", secrets = ["NewSecret.value"]"#),
    call("option_unheard_of", r#"spec = "spec/api.json", async = true"#),
    call("comma_missing_between_options", r#"spec = "spec/api.json" secret = []"#),
    call("options_beside_a_path", r#""spec/api.json", allow = [untyped]"#),
    call(
        "operation_misspelt",
        r#"spec = "spec/api.json", only = [list_applications, creat_application, get_application, update_application, list_client_secrets, delete_client_secret]"#,
    ),
    call("tag_misspelt", r#"spec = "spec/api.json", only = [tag "application", tag "client-secrets"]"#),
    call("warning_misspelt", r#"spec = "spec/api.json", allow = [untypd]"#),
    call("rename_of_nothing", r#"spec = "spec/api.json", rename = { schema "M2MApplication" = Machine }"#),
    call("secret_of_nothing", r#"spec = "spec/api.json", secret = ["NewSecret.value"]"#),
    call(
        "rename_of_an_unknown_variant",
        r#"spec = "spec/api.json", rename = { variant "ConnectApplication.m2n" = Machine }"#,
    ),
    call(
        "rename_of_no_variant",
        r#"spec = "spec/api.json", rename = { variant "ConnectApplication.robot" = Machine }"#,
    ),
    call("rename_of_an_unknown_property", r#"spec = "spec/api.json", rename = { property "ErrorBody.cod" = kind }"#),
    call(
        "rename_of_an_unknown_parameter",
        r#"spec = "spec/api.json", rename = { parameter "list_applications.limits" = most }"#,
    ),
    unused(call(
        "rename_of_an_unknown_group",
        r#"spec = "spec/api.json", group = tags, rename = { group "application" = apps }"#,
    )),
    call(
        "rename_of_a_variant_as_a_property",
        r#"spec = "spec/api.json", rename = { property "ConnectApplication.M2mApplication" = machine }"#,
    ),
    unused(call("file_at_a_url", r#""https://api.example.com/openapi.json""#)),
    call("file_of_another_extension", r#""spec/api.yml""#),
];
