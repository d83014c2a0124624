import assert from 'node:assert/strict';
import { kinds, onlyProblem, read, readCell } from './reading.ts';

describe('readSubjects', () => {
  describe('of who signed', () => {
    for (const [word, signatory] of [
      ['subject', 'subject'],
      ['Self', 'subject'],
      ['Mother', 'parent'],
      ['legal guardian', 'guardian'],
      ['legally-authorized representative', 'representative'],
    ]) {
      it(`reads "${word}"`, () => assert.equal(readCell('signed_by', word!).rows[0]?.signedBy, signatory));
    }

    it('takes no other word, and keeps quiet about it', () => {
      const reading = readCell('Signed by', 'Parnet');
      const { kind, message } = onlyProblem(reading);
      assert.equal(kind, 'unknown-word');
      assert.match(message, /did you mean "parent"\?\): expected subject, parent, guardian, representative or n\/a/);
      assert.equal(reading.rows[0]?.signedBy, undefined);
      assert.doesNotMatch(onlyProblem(readCell('signed_by', 'Jane Roe')).message, /Roe/);
    });
  });

  describe('of permissions', () => {
    for (const word of ['allowed', 'yes', 'Yes', 'TRUE', 'y', '1', 'ja', 'Erlaubt', 'oui', 'sí']) {
      it(`reads "${word}" as allowed`, () =>
        assert.equal(readCell('ai_training', word).rows[0]?.aiTraining, 'allowed'));
    }

    for (const word of [
      'not-allowed',
      'not allowed',
      'NOT_ALLOWED',
      'no',
      'n',
      'False',
      '0',
      'nein',
      'nicht erlaubt',
    ]) {
      it(`reads "${word}" as not allowed`, () => {
        const reading = readCell('face_images', word);
        assert.equal(reading.rows[0]?.faceImages, 'not-allowed');
        assert.deepEqual(reading.problems, []);
      });
    }

    for (const word of ['vielleicht', 'alowed', 'yes but not by Jane Roe', 'unknown']) {
      it(`takes "${word}" for no permission, and tells it`, () => {
        for (const column of ['ai_training', 'commercial_use', 'public_release', 'face_images', 'future_use']) {
          const reading = readCell(column, word);
          const { kind, message, row } = onlyProblem(reading);
          assert.deepEqual([kind, row], ['unknown-word', 2]);
          assert.match(message, /expected allowed, not-allowed.* or n\/a, as in/);
          assert.doesNotMatch(message, /Roe|vielleicht|(?<!l)alowed/);
          const { subject: _, status, row: at, ...said } = reading.rows[0]!;
          assert.deepEqual([status, at, Object.values(said)], ['consented', 2, ['not-allowed']]);
        }
      });
    }

    it('suggests the word that was meant', () => {
      assert.match(onlyProblem(readCell('ai_training', 'alowed')).message, /did you mean "allowed"\?/);
      assert.match(onlyProblem(readCell('ai_training', 'not-alowed')).message, /did you mean "not-allowed"\?/);
      assert.match(onlyProblem(readCell('future_use', 'ask-agian')).message, /did you mean "ask-again"\?/);
      assert.match(onlyProblem(readCell('status2', 'x')).message, /did you mean "status"\?/);
    });
  });

  describe('of third parties', () => {
    const given: Readonly<Record<string, unknown>> = {
      no: 'not-allowed',
      none: 'not-allowed',
      any: 'allowed',
      yes: 'allowed',
      'Acme, Inc.': ['Acme, Inc.'],
      'Acme; Beta GmbH ;': ['Acme', 'Beta GmbH'],
      'broad institute': ['broad institute'],
      Allow: 'allowed',
    };
    for (const [cell, thirdParties] of Object.entries(given)) {
      it(`reads "${cell}"`, () => {
        const reading = readCell('third_parties', cell);
        assert.deepEqual(reading.rows[0]?.thirdParties, thirdParties);
        assert.deepEqual(reading.problems, []);
      });
    }

    it('does not take a misspelt word for the name of somebody', () => {
      const reading = readCell('third_parties', 'alowed');
      assert.equal(onlyProblem(reading).kind, 'unknown-word');
      assert.equal(reading.rows[0]?.thirdParties, 'not-allowed');
    });
  });

  describe('of status', () => {
    it('reads each word of the schema, and what other languages and systems call them', () => {
      const words = [
        'consented',
        'withdrawn',
        'expired',
        'refused',
        'waived',
        'deceased',
        'pending',
        'Widerrufen',
        'declined',
      ];
      const { rows, problems } = read(
        `subject\tstatus\n${words.map((word, index) => `${index}\t${word}`).join('\n')}\n`,
      );
      assert.deepEqual(problems, []);
      assert.deepEqual(
        rows.map(({ status }) => status),
        [...words.slice(0, 7), 'withdrawn', 'refused'],
      );
    });

    it('takes nobody for consented whose status cannot be read', () => {
      const reading = read('subject\tstatus\n01\tconsentd\n02\tn/a\n03\tx y z\n');
      assert.deepEqual(
        reading.rows.map(({ status }) => status),
        ['pending', 'pending', 'pending'],
      );
      assert.deepEqual(kinds(reading), ['unknown-word', 'no-status', 'unknown-word']);
      assert.match(reading.problems[0]!.message, /did you mean "consented"\?/);
    });

    it('takes somebody with a day of withdrawal and no status for withdrawn', () => {
      const { rows } = read('subject\tstatus\twithdrawn_on\n01\t\t2025-01-01\n');
      assert.equal(rows[0]?.status, 'withdrawn');
    });

    it('tells a column that is missing once', () => {
      const reading = read('subject\tsigned\n01\t2024-01-01\n02\t2024-01-01\n');
      assert.deepEqual(kinds(reading), ['missing-column']);
      assert.equal(reading.rows.length, 2);
    });
  });

  describe('of days', () => {
    for (const cell of ['2024-02-30', '01.02.2024', '2024/02/01', '20240201', '2024-2-1', 'soon', '45323']) {
      it(`tells that "${cell}" is none`, () => {
        const reading = readCell('valid_until', cell);
        const { kind, message, column } = onlyProblem(reading);
        assert.deepEqual([kind, column], ['no-day', 3]);
        assert.doesNotMatch(message, new RegExp(cell.replaceAll('.', '\\.')));
        assert.equal(reading.rows[0]?.validUntil, undefined);
      });
    }

    it('reads the day of a time', () => {
      assert.equal(readCell('signed', '2024-02-29 00:00:00').rows[0]?.signed, '2024-02-29');
      assert.equal(readCell('signed', '2024-02-29T08:15:00Z').rows[0]?.signed, '2024-02-29');
    });
  });

  describe('of codes', () => {
    it('tells each that nobody knows, with the nearest, and keeps it as a limit', () => {
      const reading = readCell('duo', 'GRU; NPUU; DX(MONDO:0005148)');
      assert.deepEqual(kinds(reading), ['unknown-code', 'unknown-code']);
      assert.match(reading.problems[0]!.message, /^Code 2 of "duo" in row 2 is no code .*did you mean "NPU"\?$/);
      assert.doesNotMatch(reading.problems.map(({ message }) => message).join(), /NPUU|DX/);
      assert.deepEqual(reading.rows[0]?.duo, ['GRU', 'NPUU', { code: 'DX', argument: 'MONDO:0005148' }]);
    });

    it('tells a bracket that is never closed', () => {
      const reading = readCell('duo', 'DS(MONDO:0005148; GRU');
      assert.equal(onlyProblem(reading).kind, 'open-bracket');
    });
  });

  describe('of countries', () => {
    const given = { de: 'DE', EU: 'EU', eea: 'EEA', 'US-CA': 'US-CA' };
    for (const [cell, code] of Object.entries(given)) {
      it(`reads ${cell}`, () => assert.equal(readCell('jurisdiction', cell).rows[0]?.jurisdiction, code));
    }

    it('refuses names', () => {
      assert.equal(onlyProblem(readCell('jurisdiction', 'Germany')).kind, 'no-country');
    });

    it('refuses letters that no country has, and suggests what was likely meant', () => {
      assert.match(onlyProblem(readCell('jurisdiction', 'UK')).message, /EU or EEA; did you mean "GB"\?$/);
      const unknown = onlyProblem(readCell('jurisdiction', 'QQ-1'));
      assert.match(unknown.message, /EU or EEA, as in DE\.$/);
      assert.doesNotMatch(unknown.message, /QQ/);
    });
  });
});
