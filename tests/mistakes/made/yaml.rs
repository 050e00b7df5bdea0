//! Mistakes in the syntax of YAML.

use super::{Mistake, unused, yaml};

/// The end of the description.
const CREDENTIALS: &str = "    bearer:\n      type: \"http\"\n      scheme: \"bearer\"\n      description: \"The API key of an environment; it begins with `sk_`.\"\n";

pub(super) const MISTAKES: &[Mistake] = &[
    yaml("yaml_indent", "      operationId: \"get_application\"", "     operationId: \"get_application\""),
    yaml("yaml_tab", "      operationId: \"get_application\"", "\toperationId: \"get_application\""),
    yaml("yaml_colon_missing", "operationId: \"get_application\"", "operationId \"get_application\""),
    yaml("yaml_colon_in_text", "description: \"Gets one application.\"", "description: Gets: one application"),
    yaml("yaml_quote_missing", "operationId: \"get_application\"", "operationId: \"get_application"),
    yaml("yaml_space_missing", "operationId: \"get_application\"", "operationId:\"get_application\""),
    yaml(
        "yaml_tab_below_text",
        "      description: \"Gets one application.\"",
        "\tdescription: \"Gets one application.\"",
    ),
    yaml(
        "yaml_space_too_many",
        "      operationId: \"get_application\"",
        "      operationId: \"get_application\"\n        x-a: 1",
    ),
    yaml("yaml_list_on_the_line_of_its_key", "      tags:\n        - \"applications\"", "      tags: - applications"),
    yaml("yaml_brace_first", "\"Gets one application.\"", "{id} of one application"),
    yaml("yaml_bracket_first", "\"Gets one application.\"", "[new] one application"),
    yaml("yaml_star_first", "\"Gets one application.\"", "*One* application"),
    yaml("yaml_star_as_a_key", "application/json:", "*/*:"),
    yaml("yaml_percent_first", "\"Gets one application.\"", "%s is one application"),
    yaml("yaml_at_first", "\"Gets one application.\"", "@id of one application"),
    yaml("yaml_backtick_first", "\"Gets one application.\"", "`id` of one application"),
    yaml("yaml_quote_in_a_string", "\"Gets one application.\"", "\"Gets \"one\" application.\""),
    yaml("yaml_escape_unknown", "\"Gets one application.\"", "\"Gets \\done\""),
    yaml("yaml_comma_behind_a_line", "operationId: \"get_application\"", "operationId: \"get_application\","),
    yaml("yaml_bracket_open", "      tags:\n        - \"applications\"", "      tags: [\"applications\""),
    yaml("yaml_bracket_too_many", "      tags:\n        - \"applications\"", "      tags: [\"applications\"]]"),
    yaml(
        "yaml_comment_of_another_language",
        "      operationId: \"get_application\"",
        "      // one\n      operationId: \"get_application\"",
    ),
    yaml(
        "yaml_reference_without_quotes",
        "\"#/components/schemas/CreateClientSecret\"",
        "#/components/schemas/CreateClientSecret",
    ),
    yaml("yaml_second_document", "paths:\n", "---\npaths:\n"),
    yaml(
        "yaml_text_not_indented",
        "description: \"Gets one application.\"",
        "description: |\n      Gets one application.",
    ),
    yaml(
        "yaml_merge_conflict",
        "      operationId: \"get_application\"",
        "<<<<<<< HEAD\n      operationId: \"get_application\"",
    ),
    unused(yaml("yaml_dash_missing", "        -\n          name: \"after\"", "          name: \"after\"")),
    unused(yaml("yaml_key_of_an_object_missing", "    UpdateApplication:\n", "")),
    yaml(
        "yaml_diff_left",
        "      operationId: \"get_application\"\n",
        "-     operationId: \"get_application\"\n+     operationId: \"get_application\"\n",
    ),
    yaml("yaml_added_line_of_a_diff", "    ClientSecret:\n", "+    ClientSecret:\n"),
    yaml(
        "yaml_merge_conflict_indented",
        "      operationId: \"get_application\"",
        "      <<<<<<< HEAD\n      operationId: \"get_application\"",
    ),
    unused(yaml(
        "yaml_file_cut",
        "      scheme: \"bearer\"\n      description: \"The API key of an environment; it begins with `sk_`.\"\n",
        "      sch",
    )),
    unused(yaml("yaml_file_cut_in_an_object", CREDENTIALS, "    bearer:\n      sch")),
    yaml("yaml_placeholder_left", "version: \"1.0.0\"", "version: {{ version }}"),
    yaml(
        "yaml_schema_without_a_value",
        "            schema:\n              $ref: \"#/components/schemas/CreateClientSecret\"\n",
        "            schema:\n",
    ),
    yaml("yaml_properties_without_a_value", "      properties: {}\n", "      properties:\n"),
    unused(yaml("yaml_file_cut_after_a_key", CREDENTIALS, "    bearer:\n")),
];
