import assert from 'node:assert/strict';
import { readSubjects } from '../../../src/consent/subjects/read-subjects.ts';
import { subjectsText, type WrittenSubject } from '../../../src/consent/subjects/write-subjects.ts';

const read = (rows: readonly WrittenSubject[]) => readSubjects(subjectsText(rows), 'tsv');

describe('subjectsText', () => {
  it('writes what readSubjects reads back', () => {
    const rows: WrittenSubject[] = [
      {
        subject: 'sub-01',
        formVersion: '1.0',
        status: 'withdrawn',
        signed: '2024-03-01',
        validUntil: '2034-03-01',
        withdrawnOn: '2025-03-02',
        duo: ['GRU', { code: 'DS', argument: 'MONDO:0005148' }, { code: 'TS', argument: 36 }],
        aiTraining: 'not-allowed',
        thirdParties: ['Stroke Consortium', 'University of Example'],
        futureUse: 'ask-again',
        commercialUse: 'not-allowed',
        faceImages: 'allowed',
        jurisdiction: 'DE',
        authorizationId: 'A-1',
      },
      {
        subject: 'sub-02',
        status: 'consented',
        thirdParties: 'not-allowed',
        duo: [{ code: 'GS', argument: ['DE', 'FR'] }],
      },
    ];
    const { rows: found, problems } = read(rows);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      found,
      rows.map((row, index) => ({ ...row, row: index + 2 })),
    );
  });

  it('leaves out columns that nobody has a value in, and takes nobody for one who agreed', () => {
    assert.equal(subjectsText([{ subject: 'sub-01' }]), 'subject\tstatus\nsub-01\tpending\n');
  });

  it('keeps a value in its cell, whatever signs are in it', () => {
    const { rows, problems } = read([
      { subject: 'a\tb', status: 'consented', authorizationId: '"A" and\nB' },
      { subject: 'P-2', status: 'consented', thirdParties: ['One; Two'] },
    ]);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      rows.map(({ subject, authorizationId, thirdParties }) => [subject, authorizationId, thirdParties]),
      [
        ['a b', '"A" and B', undefined],
        ['P-2', undefined, ['One, Two']],
      ],
    );
  });
});
