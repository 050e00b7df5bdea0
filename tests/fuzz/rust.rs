//! Checks of generated code without a compiler: no duplicate definitions, no missing types, and no documentation that
//! runs, links or renders markup.

use std::collections::{HashMap, HashSet};

use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{Fields, FnArg, ImplItem, Item, ItemImpl, ItemMod, Pat, Type};

use super::docs;

/// Panics if the code violates a rule.
pub(super) fn check(code: &str) {
    let file = syn::parse_file(code).unwrap();
    let mut modules = HashMap::new();
    names_of_modules(&file.items, &mut modules);
    module(&file.items);
    Types { modules: &modules, here: Vec::new(), generics: Vec::new() }.visit_file(&file);
    docs::check(code.parse().unwrap());
}

/// Collects the types that each module defines, by the module's name.
fn names_of_modules(items: &[Item], modules: &mut HashMap<String, HashSet<String>>) {
    for item in items {
        let Item::Mod(ItemMod { ident, content: Some((_, items)), .. }) = item else { continue };
        let names = items.iter().filter_map(|item| definition(item).map(|(_, name)| name)).collect();
        modules.insert(ident.to_string(), names);
        names_of_modules(items, modules);
    }
}

/// Returns the namespace and the name of an item.
fn definition(item: &Item) -> Option<(&'static str, String)> {
    Some(match item {
        Item::Struct(it) => ("type", it.ident.to_string()),
        Item::Enum(it) => ("type", it.ident.to_string()),
        Item::Type(it) => ("type", it.ident.to_string()),
        Item::Trait(it) => ("type", it.ident.to_string()),
        Item::Mod(it) => ("type", it.ident.to_string()),
        Item::Fn(it) => ("value", it.sig.ident.to_string()),
        Item::Const(it) if it.ident != "_" => ("value", it.ident.to_string()),
        Item::Static(it) => ("value", it.ident.to_string()),
        _ => return None,
    })
}

fn assert_unique<T: std::hash::Hash + Eq + std::fmt::Debug>(what: &str, names: impl IntoIterator<Item = T>) {
    let mut seen = HashSet::new();
    for name in names {
        let text = format!("{name:?}");
        assert!(seen.insert(name), "{what} {text} is defined twice");
    }
}

fn module(items: &[Item]) {
    assert_unique("the item", items.iter().filter_map(definition));
    let mut methods: Vec<(String, String)> = Vec::new();
    let mut impls = Vec::new();
    for item in items {
        match item {
            Item::Mod(ItemMod { content: Some((_, items)), .. }) => module(items),
            Item::Struct(it) => members(&it.fields),
            Item::Enum(it) => {
                assert_unique("the variant", it.variants.iter().map(|variant| variant.ident.to_string()));
                it.variants.iter().for_each(|variant| members(&variant.fields));
            }
            Item::Fn(it) => arguments(&it.sig),
            Item::Impl(it) => {
                methods.extend(methods_of(it));
                impls.extend(it.trait_.as_ref().map(|(path, ..)| format!("{} {}", text(path), text(&it.self_ty))));
            }
            _ => {}
        }
    }
    assert_unique("the method", methods);
    assert_unique("the impl", impls);
}

fn text(it: &impl ToTokens) -> String {
    it.to_token_stream().to_string()
}

fn members(fields: &Fields) {
    assert_unique("the field", fields.iter().filter_map(|field| Some(field.ident.as_ref()?.to_string())));
}

/// Returns the functions of an inherent impl, with the name of the type.
fn methods_of(it: &ItemImpl) -> Vec<(String, String)> {
    let signatures = it.items.iter().filter_map(|item| match item {
        ImplItem::Fn(function) => Some(&function.sig),
        _ => None,
    });
    signatures.clone().for_each(arguments);
    match it.trait_ {
        None => signatures.map(|sig| (text(&it.self_ty), sig.ident.to_string())).collect(),
        Some(_) => Vec::new(),
    }
}

fn arguments(sig: &syn::Signature) {
    let name = |argument: &FnArg| match argument {
        FnArg::Receiver(_) => Some("self".to_owned()),
        FnArg::Typed(it) => match &*it.pat {
            Pat::Ident(pat) => Some(pat.ident.to_string()),
            _ => None,
        },
    };
    assert_unique("the argument", sig.inputs.iter().filter_map(name));
}

/// Checks that all named types exist.
struct Types<'a> {
    modules: &'a HashMap<String, HashSet<String>>,
    /// The names of the enclosing modules.
    here: Vec<String>,
    generics: Vec<String>,
}

/// Names that are in scope in every module.
const PRELUDE: [&str; 23] = [
    "Client", "Self", "Option", "Result", "String", "Vec", "Box", "bool", "str", "char", "i8", "i16", "i32", "i64",
    "u8", "u16", "u32", "u64", "f32", "f64", "usize", "Into", "AsRef",
];

impl Types<'_> {
    fn is_defined(&self, module: &str, name: &str) -> bool {
        self.modules.get(module).is_none_or(|names| names.contains(name))
    }
}

impl<'ast> Visit<'ast> for Types<'_> {
    fn visit_item_mod(&mut self, it: &'ast ItemMod) {
        self.here.push(it.ident.to_string());
        visit::visit_item_mod(self, it);
        self.here.pop();
    }

    fn visit_generics(&mut self, it: &'ast syn::Generics) {
        self.generics.extend(it.type_params().map(|param| param.ident.to_string()));
        visit::visit_generics(self, it);
    }

    fn visit_type(&mut self, it: &'ast Type) {
        if let Type::Path(it) = it {
            let segments: Vec<String> = it.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
            match segments.as_slice() {
                [name] => {
                    let here = self.here.last().map_or("", String::as_str);
                    let known = PRELUDE.contains(&name.as_str()) || self.generics.contains(name);
                    assert!(known || self.is_defined(here, name), "there is no type {name} in {here}");
                }
                [module, name] => assert!(self.is_defined(module, name), "there is no type {module}::{name}"),
                _ => {}
            }
        }
        visit::visit_type(self, it);
    }
}
