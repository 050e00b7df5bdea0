//! Applies the extensions of vendors that declare pagination.

use std::collections::BTreeSet;

use super::arguments::unusable_extension;
use super::declared::declared_pagination;
use crate::diagnostic::Findings;
use crate::graph::PaginationExtensions;
use crate::ir::Api;

/// Sets the pagination of each operation with an extension, except of those that the user declares. Reports extensions
/// that do not fit; such an operation keeps the pagination of its shape.
pub(super) fn apply_extensions(
    api: &mut Api,
    extensions: &[PaginationExtensions],
    declared: &BTreeSet<usize>,
    findings: &mut Findings,
) {
    for (position, extensions) in extensions.iter().enumerate() {
        if declared.contains(&position) {
            continue;
        }
        for extension in extensions {
            let Some(operation) = api.operations.get(position) else { continue };
            let pagination = match extension {
                Ok(it) => declared_pagination(api, operation, &it.declaration, it.default_first)
                    .map_err(|refusal| refusal.finding_of_extension(it)),
                Err(it) => Err(unusable_extension(&it.at, it.message.clone())),
            };
            match (pagination, api.operations.get_mut(position)) {
                (Ok(pagination), Some(operation)) => {
                    operation.pagination = pagination;
                    break;
                }
                (Err(finding), _) => findings.push(finding),
                (Ok(_), None) => {}
            }
        }
    }
}

#[cfg(test)]
#[cfg(feature = "yaml")]
mod tests {
    use crate::ir::lower::tests::description;
    use crate::ir::print;

