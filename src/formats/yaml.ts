import type { Format } from '../model/format.ts';
import { looksLikeText } from './text/decoding.ts';
import { structuredDocument } from './text/whole.ts';

const extensions: ReadonlySet<string> = new Set(['.yaml', '.yml', '.cff']);

/** Bytes. The tokens of YAML cost a hundred times its size; a larger file is data and no metadata. */
const largest = 2 * 1024 * 1024;

const yaml = {
  id: 'yaml',
  title: 'YAML',
  follows: 'YAML 1.2',
  unseen: 'anchors and tags; beyond 2 MiB its keys',
  evidence: 'extension',
  matches: ({ extension, head }) => extensions.has(extension) && looksLikeText(head),
  async read(_entry, bytes) {
    const { yamlFields } = await import('./yaml/fields.ts');
    return structuredDocument(bytes, yamlFields, largest);
  },
} satisfies Format;

export default yaml;
