//! XML bodies have the types of their schemas.

use specweld::{ErrorKind, StatusCode};

use super::canned::{Canned, header, header_and_body, response};
use vaults::Client;
use vaults::types::{CreateVault, Problem, Tag, Vault, VaultClass};

mod vaults {
    specweld::generate_api!(spec = "cases/ok/xml-vaults/spec.yaml", xml = true);
}

/// The clients of the other cases, so that they are compiled with the runtime.
mod others {
    mod bodies {
        specweld::generate_api!(spec = "cases/ok/xml-bodies/spec.json", xml = true);
    }
    mod maps {
        specweld::generate_api!(spec = "cases/ok/xml-maps/spec.yaml", xml = true);
    }
    mod names {
        specweld::generate_api!(spec = "cases/ok/xml-names/spec.json", xml = true);
    }
    mod node_types {
        specweld::generate_api!(spec = "cases/ok/xml-node-types/spec.json", xml = true);
    }
    mod recursion {
        specweld::generate_api!(spec = "cases/ok/xml-recursion/spec.yaml", xml = true);
    }
}

fn listening(responses: &[&str]) -> (Canned, Client) {
    Canned::with(responses, Client::builder())
}

/// Returns a list of vaults with these elements.
fn list(elements: &str) -> String {
    format!(r#"<ListVaultsResult xmlns="https://example.com/vaults/2026">{elements}</ListVaultsResult>"#)
}

fn ok(body: &str) -> String {
    response("200 OK", "application/xml", "", body)
}

#[tokio::test]
async fn a_response_has_the_type_of_its_schema() {
    let (canned, client) = listening(&[&ok(r#"<?xml version="1.0" encoding="UTF-8"?>
        <!-- The vaults. -->
        <ListVaultsResult xmlns="https://example.com/vaults/2026" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
            <Owner><ID>7</ID><DisplayName><![CDATA[A & B]]></DisplayName></Owner>
            <Vaults>
                <Vault id="1" storage-class="archive">
                    <Name>old &amp; cold</Name>
                    <CreationDate>2026-01-02T03:04:05Z</CreationDate>
                    <Size> 12.50 </Size>
                    <Replica id="2"><Name>copy</Name><Undescribed/></Replica>
                </Vault>
                <Vault id="3" storage-class="glacier"><Name/></Vault>
            </Vaults>
            <Prefix>a/</Prefix>
            <IsTruncated>1</IsTruncated>
            <Prefix>b/</Prefix>
            <Marker xsi:nil="true"/>
        </ListVaultsResult>"#)]);
    let list = client.list_vaults().await.unwrap();
    assert_eq!(header(&canned.next_request(), "accept"), Some("application/xml"));
    assert_eq!((list.owner.id.as_str(), list.owner.display_name.as_deref()), ("7", Some("A & B")));
    let [old, other] = list.vaults.as_slice() else { panic!("{list:?}") };
    assert_eq!((old.id, old.class.as_ref(), old.name.as_str()), (1, Some(&VaultClass::Archive), "old & cold"));
    assert_eq!(old.creation_date.unwrap().to_string(), "2026-01-02T03:04:05Z");
    assert_eq!((old.size, old.replica.as_ref().unwrap().id), (Some(12.5), 2));
    assert_eq!((other.name.as_str(), other.class.as_ref().unwrap().as_str()), ("", "glacier"));
    assert_eq!((list.prefix, list.is_truncated, list.marker), (vec!["a/".to_owned(), "b/".to_owned()], true, None));
}

#[tokio::test]
async fn a_list_without_elements_is_empty() {
    let text = "<Owner><ID>7</ID></Owner><Vaults/><IsTruncated>false</IsTruncated>";
    let (_canned, client) = listening(&[&ok(&list(text))]);
    let list = client.list_vaults().await.unwrap();
    assert_eq!((list.vaults.len(), list.prefix.len(), list.is_truncated), (0, 0, false));
}

#[tokio::test]
async fn a_request_is_written_with_the_names_of_the_description() {
    let created = response("201 Created", "application/xml", "", r#"<Vault id="5"><Name>new</Name></Vault>"#);
    let (canned, client) = listening(&[&created]);
    let body = CreateVault::new("a<b").tag([Tag::new("k\"", "v & w")]).note_null();
    let vault: Vault = client.create_vault("new", body).await.unwrap();
    assert_eq!((vault.id, vault.name.as_str()), (5, "new"));
    let request = canned.next_request();
    let (media_type, body) = header_and_body(&request, "content-type");
    assert_eq!(media_type, "application/xml");
    assert_eq!(body, WRITTEN);
    assert_eq!(header(&request, "accept"), Some("application/xml, application/problem+xml"));
}

const WRITTEN: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8"?>"#,
    r#"<CreateVaultConfiguration xmlns="https://example.com/vaults/2026"><Region>a&lt;b</Region>"#,
    r#"<TagSet><Tag key="k&quot;"><value>v &amp; w</value></Tag></TagSet>"#,
    r#"<Note xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/></CreateVaultConfiguration>"#
);

#[tokio::test]
async fn an_error_has_the_type_of_its_schema() {
    let text = "<Error><Code>VaultExists</Code><Message>There is one.</Message><RequestId>1</RequestId></Error>";
    let exists = response("409 Conflict", "application/problem+xml; charset=utf-8", "", text);
    let invalid = response("400 Bad Request", "application/xml", "", text);
    let (_canned, client) = listening(&[&exists, &invalid]);
    let words = |problem: Option<&Problem>| problem.map(|it| (it.code.clone().unwrap(), it.message.clone().unwrap()));
    let wanted = Some(("VaultExists".to_owned(), "There is one.".to_owned()));
    let error = client.create_vault("new", CreateVault::new("eu")).await.unwrap_err();
    assert_eq!((error.status(), words(error.api())), (Some(StatusCode::CONFLICT), wanted.clone()));
    let error = client.list_vaults().await.unwrap_err();
    assert_eq!(words(error.api()), wanted);
    assert_eq!(error.body(), text.as_bytes());
}

#[tokio::test]
async fn other_documents_are_errors_with_their_place() {
    for (text, words) in [
        (list("<Owner/>"), "ID"),
        (list("<Owner>"), "line 1"),
        (format!("<!DOCTYPE x [<!ENTITY a 'b'>]>{}", list("")), "document type"),
        ("<ListVaultsResult/>".to_owned(), "ListVaultsResult"),
        ("<Other/>".to_owned(), "Other"),
        (String::new(), ""),
    ] {
        let (_canned, client) = listening(&[&ok(&text)]);
        let error = client.list_vaults().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{text}");
        assert!(error.to_string().contains(words), "{error}");
    }
}

#[tokio::test]
async fn a_response_in_json_is_read_too() {
    let text = r#"{"Owner": {"ID": "7"}, "Vaults": [], "Prefix": [], "IsTruncated": false}"#;
    let (_canned, client) = listening(&[&response("200 OK", "application/json", "", text)]);
    assert_eq!(client.list_vaults().await.unwrap().owner.id, "7");
}
