//! Features of other client generators and of hand-written SDKs: each has a test, or is out of scope for a reason.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// A feature with a file of tests, and the name of one test in it.
type Tested = (&'static str, &'static str, &'static str);

#[rustfmt::skip] // a table
const TESTED: &[Tested] = &[
    ("selected operations and schemas", "tests/it/options.rs", "the_option_schemas_adds_schemas_that_no_operation_uses"),
    ("names of the user", "tests/it/options.rs", "renamed_items_have_the_new_names"),
    ("names of operations", "tests/it/options.rs", "the_option_operation_names_selects_the_names"),
    ("types of the user", "tests/it/options.rs", "replaced_schemas_and_formats_have_the_types_of_the_user"),
    ("derived traits by kind and schema", "tests/it/options.rs", "traits_are_derived_for_the_kinds_and_schemas_of_the_option"),
    ("undescribed members are kept", "tests/it/options.rs", "undescribed_members_are_kept_and_sent_again"),
    ("groups of operations", "tests/it/wire/groups.rs", "methods_of_groups_send_and_receive"),
    ("documentation and places in the editor", "tests/it/editor.rs", "generated_tokens_are_at_the_macro_call"),
    ("example in the documentation of a client", "tests/it/client_example.rs", "the_example_of_a_client_compiles"),
    ("breaking changes of a description", "tests/it/contract.rs", "every_case_has_the_change_of_its_row"),
    ("unions by every kind of dispatch", "tests/it/hostile/sizes.rs", "a_thousand_alternatives_are_a_union_with_every_kind_of_dispatch"),
    ("unlisted values of enums", "tests/it/schemas/values.rs", "unlisted_values_are_kept"),
    ("formats", "tests/it/schemas/formats.rs", "each_format_is_read_as_its_type_and_written_as_it_was_read"),
    ("exact numbers", "tests/it/schemas/numbers.rs", "integers_beside_numbers_stay_exact"),
    ("read-only and write-only members", "tests/it/schemas/structures.rs", "requests_omit_read_only_members_and_responses_omit_write_only_members"),
    ("absent, null and value", "tests/it/wire/requests.rs", "each_nullable_member_of_an_update_has_three_states"),
    ("arguments without conversions", "tests/it/schemas/formats.rs", "setters_accept_the_usual_types_of_a_value"),
    ("styles of parameters", "tests/it/wire/parameters.rs", "query_styles_are_those_of_the_table"),
    ("forms", "tests/it/wire/bodies.rs", "a_form_has_brackets_for_nested_values_and_omits_absent_ones"),
    ("multipart bodies", "tests/it/wire/bodies.rs", "parts_are_files_texts_and_json"),
    ("several media types", "tests/it/wire/media.rs", "a_response_is_requested_and_read_in_every_described_media_type"),
    ("uploads and downloads as streams", "tests/it/wire/bodies.rs", "a_download_can_be_uploaded_again"),
    ("server-sent events", "tests/it/wire/call_sites.rs", "an_event_has_the_type_of_its_data"),
    ("JSON lines", "runtime/src/tests/streams.rs", "values_arrive_line_by_line"),
    ("errors by status", "tests/it/wire/call_sites.rs", "a_refused_code_has_a_described_error"),
    ("undescribed statuses", "tests/it/statuses.rs", "an_undescribed_status_is_an_error_that_keeps_the_body"),
    ("typed headers of responses", "runtime/src/tests/answers.rs", "headers_have_types"),
    ("redirects and 304 as results", "tests/it/wire/redirects.rs", "a_result_can_be_a_redirect_or_not_modified"),
    ("path and body of a decoding error", "tests/it/wire/faults.rs", "a_malformed_date_time_is_reported_with_its_path_and_text"),
    ("security schemes", "tests/it/wire/credentials.rs", "keys_are_sent_in_the_described_places"),
    ("OAuth 2 client credentials", "tests/it/wire/credentials.rs", "a_token_is_fetched_cached_and_replaced"),
    ("OAuth 2 authorization code with PKCE", "tests/it/wire/sign_in.rs", "a_person_signs_in_by_authorization_code_with_pkce"),
    ("OAuth 2 for devices", "tests/it/wire/sign_in.rs", "a_device_polls_until_the_person_decides"),
    ("refreshed and stored tokens", "tests/it/wire/sign_in.rs", "tokens_are_refreshed_once_for_many_calls"),
    ("credentials from the environment", "tests/it/wire/credentials.rs", "credentials_are_read_from_the_environment"),
    ("credentials without described schemes", "tests/it/wire/credentials.rs", "a_description_without_schemes_accepts_a_token"),
    ("redacted secrets", "tests/it/wire/secrecy.rs", "a_new_secret_is_printed_as_redacted"),
    ("clients of tenants", "tests/it/wire/tenants.rs", "clients_of_tenants_share_connections_and_layers"),
    ("options of a call", "tests/it/wire/tenants.rs", "a_call_can_have_its_own_credential_query_and_server"),
    ("undescribed paths", "tests/it/wire/raw_calls.rs", "a_raw_call_has_the_credential_the_layers_and_the_retries_of_the_client"),
    ("retries", "tests/it/wire/faults.rs", "a_failing_request_is_retried_three_times"),
    ("retries by operation", "tests/it/wire/retries.rs", "an_operation_can_have_its_own_policy"),
    ("retries by a function", "tests/it/wire/retries.rs", "a_function_can_decide_about_a_retry"),
    ("headers about retries", "tests/it/wire/retries.rs", "the_server_can_decide_about_a_retry"),
    ("rate limits of the server", "tests/it/wire/faults.rs", "a_get_waits_for_the_end_of_a_rate_limit"),
    ("retry budget", "runtime/src/tests/retries.rs", "a_client_without_retries_in_its_budget_sends_each_request_once"),
    ("idempotency keys", "tests/it/wire/idempotency.rs", "a_post_is_retried_with_one_key_and_the_next_call_has_another"),
    ("deadlines", "tests/it/wire/faults.rs", "a_slow_response_is_a_timeout"),
    ("lists as streams", "tests/it/wire/paging.rs", "every_order_reaches_the_end_with_all_filters"),
    ("pages with body, headers and totals", "tests/it/wire/pages/by_page.rs", "a_page_has_items_body_and_headers"),
    ("lists with a bound", "tests/it/wire/pages/bounded.rs", "a_number_of_items_is_exact"),
    ("lists that continue at a stored position", "tests/it/wire/pages/resumed.rs", "every_kind_of_list_continues_after_each_item"),
    ("pages and calls in other tasks", "tests/it/wire/pages/owned.rs", "pages_are_read_by_another_task"),
    ("pages by the header `Link`", "tests/it/wire/paging_links.rs", "the_header_link_has_the_next_page"),
    ("pages by a URL in the body", "tests/it/wire/paging_links.rs", "a_member_has_the_next_page"),
    ("pages by a cursor in a request body", "tests/it/wire/paginate.rs", "a_cursor_is_sent_in_the_body"),
    ("pages that the user declares", "tests/it/wire/paginate.rs", "a_cursor_can_have_any_name"),
    ("pages that `x-speakeasy-pagination` declares", "tests/it/wire/paging_extensions.rs", "the_cursor_of_speakeasy_is_followed"),
    ("pages that `x-fern-pagination` declares", "tests/it/wire/paging_extensions.rs", "the_cursor_of_fern_is_declared_for_the_whole_document"),
    ("layers that know the operation and the attempt", "tests/it/wire/layers/attempts.rs", "a_layer_sees_the_operation_and_the_final_request_of_every_attempt"),
    ("signatures of requests", "tests/it/wire/layers/sigv4.rs", "the_signatures_are_those_of_the_test_suite_of_aws"),
    ("a cache by `ETag`", "tests/it/wire/layers/etag_cache.rs", "an_unchanged_response_comes_from_the_cache"),
    ("a rate limit of the client", "tests/it/wire/layers/rate_limit.rs", "requests_wait_for_their_turns_even_if_they_are_concurrent"),
    ("layers of tower", "tests/it/wire/adapters/tower_layers.rs", "layers_of_tower_see_the_operation_and_are_in_order_with_others"),
    ("services of tower", "tests/it/wire/adapters/tower_services.rs", "a_client_of_hyper_is_a_transport"),
    ("middleware of reqwest", "tests/it/wire/adapters/middleware.rs", "each_attempt_passes_through_the_middleware"),
    ("a client of reqwest", "runtime/src/tests/sockets.rs", "a_client_of_reqwest_can_be_handed_in"),
    ("proxies of the environment", "tests/it/wire/proxies.rs", "calls_with_a_proxy_in_the_environment"),
    ("spans of OpenTelemetry", "runtime/src/tests/tracing.rs", "a_span_has_the_names_of_opentelemetry_and_no_secret"),
    ("metric of OpenTelemetry", "tests/it/wire/telemetry.rs", "each_attempt_is_measured_with_the_attributes_of_the_conventions"),
    ("trace contexts", "tests/it/wire/telemetry.rs", "the_trace_context_is_sent_with_each_attempt"),
    ("calls without async code", "tests/it/wire/blocking.rs", "a_call_waits_for_its_result_and_its_retries"),
    ("payloads of webhooks", "tests/it/wire/webhooks.rs", "payload_and_headers_are_decoded_by_one_call"),
    ("signatures of webhooks", "tests/it/wire/webhooks.rs", "a_receiver_accepts_each_signed_event_once"),
    ("mocks with typed replies", "tests/it/mocks/replies.rs", "each_status_has_its_reply"),
    ("replies for calls in any order", "tests/it/mocks/matching.rs", "concurrent_calls_find_their_replies"),
    ("reports of calls without a reply", "tests/it/mocks/reports.rs", "a_call_without_a_reply_reports_the_differences"),
    ("examples of the description as values", "tests/it/wire/examples.rs", "an_example_is_sent_as_the_body"),
    ("recorded and replayed calls", "tests/it/wire/cassettes.rs", "the_life_of_an_application_is_replayed_without_secrets_and_without_a_network"),
    ("recordings without secrets", "tests/it/secrets/recorded.rs", "a_cassette_has_no_kind_of_secret"),
    ("events that continue after a broken connection", "runtime/src/tests/transfers.rs", "events_continue_after_a_broken_connection"),
    ("downloads that continue after a broken connection", "runtime/src/tests/downloads.rs", "a_broken_download_continues_by_a_range"),
    ("files on disk that continue by ranges", "runtime/src/tests/downloads.rs", "a_file_on_disk_continues_at_its_end"),
    ("events with types by their names", "tests/it/wire/events_named.rs", "the_name_of_an_event_decides_about_the_type_of_its_data"),
    ("progress of transfers", "runtime/src/tests/transfers.rs", "uploads_report_their_progress"),
    ("file names of downloads", "runtime/src/response/file_name.rs", "the_examples_of_the_standards"),
    ("one error type for several calls", "tests/it/wire/any_error.rs", "each_error_is_converted"),
    ("conversions to `chrono`", "runtime/src/format/conversions/with_chrono.rs", "a_point_in_time_is_the_same_in_both_crates"),
    ("conversions to `time`", "runtime/src/format/conversions/with_time.rs", "a_point_in_time_is_the_same_in_both_crates"),
    ("conversions to `rust_decimal`", "runtime/src/format/conversions/with_rust_decimal.rs", "no_digit_is_lost"),
    ("a header for idempotency keys that the user declares", "tests/it/wire/idempotency.rs", "the_option_adds_a_key_to_methods_that_are_not_idempotent"),
    ("no effect on other crates of a build", "tests/it/dependency.rs", "features_of_other_crates_do_not_change"),
];

#[rustfmt::skip] // a table
const OUT_OF_SCOPE: &[(&str, &str)] = &[
    ("servers, mock servers and command-line programs", "specweld generates clients only"),
    ("models without the standard library", "a client needs HTTP, and so memory and a clock"),
    ("constraints that the client checks", "the server decides, and a looser constraint must not need a new build"),
    ("references to other hosts", "a build must not depend on a network"),
    ("Swagger 2.0", "the error names a program that converts it"),
    ("polling of long-running operations", "OpenAPI has no field for it, and each service has another protocol"),
    ("`stainless.yml`", "`paginate` and `group` express the same for every service"),
    ("types that two descriptions share", "`replace` names the type of the other client"),
    ("a playground in the browser", "the compiler runs the generator"),
];

#[test]
fn every_feature_has_a_test_or_a_reason() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for (feature, file, test) in TESTED {
        let text = fs::read_to_string(root.join(file)).unwrap_or_else(|error| panic!("{feature}: {file}: {error}"));
        assert!(text.contains(&format!("fn {test}(")), "{feature}: {file} has no test `{test}`");
    }
    let features = TESTED.iter().map(|it| it.0).chain(OUT_OF_SCOPE.iter().map(|it| it.0));
    assert_eq!(features.collect::<BTreeSet<_>>().len(), TESTED.len() + OUT_OF_SCOPE.len());
    assert!(OUT_OF_SCOPE.iter().all(|(_, reason)| !reason.is_empty()));
}
