//! Lowers a union of objects: a table for each value of a discriminating member, or else one table for all.

use super::element::{Placed, Walk};
use super::form::unfolded;
use super::names::InferredName;
use super::object::tag_member;
use super::obstacle::Obstacle;
use super::tables::undescribed_tag;
use crate::diagnostic::Pointer;
use crate::ir::lower::composition::alternative::Alternative;
use crate::ir::lower::union::variants_and_dispatch;
use crate::ir::{Dispatch, Literal, XmlChoice, XmlId, XmlKind, XmlMember, XmlPresence, XmlShape};

/// The alternatives of each variant.
type Variants<'d> = Vec<Vec<Alternative<'d>>>;

impl<'d> Walk<'_, 'd, '_> {
    /// Lowers a union of objects. `outer_tag` selected these alternatives among others.
    pub(super) fn union(
        &mut self,
        several: &[Alternative<'d>],
        outer_tag: Option<&str>,
        at: &Pointer,
        words: &[String],
    ) -> Result<XmlShape, Obstacle> {
        let several = unfolded(self.ctx, several.to_vec());
        // An object with an unknown value of another tag would lose the outer tag.
        let is_possible = |choice: &XmlChoice| outer_tag.is_none_or(|outer| choice.tag.json_name == outer);
        match self.choice(&several, at, words).filter(is_possible) {
            Some(choice) => Ok(XmlShape::Choice(Box::new(choice))),
            None => self.joined_objects(&several, at, words),
        }
    }

    /// Returns the tables by the member that selects the variant. Returns `None` if other features select the variant, or
    /// if the member has no text.
    fn choice(&mut self, several: &[Alternative<'d>], at: &Pointer, words: &[String]) -> Option<XmlChoice> {
        let (variants, dispatch) = variants_and_dispatch(self.ctx, several);
        let Dispatch::Tag { property, cases, otherwise } = dispatch else { return None };
        let tag = self.tag(several, &property, at, words)?;
        let (absent, other) = match &*otherwise {
            Dispatch::Presence { cases, otherwise } => match cases.as_slice() {
                [(name, other)] if *name == property => (&**otherwise, other),
                _ => return None,
            },
            both => (both, both),
        };
        let table = |walk: &mut Self, dispatch: &Dispatch, name: &str| {
            let alternatives = selected(&variants, dispatch);
            // A table for all alternatives would be this one.
            let is_part = variants_in(dispatch).len() < variants.len();
            let words = [words, &[name.to_owned()]].concat();
            is_part.then(|| {
                (!alternatives.is_empty()).then(|| walk.ctx.xml.part(&alternatives, Some(&property), at, &words))
            })
        };
        let cases = cases.iter().map(|(values, then)| {
            let texts = values.iter().map(text).collect::<Option<Vec<String>>>()?;
            let name = texts.first()?.clone();
            Some((texts, table(self, then, &name)??))
        });
        let cases: Vec<(Vec<String>, XmlId)> = cases.collect::<Option<_>>()?;
        let absent = table(self, absent, "absent")?;
        let otherwise = table(self, other, "otherwise")?;
        Some(XmlChoice { tag, cases, absent, otherwise })
    }

    /// Returns the node of a member, if all alternatives with the member give it the same text.
    fn tag(
        &mut self,
        several: &[Alternative<'d>],
        property: &str,
        at: &Pointer,
        words: &[String],
    ) -> Option<XmlMember> {
        let mut tag: Option<XmlMember> = None;
        for one in several {
            let described = one.merged().properties.iter().find(|(name, _)| *name == property);
            let member = match described {
                Some((name, nodes)) => {
                    let Placed { kind, node } = self.place(nodes, InferredName::Property(name), words).ok()?;
                    XmlMember { json_name: property.to_owned(), kind, node, presence: XmlPresence::Optional }
                }
                None if undescribed_tag(one) == Some(property) => tag_member(property, at).ok()?,
                None => continue,
            };
            if tag.get_or_insert_with(|| member.clone()) != &member {
                return None;
            }
        }
        let is_text = |it: &XmlMember| {
            matches!(it.kind, XmlKind::Element | XmlKind::Attribute)
                && matches!(it.node.shape, XmlShape::Text | XmlShape::Number | XmlShape::Boolean)
        };
        tag.filter(is_text)
    }
}

/// Returns the variants that a decision selects, without repetitions.
fn variants_in(dispatch: &Dispatch) -> Vec<usize> {
    let mut variants = dispatch.variants();
    variants.sort_unstable();
    variants.dedup();
    variants
}

/// Returns the alternatives that a decision selects.
fn selected<'d>(variants: &Variants<'d>, dispatch: &Dispatch) -> Vec<Alternative<'d>> {
    variants_in(dispatch).into_iter().filter_map(|index| variants.get(index)).flatten().cloned().collect()
}

/// Returns the text of a value in XML; `None` for `null`.
fn text(value: &Literal) -> Option<String> {
    match value {
        Literal::String(text) => Some(text.clone()),
        Literal::Null | Literal::Array(_) | Literal::Object(_) => None,
        other => Some(other.to_string()),
    }
}
