import assert from 'node:assert/strict';
import { good, messages, onlyProblem, read, readWith } from './reading.ts';

describe('readManifest', () => {
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
});
