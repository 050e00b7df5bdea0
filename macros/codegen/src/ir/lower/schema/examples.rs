//! Collects `example`, `examples` and `default`, which a pass compares with their types.

use crate::graph::{Node, follow_reference};
use crate::ir::Type;
use crate::ir::lower::context::LowerCtx;
use crate::ir::lower::deferred::ExampleValue;
use crate::ir::lower::schema::simple_type;

/// Records the examples and the default of schemas, which a pass checks after all types are lowered.
///
/// If several schemas apply, as in `allOf`, an example of a schema can violate the others.
pub(crate) fn examples_of_schemas<'d>(ctx: &mut LowerCtx<'d, '_>, schemas: &[Node<'d>], ty: &Type) {
    for schema in schemas {
        let own = if schemas.len() > 1 { simple_type(schema, ctx) } else { Some(ty.clone()) };
        let Some(ty) = own else { continue };
        let mut values: Vec<Node<'d>> = ["example", "default"].iter().filter_map(|key| schema.get(key)).collect();
        values.extend(schema.get("examples").into_iter().flat_map(|list| list_items(&list)));
        // Many authors write `default: null` for no default.
        values.retain(|it| !it.value.is_null());
        record_examples(ctx, values, &ty);
    }
}

/// Records the examples of a media type.
pub(crate) fn examples_of_media_type<'d>(ctx: &mut LowerCtx<'d, '_>, media: &Node<'d>, ty: &Type) {
    let values = examples(ctx, media);
    record_examples(ctx, values, ty);
}

/// Records the examples of a parameter, except strings, which may show the serialized value.
pub(crate) fn examples_of_parameter<'d>(ctx: &mut LowerCtx<'d, '_>, parameter: &Node<'d>, ty: &Type) {
    let mut values = examples(ctx, parameter);
    values.retain(|it| !it.value.is_string());
    record_examples(ctx, values, ty);
}

fn record_examples<'d>(ctx: &mut LowerCtx<'d, '_>, values: Vec<Node<'d>>, ty: &Type) {
    ctx.deferred.examples.extend(values.into_iter().map(|value| ExampleValue { value, ty: ty.clone() }));
}

fn list_items<'d>(list: &Node<'d>) -> Vec<Node<'d>> {
    let items = list.value.as_array().into_iter().flatten().enumerate();
    items.map(|(index, value)| list.at_place(value, list.at.index(index))).collect()
}

/// Returns `example`, and the values of `examples` (OpenAPI 3.1 section 4.8.19).
fn examples<'d>(ctx: &mut LowerCtx<'d, '_>, holder: &Node<'d>) -> Vec<Node<'d>> {
    let mut values: Vec<Node<'d>> = holder.get("example").into_iter().collect();
    let Some(several) = holder.get("examples").filter(|it| it.value.is_object()) else { return values };
    for (_, example) in several.members(ctx.findings) {
        let is_object = example.value.is_object();
        let example = if is_object { follow_reference(&example, ctx.findings) } else { None };
        values.extend(example.and_then(|it| it.get("value")));
    }
    values
}
