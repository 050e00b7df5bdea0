//! Reads an application of WorkOS Connect from each line of standard input, and prints what the client makes of it.

type Application = TYPE;

fn main() {
    for line in std::io::stdin().lines() {
        let line = line.expect("standard input has text");
        match serde_json::from_str::<Application>(&line) {
            Ok(value) => println!("value\t{value:?}ENCODED"),
            Err(error) => println!("error\t{}", error.to_string().replace(['\n', '\t'], " ")),
        }
    }
}
