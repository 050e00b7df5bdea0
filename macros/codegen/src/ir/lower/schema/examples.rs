//! Collects `example`, `examples` and `default`, which a pass compares with their types.

use crate::graph::{self, Node, examples_of_object};
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
        record_examples(ctx, graph::examples_of_schema(schema), &ty);
    }
}

/// Records the examples of a media type.
pub(crate) fn examples_of_media_type<'d>(ctx: &mut LowerCtx<'d, '_>, media: &Node<'d>, ty: &Type) {
    let values = examples_of_object(media, ctx.findings);
    record_examples(ctx, values, ty);
}

/// Records the examples of a parameter, except strings, which may show the serialized value.
pub(crate) fn examples_of_parameter<'d>(ctx: &mut LowerCtx<'d, '_>, parameter: &Node<'d>, ty: &Type) {
    let mut values = examples_of_object(parameter, ctx.findings);
    values.retain(|it| !it.value.is_string());
    record_examples(ctx, values, ty);
}

fn record_examples<'d>(ctx: &mut LowerCtx<'d, '_>, values: Vec<Node<'d>>, ty: &Type) {
    ctx.deferred.examples.extend(values.into_iter().map(|value| ExampleValue { value, ty: ty.clone() }));
}
