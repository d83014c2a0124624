import type { DicomElement } from '../../model/dicom.ts';
import { type Fact, type FilePlace, here } from '../../model/fact.ts';
import type { Role } from '../../model/identifier-class.ts';
import { Memo } from '../../model/memo.ts';
import { number } from '../../model/numerals.ts';
import { ElementQuestion } from '../../model/recurrence.ts';
import { datasetRule } from '../../model/rule.ts';
import { meaningOfAttribute } from '../../policies/attribute-meaning.ts';
import { isPlaceholder } from '../../policies/placeholder.ts';
import { patientTags, textOf } from '../patient-facts.ts';
import { questionsByPolicy } from '../questions-by-policy.ts';

const id = 'identifier/partly-cleaned-series';
const kind = 'cleaned-series';

/** How the instances of one series were cleaned. */
interface CleanedSeries {
  instances: number;
  /** Attributes that still identify, by keyword, with the instances that hold one and the first of them. */
  left: Record<string, { instances: number; at: { file: FilePlace; attribute: string }[] }>;
}

/** An attribute left in more than this share was left on purpose, or everywhere; the findings of each file say so. */
const largestShare = 0.5;
/** Two instances say nothing of which one is the exception. */
const leastInstances = 3;
const mostPlaces = 5;
/** What was ordered, by whom and for whom, stands in items: requests, and the object before it was changed. */
const requests: ReadonlySet<number> = new Set([0x00400275, 0x0040a370, 0x00321064, 0x04000561, 0x04000550, 0x00101002]);

export default datasetRule({
  id,
  severity: 'error',
  title: 'Series that was cleaned in part',
  rationale:
    'In most instances of a series an attribute was cleaned, and in a few it was not: a file that was added later, that a program could not read, or that was copied from another place. Among hundreds of clean slices nobody looks for it.',
  references: ['PS3.15 E.1-1', '45 CFR 164.514(b)(2)(i)'],
  remedies: ['remove-attribute', 'remove-file'],
  messages: { left: '{keyword} was cleaned in {clean} of {instances} instances of the series, and not in this one' },
  needs: [kind],
  counts: true,
  *collect({ dicom }, { digest, policy, circumstances }) {
    const series = dicom ? textOf(dicom, patientTags.seriesInstanceUid) : '';
    if (!dicom || series === '') return;
    const left = Object.fromEntries(
      dicom
        .answers(identifying(policy, circumstances))
        .flat()
        .map(({ name, attribute }) => [name, { instances: 1, at: [{ file: here, attribute }] }]),
    );
    yield { kind, key: digest(`series ${series}`), data: { instances: 1, left } satisfies CleanedSeries };
  },
  merge(earlier, later) {
    const series = seriesOf(earlier);
    const more = seriesOf(later);
    series.instances += more.instances;
    for (const [keyword, { instances, at }] of Object.entries(more.left)) {
      const known = series.left[keyword];
      if (!known) {
        series.left[keyword] = { instances, at };
        continue;
      }
      known.instances += instances;
      known.at.push(...at.slice(0, mostPlaces - known.at.length));
    }
    return earlier;
  },
  *check(facts, { policy }) {
    for (const fact of facts) {
      const { instances, left } = seriesOf(fact);
      if (instances < leastInstances) continue;
      for (const [keyword, { instances: holding, at }] of Object.entries(left)) {
        if (holding > instances * largestShare) continue;
        for (const { attribute, file } of at) {
          yield {
            ruleId: id,
            severity: policy.severityOfRule(id, 'error'),
            confidence: 0.9,
            ...file,
            location: { kind: 'attribute', attribute },
            messageId: 'left',
            parameters: { keyword, clean: number(instances - holding), instances: number(instances) },
            identity: `${fact.key} ${keyword}`,
            place: keyword,
            field: keyword.replace(/ of a sequence$/, ''),
          };
        }
      }
    }
  },
});

/** Classes of people and institutions; what belongs to a device differs from slice to slice, and an age is no identifier. */
const telling: ReadonlySet<Role> = new Set(['patient', 'relative', 'staff']);

/**
 * Attributes that name, number or date a person or an institution, and hold no dummy and nothing that may stay: of the object,
 * and of its orders.
 */
const identifying = questionsByPolicy(
  (policy, circumstances) =>
    new ElementQuestion((element) => {
      if (element.depth > 0) return undefined;
      const left = identifyingIn(element).filter((one) => policy.judgeAttribute(one, circumstances).severity !== 'off');
      return left.length === 0 ? undefined : placesOf(left);
    }),
);

function identifyingIn(element: DicomElement): DicomElement[] {
  const { tag, vr, items, keyword } = element;
  if (items) return requests.has(tag) ? items.flatMap(({ elements }) => elements.flatMap(identifyingIn)) : [];
  if (keyword === '' || vr === 'UI') return [];
  const meaning = meaningOfAttribute(tag, vr);
  if (meaning.kind !== 'identifier' || !telling.has(meaning.role) || meaning.class === 'age') return [];
  return isPlaceholder(element.text(), meaning.class, meaning.role) ? [] : [element];
}

/** An attribute by its name in the series and its path. */
interface Place {
  readonly name: string;
  readonly attribute: string;
}

/** By paths and depths: the same object for the same attributes, whatever their values are. */
const places = new Memo<string, readonly Place[]>(1_000);

function placesOf(elements: readonly DicomElement[]): readonly Place[] {
  return places.get(elements.map(({ path, depth }) => `${path} ${depth}`).join(' '), () =>
    elements.map((element) => ({ name: nameOf(element), attribute: element.path })),
  );
}

function nameOf({ keyword, depth }: DicomElement): string {
  return depth === 0 ? keyword : `${keyword} of a sequence`;
}

function seriesOf({ data }: Fact): CleanedSeries {
  return data as CleanedSeries;
}
