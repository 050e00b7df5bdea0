//! Finds a `propertyName` that no alternative describes, such as `kinds` beside alternatives with `kind`.
//!
//! The alternatives belong to a union, or extend a base.

use crate::diagnostic::{Code, Finding, near_miss};
use crate::graph::Schema;
use crate::ir::lower::composition::alternative::Alternative;
use crate::ir::lower::composition::discriminator::Discriminator;

/// Reports a discriminator whose property neither the schema nor an alternative describes.
///
/// A name that resembles a described property is an error: every value would be `Unknown`, and requests would contain a
/// wrong property. Any other name is a warning, because authors may omit the property on purpose.
pub(crate) fn check_discriminator_property(
    discriminator: &Discriminator<'_>,
    schema: Option<&Schema<'_>>,
    list: &[Alternative<'_>],
) -> Option<Finding> {
    let of_alternatives: Vec<Vec<&str>> = list.iter().map(property_names).collect();
    // An alternative without properties may have any property.
    if of_alternatives.iter().any(Vec::is_empty) {
        return None;
    }
    let own = schema.into_iter().flat_map(schema_property_names);
    let all: Vec<&str> = own.chain(of_alternatives.into_iter().flatten()).collect();
    let wanted = discriminator.property;
    if all.is_empty() || all.contains(&wanted) {
        return None;
    }
    let near = near_miss(wanted, all.iter().copied());
    let code = if near.is_some() { Code::MisspelledKey } else { Code::Forgiven };
    let detail = format!("`propertyName: {wanted}` names a property that no alternative has");
    let finding = Finding::new(code, discriminator.at.key("propertyName"), detail);
    Some(match near {
        Some(near) => finding
            .consequence("as it is, every value would decode as `Unknown`")
            .help(format!("write `propertyName: {near}`")),
        None => finding
            .consequence(format!("`{wanted}` is read and sent although it is not described"))
            .help(format!("describe `{wanted}` in each alternative, and require it")),
    })
}

fn property_names<'d>(one: &Alternative<'d>) -> Vec<&'d str> {
    one.schemas().iter().flat_map(|layer| schema_property_names(layer)).collect()
}

fn schema_property_names<'s, 'd>(schema: &'s Schema<'d>) -> impl Iterator<Item = &'d str> + 's {
    schema.properties.iter().flatten().map(|(name, _)| *name).chain(schema.required.iter().copied())
}
