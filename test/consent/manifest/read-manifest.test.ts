import assert from 'node:assert/strict';
import { good, messages, onlyProblem, read, readWith } from './reading.ts';

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

  it('tells a version of the form that is described twice', () => {
    const { message, pointer } = onlyProblem(
      readWith({ forms: [{ version: '1' }, { version: '2' }, { version: '1 ' }] }),
    );
    assert.equal(pointer, '/forms/2/version');
    assert.match(message, /version of an earlier form/);
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
