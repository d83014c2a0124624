import assert from 'node:assert/strict';
import { resolvePolicy } from '../../../src/policies/presets.ts';
import rule from '../../../src/rules/identifier/private-attribute.ts';
import { element, part10, read, sequence } from '../../formats/dicom/build.ts';

const explicitUid = '1.2.840.10008.1.2.1';

describe('identifier/private-attribute', () => {
  const judge = (elements: readonly Buffer[], policy = resolvePolicy('hipaa-safe-harbor')) => {
    const dicom = read(part10(explicitUid, ...elements));
    const document = { fields: () => [], problems: [], dicom };
    const context = { policy, circumstances: {}, path: 'a.dcm', options: {}, digest: (value: string) => value };
    return [...rule.check(document, context)];
  };
  const block = (creator: string, ...values: readonly string[]) => [
    element(0x00290010, 'LO', creator),
    ...values.map((value, index) => element(0x00291010 + index, 'LO', value)),
  ];

  it('is one note per creator, however many attributes there are', () => {
    const found = judge(block('ACME', 'a', 'b', 'c'));
    assert.deepEqual(
      found.map(({ severity, location }) => [severity, location]),
      [['info', { kind: 'attribute', attribute: '(0029,1010)', creator: 'ACME' }]],
    );
  });

  it('counts what stands inside sequence items', () => {
    assert.equal(judge([sequence(0x0040a730, [Buffer.concat(block('ACME', 'a'))])]).length, 1);
  });

  it('is silent on a creator without attributes and on standard ones', () => {
    assert.deepEqual(judge([element(0x00290010, 'LO', 'ACME'), element(0x00100040, 'CS', 'O')]), []);
  });

  it('is a warning under the Basic Profile, which removes them, and a note when safe ones are retained', () => {
    assert.equal(judge(block('ACME', 'a'), resolvePolicy('ps3.15-basic'))[0]!.severity, 'warning');
    assert.equal(judge(block('ACME', 'a'), resolvePolicy('ps3.15-basic+retain-safe-private'))[0]!.severity, 'info');
  });

  it('says when binary ones are among them, which nobody looks into', () => {
    const found = judge([element(0x00290010, 'LO', 'ACME'), element(0x00291010, 'OB', Uint8Array.of(0, 1, 2, 3))]);
    assert.equal(found[0]!.messageId, 'binary');
  });
});
