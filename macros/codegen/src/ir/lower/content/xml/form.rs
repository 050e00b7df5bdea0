//! The content of a value in XML, before its name is known: text, an object or an array.

use super::obstacle::Obstacle;
use crate::diagnostic::Pointer;
use crate::document::JsonType;
use crate::graph::Node;
use crate::ir::XmlShape;
use crate::ir::lower::composition::alternative::Alternative;
use crate::ir::lower::context::LowerCtx;
use crate::ir::lower::schema::number_text::{number_or_its_text, number_text_type};

/// The content of a value.
#[derive(Debug)]
pub(super) enum Form<'d> {
    /// A string, a number or a boolean.
    Scalar(XmlShape),
    /// An object with these alternatives.
    Objects(Vec<Alternative<'d>>),
    /// An array with these alternatives.
    Arrays(Vec<ArrayForm<'d>>),
    /// Any JSON.
    Any,
}

/// An array.
#[derive(Debug)]
pub(super) struct ArrayForm<'d> {
    /// The schemas of the items; none for items of any JSON.
    pub(super) items: Vec<Node<'d>>,
    /// The places of the schemas of the array.
    pub(super) places: Vec<Pointer>,
    /// The place in messages.
    pub(super) at: Pointer,
}

/// The limit for components that only refer to other components.
const FARTHEST: usize = 32;

/// Returns the alternatives of a component in place of alternatives that all are this component.
pub(super) fn unfolded<'d>(ctx: &mut LowerCtx<'d, '_>, mut several: Vec<Alternative<'d>>) -> Vec<Alternative<'d>> {
    for _ in 0..FARTHEST {
        let [first, rest @ ..] = several.as_slice() else { break };
        let is_same = |other: &Alternative<'d>| other.component_pointer() == first.component_pointer();
        let component = first.component.clone().filter(|_| !rest.is_empty() && rest.iter().all(is_same));
        let Some(component) = component else { break };
        several.clone_from(&ctx.expand(&[component]).alternatives);
    }
    several
}

/// Returns the content of a value with these alternatives.
pub(super) fn form<'d>(several: &[Alternative<'d>], at: &Pointer) -> Result<Form<'d>, Obstacle> {
    if several.iter().any(Alternative::accepts_anything) {
        return Ok(Form::Any);
    }
    if number_or_its_text(several).is_some() {
        return Ok(Form::Scalar(XmlShape::Number));
    }
    let mut forms = several.iter().filter(|one| !one.excludes_all_types()).map(|one| form_of_alternative(one, at));
    let Some(first) = forms.next() else { return Ok(Form::Any) };
    forms.try_fold(first?, |form, other| form.or(other?).ok_or_else(|| Obstacle::union(at)))
}

impl Form<'_> {
    /// Returns the form of a value that has one of two forms; `None` if XML does not show the form.
    fn or(self, other: Self) -> Option<Self> {
        match (self, other) {
            (Self::Scalar(one), Self::Scalar(other)) if one == other => Some(Self::Scalar(one)),
            (Self::Objects(mut all), Self::Objects(other)) => {
                all.extend(other);
                Some(Self::Objects(all))
            }
            (Self::Arrays(mut all), Self::Arrays(other)) => {
                all.extend(other);
                Some(Self::Arrays(all))
            }
            (Self::Any, Self::Any) => Some(Self::Any),
            _ => None,
        }
    }
}

fn form_of_alternative<'d>(one: &Alternative<'d>, at: &Pointer) -> Result<Form<'d>, Obstacle> {
    if let Some(shape) = scalar_shape(one) {
        return Ok(Form::Scalar(shape));
    }
    let merged = one.merged();
    match merged.kinds() {
        [] => Ok(Form::Any),
        [JsonType::Array | JsonType::Object] if merged.enum_values.is_some() => Err(Obstacle::values(at)),
        [JsonType::Array] if !merged.prefix_items.is_empty() => Err(Obstacle::tuple(at)),
        [JsonType::Array] => {
            let places = one.schemas().iter().map(|schema| schema.node.at.clone()).collect();
            let at = one.component_pointer().unwrap_or_else(|| one.place()).clone();
            Ok(Form::Arrays(vec![ArrayForm { items: merged.items.clone(), places, at }]))
        }
        [JsonType::Object] => Ok(Form::Objects(vec![one.clone()])),
        _ if number_text_type(merged).is_some() => Ok(Form::Scalar(XmlShape::Number)),
        _ => Err(Obstacle::several_types(at)),
    }
}

/// Returns the content of a string, a number or a boolean; `None` for other values, and for several JSON types.
fn scalar_shape(one: &Alternative<'_>) -> Option<XmlShape> {
    let kinds = one.merged().kinds();
    let (first, rest) = kinds.split_first()?;
    let shape = |kind: JsonType| match kind {
        JsonType::String => Some(XmlShape::Text),
        JsonType::Integer | JsonType::Number => Some(XmlShape::Number),
        JsonType::Boolean => Some(XmlShape::Boolean),
        JsonType::Null | JsonType::Array | JsonType::Object => None,
    };
    let first = shape(*first)?;
    rest.iter().all(|kind| shape(*kind).as_ref() == Some(&first)).then_some(first)
}
