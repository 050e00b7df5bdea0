#[allow(
    dead_code,
    deprecated,
    missing_docs,
    nonstandard_style,
    unreachable_pub,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    reason = "generated"
)]
mod __generated {
    use specweld::generated_v1 as rt;
    /// A client of Case, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // A call; required parameters are arguments.
    /// client.text_or_object().await?;
    /// ```
    ///
    /// # Findings
    ///
    /// - untyped at `#/paths/~1attributeOrElement/get/responses/200/content/application~1xml`: a body of `application/xml` has no type in Rust: `a` is a union, and the XML of `#/components/schemas/Dog/properties/barks` differs from that of `#/paths/~1attributeOrElement/get/responses/200/content/application~1xml/schema/properties/a/oneOf/1/properties/barks`; the body is text
    /// - untyped at `#/paths/~1illegalName/get/responses/200/content/application~1xml`: a body of `application/xml` has no type in Rust: `a b` is no XML name; the body is text
    /// - untyped at `#/paths/~1insideComponent/get/responses/200/content/application~1xml`: a body of `application/xml` has no type in Rust: `animal` has several JSON types, which its XML does not show; the body is text
    /// - untyped at `#/paths/~1listAsAttribute/get/responses/200/content/application~1xml`: a body of `application/xml` has no type in Rust: `a` is an attribute or text, and no string, number or boolean; the body is text
    /// - untyped at `#/paths/~1listInList/get/responses/200/content/application~1xml`: a body of `application/xml` has no type in Rust: the array `items` has no element around its items; the body is text
    /// - untyped at `#/paths/~1listOfConstants/get/responses/200/content/application~1xml`: a body of `application/xml` has no type in Rust: `a` lists arrays or objects in `enum`; the body is text
    /// - untyped at `#/paths/~1listOrEmptyList/get/responses/200/content/application~1xml`: a body of `application/xml` has no type in Rust: `a` is a union, and the XML of `#/paths/~1listOrEmptyList/get/responses/200/content/application~1xml/schema/properties/a/oneOf/0/properties/b` differs from that of `#/paths/~1listOrEmptyList/get/responses/200/content/application~1xml/schema/properties/a/oneOf/1`; the body is text
    /// - untyped at `#/paths/~1listsOfTwoTypes/get/responses/200/content/application~1xml`: a body of `application/xml` has no type in Rust: `a` is a union, and the XML of `#/paths/~1listsOfTwoTypes/get/responses/200/content/application~1xml/schema/properties/a/oneOf/0` differs from that of `#/paths/~1listsOfTwoTypes/get/responses/200/content/application~1xml/schema/properties/a/oneOf/1`; the body is text
    /// - untyped at `#/paths/~1mapOfAttributes/get/responses/200/content/application~1xml`: a body of `application/xml` has no type in Rust: `additionalProperties` is an item of an array or a value of a map, and no element; the body is text
    /// - untyped at `#/paths/~1mapOrObject/get/responses/200/content/application~1xml`: a body of `application/xml` has no type in Rust: `a` is a union, and the XML of `#/components/schemas/Dog` differs from that of `#/components/schemas/Dog`; the body is text
    /// - untyped at `#/paths/~1memberOfTwoTypes/get/responses/200/content/application~1xml`: a body of `application/xml` has no type in Rust: `schema` is a union, and the XML of `#/components/schemas/Person/properties/name/properties/first` differs from that of `#/components/schemas/Company/properties/name/properties/first`; the body is text
    /// - untyped at `#/paths/~1objectAsAttribute/get/responses/200/content/application~1xml`: a body of `application/xml` has no type in Rust: `a` is an attribute or text, and no string, number or boolean; the body is text
    /// - untyped at `#/paths/~1objectWithoutNode/get/responses/200/content/application~1xml`: a body of `application/xml` has no type in Rust: `a` has no element, because its `nodeType` is `none`; the body is text
    /// - untyped at `#/paths/~1recursiveList/get/responses/200/content/application~1xml`: a body of `application/xml` has no type in Rust: the array `items` contains itself; the body is text
    /// - untyped at `#/paths/~1rootWithoutElement/get/responses/200/content/application~1xml`: a body of `application/xml` has no type in Rust: the array `schema` has no element around its items; the body is text
    /// - untyped at `#/paths/~1rootWithoutName/get/responses/200/content/application~1xml`: a body of `application/xml` has no type in Rust: the element of `schema` has no name; the body is text
    /// - untyped at `#/paths/~1sameNames/get/responses/200/content/application~1xml`: a body of `application/xml` has no type in Rust: two members of `schema` have the XML name `n`; the body is text
    /// - untyped at `#/paths/~1severalNames/get/responses/200/content/application~1xml`: a body of `application/xml` has no type in Rust: `schema` is a union, and its alternatives have different `xml` objects; the body is text
    /// - untyped at `#/paths/~1severalTypes/get/responses/200/content/application~1xml`: a body of `application/xml` has no type in Rust: `a` has several JSON types, which its XML does not show; the body is text
    /// - untyped at `#/paths/~1textBesideElements/get/responses/200/content/application~1xml`: a body of `application/xml` has no type in Rust: `schema` has text beside child elements, or several texts; the body is text
    /// - untyped at `#/paths/~1textOrObject/get/responses/200/content/application~1xml`: a body of `application/xml` has no type in Rust: `a` is a union, and its XML does not show the alternative; the body is text
    /// - untyped at `#/paths/~1tuple/get/responses/200/content/application~1xml`: a body of `application/xml` has no type in Rust: `a` has `prefixItems`, and the client does not read the order of elements; the body is text
    /// - untyped at `#/paths/~1twoTexts/get/responses/200/content/application~1xml`: a body of `application/xml` has no type in Rust: `schema` has text beside child elements, or several texts; the body is text
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Case",
                version: "1",
                servers: &[],
                schemes: &[],
                defaults: &[],
            };
            rt::ClientBuilder::new(&API)
        }
    }
    impl ::core::convert::From<rt::Core> for Client {
        #[inline]
        fn from(core: rt::Core) -> Self {
            Self(core)
        }
    }
    impl rt::ApiClient for Client {
        #[inline]
        fn core(&self) -> &rt::Core {
            &self.0
        }
    }
    /// The error of every operation.
    pub type Error = rt::Error<rt::Undocumented>;
    /// Types of request bodies, response bodies and parameters.
    pub mod types {
        use super::rt;
        rt::serde_bridge! {}
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /textOrObject`
            ///
            /// Described at `#/paths/~1textOrObject/get`.
            #[inline]
            pub fn text_or_object(&self) -> rt::Call<'_, rt::Text, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "text_or_object",
                            method: rt::Method::GET,
                            path: "/textOrObject",
                            security: &[],
                        },
                    )
                    .accept("application/xml")
                    .call()
            }
            /// `GET /memberOfTwoTypes`
            ///
            /// Described at `#/paths/~1memberOfTwoTypes/get`.
            #[inline]
            pub fn member_of_two_types(
                &self,
            ) -> rt::Call<'_, rt::Text, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "member_of_two_types",
                            method: rt::Method::GET,
                            path: "/memberOfTwoTypes",
                            security: &[],
                        },
                    )
                    .accept("application/xml")
                    .call()
            }
            /// `GET /attributeOrElement`
            ///
            /// Described at `#/paths/~1attributeOrElement/get`.
            #[inline]
            pub fn attribute_or_element(
                &self,
            ) -> rt::Call<'_, rt::Text, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "attribute_or_element",
                            method: rt::Method::GET,
                            path: "/attributeOrElement",
                            security: &[],
                        },
                    )
                    .accept("application/xml")
                    .call()
            }
            /// `GET /listOrEmptyList`
            ///
            /// Described at `#/paths/~1listOrEmptyList/get`.
            #[inline]
            pub fn list_or_empty_list(
                &self,
            ) -> rt::Call<'_, rt::Text, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "list_or_empty_list",
                            method: rt::Method::GET,
                            path: "/listOrEmptyList",
                            security: &[],
                        },
                    )
                    .accept("application/xml")
                    .call()
            }
            /// `GET /mapOrObject`
            ///
            /// Described at `#/paths/~1mapOrObject/get`.
            #[inline]
            pub fn map_or_object(&self) -> rt::Call<'_, rt::Text, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "map_or_object",
                            method: rt::Method::GET,
                            path: "/mapOrObject",
                            security: &[],
                        },
                    )
                    .accept("application/xml")
                    .call()
            }
            /// `GET /listsOfTwoTypes`
            ///
            /// Described at `#/paths/~1listsOfTwoTypes/get`.
            #[inline]
            pub fn lists_of_two_types(
                &self,
            ) -> rt::Call<'_, rt::Text, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "lists_of_two_types",
                            method: rt::Method::GET,
                            path: "/listsOfTwoTypes",
                            security: &[],
                        },
                    )
                    .accept("application/xml")
                    .call()
            }
            /// `GET /severalNames`
            ///
            /// Described at `#/paths/~1severalNames/get`.
            #[inline]
            pub fn several_names(&self) -> rt::Call<'_, rt::Text, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "several_names",
                            method: rt::Method::GET,
                            path: "/severalNames",
                            security: &[],
                        },
                    )
                    .accept("application/xml")
                    .call()
            }
            /// `GET /severalTypes`
            ///
            /// Described at `#/paths/~1severalTypes/get`.
            #[inline]
            pub fn several_types(&self) -> rt::Call<'_, rt::Text, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "several_types",
                            method: rt::Method::GET,
                            path: "/severalTypes",
                            security: &[],
                        },
                    )
                    .accept("application/xml")
                    .call()
            }
            /// `GET /tuple`
            ///
            /// Described at `#/paths/~1tuple/get`.
            #[inline]
            pub fn tuple(&self) -> rt::Call<'_, rt::Text, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "tuple",
                            method: rt::Method::GET,
                            path: "/tuple",
                            security: &[],
                        },
                    )
                    .accept("application/xml")
                    .call()
            }
            /// `GET /rootWithoutName`
            ///
            /// Described at `#/paths/~1rootWithoutName/get`.
            #[inline]
            pub fn root_without_name(&self) -> rt::Call<'_, rt::Text, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "root_without_name",
                            method: rt::Method::GET,
                            path: "/rootWithoutName",
                            security: &[],
                        },
                    )
                    .accept("application/xml")
                    .call()
            }
            /// `GET /rootWithoutElement`
            ///
            /// Described at `#/paths/~1rootWithoutElement/get`.
            #[inline]
            pub fn root_without_element(
                &self,
            ) -> rt::Call<'_, rt::Text, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "root_without_element",
                            method: rt::Method::GET,
                            path: "/rootWithoutElement",
                            security: &[],
                        },
                    )
                    .accept("application/xml")
                    .call()
            }
            /// `GET /listInList`
            ///
            /// Described at `#/paths/~1listInList/get`.
            #[inline]
            pub fn list_in_list(&self) -> rt::Call<'_, rt::Text, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "list_in_list",
                            method: rt::Method::GET,
                            path: "/listInList",
                            security: &[],
                        },
                    )
                    .accept("application/xml")
                    .call()
            }
            /// `GET /recursiveList`
            ///
            /// Described at `#/paths/~1recursiveList/get`.
            #[inline]
            pub fn recursive_list(&self) -> rt::Call<'_, rt::Text, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "recursive_list",
                            method: rt::Method::GET,
                            path: "/recursiveList",
                            security: &[],
                        },
                    )
                    .accept("application/xml")
                    .call()
            }
            /// `GET /objectAsAttribute`
            ///
            /// Described at `#/paths/~1objectAsAttribute/get`.
            #[inline]
            pub fn object_as_attribute(
                &self,
            ) -> rt::Call<'_, rt::Text, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "object_as_attribute",
                            method: rt::Method::GET,
                            path: "/objectAsAttribute",
                            security: &[],
                        },
                    )
                    .accept("application/xml")
                    .call()
            }
            /// `GET /listAsAttribute`
            ///
            /// Described at `#/paths/~1listAsAttribute/get`.
            #[inline]
            pub fn list_as_attribute(&self) -> rt::Call<'_, rt::Text, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "list_as_attribute",
                            method: rt::Method::GET,
                            path: "/listAsAttribute",
                            security: &[],
                        },
                    )
                    .accept("application/xml")
                    .call()
            }
            /// `GET /mapOfAttributes`
            ///
            /// Described at `#/paths/~1mapOfAttributes/get`.
            #[inline]
            pub fn map_of_attributes(&self) -> rt::Call<'_, rt::Text, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "map_of_attributes",
                            method: rt::Method::GET,
                            path: "/mapOfAttributes",
                            security: &[],
                        },
                    )
                    .accept("application/xml")
                    .call()
            }
            /// `GET /textBesideElements`
            ///
            /// Described at `#/paths/~1textBesideElements/get`.
            #[inline]
            pub fn text_beside_elements(
                &self,
            ) -> rt::Call<'_, rt::Text, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "text_beside_elements",
                            method: rt::Method::GET,
                            path: "/textBesideElements",
                            security: &[],
                        },
                    )
                    .accept("application/xml")
                    .call()
            }
            /// `GET /twoTexts`
            ///
            /// Described at `#/paths/~1twoTexts/get`.
            #[inline]
            pub fn two_texts(&self) -> rt::Call<'_, rt::Text, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "two_texts",
                            method: rt::Method::GET,
                            path: "/twoTexts",
                            security: &[],
                        },
                    )
                    .accept("application/xml")
                    .call()
            }
            /// `GET /objectWithoutNode`
            ///
            /// Described at `#/paths/~1objectWithoutNode/get`.
            #[inline]
            pub fn object_without_node(
                &self,
            ) -> rt::Call<'_, rt::Text, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "object_without_node",
                            method: rt::Method::GET,
                            path: "/objectWithoutNode",
                            security: &[],
                        },
                    )
                    .accept("application/xml")
                    .call()
            }
            /// `GET /sameNames`
            ///
            /// Described at `#/paths/~1sameNames/get`.
            #[inline]
            pub fn same_names(&self) -> rt::Call<'_, rt::Text, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "same_names",
                            method: rt::Method::GET,
                            path: "/sameNames",
                            security: &[],
                        },
                    )
                    .accept("application/xml")
                    .call()
            }
            /// `GET /illegalName`
            ///
            /// Described at `#/paths/~1illegalName/get`.
            #[inline]
            pub fn illegal_name(&self) -> rt::Call<'_, rt::Text, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "illegal_name",
                            method: rt::Method::GET,
                            path: "/illegalName",
                            security: &[],
                        },
                    )
                    .accept("application/xml")
                    .call()
            }
            /// `GET /listOfConstants`
            ///
            /// Described at `#/paths/~1listOfConstants/get`.
            #[inline]
            pub fn list_of_constants(&self) -> rt::Call<'_, rt::Text, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "list_of_constants",
                            method: rt::Method::GET,
                            path: "/listOfConstants",
                            security: &[],
                        },
                    )
                    .accept("application/xml")
                    .call()
            }
            /// `GET /insideComponent`
            ///
            /// Described at `#/paths/~1insideComponent/get`.
            #[inline]
            pub fn inside_component(&self) -> rt::Call<'_, rt::Text, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "inside_component",
                            method: rt::Method::GET,
                            path: "/insideComponent",
                            security: &[],
                        },
                    )
                    .accept("application/xml")
                    .call()
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
