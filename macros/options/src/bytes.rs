//! Reads the bytes of a file of a description.

use std::fs::{self, File};
use std::io::{Error, ErrorKind, Read, Result};
use std::path::Path;

/// The maximum number of bytes of a file. A device can have bytes without end.
const MOST: u64 = 1 << 30;

/// Returns the bytes of a file.
///
/// # Errors
/// Returns the error of the system, or a clause about a folder or a file of more than 1 GiB.
pub fn read_bytes(path: &Path) -> Result<Vec<u8>> {
    read_at_most(MOST, path)
}

fn read_at_most(most: u64, path: &Path) -> Result<Vec<u8>> {
    let metadata = fs::metadata(path)?;
    if metadata.is_dir() {
        return Err(Error::new(ErrorKind::IsADirectory, "it is a folder; write the path of a file"));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len().min(most)).unwrap_or_default());
    File::open(path)?.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most {
        return Err(Error::new(ErrorKind::FileTooLarge, "it has more than 1 GiB"));
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{read_at_most, read_bytes};

    #[test]
    fn folders_and_endless_files_are_refused() {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let message =
            |result: std::io::Result<Vec<u8>>| result.err().map(|error| error.to_string()).unwrap_or_default();
        assert!(message(read_bytes(here)).starts_with("it is a folder"));
        let file = here.join("Cargo.toml");
        let size = read_bytes(&file).map_or(0, |bytes| bytes.len() as u64);
        assert_eq!(read_at_most(size, &file).map_or(0, |bytes| bytes.len() as u64), size);
        assert_eq!(message(read_at_most(size - 1, &file)), "it has more than 1 GiB");
        if Path::new("/dev/zero").exists() {
            assert_eq!(message(read_at_most(5000, Path::new("/dev/zero"))), "it has more than 1 GiB");
        }
    }
}
