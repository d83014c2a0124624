import { Findings, type TextImporter } from './imported.ts';

/** Metadata is shorter; what is not is data, and a parser of YAML needs a hundred times its size. */
const longest = 65_536;

/** The front matter of a dataset card: licence, and what who wants the data has to agree to. */
const datasetCard = {
  kind: 'text',
  id: 'dataset-card',
  title: 'Hugging Face dataset card',
  follows: 'Hugging Face Hub, dataset card metadata',
  recognises: ({ path, text }) => /(?:^|\/)README\.md$/i.test(path) && /^\uFEFF?---[ \t]*\r?\n/.test(text),
  async read({ path, text }) {
    const findings = new Findings();
    const matter = frontMatter(text);
    if (matter === undefined) {
      findings.problem('not-readable', 'The front matter has no end: close it with a line of three dashes.', {
        path,
        line: 1,
      });
    } else if (matter.length > longest) {
      findings.problem('not-readable', 'The front matter is too long to be one.', { path, line: 1 });
    } else {
      const { readMatter } = await import('./dataset-card/front-matter.ts');
      readMatter(findings, path, matter);
    }
    return findings;
  },
} satisfies TextImporter;

export default datasetCard;

/** What stands between the dashes, with the first of them as an empty line so that lines are those of the file. */
function frontMatter(text: string): string | undefined {
  const [, matter] = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
  return matter === undefined ? undefined : `\n${matter}`;
}
