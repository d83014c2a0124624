import assert from 'node:assert/strict';
import { type ManifestReading, readManifest } from '../../../src/consent/manifest/read-manifest.ts';
import type { Consent } from '../../../src/model/consent.generated.ts';

/** A manifest without mistakes. */
const good: Consent = {
  schemaVersion: 1,
  controller: { name: 'University Hospital', contact: 'consent@hospital.example', country: 'DE' },
  ethics: [{ committee: 'Ethics committee', number: '2024-17', approvedOn: '2024-02-29', validUntil: '2029-02-28' }],
  legalBasis: [
    { law: 'gdpr', article6: 'a', article9: 'a' },
    { law: 'hipaa', ground: 'authorization' },
    { law: 'common-rule', ground: 'broad-consent' },
    { law: 'national-opt-out', scheme: 'National data opt-out', checkedOn: '2026-01-31' },
  ],
  terms: { duo: ['GRU', 'DUO:0000018', { code: 'DS', argument: ['MONDO:0005148'] }], aiTraining: 'not-allowed' },
  forms: [{ version: '1.0', usedFrom: '2024-03-01', terms: { aiTraining: { onlyWith: ['ethics-approval'] } } }],
};

function read(text: string): ManifestReading {
  return readManifest(text);
}

/** Reads the good manifest with some keys replaced. */
function readWith(changes: object): ManifestReading {
  return read(JSON.stringify({ ...good, ...changes }));
}

function messages({ problems }: ManifestReading): string[] {
  return problems.map(({ message }) => message);
}

/** The only problem that a reading has. */
function onlyProblem(reading: ManifestReading) {
  assert.equal(reading.problems.length, 1, messages(reading).join('\n'));
  return reading.problems[0]!;
}

