import assert from 'node:assert/strict';
import { kinds, onlyProblem, read, readCell } from './reading.ts';

const header = [
  ...[
    'participant_id',
    'form_version',
    'status',
    'signed',
    'signed_by',
    'valid_until',
    'withdrawn_on',
    'duo',
    'ai_training',
  ],
  ...[
    'third_parties',
    'future_use',
    'commercial_use',
    'public_release',
    'face_images',
    'jurisdiction',
    'authorization_id',
  ],
];
const cells = [
  ...[
    'sub-01',
    '1.0',
    'consented',
    '2024-02-29',
    'parent',
    '2029-02-28',
    'n/a',
    'GRU; DS(MONDO:0005148)',
    'not-allowed',
  ],
  ...['University Hospital; Acme, Inc.', 'ask-again', 'no', 'not-allowed', 'yes', 'DE', 'A-7'],
];
const expected = {
  subject: 'sub-01',
  formVersion: '1.0',
  status: 'consented',
  signed: '2024-02-29',
  signedBy: 'parent',
  validUntil: '2029-02-28',
  duo: ['GRU', { code: 'DS', argument: 'MONDO:0005148' }],
  aiTraining: 'not-allowed',
  thirdParties: ['University Hospital', 'Acme, Inc.'],
  futureUse: 'ask-again',
  commercialUse: 'not-allowed',
  publicRelease: 'not-allowed',
  faceImages: 'allowed',
  jurisdiction: 'DE',
  authorizationId: 'A-7',
  row: 2,
};

