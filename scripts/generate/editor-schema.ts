import { wordMeanings } from '../../src/consent/assist/word-meanings.ts';

/** A part of a JSON Schema, as far as it is changed here. */
type Part = Readonly<Record<string, unknown>>;

/** What VS Code's JSON support inserts at a place, in the syntax of its `defaultSnippets`. */
interface Snippet {
  label: string;
  description: string;
  body: unknown;
}

const gdpr: Snippet = {
  label: 'GDPR, explicit consent',
  description: 'Art. 6(1)(a) with Art. 9(2)(a)',
  body: { law: 'gdpr', article6: 'a', article9: 'a' },
};
const hipaa: Snippet = {
  label: 'HIPAA, authorization',
  description: '45 CFR 164.508',
  body: { law: 'hipaa', ground: 'authorization' },
};
const commonRule: Snippet = {
  label: 'Common Rule, broad consent',
  description: '45 CFR 46.116(d)',
  body: { law: 'common-rule', ground: 'broad-consent' },
};

/** By the pointer of the part that they are offered at. */
const snippets: Readonly<Record<string, readonly Snippet[]>> = {
  '': [
    {
      label: 'Consent of a dataset',
      description: 'With what the file cannot be without',
      body: {
        schemaVersion: 1,
        // biome-ignore lint/suspicious/noTemplateCurlyInString: a place to type at
        controller: { name: '${1:University Hospital}', contact: '${2:consent@hospital.example}' },
        legalBasis: [gdpr.body],
        // biome-ignore lint/suspicious/noTemplateCurlyInString: a place to type at
        terms: { duo: ['${3:GRU}'], aiTraining: '${4:not-allowed}' },
      },
    },
  ],
  '/properties/ethics/items': [
    {
      label: 'Approval of a committee',
      description: 'With its number and days',
      body: { committee: '$1', number: '$2', approvedOn: '$3', validUntil: '$4' },
    },
  ],
  '/properties/legalBasis/items': [gdpr, hipaa, commonRule],
  '/properties/forms/items': [
    {
      label: 'Version of the form',
      description: 'With its document and the day from which it was signed',
      body: { version: '$1', document: '$2', sha256: '$3', usedFrom: '$4' },
    },
  ],
  '/$defs/terms/properties/thirdParties': [
    {
      label: 'Named recipients only',
      description: 'With whom the data may be shared',
      body: { sharing: 'named', recipients: [{ name: '$1', country: '$2', agreement: '$3' }] },
    },
  ],
};

/**
 * The schema of `consent.json` with what VS Code's JSON support shows beyond the standard: descriptions as Markdown, the meaning
 * of each word, and parts to begin with. It stands apart, since a strict validator refuses keywords that it does not know.
 * @param text of `schemas/consent.schema.json`
 */
export function editorSchema(text: string): string {
  const { $id, ...schema } = JSON.parse(text) as Part;
  const id = String($id).replace(/\/([^/]+)$/, '/editor/$1');
  return `${JSON.stringify({ $id: id, ...(withHints(schema, '') as Part) }, null, 2)}\n`;
}

function withHints(part: unknown, pointer: string): unknown {
  if (Array.isArray(part)) return part.map((entry, index) => withHints(entry, `${pointer}/${index}`));
  if (typeof part !== 'object' || part === null) return part;
  const { description, enum: words } = part as Part;
  const meanings = Array.isArray(words) ? wordMeanings(words) : undefined;
  const offered = snippets[pointer];
  return {
    ...Object.fromEntries(Object.entries(part).map(([key, value]) => [key, withHints(value, `${pointer}/${key}`)])),
    ...(typeof description === 'string' ? { markdownDescription: description } : {}),
    ...(meanings ? { markdownEnumDescriptions: (words as string[]).map((word) => meanings[word]) } : {}),
    ...(offered ? { defaultSnippets: offered } : {}),
  };
}
