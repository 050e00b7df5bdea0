//! Lowers the items of streams.

use crate::document::JsonType;
use crate::graph::Node;
use crate::ir::lower::content::ContentEntry;
use crate::ir::lower::context::LowerCtx;
use crate::ir::lower::schema::lower_type;
use crate::ir::lower::schema::lowered::origin_of_part;
use crate::ir::{NameSource, Origin, Type};

/// Returns the type of the items, if the schema describes a list.
pub(super) fn item_type<'d>(ctx: &mut LowerCtx<'d, '_>, entry: &ContentEntry<'d>, name_words: &[&str]) -> Option<Type> {
    let all = ctx.expand(std::slice::from_ref(entry.media.schema.as_ref()?));
    let [one] = all.alternatives.as_slice() else { return None };
    let merged = one.merged();
    if merged.kinds() != [JsonType::Array] || merged.items.is_empty() {
        return None;
    }
    Some(lower_type(ctx, &merged.items, &part_origin(entry, name_words, "item", &merged.items)))
}

pub(super) fn part_origin(entry: &ContentEntry<'_>, name_words: &[&str], name: &str, nodes: &[Node<'_>]) -> Origin {
    let name_words = name_words.iter().map(|&word| word.to_owned()).collect();
    origin_of_part(&Origin { at: entry.media.node.at.clone(), name_words, name_source: NameSource::Place }, name, nodes)
}
