import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const keysPerFile = 5_000;

/** Makes a dataset with this many issues: each key of its JSON files holds the address of another invented person. */
export function makeManyIssues(folder: string, issues: number): void {
  mkdirSync(folder, { recursive: true });
  for (let first = 0; first < issues; first += keysPerFile) {
    const members = Array.from({ length: Math.min(keysPerFile, issues - first) }, (_, index) => {
      const number = first + index;
      return `  "contact_${number}": "person${number}@clinic.example"`;
    });
    writeFileSync(join(folder, `contacts-${first}.json`), `{\n${members.join(',\n')}\n}\n`);
  }
}
