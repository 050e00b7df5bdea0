//! Mistakes in keys, references and paths.

use super::{Mistake, json, unused, yaml};

pub(super) const MISTAKES: &[Mistake] = &[
    json("components_misspelt", "\"components\": {", "\"componets\": {"),
    json("schemas_misspelt", "\"schemas\": {", "\"shemas\": {"),
    yaml("two_keys_misspelt", "components:\n  schemas:", "component:\n  schema:"),
    json("paths_misspelt", "\"paths\": {", "\"path\": {"),
    json(
        "reference_misspelt",
        "\"$ref\": \"#/components/schemas/PaginationOrder\"",
        "\"$ref\": \"#/components/schemas/PaginationOder\"",
    ),
    json("pointer_of_openapi_2", "\"#/components/schemas/CreateClientSecret\"", "\"#/definitions/CreateClientSecret\""),
    json(
        "pointer_without_a_hash",
        "\"#/components/schemas/CreateClientSecret\"",
        "\"/components/schemas/CreateClientSecret\"",
    ),
    json("name_in_place_of_a_pointer", "\"#/components/schemas/CreateClientSecret\"", "\"CreateClientSecret\""),
    json(
        "name_in_place_of_a_schema",
        "{\n                \"$ref\": \"#/components/schemas/CreateClientSecret\"\n              }",
        "\"CreateClientSecret\"",
    ),
    json(
        "name_in_place_of_a_type",
        "\"$ref\": \"#/components/schemas/CreateClientSecret\"",
        "\"type\": \"CreateClientSecret\"",
    ),
    json(
        "responses_misspelt",
        "\"description\": \"Gets one application.\",\n        \"responses\"",
        "\"description\": \"Gets one application.\",\n        \"response\"",
    ),
    json(
        "request_body_misspelt",
        "\"requestBody\": {\n          \"description\": \"An empty object.\"",
        "\"requestbody\": {\n          \"description\": \"An empty object.\"",
    ),
    json(
        "body_in_place_of_request_body",
        "\"requestBody\": {\n          \"description\": \"An empty object.\"",
        "\"body\": {\n          \"description\": \"An empty object.\"",
    ),
    json(
        "method_misspelt",
        "\"post\": {\n        \"operationId\": \"create_client_secret\"",
        "\"psot\": {\n        \"operationId\": \"create_client_secret\"",
    ),
    json("properties_misspelt", "\"properties\": {\n          \"message\"", "\"property\": {\n          \"message\""),
    json(
        "required_misspelt",
        "\"required\": [\n          \"object\",\n          \"id\",\n          \"secret_hint\"",
        "\"requird\": [\n          \"object\",\n          \"id\",\n          \"secret_hint\"",
    ),
    json("format_misspelt", "\"format\": \"date-time\"", "\"fromat\": \"date-time\""),
    json("servers_misspelt", "\"servers\": [", "\"server\": ["),
    json(
        "schema_in_place_of_a_media_type",
        "\"schema\": {\n                \"$ref\": \"#/components/schemas/CreateClientSecret\"\n              }",
        "\"$ref\": \"#/components/schemas/CreateClientSecret\"",
    ),
    json(
        "schema_in_place_of_a_body",
        "\"description\": \"An empty object.\",\n          \"required\": true,\n          \"content\": {\n            \"application/json\": {\n              \"schema\": {\n                \"$ref\": \"#/components/schemas/CreateClientSecret\"\n              }\n            }\n          }",
        "\"$ref\": \"#/components/schemas/CreateClientSecret\"",
    ),
    json(
        "schema_in_place_of_a_response",
        "\"409\": {\n            \"$ref\": \"#/components/responses/TooManySecrets\"",
        "\"409\": {\n            \"$ref\": \"#/components/schemas/ErrorBody\"",
    ),
    json(
        "content_without_a_media_type",
        "\"application/json\": {\n              \"schema\": {\n                \"$ref\": \"#/components/schemas/CreateClientSecret\"\n              }\n            }",
        "\"schema\": {\n                \"$ref\": \"#/components/schemas/CreateClientSecret\"\n              }",
    ),
    json(
        "media_type_misspelt",
        "\"application/json\": {\n              \"schema\": {\n                \"$ref\": \"#/components/schemas/CreateClientSecret\"",
        "\"aplication/json\": {\n              \"schema\": {\n                \"$ref\": \"#/components/schemas/CreateClientSecret\"",
    ),
    yaml(
        "request_body_as_a_list",
        "      requestBody:\n        description: \"An empty object.\"\n        required: true\n        content:\n          application/json:",
        "      requestBody:\n        - description: \"An empty object.\"\n          content:\n           application/json:",
    ),
    json(
        "discriminator_property_misspelt",
        "\"oneOf\": [\n          {\n            \"$ref\": \"#/components/schemas/OAuthApplication\"",
        "\"discriminator\": { \"propertyName\": \"application_tpye\" },\n        \"oneOf\": [\n          {\n            \"$ref\": \"#/components/schemas/OAuthApplication\"",
    ),
    json(
        "discriminator_without_a_property",
        "\"oneOf\": [\n          {\n            \"$ref\": \"#/components/schemas/OAuthApplication\"",
        "\"discriminator\": {},\n        \"oneOf\": [\n          {\n            \"$ref\": \"#/components/schemas/OAuthApplication\"",
    ),
    json("path_of_a_framework", "\"/connect/client_secrets/{id}\"", "\"/connect/client_secrets/:id\""),
    json("path_without_its_brace", "\"/connect/client_secrets/{id}\"", "\"/connect/client_secrets/{id\""),
    json("path_with_a_method", "\"/connect/client_secrets/{id}\"", "\"DELETE /connect/client_secrets/{id}\""),
    json("server_without_a_scheme", "https://api.workos.com", "api.workos.com"),
    json("operation_id_misspelt", "\"operationId\": \"delete_application\"", "\"operationID\": \"delete_application\""),
    json("security_scheme_misspelt", "\"bearer\": []", "\"baerer\": []"),
    json(
        "required_names_no_property",
        "\"secret_hint\",\n          \"created_at\"",
        "\"secret_hnit\",\n          \"created_at\"",
    ),
    json(
        "schema_that_is_null",
        "\"schema\": {\n                \"$ref\": \"#/components/schemas/CreateClientSecret\"\n              }",
        "\"schema\": null",
    ),
    unused(json(
        "one_of_that_is_null",
        "\"schema\": {\n              \"type\": \"string\"\n            }",
        "\"schema\": {\n              \"oneOf\": null\n            }",
    )),
    json(
        "responses_that_are_null",
        "\"responses\": {\n          \"204\"",
        "\"responses\": null, \"x-old\": {\n          \"204\"",
    ),
    json(
        "parameter_of_openapi_2",
        "Show the objects after this one in the list. Takes the identifier from `list_metadata.after`.\",\n            \"schema\": {\n              \"type\": \"string\"\n            }",
        "Show the objects after this one in the list. Takes the identifier from `list_metadata.after`.\",\n            \"type\": \"string\"",
    ),
    json(
        "discriminator_of_no_alternative",
        "\"oneOf\": [\n          {\n            \"$ref\": \"#/components/schemas/CreateOAuthApplication\"",
        "\"discriminator\": { \"propertyName\": \"shape\" },\n        \"oneOf\": [\n          {\n            \"$ref\": \"#/components/schemas/CreateOAuthApplication\"",
    ),
];
