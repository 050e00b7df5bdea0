//! Names components that `FastAPI` names after the function of an operation, its path and its method.
//!
//! `Body_update_folder_v1_folders__id__put`, the body of `update_folder`, has the name of an inline body:
//! `UpdateFolderBody`.

use std::collections::HashMap;

use crate::ir::{Api, NameSource, Operation};
use crate::options::{OperationNames, Options};

/// Returns the words of such components, by the names of the components in the description.
///
/// A component is absent if its operation has its `operationId` as its name.
pub(super) fn fastapi_body_names<'a>(api: &'a Api, options: &Options) -> HashMap<&'a str, Vec<String>> {
    let components = api.types.iter().filter(|def| def.origin.name_source == NameSource::Author).filter_map(|def| {
        match def.origin.name_words.as_slice() {
            [component] => Some((component.as_str(), component.strip_prefix("Body_")?)),
            _ => None,
        }
    });
    let with_words = components.filter_map(|(component, id)| {
        let operation = operation(api, id, options)?;
        Some((component, [operation.origin.name_words.as_slice(), &["body".to_owned()]].concat()))
    });
    with_words.collect()
}

/// Returns the operation that a component is named after, if the operation has a shorter name.
fn operation<'a>(api: &'a Api, id: &str, options: &Options) -> Option<&'a Operation> {
    if let Some(operation) = api.operations.iter().find(|it| it.id.as_deref() == Some(id)) {
        return Some(operation).filter(|it| it.origin.name_words.iter().all(|word| word != id));
    }
    // If the author sets another `operationId`, the component still has the name of the function.
    let is_shortened = options.operation_names == OperationNames::Shortened;
    let ends = api.operations.iter().filter(|it| is_shortened && ends_with_route(id, it));
    ends.max_by_key(|it| it.path.len())
}

/// Returns true if a name ends with the path and the method of an operation, in the notation of `FastAPI`.
fn ends_with_route(name: &str, operation: &Operation) -> bool {
    let path: String = operation.path.chars().map(|c| if c.is_alphanumeric() { c } else { '_' }).collect();
    let before = name.strip_suffix(&operation.method.to_lowercase()).and_then(|it| it.strip_suffix('_'));
    before.and_then(|it| it.strip_suffix(&path)).is_some_and(|function| !function.is_empty())
}
