import type { Format } from '../model/format.ts';
import { lineFields } from './settings/lines.ts';
import { looksLikeText } from './text/decoding.ts';
import { namedEncoding } from './text/named-encoding.ts';
import { structuredDocument } from './text/whole.ts';

const extensions: ReadonlySet<string> = new Set(['.ini', '.cfg', '.conf', '.properties', '.env', '.prefs', '.toml']);

/** Bytes of a TOML file of which the tables are followed. */
const largestToml = 2 * 1024 * 1024;

const settings = {
  id: 'settings',
  title: 'Settings (INI, TOML, properties)',
  follows: 'TOML 1.0; INI, .properties and .env files line by line',
  unseen: 'nothing: every value and comment is looked into',
  evidence: 'extension',
  matches: ({ extension, head }) => extensions.has(extension) && looksLikeText(head),
  async read(entry, bytes) {
    if (entry.path.toLowerCase().endsWith('.toml')) {
      const { tomlFields } = await import('./settings/toml.ts');
      return structuredDocument(bytes, tomlFields, largestToml);
    }
    const problems: string[] = [];
    return { problems, encoding: namedEncoding(bytes), fields: () => lineFields(bytes, problems) };
  },
} satisfies Format;

export default settings;
