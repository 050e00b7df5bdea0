//! Pages: moved to another task, walked one by one, bounded, and resumed.

mod owned;
