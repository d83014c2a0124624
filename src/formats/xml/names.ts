import { clinicalDocumentName } from '../health-record/clinical-document.ts';
import { contactName } from '../health-record/contact.ts';
import { resourceElementName } from '../health-record/resource.ts';
import type { MarkupAttribute } from '../markup/tokens.ts';

/** An element that is open. */
export interface Element {
  /** Without its prefix. */
  readonly name: string;
  /** What an attribute of it says that it holds: `keyword="PatientName"`, `name="DateOfBirth"`. */
  readonly label?: string;
  hasChildren?: boolean;
  /** It marks words inside a sentence. */
  isInline?: boolean;
  /** The last child without children of its own, which is the key of the next one in lists of keys and values. */
  lastChild?: { name: string; text: string };
}

/** By which names the values of a document go. */
export interface XmlNaming {
  /** @param open elements from the root to the one whose text it is */
  ofText(open: readonly Element[], text: string): string;
  /** @param open elements from the root to the one whose attribute it is */
  ofAttribute(open: readonly Element[], attribute: string, text: string): string;
}

/** Attributes that say what an element holds, the most telling first. */
const labelling = ['keyword', 'key', 'name', 'field', 'label', 'property', 'variable', 'id'];
/** Names that say nothing of the value: what it is stands at the element, or at one around it. */
const general: ReadonlySet<string> = new Set(
  'value val content text data item string integer real date entry field element alphabetic personname v li'.split(' '),
);

/** An element by its tag. */
export function elementOf(qualified: string, attributes: readonly MarkupAttribute[]): Element {
  const name = localName(qualified);
  for (const wanted of labelling) {
    const label = attributes.find((attribute) => attribute.name.toLowerCase() === wanted)?.value.text.trim();
    if (label && /^\p{L}[\p{L}\d_ .:/-]{0,63}$/u.test(label)) return { name, label: localName(label) };
  }
  return { name };
}

/** Which names a document goes by: those of a clinical document or a resource of HL7 by their standard, else its own. */
export function namingOf(root: string, attributes: readonly MarkupAttribute[]): XmlNaming {
  const namespaces = attributes.filter(({ name }) => /^xmlns/.test(name)).map(({ value }) => value.text);
  if (namespaces.includes('urn:hl7-org:v3') || localName(root) === 'ClinicalDocument') {
    return standardNaming(clinicalDocumentName);
  }
  if (namespaces.includes('http://hl7.org/fhir')) return standardNaming(resourceElementName);
  return plainNaming;
}

/** A name without the prefix of its namespace. */
export function localName(qualified: string): string {
  return qualified.slice(qualified.lastIndexOf(':') + 1);
}

const plainNaming: XmlNaming = {
  ofText(open) {
    const element = open.at(-1);
    if (!element) return '';
    if (element.label !== undefined) return element.label;
    const key = open.at(-2)?.lastChild;
    if (key && /^(key|name)$/i.test(key.name) && general.has(element.name.toLowerCase())) return key.text.trim();
    if (!general.has(element.name.toLowerCase())) return element.name;
    const around = open.findLast(({ name, label }) => label !== undefined || !general.has(name.toLowerCase()));
    return around?.label ?? around?.name ?? element.name;
  },
  ofAttribute(open, attribute, text) {
    return general.has(attribute.toLowerCase()) ? plainNaming.ofText(open, text) : attribute;
  },
};

function standardNaming(nameOf: (steps: readonly string[], attribute?: string) => string): XmlNaming {
  const stepsOf = (open: readonly Element[]): string[] =>
    open.filter(({ isInline }) => !isInline).map(({ name }) => name);
  return {
    ofText: (open, text) => contactName(nameOf(stepsOf(open)), text),
    ofAttribute: (open, attribute, text) => contactName(nameOf(stepsOf(open), attribute), text),
  };
}
