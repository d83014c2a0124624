import assert from 'node:assert/strict';
import { parse } from 'jsonc-parser';
import { editedManifest } from '../../../src/consent/manifest/edit-manifest.ts';

const commented = `{
  // Who answers
  "schemaVersion": 1,
  "controller": {
    "name": "University Hospital", // the clinic
    "contact": "consent@hospital.example" /* read daily */
  },
  "legalBasis": [
    // research
    { "law": "gdpr", "article6": "e", "article9": "j" },
    { "law": "hipaa", "ground": "waiver" } // see protocol
  ],
  "terms": {
    "aiTraining": "allowed", // asked in 2024
    "storage": { "where": ["local", "institution"], "regions": ["DE"] }
  },
  "x-own": { "kept": true }
}
`;

type Manifest = Record<string, Record<string, unknown>> & { legalBasis: unknown[] };

/** Edits the manifest, and checks that the text says what is wanted and nothing else. */
function edited(change: (manifest: Manifest) => void, text = commented): string {
  const manifest = parse(text) as Manifest;
  change(manifest);
  const after = editedManifest(text, manifest);
  assert.deepEqual(parse(after), JSON.parse(JSON.stringify(manifest)));
  return after;
}

/** Lines that only one of two texts has. */
function differingLines(before: string, after: string): { gone: string[]; come: string[] } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return { gone: old.filter((line) => !now.includes(line)), come: now.filter((line) => !old.includes(line)) };
}

describe('editedManifest', () => {
  it('leaves a text as it is when nothing was changed', () => {
    assert.equal(
      edited(() => {}),
      commented,
    );
  });

  it('changes the value that was changed, and no other character', () => {
    const after = edited(({ terms }) => Object.assign(terms!, { aiTraining: 'not-allowed' }));
    assert.equal(after, commented.replace('"allowed", // asked', '"not-allowed", // asked'));
  });

  it('keeps the comment behind a value when a key is added after it, at the place of the schema', () => {
    const after = edited(({ terms }) => Object.assign(terms!, { modelRelease: 'not-allowed' }));
    assert.deepEqual(differingLines(commented, after), { gone: [], come: ['    "modelRelease": "not-allowed",'] });
    assert.match(after, /"allowed", \/\/ asked in 2024\n {4}"modelRelease": "not-allowed",\n {4}"storage"/);
  });

  it('adds behind the last key of an object, whatever stands at the end of its line', () => {
    const after = edited(({ controller }) => Object.assign(controller!, { country: 'DE' }));
    assert.match(after, /"consent@hospital.example", \/\* read daily \*\/\n {4}"country": "DE"\n {2}}/);
  });

  it('removes a key with its line and the comma before it', () => {
    const after = edited(({ terms }) => delete terms!.storage);
    assert.match(after, /"aiTraining": "allowed" \/\/ asked in 2024\n {2}},/);
  });

  it('removes items of a list that stands on one line', () => {
    for (const where of [['local'], ['institution']])
      assert.match(
        edited(({ terms }) => Object.assign(terms!.storage as object, { where })),
        new RegExp(`"where": \\["${where}"\\]`),
      );
    assert.match(
      edited(({ terms }) => Object.assign(terms!.storage as object, { where: ['local', 'institution', 'cloud'] })),
      /"where": \["local", "institution", "cloud"\]/,
    );
  });

  it('knows which item is which when one was removed and another changed', () => {
    const after = edited(({ legalBasis }) => {
      legalBasis.splice(0, 1);
      Object.assign(legalBasis[0] as object, { ground: 'authorization' });
    });
    assert.deepEqual(differingLines(commented, after), {
      gone: [
        '    { "law": "gdpr", "article6": "e", "article9": "j" },',
        '    { "law": "hipaa", "ground": "waiver" } // see protocol',
      ],
      come: ['    { "law": "hipaa", "ground": "authorization" } // see protocol'],
    });
  });

  it('adds an item before, between and behind others', () => {
    for (const at of [0, 1, 2]) {
      const after = edited(({ legalBasis }) => legalBasis.splice(at, 0, { law: 'common-rule', ground: 'exempt' }));
      assert.match(after, /\{ "law": "hipaa", "ground": "waiver" \},? \/\/ see protocol/);
      assert.match(after, /\/\/ research\n/);
    }
  });

  it('keeps keys that no form knows, line ends and indentation', () => {
    const windows = commented.replaceAll('\n', '\r\n').replaceAll('  ', '\t');
    const after = edited(({ terms }) => Object.assign(terms!, { futureUse: 'ask-again' }), windows);
    assert.match(after, /"x-own"/);
    assert.match(after, /,\r\n\t\t"futureUse": "ask-again"\r\n\t}/);
    assert.doesNotMatch(after, /[^\r]\n/);
  });

  it('writes a new file in the order of the schema', () => {
    const wanted = {
      terms: { aiTraining: 'allowed', duo: ['GRU'] },
      legalBasis: [{ country: 'GB', scheme: 'National data opt-out', law: 'national-opt-out' }],
      controller: { contact: 'a@b.example', name: 'A clinic' },
      schemaVersion: 1,
    };
    const after = editedManifest('', wanted);
    assert.deepEqual(JSON.parse(after), wanted);
    assert.deepEqual(
      [...after.matchAll(/"(\w+)":/g)].map(([, key]) => key),
      [
        'schemaVersion',
        'controller',
        'name',
        'contact',
        'legalBasis',
        'law',
        'scheme',
        'country',
        'terms',
        'duo',
        'aiTraining',
      ],
    );
    assert.ok(after.endsWith('}\n'));
  });

  it('fills empty objects and lists', () => {
    const empty = '{ "schemaVersion": 1, "controller": {}, "legalBasis": [], "terms": {} }';
    edited(({ controller, legalBasis, terms }) => {
      Object.assign(controller!, { name: 'A clinic' });
      legalBasis.push({ law: 'hipaa', ground: 'waiver' }, { law: 'gdpr' });
      Object.assign(terms!, { storage: { where: ['local'] } });
    }, empty);
    edited(({ legalBasis }) => legalBasis.splice(0, 2));
    edited(({ terms }) => {
      for (const key of Object.keys(terms!)) delete terms![key];
    });
  });
});
