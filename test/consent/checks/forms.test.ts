import assert from 'node:assert/strict';
import { checkForms } from '../../../src/consent/checks/forms.ts';
import type { Form } from '../../../src/model/consent.generated.ts';
import { authorization, explicitConsent, manifest } from './manifest.ts';

const sha256 = 'a'.repeat(64);
const form: Form = {
  version: '2.1',
  document: 'consent/form-2.1.pdf',
  sha256,
  usedFrom: '2020-01-01',
  usedUntil: '2022-12-31',
};
const hashes = new Map([['consent/form-2.1.pdf', sha256]]);
const row = { subject: 'sub-01', row: 2, formVersion: '2.1', signed: '2021-06-01' };

function check(forms: Form[], rows: Parameters<typeof checkForms>[1] = [], known = hashes) {
  return checkForms(manifest({ forms, legalBasis: [explicitConsent] }), rows, (path) => known.get(path));
}

describe('checkForms', () => {
  it('is silent on a form that is there, unchanged, and was signed while it was in use', () => {
    assert.deepEqual(check([form], [row]), []);
    assert.deepEqual(
      check(
        [form],
        [
          { ...row, signed: '2020-01-01' },
          { ...row, signed: '2022-12-31' },
        ],
      ),
      [],
    );
  });

  it('says that a row names a version that the manifest does not have', () => {
    assert.deepEqual(check([form], [{ ...row, formVersion: '2' }]), [
      { kind: 'form-version-unknown', reference: 'GDPR Art. 7(1)', subject: 'sub-01', row: 2, form: '2' },
    ]);
    assert.deepEqual(check([form], [{ subject: 'sub-01', row: 2 }]), []);
  });

  it('tells a form without a document from one whose document is absent', () => {
    const { document: _, ...without } = form;
    assert.deepEqual(
      check([without]).map(({ kind }) => kind),
      ['form-without-document'],
    );
    assert.deepEqual(check([form], [], new Map()), [
      {
        kind: 'form-document-absent',
        reference: 'GDPR Art. 7(1)',
        pointer: '/forms/0',
        path: 'consent/form-2.1.pdf',
        form: '2.1',
      },
    ]);
  });

  it('says that a document is another one, whatever case its hash is written in', () => {
    const other = check([form], [], new Map([['consent/form-2.1.pdf', 'b'.repeat(64)]]));
    assert.deepEqual(
      other.map(({ kind, pointer }) => [kind, pointer]),
      [['form-document-changed', '/forms/0/sha256']],
    );
    assert.deepEqual(check([form], [], new Map([['consent/form-2.1.pdf', sha256.toUpperCase()]])), []);
  });

  it('compares nothing where the manifest names no hash', () => {
    const { sha256: _, ...without } = form;
    assert.deepEqual(check([without], [], new Map([['consent/form-2.1.pdf', 'b'.repeat(64)]])), []);
  });

  it('says on which side of its use a form was signed', () => {
    for (const [signed, side] of [
      ['2019-12-31', 'before'],
      ['2023-01-01', 'after'],
    ] as const) {
      const [problem, ...others] = check([form], [{ ...row, signed }]);
      assert.deepEqual(others, []);
      assert.deepEqual(problem, {
        kind: 'signed-outside-use',
        reference: 'GDPR Art. 7(1)',
        subject: 'sub-01',
        row: 2,
        form: '2.1',
        signed,
        side,
      });
    }
  });

  it('does not limit a form that is still in use, nor who did not say when they signed', () => {
    const { usedUntil: _, ...current } = form;
    const { signed: _signed, ...undated } = row;
    assert.deepEqual(check([current], [{ ...row, signed: '2026-01-01' }]), []);
    assert.deepEqual(check([form], [undated]), []);
  });

  it('says that a version stands twice, and takes a signature that fits either', () => {
    const german: Form = { ...form, language: 'de', usedFrom: '2023-01-01', usedUntil: '2023-12-31' };
    const problems = check([form, german], [{ ...row, signed: '2023-03-01' }]);
    assert.deepEqual(
      problems.map(({ kind, pointer }) => [kind, pointer]),
      [['form-version-twice', '/forms/1']],
    );
  });

  it('knows a version with spaces around it, and names no path of a document where there is none', () => {
    assert.deepEqual(check([form], [{ ...row, formVersion: ' 2.1' }]), []);
    const [problem] = check([{ version: '3' }]);
    assert.ok(problem && !('path' in problem));
  });

  it('cites the law that applies', () => {
    const consent = manifest({ forms: [{ version: '1' }], legalBasis: [authorization] });
    assert.equal(checkForms(consent, [], () => undefined)[0]!.reference, '45 CFR 164.508(b)(6)');
  });
});
