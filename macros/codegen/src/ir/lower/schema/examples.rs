//! Collects `example`, `examples` and `default`, which a pass compares with their types.

use crate::graph::{self, MediaTypeObject, Node, examples_of_object};
use crate::ir::lower::context::LowerCtx;
use crate::ir::lower::deferred::{ExampleSource, ExampleValue};
use crate::ir::lower::schema::simple_type;
use crate::ir::{Operation, Type};
use crate::options::ExampleValues;

/// Records the examples and the default of schemas, which a pass checks after all types are lowered.
///
/// If several schemas apply, as in `allOf`, an example of a schema can violate the others.
pub(crate) fn examples_of_schemas<'d>(ctx: &mut LowerCtx<'d, '_>, schemas: &[Node<'d>], ty: &Type) {
    for schema in schemas {
        let own = if schemas.len() > 1 { simple_type(schema, ctx) } else { Some(ty.clone()) };
        // Every value matches `Any`. The type of the whole schema is known later.
        let composed = (ctx.options.examples == ExampleValues::Functions).then_some(Type::Any);
        let Some(ty) = own.or(composed) else { continue };
        record_examples(ctx, graph::examples_of_schema(schema), &ty, &ExampleSource::Schema);
    }
}

/// Records the examples of a media type: its own, or else those of its inline schema. `name_words` are the words of the
/// body.
pub(crate) fn examples_of_media_type<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    media: &MediaTypeObject<'d>,
    ty: &Type,
    name_words: &[&str],
) {
    let mut values = examples_of_object(&media.node, ctx.findings);
    let mut source = ExampleSource::Other;
    if ctx.options.examples == ExampleValues::Functions {
        if let Some(schema) = media.schema.as_ref().filter(|_| values.is_empty() && !matches!(ty, Type::Named(_))) {
            values = graph::examples_of_schema(schema);
        }
        let words = name_words.iter().map(|&word| word.to_owned()).collect();
        source = ExampleSource::Body { operation: usize::MAX, words };
    }
    record_examples(ctx, values, ty, &source);
}

/// Assigns the examples of bodies from the position `start` on to an operation.
pub(crate) fn assign_operation(ctx: &mut LowerCtx<'_, '_>, start: usize, position: usize, it: &Operation) {
    for example in ctx.deferred.examples.iter_mut().skip(start) {
        if let ExampleSource::Body { operation, words } = &mut example.source {
            *operation = position;
            *words = words.split_off(it.origin.name_words.len().min(words.len()));
        }
    }
}

/// Records the examples of a parameter, except strings, which may show the serialized value.
pub(crate) fn examples_of_parameter<'d>(ctx: &mut LowerCtx<'d, '_>, parameter: &Node<'d>, ty: &Type) {
    let mut values = examples_of_object(parameter, ctx.findings);
    values.retain(|it| !it.value.is_string());
    record_examples(ctx, values, ty, &ExampleSource::Other);
}

fn record_examples<'d>(ctx: &mut LowerCtx<'d, '_>, values: Vec<Node<'d>>, ty: &Type, source: &ExampleSource) {
    let values = values.into_iter().map(|value| ExampleValue { value, ty: ty.clone(), source: source.clone() });
    ctx.deferred.examples.extend(values);
}
