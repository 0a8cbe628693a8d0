import { readFileSync } from 'node:fs';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';

/** What libxml2 finds wrong in a document by one of the XML schemas of this folder; empty where nothing. */
export function xmlFaults(schema: 'junit' | 'checkstyle', xml: string): string {
  const file = new URL(`schemas/${schema}.xsd`, import.meta.url);
  const description = XmlDocument.fromString(readFileSync(file, 'utf8'));
  const validator = XsdValidator.fromDoc(description);
  try {
    const document = XmlDocument.fromString(xml);
    try {
      validator.validate(document);
      return '';
    } finally {
      document.dispose();
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    validator.dispose();
    description.dispose();
  }
}

/** The values of an XPath expression over attributes and elements with text, as an XML reader gives them. */
export function xmlValues(xml: string, xpath: string): string[] {
  const document = XmlDocument.fromString(xml);
  try {
    return document
      .find(xpath)
      .map((node) => ('value' in node ? String(node.value) : node.content));
  } finally {
    document.dispose();
  }
}
