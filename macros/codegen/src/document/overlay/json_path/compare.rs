//! Conditions of filters, and comparisons of values (section 2.3.5.2).

use std::borrow::Cow;
use std::cmp::Ordering;

use super::evaluate::{Evaluation, TooManySteps};
use super::pattern::compile;
use super::query::{Condition, Matching, Operand, Operator, Pattern};
use crate::json::{Number, Value};

/// The number of steps to compile a pattern from the value.
const PATTERN: usize = 10_000;

/// A value, or none if a query has no result.
type Operands<'v> = Option<Cow<'v, Value>>;

impl<'v> Evaluation<'v, '_> {
    /// Returns true if a condition is true for a value.
    pub(super) fn holds(&mut self, condition: &Condition, current: &'v Value) -> Result<bool, TooManySteps> {
        self.steps.take(1)?;
        match condition {
            Condition::Any(all) => {
                for condition in all {
                    if self.holds(condition, current)? {
                        return Ok(true);
                    }
                }
                Ok(false)
            }
            Condition::All(all) => {
                for condition in all {
                    if !self.holds(condition, current)? {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            Condition::Not(condition) => Ok(!self.holds(condition, current)?),
            Condition::Exists(start, query) => Ok(!self.in_filter(*start, query, current)?.is_empty()),
            Condition::Compare(left, operator, right) => {
                let (left, right) = (self.operand(left, current)?, self.operand(right, current)?);
                self.compare(left.as_deref(), *operator, right.as_deref())
            }
            Condition::Matches(matching, text, pattern) => self.matches(*matching, text, pattern, current),
        }
    }

    fn matches(
        &mut self,
        matching: Matching,
        text: &Operand,
        pattern: &Pattern,
        current: &'v Value,
    ) -> Result<bool, TooManySteps> {
        let text = self.operand(text, current)?;
        let Some(text) = text.as_deref().and_then(Value::as_str) else { return Ok(false) };
        let compiled;
        let pattern = match pattern {
            Pattern::Fixed(pattern) => pattern,
            Pattern::Read(operand) => {
                self.steps.take(PATTERN)?;
                let pattern = self.operand(operand, current)?;
                let Some(pattern) = pattern.as_deref().and_then(Value::as_str) else { return Ok(false) };
                let Some(pattern) = compile(pattern, matching) else { return Ok(false) };
                compiled = pattern;
                &compiled
            }
        };
        // The time for a match is at most the product of both lengths.
        self.steps.take(text.len().saturating_mul(pattern.as_str().len()))?;
        Ok(pattern.is_match(text))
    }

    fn operand<'o>(&mut self, operand: &'o Operand, current: &'v Value) -> Result<Operands<'o>, TooManySteps>
    where
        'v: 'o,
    {
        Ok(match operand {
            Operand::Literal(value) => Some(Cow::Borrowed(value)),
            Operand::Single(start, query) => match self.in_filter(*start, query, current)?.as_slice() {
                [found] => Some(Cow::Borrowed(found.value)),
                _ => None,
            },
            Operand::Count(start, query) => Some(number(self.in_filter(*start, query, current)?.len())),
            Operand::Length(operand) => match self.operand(operand, current)?.as_deref() {
                Some(Value::String(text)) => {
                    self.steps.take(text.len())?;
                    Some(number(text.chars().count()))
                }
                Some(Value::Array(items)) => Some(number(items.len())),
                Some(Value::Object(members)) => Some(number(members.len())),
                _ => None,
            },
        })
    }

    fn compare(
        &mut self,
        left: Option<&Value>,
        operator: Operator,
        right: Option<&Value>,
    ) -> Result<bool, TooManySteps> {
        use Operator::{Equal, Greater, GreaterOrEqual, Less, LessOrEqual, NotEqual};
        let order = match (left, right) {
            (Some(Value::Number(left)), Some(Value::Number(right))) => compare_numbers(left, right),
            (Some(Value::String(left)), Some(Value::String(right))) => {
                self.steps.take(left.len().min(right.len()) / 8)?;
                Some(left.cmp(right))
            }
            _ => None,
        };
        let is_equal = match (left, right, order) {
            (_, _, Some(order)) => order.is_eq(),
            (Some(left), Some(right), None) => self.are_equal(left, right)?,
            (left, right, None) => left.is_none() && right.is_none(),
        };
        Ok(match operator {
            Equal => is_equal,
            NotEqual => !is_equal,
            Less => order == Some(Ordering::Less),
            Greater => order == Some(Ordering::Greater),
            LessOrEqual => is_equal || order == Some(Ordering::Less),
            GreaterOrEqual => is_equal || order == Some(Ordering::Greater),
        })
    }

    fn are_equal(&mut self, left: &Value, right: &Value) -> Result<bool, TooManySteps> {
        self.steps.take(1)?;
        match (left, right) {
            (Value::Number(left), Value::Number(right)) => Ok(compare_numbers(left, right) == Some(Ordering::Equal)),
            (Value::Array(left), Value::Array(right)) => {
                if left.len() != right.len() {
                    return Ok(false);
                }
                for (left, right) in left.iter().zip(right) {
                    if !self.are_equal(left, right)? {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            (Value::Object(left), Value::Object(right)) => {
                if left.len() != right.len() {
                    return Ok(false);
                }
                for (key, left) in left {
                    let Some(right) = right.get(key) else { return Ok(false) };
                    if !self.are_equal(left, right)? {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            (left, right) => Ok(left == right),
        }
    }
}

fn number(value: usize) -> Cow<'static, Value> {
    Cow::Owned(value.into())
}

fn compare_numbers(left: &Number, right: &Number) -> Option<Ordering> {
    if let (Some(left), Some(right)) = (left.as_i64(), right.as_i64()) {
        return Some(left.cmp(&right));
    }
    if let (Some(left), Some(right)) = (left.as_u64(), right.as_u64()) {
        return Some(left.cmp(&right));
    }
    left.as_f64()?.partial_cmp(&right.as_f64()?)
}
