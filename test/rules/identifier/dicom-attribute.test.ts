import assert from 'node:assert/strict';
import type { Field } from '../../../src/model/field.ts';
import { resolvePolicy } from '../../../src/policies/presets.ts';
import rule from '../../../src/rules/identifier/dicom-attribute.ts';
import { judgeField } from '../../../src/rules/judge-field.ts';
import { dicomElement } from '../../dicom-object.ts';

function violations(example: string): string[] {
  const [keyword, value] = example.split('=') as [string, string];
  const element = dicomElement(keyword, value);
  const location = { kind: 'attribute', attribute: element.path } as const;
  const field: Field = { kind: 'attribute', name: keyword, text: value, element, location, locate: () => location };
  const setting = { policy: resolvePolicy('hipaa-safe-harbor'), circumstances: {} };
  return judgeField(field, setting).map(({ ruleId }) => ruleId);
}

describe(rule.id, () => {
  for (const example of rule.examples.flagged) {
    it(`flags ${example}`, () => assert.deepEqual(violations(example), [rule.id]));
  }
  for (const example of rule.examples.silent) {
    it(`is silent about ${example}`, () => assert.deepEqual(violations(example), []));
  }
});
