//! Pages: moved to another task, walked one by one, bounded, and resumed.

mod bounded;
mod by_page;
mod origins;
mod owned;
mod resumed;
