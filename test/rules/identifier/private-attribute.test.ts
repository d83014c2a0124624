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

  it('is a warning under the Basic Profile, which removes them', () => {
    assert.equal(judge(block('ACME', 'a'), resolvePolicy('ps3.15-basic'))[0]!.severity, 'warning');
  });

  describe('of the list of safe ones (PS3.15 Table E.3.10-1)', () => {
    const bValue = element(0x0019110c, 'IS', '1000');
    const siemens = [element(0x00190011, 'LO', 'SIEMENS MR HEADER'), bValue];

    it('are kept when the option says so, and then alone', () => {
      const retained = resolvePolicy('ps3.15-basic+retain-safe-private');
      assert.deepEqual(judge(siemens, retained), []);
      const [other] = judge([...siemens, element(0x00191108, 'CS', 'IMAGE NUM 4')], retained);
      assert.deepEqual(
        [other?.messageId, other?.location],
        ['not-safe', { kind: 'attribute', attribute: '(0019,1108)', creator: 'SIEMENS MR HEADER' }],
      );
    });

    it('are removed like all others without the option', () => {
      assert.equal(judge(siemens, resolvePolicy('ps3.15-basic')).length, 1);
    });

    it('are not meant where another creator has reserved the block', () => {
      const foreign = [element(0x00190011, 'LO', 'ACME'), bValue];
      assert.equal(judge(foreign, resolvePolicy('ps3.15-basic+retain-safe-private')).length, 1);
    });
  });

  it('says when binary ones are among them, in which only readable text is looked for', () => {
    const found = judge([element(0x00290010, 'LO', 'ACME'), element(0x00291010, 'OB', Uint8Array.of(0, 1, 2, 3))]);
    assert.equal(found[0]!.messageId, 'binary');
  });
});
