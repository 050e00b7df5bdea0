//! Files that are not descriptions.

use super::{Mistake, whole};

pub(super) const MISTAKES: &[Mistake] = &[
    whole("description_inside_data", "{\"data\": {}}"),
    whole("response_of_a_server", "{ \"message\": \"Not Found\" }"),
    whole("page_in_html", "<!DOCTYPE html>\n<html><body>Swagger UI</body></html>\n"),
    whole("graphql", "type Query {\n  applications: [Application!]!\n}\n"),
    whole("javascript", "module.exports = { openapi: '3.1.0' };\n"),
    whole(
        "openapi_2",
        "{ \"swagger\": \"2.0\", \"info\": { \"title\": \"Pets\", \"version\": \"1\" }, \"paths\": { } }",
    ),
    whole("diff", "diff --git a/api.json b/api.json\n--- a/api.json\n+++ b/api.json\n@@ -1 +1 @@\n-{}\n+{ }\n"),
    whole("empty", "\n"),
];
