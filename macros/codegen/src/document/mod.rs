//! Text to a `Document` of a supported version, and to the other files of the description.

mod info;
mod json_type;
#[cfg(feature = "overlay")]
mod overlay;
mod parse;
mod repair;
mod resolve;
mod root;
mod version;

pub use self::info::{Info, ServiceInfo};
pub use self::json_type::JsonType;
#[cfg(feature = "overlay")]
pub use self::overlay::effective::effective_description;
pub use self::parse::encoding::decode_text;
pub(crate) use self::parse::lazy::{GROUP_EXTENSIONS, GroupList, NAME_EXTENSIONS};
pub(crate) use self::repair::salvage_document;
pub use self::resolve::loader::{Input, LoadError, Loader};
pub use self::root::{Document, load};
pub(crate) use self::root::{load_overlaid, load_partly};
pub use self::version::Version;
pub use crate::diagnostic::Source;
