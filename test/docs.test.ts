import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  ...readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`),
];

/**
 * Files of ours that a page names in code: with a folder before them, from the root or from `src`. Those of other projects,
 * which one of the decisions compares with, start with folders that we do not have.
 */
function namedFiles(text: string): string[] {
  const named = [...text.matchAll(/`([\w@.-]+(?:\/[\w.-]+)+\.(?:tsx?|mjs|json|md|css))`/g)].map(([, path]) => path!);
  return named.filter((path) => !/^(lib|plugins|validators|main|shared)\//.test(path));
}

describe('Documents', () => {
  for (const page of pages) {
    const text = readFileSync(page, 'utf8');

    it(`${page} names files that are there`, () => {
      const missing = namedFiles(text).filter((path) => !existsSync(path) && !existsSync(join('src', path)));
      assert.deepEqual(missing, []);
    });

    it(`${page} links to pages that are there`, () => {
      const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target]) => join(dirname(page), target!));
      assert.deepEqual(
        links.filter((target) => !existsSync(target)),
        [],
      );
    });
  }

  it('name commands of package.json', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = pages.flatMap((page) =>
      [...readFileSync(page, 'utf8').matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script!),
    );
    assert.deepEqual(
      named.filter((script) => !(script in scripts)),
      [],
    );
  });
});
