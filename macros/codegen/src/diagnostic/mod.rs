//! Findings about a description: the problem, its place, and the remedy.

mod allowed;
mod code;
mod correction;
mod finding;
mod findings;
mod layout;
mod nearest;
mod origins;
mod place;
mod pointer;
mod report;
mod source;
mod suppress;

pub use self::allowed::AllowedPlace;
pub use self::code::{Code, Level, Severity, explain_code};
pub use self::correction::Correction;
pub use self::finding::{Finding, Place};
pub use self::findings::Findings;
pub(crate) use self::nearest::near_miss;
pub use self::nearest::{did_you_mean, nearest};
pub(crate) use self::origins::Origins;
pub(crate) use self::place::LocatedFile;
pub(crate) use self::place::lines::Lines;
pub use self::place::lines::{FilePosition, Position};
pub(crate) use self::place::locate::{line, string_end};
pub(crate) use self::place::scan;
pub(crate) use self::place::spelling::spelling_of;
#[cfg(feature = "overlay")]
pub(crate) use self::place::spelling::spellings_of;
pub use self::pointer::Pointer;
pub use self::report::{Diagnostic, Report, counted};
pub(crate) use self::source::DEPTH;
pub use self::source::{Source, Syntax};
