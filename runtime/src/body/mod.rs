//! Bodies other than JSON: files, forms, multipart and text; and their media types.

pub(crate) mod charset;
pub(crate) mod file;
pub(crate) mod form;
pub(crate) mod media_type;
pub(crate) mod multipart;
mod part;
pub(crate) mod parts;
pub(crate) mod payload;
pub(crate) mod progress;
mod related;
pub(crate) mod text;
