import { type Fact, here } from '../../model/fact.ts';
import { formatTag } from '../../model/location.ts';
import { datasetRule } from '../../model/rule.ts';
import { isPlaceholder } from '../../policies/placeholder.ts';
import { type FirstSeen, mergeFirstSeen } from '../first-seen.ts';
import { patientIdOf, patientTags, textOf } from '../patient-facts.ts';

const id = 'integrity/conflicting-patient';
const kind = 'patient-demographics';

/** What the files of one patient number say of the person: keyed values of each attribute, with the first file of each. */
interface Demographics {
  values: Record<string, FirstSeen>;
}

/** What does not change from one examination to the next. */
const attributes: Readonly<Record<string, { tag: number; label: string; read(text: string): string | undefined }>> = {
  PatientSex: { tag: patientTags.patientSex, label: 'sex', read: (text) => /^[MF]$/i.exec(text)?.[0].toUpperCase() },
  PatientBirthDate: {
    tag: patientTags.patientBirthDate,
    label: 'years of birth',
    read: (text) => (isPlaceholder(text, 'birth-date') ? undefined : /^\d{4}/.exec(text)?.[0]),
  },
  PatientName: {
    tag: patientTags.patientName,
    label: 'names',
    read: (text) => (isPlaceholder(text, 'name') ? undefined : nameKey(text)),
  },
};
const mostValues = 20;

export default datasetRule({
  id,
  severity: 'warning',
  title: 'Patient number of different people',
  rationale:
    'Under one patient number stand different sexes, years of birth or names. Either two people were given one pseudonym, and their data cannot be told apart any more, or some of the files were cleaned in another way than the others. Every analysis by person is wrong until that is known.',
  references: ['PS3.3 C.7.1.1', 'PS3.15 E.1-1'],
  remedies: ['restore-from-original', 'pseudonymize'],
  messages: {
    conflict:
      'Files of one patient number say different {label}: two people under one pseudonym, or files that were cleaned in different ways',
  },
  needs: [kind],
  *collect({ dicom }, { digest }) {
    const patient = dicom && patientIdOf(dicom);
    if (!dicom || patient === undefined) return;
    const values = Object.fromEntries(
      Object.entries(attributes).flatMap(([keyword, { tag, read }]) => {
        const value = read(textOf(dicom, tag));
        return value === undefined ? [] : [[keyword, { [digest(`${keyword} ${value}`)]: here }]];
      }),
    );
    if (Object.keys(values).length === 0) return;
    yield { kind, key: digest(`patient ${patient}`), data: { values } satisfies Demographics };
  },
  merge(earlier, later) {
    const all = valuesOf(earlier);
    for (const [keyword, values] of Object.entries(valuesOf(later))) {
      const known = all[keyword] ?? {};
      all[keyword] = known;
      mergeFirstSeen(known, values, mostValues);
    }
    return earlier;
  },
  *check(facts, { policy }) {
    for (const fact of facts) {
      for (const [keyword, values] of Object.entries(valuesOf(fact))) {
        const places = Object.values(values);
        if (places.length < 2) continue;
        const { tag, label } = attributes[keyword]!;
        // The first file is as right or wrong as the others: the one that differs is named.
        yield {
          ruleId: id,
          severity: policy.severityOfRule(id, 'warning'),
          confidence: keyword === 'PatientName' ? 0.7 : 0.85,
          ...places[1],
          location: { kind: 'attribute', attribute: formatTag(tag) },
          messageId: 'conflict',
          parameters: { label },
          identity: `${fact.key} ${keyword}`,
          place: keyword,
          field: keyword,
        };
      }
    }
  },
});

/**
 * The words of a name in any order and case: `Roe^Jane` and `JANE ROE` are one. Of DICOM's components prefix and suffix do
 * not count, nor do further groups, which write the same name otherwise (PS3.5 section 6.2.1).
 */
function nameKey(text: string): string {
  const [group = ''] = text.split('=').filter((one) => one !== '');
  return group
    .split('^')
    .slice(0, 3)
    .join(' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1)
    .sort()
    .join(' ');
}

function valuesOf({ data }: Fact): Demographics['values'] {
  return (data as Demographics).values;
}
