//! Collects the uses of types, with the discriminator properties that were tested before each use.

use std::collections::{HashMap, HashSet};

use crate::ir::lower::passes::discriminator_default::discriminating_members;
use crate::ir::visit::{contained_types, named, operation_types};
use crate::ir::{Api, Shape, Type, TypeId};

/// The uses of types. A use of an alias is a use of its target, too.
#[derive(Debug, Default)]
pub(crate) struct TypeUsage {
    /// Types that are used outside any discriminated union.
    direct: HashSet<TypeId>,
    /// Types that are variants of unions, with the tested members, union by union.
    discriminated: HashMap<TypeId, Vec<HashSet<String>>>,
}

impl TypeUsage {
    /// Collects all uses: in operations, in types, and by the unreferenced types.
    pub(crate) fn collect(api: &Api, unreferenced: &[Type]) -> Self {
        let mut uses = Self::default();
        uses.add_direct(api, operation_types(api, unreferenced));
        for def in &api.types {
            match &def.shape {
                Shape::Alias(_) => {}
                Shape::Union(union) => {
                    let mut tested = discriminating_members(&union.dispatch);
                    for (index, variant) in union.variants.iter().enumerate() {
                        let members = tested.remove(&index).unwrap_or_default();
                        let members: HashSet<String> = members.into_keys().map(str::to_owned).collect();
                        match api.unalias(&variant.ty) {
                            Type::Named(_) if variant.wrapper_member.is_none() => {
                                uses.add_discriminated(api, &variant.ty, &members);
                            }
                            _ => uses.add_direct(api, named(&variant.ty)),
                        }
                    }
                }
                other => uses.add_direct(api, contained_types(other)),
            }
        }
        uses
    }

    /// Returns true if a type has a use without a test of this property before it.
    pub(crate) fn is_used_without(&self, id: TypeId, property: &str) -> bool {
        let is_open = |tested: &HashSet<String>| !tested.contains(property);
        self.direct.contains(&id) || self.discriminated.get(&id).is_some_and(|all| all.iter().any(is_open))
    }

    fn add_direct(&mut self, api: &Api, mut waiting: Vec<TypeId>) {
        while let Some(id) = waiting.pop() {
            if self.direct.insert(id)
                && let Some(Shape::Alias(ty)) = api.get(id).map(|def| &def.shape)
            {
                waiting.extend(named(ty));
            }
        }
    }

    fn add_discriminated(&mut self, api: &Api, ty: &Type, members: &HashSet<String>) {
        let mut seen = HashSet::new(); // other aliases may form a cycle
        let mut next = Some(ty);
        while let Some(Type::Named(id)) = next
            && seen.insert(*id)
        {
            self.discriminated.entry(*id).or_default().push(members.clone());
            next = match api.get(*id).map(|def| &def.shape) {
                Some(Shape::Alias(ty)) => Some(ty),
                _ => None,
            };
        }
    }
}