describe('readManifest', () => {
  it('gives what the file says when nothing is wrong', () => {
    assert.deepEqual(readWith({}), { manifest: good, problems: [] });
  });

  it('reads a byte order mark and line ends of Windows, and counts places without them', () => {
    const text = JSON.stringify(good, null, 2).replaceAll('\n', '\r\n');
    assert.deepEqual(read(`\uFEFF${text}`), { manifest: good, problems: [] });
    const broken = text.replace('"country": "DE"', '"country": "de"');
    const { region } = onlyProblem(read(`\uFEFF${broken}`));
    assert.deepEqual(region, onlyProblem(read(broken.replaceAll('\r\n', '\n'))).region);
    assert.equal(region.startLine, 6);
  });

  it('tells place, pointer, what is wrong, what was expected and an example', () => {
    const problem = onlyProblem(read(JSON.stringify({ ...good, ageOfMajority: 'eighteen' }, null, 1)));
    assert.equal(problem.pointer, '/ageOfMajority');
    assert.equal(
      problem.message,
      '"ageOfMajority" is of the wrong kind: expected a whole number, as in "ageOfMajority": 18.',
    );
    assert.equal(problem.region.startColumn, ' "ageOfMajority": '.length + 1);
    assert.equal(problem.region.endColumn, problem.region.startColumn + '"eighteen"'.length);
  });

  it('tells all mistakes, in the order of the text', () => {
    const reading = readWith({
      controller: { name: '', contact: 7 },
      terms: { aiTraining: 'maybe' },
      forms: [{ version: '1', sha256: 'ABC', language: 'German' }],
    });
    assert.equal(reading.manifest, undefined);
    assert.deepEqual(
      reading.problems.map(({ pointer }) => pointer),
      ['/controller/name', '/controller/contact', '/terms/aiTraining', '/forms/0/sha256', '/forms/0/language'],
    );
  });

  describe('of legal bases', () => {
    const cases: Readonly<Record<string, [basis: unknown, pointer: string, message: RegExp]>> = {
      'lacks what the law asks for': [
        { law: 'gdpr', article6: 'a' },
        '/legalBasis/0',
        /^"article9" is missing in item 1 of/,
      ],
      'has a key of another law': [
        { law: 'gdpr', article6: 'a', article9: 'a', agreement: 'x' },
        '/legalBasis/0/agreement',
        /^"agreement" is not known in item 1 of "legalBasis": expected one of "law", "article6", "article9" or/,
      ],
      'has a misspelt ground': [
        { law: 'hipaa', ground: 'authorisation' },
        '/legalBasis/0/ground',
        /did you mean "authorization"\?.*as in "ground": "authorization"\.$/,
      ],
      'has a misspelt law': [{ law: 'hippa', ground: 'waiver' }, '/legalBasis/0/law', /did you mean "hipaa"\?/],
      'has a ground of another law': [
        { law: 'common-rule', ground: 'authorization' },
        '/legalBasis/0/ground',
        /expected "informed-consent", "broad-consent", "waiver" or "exempt"/,
      ],
      'has no law': [{ article6: 'a' }, '/legalBasis/0', /^"law" is missing/],
      'has a law that is no text': [
        { law: ['gdpr'] },
        '/legalBasis/0/law',
        /"law" in item 1 of "legalBasis" has a word/,
      ],
      'is no object': [
        'gdpr',
        '/legalBasis/0',
        /^Item 1 of "legalBasis" is of the wrong kind: expected an object in braces/,
      ],
    };
    for (const [what, [basis, pointer, message]] of Object.entries(cases)) {
      it(`tells one that ${what}, and nothing of the other laws`, () => {
        const problem = onlyProblem(readWith({ legalBasis: [basis] }));
        assert.equal(problem.pointer, pointer);
        assert.match(problem.message, message);
      });
    }
  });

  describe('where a value may be of several kinds', () => {
    const cases: Readonly<Record<string, [terms: unknown, pointer: string, message: RegExp]>> = {
      'a word for training': [{ aiTraining: 'notallowed' }, '/terms/aiTraining', /did you mean "not-allowed"\?/],
      'conditions of training': [{ aiTraining: { onlyWith: [] } }, '/terms/aiTraining/onlyWith', /is empty/],
      neither: [{ aiTraining: true }, '/terms/aiTraining', /expected text in double quotes or an object in braces/],
      'an argument in a list': [
        { duo: [{ code: 'DS', argument: [5] }] },
        '/terms/duo/0/argument/0',
        /expected text in double quotes/,
      ],
      'a code without its argument': [
        { duo: [{ code: 'DS' }] },
        '/terms/duo/0',
        /^"argument" is missing in item 1 of "duo"/,
      ],
    };
    for (const [what, [terms, pointer, message]] of Object.entries(cases)) {
      it(`tells the mistake of ${what}`, () => {
        const problem = onlyProblem(readWith({ terms }));
        assert.equal(problem.pointer, pointer);
        assert.match(problem.message, message);
      });
    }
  });

  describe('of keys', () => {
    it('suggests the one that was meant, and shows the key', () => {
      const reading = read(JSON.stringify({ ...good, terms: { aiTrainng: 'allowed' } }, null, 1));
      const { message, pointer, region } = onlyProblem(reading);
      assert.equal(
        message,
        '"aiTrainng" is not known in "terms": did you mean "aiTraining", as in "aiTraining": "not-allowed"?',
      );
      assert.equal(pointer, '/terms/aiTrainng');
      assert.equal(region.endColumn - region.startColumn, '"aiTrainng"'.length);
    });

    it('lists those that are known where none is near', () => {
      assert.match(onlyProblem(readWith({ zebra: 1 })).message, /expected one of .*"controller".*"terms"/);
    });

    it('does not repeat what is no key', () => {
      const { message } = onlyProblem(readWith({ 'Jane Roe, born 1957': 1 }));
      assert.match(message, /^A key is not known in the file/);
      assert.doesNotMatch(message, /Jane|1957/);
    });

    it('takes __proto__ for a key like any other', () => {
      const text = JSON.stringify(good).replace('{', '{"__proto__":{"terms":{}},');
      assert.equal(onlyProblem(read(text)).pointer, '/__proto__');
    });

    it('gives nothing where one stands twice, for nobody knows which is meant', () => {
      const text = JSON.stringify(good).replace('"aiTraining"', '"aiTraining":"allowed","aiTraining"');
      const reading = read(text);
      assert.match(onlyProblem(reading).message, /^"aiTraining" in "terms" stands there twice/);
      assert.equal(reading.manifest, undefined);
    });

    it('does not repeat what stands twice and is no key', () => {
      const text = JSON.stringify(good).replace('{', '{"Jane Roe":1,"Jane Roe":2,');
      assert.doesNotMatch(messages(read(text)).join(), /Jane/);
    });

    it('finds a key with a slash by its pointer', () => {
      assert.equal(onlyProblem(readWith({ 'a/b~c': 1 })).pointer, '/a~1b~0c');
    });
  });

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

  it('tells a version of the form that is described twice', () => {
    const { message, pointer } = onlyProblem(
      readWith({ forms: [{ version: '1' }, { version: '2' }, { version: '1 ' }] }),
    );
    assert.equal(pointer, '/forms/2/version');
    assert.match(message, /version of an earlier form/);
  });

  describe('of broken JSON', () => {
    const whole = JSON.stringify(good, null, 2);
    const cases: Readonly<Record<string, [text: string, line: number, message: RegExp]>> = {
      'a comma that is missing': [
        whole.replace('": 1,', '": 1'),
        3,
        /^A comma is missing: expected one between two entries, as in/,
      ],
      'a colon that is missing': [whole.replace('"terms": {', '"terms" {'), 0, /^A colon is missing/],
      'a text that is never closed': [whole.replace('Hospital",', 'Hospital,'), 4, /^A text is never closed/],
      'a brace that is missing': [whole.slice(0, -1), 0, /^A brace is missing/],
      'single quotes': [whole.replace('"DE"', "'DE'"), 6, /^JSON has no such word/],
      'something behind the end': [`${whole}\n{}`, 0, /^Something stands behind the end/],
      'a value that is missing': [whole.replace('"DE"', ''), 0, /^A value is missing/],
      'a backslash of a path': [whole.replace('University H', 'C:\\H'), 4, /^A backslash stands/],
      'no text at all': [' \n', 1, /^The file is empty/],
    };
    for (const [what, [text, line, message]] of Object.entries(cases)) {
      it(`tells ${what}, with its line, and gives no manifest`, () => {
        const reading = read(text);
        const { message: said, region } = onlyProblem(reading);
        assert.match(said, message);
        assert.match(said, /: expected .*(?:, as in .*|")\.$/);
        if (line > 0) assert.equal(region.startLine, line);
        assert.equal(reading.manifest, undefined);
      });
    }

    it('checks what can be read of the rest, and says nothing of what may be lost', () => {
      const reading = read(
        '{ "schemaVersion": 1\n "controller": { "name": 5 },\n "legalBasis": [{ "law": "gdpr", "article6": "z" }]',
      );
      assert.deepEqual(
        messages(reading).map((message) => message.split(':')[0]),
        [
          'A comma is missing',
          '"name" in "controller" is of the wrong kind',
          '"article6" in item 1 of "legalBasis" has a word that is not known',
          'A brace is missing',
        ],
      );
    });

    it('says nothing of what follows once it cannot tell in which object that stands', () => {
      const text = '{\n "terms" {\n  "duo": ["GRU"],\n  "aiTraining": "maybe"\n },\n "forms": 5, "forms": 5\n}';
      assert.match(onlyProblem(read(text)).message, /^A colon is missing/);
      assert.match(
        onlyProblem(read('{ "terms": { "duo": ["GRU" }, "aiTraining": 1 } }')).message,
        /^A comma is missing/,
      );
    });

    it('takes a comment for a mistake that costs nothing', () => {
      const reading = read(whole.replace('"terms"', '// what may be done\n  /* all */ "terms"'));
      assert.equal(reading.problems.length, 2);
      for (const { message } of reading.problems) assert.match(message, /^JSON has no comments/);
      assert.deepEqual(reading.manifest, good);
    });

    it('takes two slashes in a text for what they are', () => {
      const controller = { name: 'x', contact: 'https://hospital.example/*consent*/' };
      assert.deepEqual(readWith({ controller }).problems, []);
    });

    it('takes a comma too many for a mistake that costs nothing, in objects and in lists', () => {
      const reading = read(whole.replace('"DE"\n', '"DE",\n').replace('"DUO:0000018",', '"DUO:0000018", ,'));
      assert.equal(reading.manifest, undefined, 'between two commas an entry may be lost');
      const trailing = read(whole.replace('"DE"\n', '"DE",\n').replace(/\}\n$/, '},\n'));
      const { message, region } = onlyProblem(trailing);
      assert.match(message, /^A comma stands before the closing bracket/);
      assert.equal(region.startLine, 6);
      assert.deepEqual(trailing.manifest, good);
    });
  });

  describe('of what is no manifest at all', () => {
    for (const text of ['[]', 'null', '42', '"consent"']) {
      it(`refuses ${text}`, () => {
        assert.match(onlyProblem(read(text)).message, /^The file is of the wrong kind: expected an object in braces/);
      });
    }

    it('refuses brackets that go on and on', () => {
      for (const text of [
        '['.repeat(200_000),
        '/* " */'.concat('{"a":'.repeat(200_000)),
        `{"terms":${'['.repeat(100)}`,
      ]) {
        assert.match(onlyProblem(read(text)).message, /nested too deep/);
      }
    });

    it('tells the first mistake alone where there may be very many', () => {
      assert.equal(onlyProblem(readWith({ legalBasis: Array(5000).fill(0) })).pointer, '/legalBasis/0');
      assert.equal(readWith({ legalBasis: Array(500).fill(0) }).problems.length, 500);
    });

    it('tells UTF-16 that was read as bytes, and reads it once it is decoded', () => {
      const bytes = Buffer.from(`\uFEFF${JSON.stringify(good)}`, 'utf16le');
      assert.match(onlyProblem(read(bytes.toString('latin1'))).message, /UTF-16.*expected UTF-8/);
      assert.deepEqual(read(bytes.toString('utf16le')).manifest, good);
    });
  });

  it('never repeats a value', () => {
    const secret = 'Roe-4711';
    const text = JSON.stringify({
      schemaVersion: secret,
      controller: { name: [secret], contact: { [secret]: secret }, country: secret },
      ethics: [{ committee: 'x', approvedOn: secret }],
      legalBasis: [{ law: secret }, { law: 'gdpr', article6: secret, article9: secret }],
      terms: { duo: [secret, { code: secret, argument: {} }], aiTraining: secret, storage: { where: [secret] } },
      forms: [{ version: secret, sha256: secret }, { version: secret }],
      ageOfMajority: secret,
    });
    for (const written of [text, text.slice(0, -1), text.replaceAll(`"${secret}"`, secret)]) {
      const said = messages(read(written));
      assert.ok(said.length > 0);
      assert.doesNotMatch(said.join('\n'), /Roe|4711/);
    }
  });
});
