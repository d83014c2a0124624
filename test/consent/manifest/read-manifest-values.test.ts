import assert from 'node:assert/strict';
import { good, messages, onlyProblem, readWith } from './reading.ts';

describe('readManifest', () => {
  describe('of days', () => {
    for (const day of ['2024-02-30', '2023-02-29', '2024-04-31', '1900-02-29']) {
      it(`refuses ${day}, which no calendar has, and reads the rest`, () => {
        const reading = readWith({ terms: { retentionUntil: day } });
        const { message, pointer } = onlyProblem(reading);
        assert.equal(pointer, '/terms/retentionUntil');
        assert.match(message, /no day of the calendar: expected .* YYYY-MM-DD, as in/);
        assert.equal(reading.manifest?.terms.retentionUntil, day);
      });
    }

    for (const day of ['2024-02-29', '2000-02-29', '2024-12-31']) {
      it(`takes ${day}`, () => assert.deepEqual(readWith({ terms: { retentionUntil: day } }).problems, []));
    }

    for (const day of ['31.12.2024', '2024-13-01', '2024-1-1', '2024-02-29T00:00:00Z', '']) {
      it(`tells "${day}" once`, () => {
        assert.equal(onlyProblem(readWith({ terms: { retentionUntil: day } })).pointer, '/terms/retentionUntil');
      });
    }

    it('looks into forms, approvals and legal bases', () => {
      const reading = readWith({
        ethics: [{ committee: 'x', approvedOn: '2024-02-30' }],
        legalBasis: [{ law: 'national-opt-out', scheme: 'x', checkedOn: '2024-02-30' }],
        forms: [{ version: '2', usedUntil: '2024-02-30', terms: { retentionUntil: '2024-02-30' } }],
      });
      assert.deepEqual(
        reading.problems.map(({ pointer }) => pointer),
        ['/ethics/0/approvedOn', '/legalBasis/0/checkedOn', '/forms/0/usedUntil', '/forms/0/terms/retentionUntil'],
      );
    });

    it('leaves versions alone that look like days', () => {
      assert.deepEqual(readWith({ forms: [{ version: '2024-02-30' }] }).problems, []);
    });
  });

  describe('of codes', () => {
    it('suggests the nearest for one that nobody knows, without repeating it', () => {
      const reading = readWith({ terms: { duo: ['GRU', 'NPUU', { code: 'DX', argument: 'MONDO:0005148' }] } });
      assert.deepEqual(
        reading.problems.map(({ pointer }) => pointer),
        ['/terms/duo/1', '/terms/duo/2/code'],
      );
      assert.match(messages(reading)[0]!, /^Item 2 of "duo" in "terms" is no code .*did you mean "NPU"\?$/);
      assert.doesNotMatch(messages(reading).join(), /NPUU|DX/);
      assert.ok(reading.manifest, 'the rest of the manifest can be used');
    });

    it('takes codes in any case of letters, and ids', () => {
      assert.deepEqual(readWith({ terms: { duo: ['gru', 'duo:0000042'] } }).problems, []);
    });

    it('refuses an id that the ontology does not have', () => {
      assert.match(
        onlyProblem(readWith({ terms: { duo: ['DUO:0999999'] } })).message,
        /no code of the Data Use Ontology/,
      );
    });

    it('takes a text with several codes and their arguments, and tells the one in it that nobody knows', () => {
      assert.deepEqual(readWith({ terms: { duo: ['DS (MONDO:0005148)', 'HMB-IRB-NPU'] } }).problems, []);
      const { message, pointer } = onlyProblem(readWith({ terms: { duo: ['GRU; NPUU'] } }));
      assert.equal(pointer, '/terms/duo/0');
      assert.match(message, /did you mean "NPU"\?$/);
    });

    it('takes one code beside an argument', () => {
      const { pointer } = onlyProblem(readWith({ terms: { duo: [{ code: 'DS; GRU', argument: 'MONDO:0005148' }] } }));
      assert.equal(pointer, '/terms/duo/0/code');
    });

    it('leaves arguments alone', () => {
      assert.deepEqual(readWith({ terms: { duo: [{ code: 'PS', argument: 'XYZ' }] } }).problems, []);
    });
  });

  describe('of countries', () => {
    it('refuses two capitals that no country has, wherever they stand, and reads the rest', () => {
      const reading = readWith({
        controller: { ...good.controller, country: 'QQ' },
        terms: {
          thirdParties: { sharing: 'named', recipients: [{ name: 'A', country: 'ZZ' }], countries: ['DE', 'XX'] },
          storage: { regions: ['EEA', 'UN'] },
        },
      });
      assert.deepEqual(
        reading.problems.map(({ pointer }) => pointer),
        [
          '/controller/country',
          '/terms/thirdParties/recipients/0/country',
          '/terms/thirdParties/countries/1',
          '/terms/storage/regions/1',
        ],
      );
      assert.match(
        messages(reading)[0]!,
        /^"country" in "controller" is the code of no country: expected .*, as in "country": "DE"\.$/,
      );
      assert.doesNotMatch(messages(reading).join(), /QQ|ZZ|XX|UN/);
      assert.ok(reading.manifest);
    });

    it('suggests the one that was most likely meant', () => {
      const { message } = onlyProblem(readWith({ terms: { storage: { regions: ['UK'] } } }));
      assert.match(message, /; did you mean "GB"\?$/);
    });

    it('takes EU, EEA and codes of ISO 3166-1', () => {
      assert.deepEqual(readWith({ terms: { storage: { regions: ['EU', 'EEA', 'GB', 'GR', 'TW'] } } }).problems, []);
    });
  });
});
