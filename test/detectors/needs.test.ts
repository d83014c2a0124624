import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Needs } from '../../src/detectors/matching/needs.ts';
import { detectors } from '../../src/detectors/registry.generated.ts';
import type { Detector } from '../../src/model/span.ts';
import { sharedData } from '../shared-data.ts';

const needs = new Needs(detectors);

/** The classes of detectors that find something in a text without what they say they need. */
function brokenNeeds(text: string, field?: string): string[] {
  const asked = new Set<Detector>();
  const context = field === undefined ? {} : { name: field };
  needs.forEach(text, context, (detector) => asked.add(detector));
  return detectors
    .filter((detector) => !asked.has(detector))
    .filter((detector) => detector.detect(text, context).length > 0)
    .map(({ classes }) => classes.join(', '));
}

describe('What detectors need', () => {
  it('is in every text in which they find something, whatever it is made of', () => {
    const piece = fc.constantFrom(
      ...[
        'Dr. ',
        'ROE',
        'Roe',
        '^',
        'jane',
        ' ',
        ': ',
        'born ',
        'Tel ',
        'MRN',
        'age ',
        'a@b.example',
        '192.168.7.9',
        '::1',
      ],
      ...[
        '7',
        '42',
        '555',
        '4711',
        '1961',
        '1961-07-04',
        '4 July',
        'March',
        '-',
        '/',
        '\\',
        '.',
        '+',
        '€',
        '目',
        'é',
        '\n',
      ],
      ...['ninety years old', 'http://', 'www.', '00:1b:', 'Street', 'GB82', 'C:\\Users\\', '/home/', 'Hospital', 'SN'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => assert.deepEqual(brokenNeeds(pieces.join('')), [])),
      { numRuns: 500 },
    );
  });

  it('is in every text of the annotated sets in which they find something', function () {
    const folder = sharedData('text');
    if (folder === undefined) return this.skip();
    let texts = 0;
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
      for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
        if (line === '') continue;
        const { id, text, field } = JSON.parse(line) as { id: string; text: string; field?: string };
        assert.deepEqual(brokenNeeds(text, field), [], `${file} ${id}`);
        texts += 1;
      }
    }
    assert.ok(texts > 5_000, `${texts} texts were read`);
  });

  it('may be met by the field alone', () => {
    const asked: string[] = [];
    needs.forEach('Roe', { name: 'InstitutionName' }, ({ classes }) => asked.push(...classes));
    assert.ok(asked.includes('organization'));
  });

  it('may be running text', () => {
    const classesAsked = (text: string, name?: string): string[] => {
      const asked: string[] = [];
      needs.forEach(text, name === undefined ? {} : { name }, ({ classes }) => asked.push(classes[0]!));
      return asked;
    };
    assert.ok(classesAsked('Seen in Exampleton').includes('geo'));
    assert.ok(!classesAsked('Seen in Exampleton', 'note').includes('geo'));
    assert.ok(!classesAsked('onset\tplace\n0.5\tin Exampleton').includes('geo'));
  });
});