    const PAGE: &str = "{required: [data], properties: {data: {type: array, items: {required: [id],
 properties: {id: {type: string}}}}, tags: {type: array}, meta: {properties: {next: {type: string},
 pages: {type: integer}, more: {type: boolean}}}}}";

    /// Returns the pagination of an operation with an extension, and the findings after that.
    fn pagination(method: &str, extension: &str, request: &str, root: &str) -> String {
        let lowered = description(&format!(
            "{root}\npaths: {{/x: {{{method}: {{{extension}, {request}, responses: {{200: {{description: x,
 content: {{application/json: {{schema: {PAGE}}}}}}}}}}}}}}}"
        ));
        let text = print::print(&lowered.api);
        let pagination = text.lines().find_map(|line| line.strip_prefix("  paging: ")).unwrap_or("none");
        let text = [pagination, &lowered.findings()].join("; ").trim_end_matches("; ").to_owned();
        let item = format!("{method}.x.response.200.data.item");
        text.replace(&item, "Item").replace("unusable-pagination /paths/~1x/", "unusable ")
    }

    fn speakeasy(extension: &str, parameters: &str) -> String {
        let request = format!("parameters: [{parameters}]");
        pagination("get", &format!("x-speakeasy-pagination: {{{extension}}}"), &request, "")
    }

    fn fern(extension: &str, parameters: &str) -> String {
        pagination("get", &format!("x-fern-pagination: {{{extension}}}"), &format!("parameters: [{parameters}]"), "")
    }

    /// Returns a query parameter.
    fn query(name: &str, schema: &str) -> String {
        format!("{{name: {name}, in: query, schema: {schema}}}")
    }

    #[test]
    fn cursors_of_speakeasy() {
        let input = "inputs: [{name: from, in: parameters, type: cursor}]";
        let from = query("from", "{type: string}");
        let cursor = |outputs: &str| speakeasy(&format!("type: cursor, {input}, outputs: {{{outputs}}}"), &from);
        assert_eq!(
            cursor("results: $.data, nextCursor: $.meta.next"),
            "data!: [Item], after from = meta.next, More meta.more, Pages meta.pages"
        );
        assert_eq!(
            cursor("nextCursor: '$[''data''][-1].id'"),
            "data!: [Item], after from = last item.id, More meta.more, Pages meta.pages"
        );
        assert_eq!(
            cursor("nextCursor: '$.data[-1].id', results: $.tags"),
            "none; unusable get/x-speakeasy-pagination/outputs/nextCursor"
        );
        assert_eq!(cursor("results: $.data"), "none; unusable get/x-speakeasy-pagination");
        assert_eq!(
            cursor("results: $.data, nextCursor: $.meta.nxt"),
            "none; unusable get/x-speakeasy-pagination/outputs/nextCursor"
        );
        assert_eq!(
            cursor("results: '$.data[0]', nextCursor: $.meta.next"),
            "none; unusable get/x-speakeasy-pagination/outputs/results"
        );
    }

    #[test]
    fn counted_pages_of_speakeasy() {
        let inputs = |kind: &str| {
            format!(
                "type: offsetLimit, inputs: [{{name: n, in: parameters, type: {kind}}}, {{name: size, in: parameters,
 type: limit}}], outputs: {{results: $.data, numPages: $.meta.pages}}"
            )
        };
        let size = query("size", "{type: integer}");
        let of = |kind: &str, schema: &str| speakeasy(&inputs(kind), &[query("n", schema), size.clone()].join(", "));
        assert_eq!(
            of("offset", "{type: integer}"),
            "data!: [Item], offset n of length size, More meta.more, Next meta.next, Pages meta.pages"
        );
        assert_eq!(of("page", "{type: integer, minimum: 1}"), "data!: [Item], number n from 1, Pages meta.pages");
        assert_eq!(of("page", "{type: integer}, required: true"), "data!: [Item], number n from 1, Pages meta.pages");
        assert_eq!(of("page", "{type: integer}"), "none; unusable get/x-speakeasy-pagination");
        assert_eq!(of("cursor", "{type: integer}"), "none; unusable get/x-speakeasy-pagination");
    }

    #[test]
    fn an_input_is_in_the_part_that_it_states() {
        let extension = |part: &str| {
            format!(
                "x-speakeasy-pagination: {{type: cursor, inputs: [{{name: after, in: {part}, type: cursor}}],
 outputs: {{results: $.data, nextCursor: $.meta.next}}}}"
            )
        };
        let request = "parameters: [{name: after, in: query, schema: {type: string}}], requestBody: {content:
 {application/json: {schema: {properties: {after: {type: string}}}}}}";
        assert_eq!(
            pagination("post", &extension("requestBody"), request, ""),
            "data!: [Item], after body.after = meta.next, More meta.more, Pages meta.pages"
        );
        assert_eq!(
            pagination("post", &extension("parameters"), request, ""),
            "data!: [Item], after after = meta.next, More meta.more, Pages meta.pages"
        );
        assert_eq!(
            pagination("post", &extension("header"), request, ""),
            "none; unusable post/x-speakeasy-pagination/inputs/0/in"
        );
        assert_eq!(
            pagination("post", &extension("requestBody"), "parameters: []", ""),
            "none; unusable post/x-speakeasy-pagination/inputs/0"
        );
    }

    #[test]
    fn urls() {
        assert_eq!(
            speakeasy("type: url, outputs: {results: $.data, nextUrl: $.meta.next}", ""),
            "data!: [Item], URL meta.next, More meta.more, Pages meta.pages"
        );
        assert_eq!(
            fern("next_uri: $response.meta.next, results: $response.data", ""),
            "data!: [Item], URL meta.next, More meta.more, Pages meta.pages"
        );
        assert_eq!(
            fern("next_path: $response.meta.more, results: $response.data", ""),
            "none; unusable get/x-fern-pagination/next_path"
        );
    }

    #[test]
    fn declarations_of_fern() {
        let n = |schema: &str| query("n", schema);
        let offset = "offset: $request.n, results: $response.data";
        assert_eq!(
            fern("cursor: $request.n, next_cursor: $response.meta.next, results: $response.data", &n("{type: string}")),
            "data!: [Item], after n = meta.next, More meta.more, Pages meta.pages"
        );
        assert_eq!(
            fern(offset, &n("{type: integer}")),
            "data!: [Item], number n from 1, More meta.more, Next meta.next, Pages meta.pages"
        );
        assert_eq!(
            fern(offset, &n("{type: integer, default: 0}")),
            "data!: [Item], number n from 0, More meta.more, Next meta.next, Pages meta.pages"
        );
        assert_eq!(
            fern(&format!("{offset}, step: $request.n, has-next-page: $response.meta.more"), &n("{type: integer}")),
            "data!: [Item], offset n of length n, More meta.more"
        );
        assert_eq!(
            fern(&format!("{offset}, step: 50"), &n("{type: integer}")),
            "data!: [Item], offset n, More meta.more, Next meta.next, Pages meta.pages"
        );
        assert_eq!(
            fern("offset: $request.offset, results: $response.data", &query("offset", "{type: integer}")),
            "data!: [Item], offset offset, More meta.more, Next meta.next, Pages meta.pages"
        );
        assert_eq!(fern("type: custom, results: $response.data", ""), "none; unusable get/x-fern-pagination");
        assert_eq!(
            fern("offset: $response.n, results: $response.data", &n("{type: integer}")),
            "none; unusable get/x-fern-pagination/offset"
        );
    }

    #[test]
    fn the_document_can_have_the_declaration_of_fern() {
        let root = "x-fern-pagination: {cursor: $request.n, next_cursor: $response.meta.next, results: $response.data}";
        let request = "parameters: [{name: n, in: query, schema: {type: string}}]";
        assert_eq!(
            pagination("get", "x-fern-pagination: true", request, root),
            "data!: [Item], after n = meta.next, More meta.more, Pages meta.pages"
        );
        assert_eq!(pagination("get", "x-fern-pagination: true", request, ""), "none; unusable get/x-fern-pagination");
        assert_eq!(pagination("get", "x-fern-pagination: false", request, root), "none");
        assert_eq!(pagination("get", "x-other: true", request, root), "none");
    }

    #[test]
    fn the_shape_of_the_operation_is_used_if_no_extension_fits() {
        let extensions = "x-speakeasy-pagination: {type: other}, x-fern-pagination: {offset: $request.p}";
        let request = "parameters: [{name: next, in: query, schema: {type: string}}]";
        assert_eq!(
            pagination("get", extensions, request, ""),
            "data!: [Item], after next = meta.next, More meta.more, Pages meta.pages; unusable get/x-fern-pagination/offset, unusable get/x-speakeasy-pagination/type"
        );
    }
}
