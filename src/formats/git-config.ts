import type { Field } from '../model/field.ts';
import type { Format } from '../model/format.ts';
import { LineIndex } from '../model/region.ts';
import { readTextChunks } from './text/chunks.ts';
import { looksLikeText } from './text/decoding.ts';
import { MappedText } from './text/mapped-text.ts';
import { inLines, SourceField } from './text/source-field.ts';

/** Where Git and DataLad keep settings: of a repository, of a submodule's, and of a dataset. */
const usualPath = /(^|\/)([^/]*\.git\/(.*\/)?config(\.worktree)?|\.gitconfig|\.gitmodules|\.datalad\/config)$/;

/** A section, a key with its value, or any other line: `[remote "origin"]`, `url = …`. */
const section = /^[ \t]*\[([\w.-]+)/;
const setting = /^[ \t]*([A-Za-z][\w-]*)[ \t]*=[ \t]*(?=\S)/;

/** Sections that say who makes the commits (git-config, `user.name`, `author.name`, `committer.name`). */
const ofCommitters: ReadonlySet<string> = new Set(['user', 'author', 'committer']);
const nameOfCommitter: Readonly<Record<string, string>> = { name: 'author', email: 'author_email' };

const gitConfig = {
  id: 'git-config',
  title: 'Settings of Git and DataLad',
  follows: 'git-config, "Configuration file"',
  unseen: 'nothing: every value and comment is looked into',
  evidence: 'extension',
  matches: ({ path, head }) => usualPath.test(path) && looksLikeText(head),
  read(_entry, bytes) {
    const problems: string[] = [];
    return {
      problems,
      *fields() {
        let current = '';
        for (const { text, firstLine } of readTextChunks(bytes, problems)) {
          const place = inLines(new LineIndex(text, firstLine));
          for (const { 0: line, index } of text.matchAll(/^.*\S.*$/gm)) {
            current = section.exec(line)?.[1]?.toLowerCase() ?? current;
            const [field, start] = read(line, current);
            const value = line.slice(start).trimEnd();
            yield new SourceField(field.kind, field.name, MappedText.verbatim(value, index + start), place);
          }
        }
      },
    };
  },
} satisfies Format;

export default gitConfig;

/** What a line holds, and where its value starts. */
function read(line: string, current: string): [Pick<Field, 'kind' | 'name'>, number] {
  const found = setting.exec(line);
  if (!found) return [{ kind: 'prose', name: '' }, 0];
  const key = found[1]!.toLowerCase();
  const name = ofCommitters.has(current) ? (nameOfCommitter[key] ?? key) : key;
  return [{ kind: 'member', name }, found[0].length];
}
