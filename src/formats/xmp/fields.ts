import type { Field } from '../../model/field.ts';
import { property } from '../fields/property.ts';
import { type Attributes, type PartReader, readXml } from '../office/xml.ts';

/** Elements of RDF that hold a property's value and do not name it. */
const structure = new Set(['RDF', 'Description', 'Bag', 'Seq', 'Alt', 'li', 'xmpmeta']);

/** Properties that say what a file is or how it was made, in terms of the format. */
const harmless =
  /^(format|conformance|part|Trapped|about|lang|parseType|xmptk|action|RenditionClass|DocumentID|InstanceID|OriginalDocumentID|(\w+)?[vV]ersion(ID)?)$/;

/** Names as the document information has them: a tool is no creator. */
const names: Readonly<Record<string, string>> = {
  CreatorTool: 'program',
  Producer: 'program',
  softwareAgent: 'program',
  CreateDate: 'created',
  ModifyDate: 'modified',
  MetadataDate: 'modified',
  when: 'modified',
};

/** Metadata in XMP (ISO 16684-1) as fields. @returns nothing where it cannot be read */
export function xmpFields(xml: string): Field[] {
  try {
    return [...readXml(Buffer.from(xml), new XmpReader())];
  } catch {
    return [];
  }
}

/** Reads properties of XMP (ISO 16684-1), as elements or as attributes, each by its name without the prefix. */
class XmpReader implements PartReader<Field> {
  readonly finished: Field[] = [];
  readonly #open: string[] = [];
  #text = '';

  open(name: string, attributes: Attributes): void {
    this.#text = '';
    this.#open.push(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (!key.includes(':') && !/^xmlns/.test(key)) this.#add(key, value);
    }
  }

  text(text: string): void {
    this.#text += text;
  }

  close(): void {
    const name = this.#open.findLast((one) => !structure.has(one));
    if (name !== undefined) this.#add(name, this.#text);
    this.#text = '';
    this.#open.pop();
  }

  #add(name: string, text: string): void {
    const value = text.trim();
    if (value === '' || harmless.test(name) || /^https?:\/\/(ns\.adobe|www\.w3|purl)/.test(value)) return;
    this.finished.push(property(names[name] ?? name, value, `XMP ${/^\w{1,40}$/.test(name) ? name : 'property'}`));
  }
}
