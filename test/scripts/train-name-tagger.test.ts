import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { corpora } from '../../scripts/names/corpora.ts';
import { SentenceFiller } from '../../scripts/names/fill.ts';
import { type LabelledText, labelled } from '../../scripts/names/labelled-text.ts';
import { makeNameLists } from '../../scripts/names/name-sources.ts';
import { train } from '../../scripts/names/perceptron.ts';
import { Random } from '../../scripts/names/random.ts';
import { familyNames, givenNames, ordinaryWords } from '../../src/detectors/name/data/name-lists.generated.ts';
import { taggerWeights } from '../../src/detectors/name/data/tagger-weights.generated.ts';
import { nameLists } from '../../src/detectors/name/name-lists.ts';
import { Tagger } from '../../src/detectors/name/tagger.ts';
import { sharedData } from '../shared-data.ts';

const card = readFileSync(new URL('../../docs/models/person-names.md', import.meta.url), 'utf8');
const digest = (...parts: readonly Uint8Array[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

describe('invented texts', () => {
  const texts = (seed: number): LabelledText[] => {
    const filler = new SentenceFiller(new Random(seed));
    return (['en', 'de', 'es', 'nl', 'fr'] as const).flatMap((language) =>
      Array.from({ length: 40 }, () => filler.text(language)),
    );
  };

  it('are the same for the same seed, and others for another', () => {
    assert.deepEqual(texts(1), texts(1));
    assert.notDeepEqual(texts(1), texts(2));
  });

  it('have every place filled and their labels in order', () => {
    for (const { text, spans } of texts(3)) {
      assert.doesNotMatch(text, /[{}]/);
      let end = 0;
      for (const span of spans) {
        assert.ok(span.start >= end && span.end <= text.length && span.start < span.end, text);
        end = span.end;
      }
    }
  });

  it('are labelled where the names stand', () => {
    const joined = labelled.join([labelled.plain('seen by '), labelled.whole('Jane Roe', 1)], '');
    assert.deepEqual(
      joined.spans.map(({ start, end }) => joined.text.slice(start, end)),
      ['Jane Roe'],
    );
  });
});

describe('training', () => {
  const texts = ['Roe', 'Doe', 'Poe'].flatMap((name) => [
    labelled.join([labelled.plain('seen by '), labelled.whole(name, 1), labelled.plain(' today')], ''),
    labelled.plain(`the ${name} drain was placed`),
  ]);
  const options = { epochs: 8, seed: 1, margin: 2 };
  const weights = train(texts, nameLists(), options);

  it('gives the same weights for the same texts', () => assert.deepEqual(train(texts, nameLists(), options), weights));

  it('learns a context and reads a name in it that it never saw', () => {
    const tagger = new Tagger(weights, nameLists());
    const labelOf = (text: string, word: number): number => {
      tagger.open(text);
      tagger.read();
      return tagger.reader.tags[word]!;
    };
    assert.equal(labelOf('seen by Moe today', 2), 1);
    assert.equal(labelOf('the Moe drain was placed', 1), 0);
  });
});

describe('what ships of the name tagger', () => {
  const shipped = [givenNames, familyNames, ordinaryWords].map((data) => Buffer.from(data, 'base64'));

  it('is the lists that the script makes from its packages', () => {
    const { given, family, ordinary } = makeNameLists();
    assert.equal(digest(given.bits, family.bits, ordinary.bits), digest(...shipped));
  });

  it('is the lists and the weights that the card names', () => {
    assert.ok(card.includes(digest(...shipped)), 'filters');
    assert.ok(card.includes(digest(brotliDecompressSync(Buffer.from(taggerWeights, 'base64')))), 'weights');
  });

  it('was made from the corpora that lie beside the repository', function () {
    const paths = Object.keys(corpora).map((corpus) => sharedData(`text/${corpus}.jsonl`));
    if (paths.some((path) => path === undefined)) return this.skip();
    assert.ok(card.includes(digest(...paths.map((path) => readFileSync(path!)))));
  });

  it('is small', () => assert.ok(taggerWeights.length < 150_000 && shipped.every(({ length }) => length < 60_000)));
});
