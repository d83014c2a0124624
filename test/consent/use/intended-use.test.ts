import assert from 'node:assert/strict';
import { parseCircumstances } from '../../../src/consent/use/circumstances.ts';
import { parseIntendedUses, useText } from '../../../src/consent/use/intended-use.ts';
import { useNames } from '../../../src/model/intended-use.ts';

describe('an intended use', () => {
  it('is read from the configuration, with its recipient or disease', () => {
    const texts = [
      'ai-training',
      'third-party:Example Ltd: Imaging',
      'disease-research:MONDO_0005148',
      'Public Release',
    ];
    const { uses, problems } = parseIntendedUses(texts);
    assert.deepEqual(problems, []);
    assert.deepEqual(uses, [
      { kind: 'ai-training' },
      { kind: 'third-party', recipient: 'Example Ltd: Imaging' },
      { kind: 'disease-research', diseases: ['MONDO:0005148'] },
      { kind: 'public-release' },
    ]);
  });

  it('is written back so that it is read again', () => {
    for (const kind of Object.keys(useNames)) {
      const argument = kind === 'third-party' || kind === 'disease-research' ? ':ORPHA:58' : '';
      const [use] = parseIntendedUses([kind + argument]).uses;
      assert.deepEqual(parseIntendedUses([useText(use!)]).uses, [use]);
    }
  });

  it('that is misspelt gets the nearest, and is not repeated', () => {
    const { uses, problems } = parseIntendedUses(['ai-trainning', 'research', 'comercial', 'sell it to Jane Roe']);
    assert.deepEqual(uses, [{ kind: 'research' }]);
    assert.deepEqual(
      problems.map(({ at, suggestion }) => [at, suggestion]),
      [
        [0, 'ai-training'],
        [2, 'commercial'],
        [3, undefined],
      ],
    );
    assert.ok(problems.every(({ message }) => !/trainning|Jane/.test(message)));
  });

  it('needs what stands behind its colon, or takes nothing', () => {
    const kinds = (text: string) => parseIntendedUses([text]).problems.map(({ kind }) => kind);
    assert.deepEqual(kinds('third-party'), ['argument-missing']);
    assert.deepEqual(kinds('third-party: '), ['argument-missing']);
    assert.deepEqual(kinds('disease-research'), ['argument-missing']);
    assert.deepEqual(kinds('research:diabetes'), ['argument-not-taken']);
    assert.deepEqual(kinds(''), ['unknown-use']);
  });
});

describe('circumstances', () => {
  it('are read whatever their names are joined with', () => {
    const { circumstances, problems } = parseCircumstances({
      Country: 'Germany',
      'institution-kind': 'Not for profit',
      ethics_approval: 'EC-2024/17',
      monthsSince: '7',
      users: 'A. One; B. Two',
      diseases: ['MONDO_0005148'],
      publicationPlanned: 'yes',
      collaboration: false,
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(circumstances, {
      country: 'DE',
      institutionKind: 'not-for-profit',
      ethicsApproval: 'EC-2024/17',
      monthsSince: 7,
      users: ['A. One', 'B. Two'],
      diseases: ['MONDO:0005148'],
      publicationPlanned: true,
      collaboration: false,
    });
  });

  it('that are malformed or unknown count as not said', () => {
    const { circumstances, problems } = parseCircumstances({
      country: 'Atlantis',
      start: '2026-02-30',
      purpose: 'both',
      publicationPlanned: 'perhaps',
      institution: '  ',
      contry: 'DE',
      toString: 'x',
    });
    assert.deepEqual(circumstances, {});
    assert.deepEqual(
      problems.map(({ name, kind, suggestion }) => [name, kind, suggestion]),
      [
        ['country', 'malformed', undefined],
        ['start', 'malformed', undefined],
        ['purpose', 'malformed', undefined],
        ['publicationPlanned', 'malformed', undefined],
        ['institution', 'malformed', undefined],
        ['contry', 'unknown-name', 'country'],
        ['toString', 'unknown-name', problems.at(-1)!.suggestion],
      ],
    );
    assert.ok(problems.every(({ message }) => !/Atlantis|2026-02-30|both|perhaps/.test(message)));
  });
});
