//! The keys by which a rename can refer to a variant, other than the label: the component or title, distinct values,
//! and the position.
//!
//! A distinct value is a constant, a listed value or a discriminator value, at any depth, that no other variant has at
//! that place.

use std::collections::{HashMap, HashSet};

use crate::ir::lower::composition::alternative::Alternative;
use crate::ir::lower::context::LowerCtx;
use crate::ir::lower::union::nested_signatures::{Budget, add_nested_signatures};
use crate::ir::lower::union::signature::Signature;
use crate::ir::lower::union::variant_names::{given_name, position_words};
use crate::ir::{Literal, Variant, unquoted};
use crate::options::RenameKind;

/// Returns the keys of each variant, by position; none if the user renames no variant.
pub(crate) fn variant_keys<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    variants: &[Vec<Alternative<'d>>],
    signatures: &[Signature],
) -> Vec<Vec<String>> {
    if !ctx.options.renames.iter().any(|rename| rename.kind == RenameKind::Variant) {
        return vec![Vec::new(); variants.len()];
    }
    let mut signatures = signatures.to_vec();
    let mut budget = Budget::default();
    for (signature, alternative) in signatures.iter_mut().zip(variants.iter().flatten()) {
        add_nested_signatures(ctx, signature, alternative, &mut budget);
    }
    let of_variant = |index: usize| {
        let (own, others): (Vec<&Signature>, Vec<&Signature>) =
            signatures.iter().partition(|signature| signature.variant == index);
        let mut keys = Vec::new();
        keys.extend(variants.get(index).and_then(|members| given_name(members.first()?)));
        add_values(&own, &others, &mut keys);
        keys.push(position_words(index).join(" "));
        keys
    };
    (0..variants.len()).map(of_variant).collect()
}

/// Adds the values of these signatures that no other signature has at that place.
fn add_values(own: &[&Signature], others: &[&Signature], keys: &mut Vec<String>) {
    let mut add = |value: &Literal| keys.extend((!value.is_null()).then(|| unquoted(value)));
    for signature in own {
        let is_own = |value: &&Literal| !others.iter().any(|it| it.values.iter().flatten().any(|it| it == *value));
        signature.values.iter().flatten().filter(is_own).for_each(&mut add);
        for (name, values) in &signature.constants {
            let of_others = || others.iter().filter_map(|it| it.constants.get(name)).flatten();
            values.iter().filter(|value| !of_others().any(|it| it == *value)).for_each(&mut add);
        }
    }
    for signature in own {
        for (name, members) in &signature.members {
            let of_others: Vec<&Signature> = others.iter().filter_map(|it| it.members.get(name)).flatten().collect();
            add_values(&members.iter().collect::<Vec<_>>(), &of_others, keys);
        }
        let of_others: Vec<&Signature> = others.iter().flat_map(|it| &it.items).collect();
        add_values(&signature.items.iter().collect::<Vec<_>>(), &of_others, keys);
    }
}

/// Removes keys that refer to several variants, or that are the label of a variant.
pub(crate) fn make_distinct(variants: &mut [Variant]) {
    let mut counts: HashMap<String, usize> = HashMap::new();
    for variant in variants.iter_mut() {
        let mut seen = HashSet::new();
        variant.rename_keys.retain(|key| seen.insert(key.clone()));
        variant.rename_keys.iter().for_each(|key| *counts.entry(key.clone()).or_default() += 1);
    }
    let labels: HashSet<String> = variants.iter().map(Variant::label).collect();
    for variant in variants {
        variant.rename_keys.retain(|key| counts.get(key) == Some(&1) && !labels.contains(key));
    }
}
