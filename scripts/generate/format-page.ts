import type { Format } from '../../src/model/format.ts';

/** The page of formats: what is read, by which specification, what a reader does not see, and what is only recognised. */
export function formatPage(formats: readonly Format[]): string {
  const read = formats.filter(({ follows }) => follows !== undefined);
  const recognised = formats.filter(({ follows }) => follows === undefined);
  return `<!-- Generated from the formats by \`npm run generate\`. -->
# Formats

A file is taken for the first of these that recognises it.

| format | follows | what is not looked into |
| --- | --- | --- |
${read.map(({ title, follows, unseen }) => `| ${title} | ${follows} | ${unseen} |`).join('\n')}

Recognised and named in the coverage of a scan, but only searched for readable text: ${recognised.map(({ title }) => title).join(', ')}.
Anything else is named as an unknown kind of file. No dataset with such a file is clear.
`;
}
