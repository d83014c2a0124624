import type { Format } from '../model/format.ts';
import { looksLikeText } from './text/decoding.ts';
import { structuredDocument } from './text/whole.ts';

const extensions: ReadonlySet<string> = new Set(['.xml', '.cda', '.xmp', '.xsd', '.xslt', '.rdf', '.svg', '.plist']);

const xml = {
  id: 'xml',
  title: 'XML',
  follows: 'XML 1.0; HL7 CDA R2 and FHIR by what their elements mean; DICOM PS3.19 (native model)',
  unseen: 'nothing: every element, attribute and comment is looked into; beyond 16 MiB as plain text',
  evidence: 'extension',
  matches: ({ extension, head }) => extensions.has(extension) && looksLikeText(head),
  async read(_entry, bytes) {
    const { xmlFields } = await import('./xml/fields.ts');
    return structuredDocument(bytes, xmlFields);
  },
} satisfies Format;

export default xml;
