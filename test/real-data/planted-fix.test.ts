import assert from 'node:assert/strict';
import { readBaseFiles } from '../../bench/planted/base-files.ts';
import { kinds } from '../../bench/planted/kinds.ts';
import { inventPerson } from '../../bench/planted/people.ts';
import { scanFiles } from '../../bench/planted/scan-files.ts';
import { Random } from '../../scripts/names/random.ts';
import type { Finding } from '../../src/model/report.generated.ts';
import { fixed } from '../remedies/dicom/fixed.ts';

describe('a de-identified copy of real files with planted identifiers', () => {
  for (const policy of ['ps3.15-basic', 'hipaa-safe-harbor']) {
    it(`under ${policy} has no error in any attribute, and lacks nothing that the original had`, async function () {
      this.timeout(120_000);
      const bases = readBaseFiles();
      if (!bases) this.skip();
      for (const kind of kinds.flatMap(([, ofGroup]) => ofGroup)) {
        const random = new Random(7);
        for (const base of random.shuffle([...bases])) {
          const planting = kind.plant({ base, person: inventPerson(random), random });
          if (!planting) continue;
          // Names of files are the engine's: here each copy has a number.
          const numbered = [...planting.after.values()].map((bytes, index) => [`${index + 1}.dcm`, bytes] as const);
          const copies = numbered.map(([path, bytes]) => [path, fixed(bytes, policy).bytes] as const);
          const after = await scanFiles(new Map(copies), policy);
          const left = after.filter(({ severity, location }) => severity === 'error' && location.member === undefined);
          assert.deepEqual(left.map(describeFinding), [], `${kind.title} in ${base.path}`);
          const lost = after.filter(isLoss).map(describeFinding);
          if (lost.length > 0) {
            const before = new Set((await scanFiles(new Map(numbered), policy)).filter(isLoss).map(describeFinding));
            assert.deepEqual(
              lost.filter((one) => !before.has(one)),
              [],
              `${kind.title} in ${base.path}`,
            );
          }
          break;
        }
      }
    });
  }
});

function isLoss({ category, severity }: Finding): boolean {
  return category === 'integrity' && severity !== 'info';
}

function describeFinding({ ruleId, location }: Finding): string {
  return `${ruleId} ${location.path ?? ''} ${location.attribute ?? location.kind}`;
}
