//! The mistakes.

/// One slip.
pub(crate) struct Mistake {
    /// In a few words, with underscores.
    pub(crate) name: &'static str,
    /// What stands in the macro call.
    pub(crate) call: &'static str,
    /// What stands in the description.
    pub(crate) from: &'static str,
    /// What stands there instead; where `from` is empty, in place of the whole description, which is `{}` in it.
    pub(crate) to: &'static str,
}

/// In the description, in JSON.
const fn json(name: &'static str, from: &'static str, to: &'static str) -> Mistake {
    Mistake { name, call: r#""spec/api.json""#, from, to }
}

/// In the description, in YAML.
const fn yaml(name: &'static str, from: &'static str, to: &'static str) -> Mistake {
    Mistake { name, call: r#""spec/api.yaml""#, from, to }
}

/// In the macro call.
const fn call(name: &'static str, call: &'static str) -> Mistake {
    Mistake { name, call, from: "", to: "" }
}

pub(crate) const MISTAKES: &[Mistake] = &[
    json("comma_missing", "\"operationId\": \"get_application\",", "\"operationId\": \"get_application\""),
    json(
        "comma_too_many",
        "\"application_type\",\n          \"redirect_uris\",\n          \"uses_pkce\",\n          \"is_first_party\",\n          \"created_at\",\n          \"updated_at\"\n",
        "\"application_type\",\n          \"redirect_uris\",\n          \"uses_pkce\",\n          \"is_first_party\",\n          \"created_at\",\n          \"updated_at\",\n",
    ),
    json(
        "brace_missing",
        "        \"description\": \"Gets one application.\",\n        \"responses\": {\n          \"200\": {\n            \"description\": \"The application.\",\n            \"content\": {\n              \"application/json\": {\n                \"schema\": {\n                  \"$ref\": \"#/components/schemas/ConnectApplication\"\n                }\n              }\n            }\n          },",
        "        \"description\": \"Gets one application.\",\n        \"responses\": {\n          \"200\": {\n            \"description\": \"The application.\",\n            \"content\": {\n              \"application/json\": {\n                \"schema\": {\n                  \"$ref\": \"#/components/schemas/ConnectApplication\"\n                }\n              }\n          },",
    ),
    json("quote_missing", "\"operationId\": \"get_application\"", "\"operationId\": \"get_application"),
    json("colon_missing", "\"operationId\": \"get_application\"", "\"operationId\" \"get_application\""),
    json("single_quotes", "\"operationId\": \"get_application\"", "'operationId': 'get_application'"),
    json("comment", "\"operationId\": \"get_application\",", "\"operationId\": \"get_application\", // one"),
    json("true_in_capitals", "\"required\": true", "\"required\": True"),
    json(
        "merge_conflict",
        "        \"operationId\": \"get_application\",\n",
        "<<<<<<< HEAD\n        \"operationId\": \"get_application\",\n=======\n        \"operationId\": \"get_application\",\n>>>>>>> theirs\n",
    ),
    json(
        "file_cut",
        "
    }
  }
}
",
        "
",
    ),
    json("version_misspelt", "\"openapi\": \"3.1.1\"", "\"openapi\": \"v3.1.1\""),
    json("version_number", "\"openapi\": \"3.1.1\"", "\"openapi\": 31"),
    json("version_missing", "  \"openapi\": \"3.1.1\",\n", ""),
    json("version_to_come", "\"openapi\": \"3.1.1\"", "\"openapi\": \"4.0.0\""),
    json("key_misspelt", "\"paths\": {", "\"path\": {"),
    json(
        "schema_misspelt",
        "\"$ref\": \"#/components/schemas/M2mApplication\"",
        "\"$ref\": \"#/components/schemas/M2MApplication\"",
    ),
    json("type_misspelt", "\"type\": \"boolean\"", "\"type\": \"boolen\""),
    json(
        "key_twice",
        "\"operationId\": \"get_application\",",
        "\"operationId\": \"get_application\",\n        \"operationId\": \"get_application\",",
    ),
    yaml("yaml_indent", "      operationId: \"get_application\"", "     operationId: \"get_application\""),
    yaml("yaml_tab", "      operationId: \"get_application\"", "\toperationId: \"get_application\""),
    yaml("yaml_colon_missing", "operationId: \"get_application\"", "operationId \"get_application\""),
    yaml("yaml_colon_in_text", "description: \"Gets one application.\"", "description: Gets: one application"),
    yaml("yaml_quote_missing", "operationId: \"get_application\"", "operationId: \"get_application"),
    yaml("yaml_space_missing", "operationId: \"get_application\"", "operationId:\"get_application\""),
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
];
