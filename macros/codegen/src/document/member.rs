//! The member of an object, found in the way that is cheaper.

use serde_json::Value;

/// Objects of more members are worth a hash.
const FEW: usize = 8;

/// A member of an object. Most objects of a description have so few that looking at each costs less than a hash does,
/// in a build without optimisation.
pub(crate) fn member<'d>(value: &'d Value, key: &str) -> Option<&'d Value> {
    let members = value.as_object()?;
    if members.len() > FEW {
        return members.get(key);
    }
    for (name, member) in members {
        if name.len() == key.len() && name == key {
            return Some(member);
        }
    }
    None
}
