import assert from 'node:assert/strict';
import type { Violation } from '../../../src/model/violation.ts';
import email from '../../../src/rules/identifier/email.ts';
import { MaskedViolation } from '../../../src/scan/masking/finding.ts';
import { Keyed } from '../../../src/scan/masking/keyed.ts';
import { FindingPlace, Ordinals } from '../../../src/scan/masking/placed-finding.ts';

describe('MaskedViolation', () => {
  const keyed = new Keyed(Buffer.alloc(32, 7));
  const violation: Violation = {
    ruleId: 'identifier/email',
    severity: 'error',
    confidence: 0.9,
    location: { kind: 'file' },
    class: 'email',
    messageId: 'found',
    parameters: { place: 'text' },
    value: 'jane.roe@clinic.example',
    place: 'text',
  };
  const mask = (changes: Partial<Violation> = {}) =>
    new MaskedViolation({ ...violation, ...changes }, { keyed, rule: email, severity: 'error', shown: (text) => text });
  const make = (changes: Partial<Violation> = {}, path = 'a.txt') =>
    mask(changes)
      .at(new FindingPlace({ raw: path, shown: path }), new Ordinals())
      .finding();

  it('holds the mask and never the value', () => {
    const text = JSON.stringify(make());
    assert.doesNotMatch(text, /jane|clinic/);
    assert.match(text, /j••• \(17–32 characters\) #/);
  });

  it('masks the keys by which an unnamed value is reached when they may be people', () => {
    const region = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
    const { pointer } = make({
      location: { kind: 'json', pointer: '/patients/Roe, Jane/0/MRN4471902', region },
    }).location;
    assert.match(pointer!, /^\/patients\/R••• .*\/0\/M••• /);
  });

  it('masks the groups by which a value of a container is reached when they may be people', () => {
    const slotOf = (slot: string) => make({ location: { kind: 'slot', slot } }).location.slot;
    assert.equal(slotOf('/general/subject@date_of_birth'), '/general/subject@date_of_birth');
    assert.equal(slotOf('/general/experimenter[12345]'), '/general/experimenter[12345]');
    assert.match(slotOf('/patients/Roe, Jane@notes')!, /^\/patients\/R••• .*@notes$/);
    assert.equal(slotOf('comment 3'), 'comment 3');
  });

  it('is written as the JSON of its finding, with the part of the value that is meant', () => {
    const location = { kind: 'attribute', attribute: '(0008,1030)', span: { start: 3, end: 9 } } as const;
    const { value, parameters, ...bare } = violation;
    const masked = [
      mask(),
      mask({ location, field: 'Study "x"' }),
      new MaskedViolation(
        { ...bare, parameters: parameters! },
        { keyed, rule: email, severity: 'info', shown: (text) => text },
      ),
    ];
    const path = { raw: 'a "b".txt', shown: 'a "b".txt' };
    const places = [new FindingPlace(), new FindingPlace(path), new FindingPlace(path, path, 'sub-ü\n')];
    for (const one of masked) {
      for (const place of places) {
        const found = one.at(place, new Ordinals());
        const { span } = one;
        const whole = JSON.stringify({ ...found.finding(), ...(span && { span }) });
        // The first time, and as parts from then on.
        assert.deepEqual([found.json(), found.json()], [whole, whole]);
      }
    }
    assert.ok(value);
  });

  it('tells equal violations of one place apart', () => {
    const ordinals = new Ordinals();
    const place = new FindingPlace({ raw: 'a.txt', shown: 'a.txt' });
    const fingerprints = [mask(), mask(), mask({ value: 'other@clinic.example' })].map(
      (one) => one.at(place, ordinals).fingerprint,
    );
    assert.equal(new Set(fingerprints).size, 3);
    assert.equal(make().fingerprint, fingerprints[0]);
  });

  it('does not tell which part of an attribute is meant', () => {
    const location = { kind: 'attribute', attribute: '(0008,1030)', span: { start: 3, end: 9 } } as const;
    assert.deepEqual(make({ location }).location, { kind: 'attribute', attribute: '(0008,1030)', path: 'a.txt' });
  });

  it('belongs to one issue with findings that say the same thing, and to another where place or class differ', () => {
    assert.equal(make({}, 'a.txt').issue, make({ value: 'x@y.example' }, 'b.txt').issue);
    assert.notEqual(make().issue, make({ place: 'column contact' }).issue);
  });

  it('has a fingerprint of value, place and path, in which the line plays no part', () => {
    const at = (line: number) => ({ startLine: line, startColumn: 1, endLine: line, endColumn: 9 });
    const inLine = (line: number) => make({ location: { kind: 'text', region: at(line) } }).fingerprint;
    assert.equal(inLine(1), inLine(7));
    assert.notEqual(make().fingerprint, make({ value: 'x@y.example' }).fingerprint);
    assert.notEqual(make().fingerprint, make({}, 'b.txt').fingerprint);
  });
});