describe('readSubjects', () => {
  it('reads every column of a table', () => {
    const reading = read(`${header.join('\t')}\n${cells.join('\t')}\n`);
    assert.deepEqual(reading.problems, []);
    assert.deepEqual(reading.rows, [expected]);
    assert.equal(reading.columns.length, 16);
    assert.deepEqual(reading.columns[1], { name: 'formVersion', column: 2 });
  });

  it('reads CSV with commas or semicolons, and cells in quotes', () => {
    for (const separator of [',', ';']) {
      const line = (texts: readonly string[]) => texts.map((text) => `"${text}"`).join(separator);
      const reading = read(`${header.join(separator)}\n${line(cells)}`, 'csv');
      assert.deepEqual(reading.problems, []);
      assert.deepEqual(reading.rows, [expected]);
    }
  });

  it('reads a byte order mark, line ends of Windows and of old Macs, and no line end at the end', () => {
    for (const lineEnd of ['\r\n', '\r', '\n']) {
      const reading = read(`\uFEFF${header.join('\t')}${lineEnd}${cells.join('\t')}`);
      assert.deepEqual(reading, read(`${header.join('\t')}\n${cells.join('\t')}\n`));
    }
  });

  it('finds columns whatever the case, spaces and hyphens of their headings, and in any order', () => {
    const reading = read('STATUS\t Form Version\tAI-Training\tParticipant ID\nconsented\t2\tyes\t01\n');
    assert.deepEqual(reading.problems, []);
    assert.deepEqual(reading.rows, [
      { status: 'consented', formVersion: '2', aiTraining: 'allowed', subject: '01', row: 2 },
    ]);
  });

  it('keeps the subject as it is written, zeros and prefix included', () => {
    const { rows } = read('subject\tstatus\nsub-01\tconsented\n01\tconsented\n1\tconsented\n');
    assert.deepEqual(
      rows.map(({ subject }) => subject),
      ['sub-01', '01', '1'],
    );
  });

  it('takes n/a and empty cells for absent', () => {
    for (const cell of ['n/a', 'N/A', '', '  ', 'NA']) {
      assert.deepEqual(readCell('ai_training', cell).rows, [{ subject: 'sub-01', status: 'consented', row: 2 }]);
    }
  });

  it('counts rows as tables do: empty lines are none, the header is row 1', () => {
    const { rows, problems } = read('\n\nsubject\tstatus\n\nsub-01\tconsented\n\t\n\nsub-02\tmaybe\n');
    assert.deepEqual(
      rows.map(({ row }) => row),
      [2, 4],
    );
    assert.deepEqual(
      problems.map(({ kind, row, region }) => [kind, row, region?.startLine]),
      [
        ['no-subject', 3, 6],
        ['unknown-word', 4, 8],
      ],
    );
  });

  describe('of headings', () => {
    it('suggests the nearest for one that is not known', () => {
      const { kind, message, row, column, region } = onlyProblem(readCell('futre use', 'no'));
      assert.deepEqual([kind, row, column], ['unknown-column', 1, 3]);
      assert.match(message, /^The heading of column 3 is not known: did you mean "future_use"\?$/);
      assert.deepEqual(region, { startLine: 1, startColumn: 16, endLine: 1, endColumn: 25 });
    });

    it('never repeats one: a table without a header has people in its place', () => {
      const reading = read('Jane Roe\tconsented\nJohn Doe\tconsented\n');
      assert.deepEqual(reading.rows, []);
      assert.ok(kinds(reading).includes('missing-column'));
      assert.doesNotMatch(reading.problems.map(({ message }) => message).join(), /Roe|Doe/);
    });

    it('leaves remarks alone', () => {
      assert.deepEqual(readCell('Notes', 'called twice').problems, []);
    });

    it('tells two that say the same, and reads the first', () => {
      const reading = read('subject\tparticipant_id\tstatus\n01\t02\tconsented\n');
      const { kind, column } = onlyProblem(reading);
      assert.deepEqual([kind, column], ['repeated-column', 2]);
      assert.equal(reading.rows[0]?.subject, '01');
    });
  });

  describe('of ragged rows', () => {
    it('reads of a short one what is there', () => {
      const reading = read('subject\tstatus\tai_training\n01\trefused\n');
      assert.equal(onlyProblem(reading).kind, 'ragged-row');
      assert.deepEqual(reading.rows, [{ subject: '01', status: 'refused', row: 2 }]);
    });

    it('believes nothing but the subject of a long one, whose cells may be shifted', () => {
      const reading = read('subject,status,duo,ai_training\n01,consented,GRU,NPU,yes\n', 'csv');
      assert.equal(onlyProblem(reading).kind, 'ragged-row');
      assert.deepEqual(reading.rows, [{ subject: '01', status: 'pending', row: 2 }]);
    });

    it('takes tabs at the end of a row for nothing', () => {
      assert.deepEqual(read('subject\tstatus\n01\tconsented\t\t\n').problems, []);
    });
  });

  describe('of quotes', () => {
    it('reads a tab inside of them as a part of the cell', () => {
      const reading = read('subject\tform_version\tstatus\n01\t"1.0\tdraft ""b"""\tconsented\n');
      assert.deepEqual(reading.problems, []);
      assert.equal(reading.rows[0]?.formVersion, '1.0\tdraft "b"');
    });

    it('loses nobody to one that is never closed', () => {
      for (const form of ['tsv', 'csv'] as const) {
        const separator = form === 'tsv' ? '\t' : ',';
        const lines = ['subject status form_version', '01 consented "1.0', '02 withdrawn 1.0', '03 consented 1.0'];
        const reading = read(lines.join('\n').replaceAll(' ', separator), form);
        assert.equal(onlyProblem(reading).kind, 'open-quotes');
        assert.deepEqual(
          reading.rows.map(({ subject }) => subject),
          ['01', '02', '03'],
        );
      }
    });

    it('loses nobody of a TSV between two that belong to different rows', () => {
      const reading = read(
        'subject\tform_version\tstatus\n01\t"1.0\tconsented\n02\t1.0\twithdrawn\n03\t1"\tconsented\n',
      );
      assert.equal(reading.rows.length, 3);
      assert.equal(reading.rows[1]?.status, 'withdrawn');
    });
  });

  it('reads a TSV whose cells are apart by commas, and tells it', () => {
    const reading = read('subject,status\n01,consented\n');
    assert.equal(onlyProblem(reading).kind, 'separator');
    assert.equal(reading.rows[0]?.status, 'consented');
  });

  it('tells a table without anything in it', () => {
    for (const text of ['', '\n\r\n', '\uFEFF']) assert.equal(onlyProblem(read(text)).kind, 'no-header');
  });

  it('tells UTF-16 that was read as bytes, and reads it once it is decoded', () => {
    const bytes = Buffer.from('\uFEFFsubject\tstatus\n01\tconsented\n', 'utf16le');
    assert.equal(onlyProblem(read(bytes.toString('latin1'))).kind, 'not-utf-8');
    assert.equal(read(bytes.toString('utf16le')).rows.length, 1);
  });

  it('shares the value of cells that say the same, and tells a mistake in each row', () => {
    const { rows, problems } = read(
      ['subject\tstatus\tduo', '01\tyes?\tGRU; NPU', '02\tyes?\tGRU; NPU', '03\tn/a\tGRU;NPU', ''].join('\n'),
    );
    assert.equal(rows[0]!.duo, rows[1]!.duo);
    assert.deepEqual(rows[2]!.duo, rows[0]!.duo);
    assert.deepEqual(
      problems.map(({ kind, row }) => [kind, row]),
      [
        ['unknown-word', 2],
        ['unknown-word', 3],
        ['no-status', 4],
      ],
    );
  });
});
