fn main() {
    let mut args = std::env::args().skip(1);
    let name = args.next().unwrap();
    let text = std::fs::read_to_string(&name).unwrap();
    if args.next().is_some() {
        println!("{}", serde_json::from_str::<serde_json::Value>(&text).unwrap().is_object());
        return;
    }
    let o = specweld_codegen::generate(
        specweld_codegen::diagnostic::Source { name: &name, text: &text },
        &Default::default(),
        &"::specweld".parse().unwrap(),
    );
    println!("{} {}", o.tokens.is_some(), o.report.to_string().len());
    std::mem::forget(o);
}
