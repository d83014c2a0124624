import assert from 'node:assert/strict';
import { detect } from '../../src/detectors/index.ts';
import type { FieldRule } from '../../src/model/rule.ts';
import { meaningOfKey } from '../../src/policies/key-meaning.ts';
import { resolvePolicy } from '../../src/policies/presets.ts';
import { rules } from '../../src/rules/index.ts';

const spanRules = rules.filter((rule): rule is FieldRule => rule.scope === 'field' && rule.spans !== undefined);

/** The classes that an example gives: by its key where it is `key=value` with a key of known meaning, else by detectors. */
function classesOf(example: string): string[] {
  const key = /^(\w+)=/.exec(example)?.[1];
  const meaning = key === undefined ? undefined : meaningOfKey(key, 'member');
  return meaning?.kind === 'identifier' ? [meaning.class] : detect(example).map((span) => span.class);
}

for (const rule of spanRules) {
  describe(rule.id, () => {
    it('weighs what it says of itself where nobody knows whose the value is', () => {
      assert.equal(resolvePolicy('hipaa-safe-harbor').severityOf(rule.spans!, 'unknown', {}), rule.severity);
    });
    for (const example of rule.examples.flagged) {
      it(`flags ${JSON.stringify(example)}`, () => assert.ok(classesOf(example).includes(rule.spans!)));
    }
    for (const example of rule.examples.silent) {
      it(`is silent on ${JSON.stringify(example)}`, () => assert.ok(!classesOf(example).includes(rule.spans!)));
    }
  });
}
