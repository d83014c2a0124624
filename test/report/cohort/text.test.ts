import assert from 'node:assert/strict';
import { type AssessmentOptions, assessCohort } from '../../../src/cohort/assess.ts';
import type { ShownPerson } from '../../../src/cohort/rarest.ts';
import { percent, tableLines } from '../../../src/report/cohort/part.ts';
import { riskText } from '../../../src/report/cohort/text.ts';
import { cohortOf } from '../../cohort/cohort-of.ts';

/** Sixty people at five sites; the last is old, and alone. */
const cells = {
  age: Array.from({ length: 60 }, (_, at) => (at === 59 ? '97' : String(30 + (at % 3) * 10))),
  sex: Array.from({ length: 60 }, (_, at) => (at % 2 === 0 ? 'F' : 'M')),
  site: Array.from({ length: 60 }, (_, at) => `Site${at % 5}`),
  diagnosis: Array.from({ length: 60 }, (_, at) => (at % 4 === 0 ? 'gout' : 'flu')),
};

const options = { width: 80, color: false, verbose: false };
const text = (assessment: AssessmentOptions = {}, shownAs: Partial<Parameters<typeof riskText>[1]> = {}) =>
  riskText(assessCohort(cohortOf(cells), { sources: ['cohort.csv'], ...assessment }), { ...options, ...shownAs });

describe('riskText', () => {
  for (const width of [80, 100, 120]) {
    it(`keeps every line within ${width} columns`, () => {
      for (const verbose of [false, true]) {
        const lines = text({ samplingFraction: 0.05 }, { width, verbose }).split('\n');
        assert.deepEqual(
          lines.filter((line) => [...line].length > width),
          [],
        );
      }
    });
  }

  it('says what was read first, and the answer last', () => {
    const lines = text().trimEnd().split('\n');
    assert.equal(lines[0], 'cohort.csv · 60 people · a missing value is a value of its own');
    assert.match(lines.at(-1)!, /^UNDER 5 · smallest group 1 · \d+ of 60 people below · \d+ alone$/);
    assert.match(text({ wanted: 1 }), /\n1 OR MORE · smallest group 1\n$/);
  });

  it('has a bar for each size, in proportion, and marks those that are smaller than wanted', () => {
    const bars = text()
      .split('\n')
      .filter((line) => /█|▏/.test(line));
    assert.ok(bars.length >= 1);
    const [alone] = bars.filter((line) => line.includes('alone'));
    assert.match(alone!, /^ {2}alone +\d+ {2}█+ [\d.]+\u00a0% · under 5$/);
  });

  it('names what is wanted of groups by size, the largest first, with who asks', () => {
    const asked = text()
      .match(/groups of \d+/g)!
      .map((match) => Number(match.slice(10)));
    assert.deepEqual(asked, [12, 11, 8, 5]);
    assert.match(text(), /age: 1 value\s+above 89 years/);
  });

  it('lists the first of the rarest people, and all when asked', () => {
    const people = (shown: string) => shown.match(/The only |One of /g)?.length ?? 0;
    assert.equal(people(text()), 5);
    assert.match(text(), /and \d+ others \(--verbose shows all\)/);
    assert.ok(people(text({}, { verbose: true })) > 5);
  });

  it('says of each suggestion what it costs and how it stands after it, before what to do', () => {
    const [, suggested] = text().split('What would make all groups 5 or more\n');
    const [first, second] = suggested!.split('\n');
    assert.match(first!, /^ {2}1\. {2}loses [\d.]+\u00a0% of what the quasi-identifiers tell; smallest group/);
    assert.match(suggested!, /1\u00a0→\u00a0\d+,\s+alone\s+\d+\u00a0→\u00a00\n/);
    assert.match(suggested!, /\n {6}(Tell|Leave out|Merge|Of) /);
    assert.ok(second !== '');
  });

  it('shows values to who asked for them, and holds none otherwise', () => {
    const shown: ShownPerson[] = [];
    const masked = text({ show: (person) => shown.push(person) });
    assert.doesNotMatch(masked, /97|Site\d|gout|flu/);
    assert.match(text({}, { shown }), /The only person over 50\./);
  });

  it('leaves out what there is nothing to say of', () => {
    const bare = riskText(assessCohort(cohortOf({ sex: ['F', 'F', 'M', 'M'] }), { wanted: 2 }), options);
    for (const title of ['The rarest people', 'What would make', 'Unique even', 'What an intruder learns'])
      assert.ok(!bare.includes(title), title);
  });

  it('holds nothing that moves the cursor', () => {
    const hostile = riskText(
      assessCohort(cohortOf(cells), { sources: ['a\u001b[2Jb'], subjectShown: () => 'x\u001b[1A' }),
      options,
    );
    assert.doesNotMatch(hostile, /\u001b/);
  });
});

describe('percent', () => {
  it('is short, and never 0 or 100 for what is neither', () => {
    const told = [0, 1, 0.5, 0.0175, 0.00088, 0.0000001, 0.99999].map((share) => percent(share).replace('\u00a0', ' '));
    assert.deepEqual(told, ['0 %', '100 %', '50 %', '1.8 %', '0.088 %', 'under 0.001 %', 'over 99.9 %']);
  });
});

describe('tableLines', () => {
  it('wraps the last cell below itself, or gives it a line of its own where it is narrow', () => {
    assert.deepEqual(tableLines([['age', 'one two three']], 14), ['  age  one two', '       three']);
    assert.deepEqual(tableLines([['a long first cell', 'one two']], 24), ['  a long first cell', '      one two']);
  });
});
