import assert from 'node:assert/strict';
import { descriptionText } from '../../src/cohort/description-text.ts';
import type { WordedCondition } from '../../src/cohort/worded-condition.ts';

type Said = [name: string, kind: string, relation: WordedCondition['relation'], ...values: string[]];

const conditions = (said: readonly Said[], shows: boolean): WordedCondition[] =>
  said.map(([name, kind, relation, ...values]) => ({ column: { name, kind }, relation, ...(shows ? { values } : {}) }));

const woman: Said = ['sex', 'sex', 'is', 'F'];
const over80: Said = ['age', 'age', 'over', '80'];
const onThe7T: Said = ['scanner', 'place', 'is', '7 T'];

/** What is known, the sentence without values, the sentence with them. */
const examples: readonly (readonly [said: Said[], masked: string, shown: string])[] = [
  [
    [woman, over80, onThe7T],
    'of this sex, over a certain age and scanned on this scanner',
    'woman over 80 scanned on the 7 T',
  ],
  [[over80], 'over a certain age', 'person over 80'],
  [[['age', 'age', 'under', '20']], 'under a certain age', 'person under 20'],
  [[woman, ['age', 'age', 'is', '34']], 'of this sex and age', 'woman aged 34'],
  [
    [
      ['gender', 'sex', 'is', 'male'],
      ['age_band', 'age', 'is', '30-39'],
    ],
    'of this sex and age',
    'man aged 30-39',
  ],
  [[['age', 'age', 'between', '30', '40']], 'of this range of ages', 'person aged 30 to 40'],
  [[['sex', 'sex', 'is', '2']], 'of this sex', 'person with sex 2'],
  [[['handedness', 'handedness', 'is', 'L'], woman], 'of this handedness and sex', 'left-handed woman'],
  [[['hand', 'handedness', 'is', 'ambi']], 'of this handedness', 'ambidextrous person'],
  [[['hand', 'handedness', 'is', '3']], 'of this handedness', 'person with hand 3'],
  [[['site', 'place', 'is', 'Leiden']], 'at this site', 'person at Leiden'],
  [[['hospital', 'place', 'is', '3']], 'at this hospital', 'person at hospital 3'],
  [[['InstitutionName', 'place', 'is', 'St. Ann']], 'at this institution', 'person at St. Ann'],
  [[['native-country', 'place', 'is', 'Cuba']], 'from this country', 'person from Cuba'],
  [[['zip', 'place', 'is', '81667']], 'from this postcode area', 'person from postcode area 81667'],
  [[['yob', 'birth', 'is', '1931']], 'born at this time', 'person born in 1931'],
  [[['dob', 'birth', 'is', '1931-04-02']], 'born at this time', 'person born on 1931-04-02'],
  [[['birth_year', 'birth', 'under', '1930']], 'born before a certain year', 'person born before 1930'],
  [[['birth_year', 'birth', 'over', '2000']], 'born after a certain year', 'person born after 2000'],
  [[['year', 'year', 'is', '2019']], 'in this year', 'person in 2019'],
  [[['StudyDate (year)', 'date', 'over', '2018']], 'after a certain year', 'person after 2018'],
  [[['scan_date', 'date', 'is', '2019-03-02']], 'with this scan date', 'person with scan date 2019-03-02'],
  [[['MagneticFieldStrength', 'other', 'is', '7']], 'scanned at this field strength', 'person scanned at 7 T'],
  [[['ManufacturerModelName', 'other', 'is', 'Prisma']], 'scanned on this scanner', 'person scanned on the Prisma'],
  [[['race', 'ethnicity', 'is', 'Asian'], woman], 'of this race and sex', 'woman with race Asian'],
  [
    [['native_language', 'ethnicity', 'is', 'Basque']],
    'with this native language',
    'person with native language Basque',
  ],
  [[['height_cm', 'height', 'over', '195']], 'taller than a certain height', 'person taller than 195'],
  [[['PatientWeight', 'weight', 'under', '45']], 'lighter than a certain weight', 'person lighter than 45'],
  [[['bmi', 'body mass index', 'over', '40']], 'with bmi over a certain value', 'person with bmi over 40'],
  [[['weight', 'weight', 'is', '71.3']], 'with this weight', 'person with weight 71.3'],
  [
    [
      ['education', 'education', 'is', 'PhD'],
      ['occupation', 'occupation', 'is', 'pilot'],
    ],
    'with this education and this occupation',
    'person with education PhD and occupation pilot',
  ],
  [[['column 3', 'category', 'is', 'x']], 'with this value in column 3', 'person with value in column 3 x'],
];

describe('descriptionText', () => {
  for (const [said, masked, shown] of examples) {
    it(`says "${shown}"`, () => {
      assert.equal(descriptionText(conditions(said, false), 1), `The only person ${masked}.`);
      assert.equal(descriptionText(conditions(said, true), 1), `The only ${shown}.`);
    });
  }

  it('says of how many it is', () => {
    assert.equal(descriptionText(conditions([woman, over80], true), 3), 'One of 3 women over 80.');
    assert.equal(descriptionText(conditions([over80], false), 1200), 'One of 1,200 people over a certain age.');
  });

  it('parts what belongs together by commas where more than two things are told', () => {
    const said: Said[] = [
      woman,
      over80,
      ['site', 'place', 'is', 'Leiden'],
      onThe7T,
      ['race', 'ethnicity', 'is', 'Asian'],
    ];
    assert.equal(
      descriptionText(conditions(said, true), 1),
      'The only woman over 80, at Leiden, scanned on the 7 T and with race Asian.',
    );
  });

  it('holds no value where none may be seen, whatever the topic', () => {
    for (const [said] of examples) {
      const sentence = descriptionText(conditions(said, false), 1);
      for (const [, , , ...values] of said) {
        for (const value of values) assert.ok(value.length < 3 || !sentence.includes(value), sentence);
      }
    }
  });

  it('cuts a long value, and says of a person without values that there are none', () => {
    const long: Said = ['note', 'category', 'is', 'x'.repeat(200)];
    assert.ok(descriptionText(conditions([long], true), 1).length < 110);
    assert.match(descriptionText([], 4), /missing values/);
  });
});
