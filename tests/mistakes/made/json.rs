//! Mistakes in the syntax of JSON, and in keys at the top level.

use super::{Mistake, json, unused};

pub(super) const MISTAKES: &[Mistake] = &[
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
    json(
        "brace_too_many",
        "\"get_application\",\n        \"tags\": [\n          \"applications\"\n        ],",
        "\"get_application\",\n        \"tags\": [\n          \"applications\"\n        ]},",
    ),
    json("quote_in_a_string", "Gets one application.", "Gets \"one\" application."),
    json("quote_of_a_key_missing", "\"operationId\": \"get_application\"", "\"operationId: \"get_application\""),
    json("key_without_quotes", "\"operationId\": \"get_application\"", "operationId: \"get_application\""),
    json("value_without_quotes", "\"operationId\": \"get_application\"", "\"operationId\": get_application"),
    json("value_missing", "\"operationId\": \"get_application\"", "\"operationId\":"),
    json("escape_unknown", "Gets one application.", "Gets one \\application."),
    json("line_break_in_a_string", "Gets one application.", "Gets one\napplication."),
    json("number_with_an_underscore", "\"maximum\": 100", "\"maximum\": 1_00"),
    json("placeholder_left", "\"version\": \"1.0.0\"", "\"version\": {{ version }}"),
    json("part_left_out", "\"operationId\": \"get_application\"", "..."),
    json("version_under_the_old_key", "\"openapi\": \"3.1.1\"", "\"swagger\": \"3.1.1\""),
    unused(json(
        "item_not_closed",
        "FGH\"\n          },\n          {\n            \"name\": \"after\",",
        "FGH\",\n            \"name\": \"after\",",
    )),
];
