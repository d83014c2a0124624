import type { DetectionContext, Detector, Span } from '../model/span.ts';
import { isPlace } from './gazetteer/places.ts';
import { fieldValue } from './matching/field-value.ts';
import { matchesOf } from './matching/search.ts';
import { isStructured } from './matching/setting.ts';
import { byConfidence, matchAt, withoutOverlaps } from './matching/spans.ts';
import { trait } from './matching/traits.ts';
import { cardsIn } from './organization/cards.ts';
import { before, behind, fromEmployer, list, organizationName, possessive } from './organization/cues.ts';
import { institutionsIn } from './organization/institutions.ts';
import { isMaker } from './organization/words.ts';

const anyName = new RegExp(organizationName, 'uy');
const notAName =
  /^(?:I|He|She|It|We|They|You|The|This|That|These|Those|His|Her|My|Our|Your|Their|A|An|In|On|At|If|When|Where|What|Who|There|Here|Patient|Patients|Mr|Mrs|Ms|Dr|Prof|Night|Day|Home|Stage|Grade|Table|Figure|Section|Version|MRI|CT|EEG|\d+)(?![\p{L}'’-])(?! \p{Lu}\p{Ll})/u;

const detector: Detector = {
  classes: ['organization'],
  needs: [trait.word, trait.capital],
  detect(text, context) {
    const whole = fieldValue(text, context, ['organization']);
    if (whole) return [whole];
    return withoutOverlaps([...spansIn(text, context)], byConfidence);
  },
};

export default detector;

function* spansIn(text: string, context: DetectionContext): Generator<Span> {
  const structured = isStructured(context);
  yield* institutionsIn(text, structured);
  if (structured) return;
  yield* cardsIn(text);
  for (const match of matchesOf(before, text)) {
    const start = match.index + match[0].length;
    const found = matchAt(anyName, text, start);
    // `according to SENIAM`: letters in a citation are a guideline or a study.
    if (found && !(/^according/i.test(match[0]) && /^\p{Lu}+$/u.test(found[0])))
      yield* named(start, found[0], 'after words for an employer or a company');
  }
  for (const pattern of [behind, possessive]) {
    for (const match of matchesOf(pattern, text)) yield* named(match.index, match[1]!, 'before words for a company');
  }
  for (const match of matchesOf(fromEmployer, text)) {
    if (!isPlace(match[1]!)) yield* named(match.index, match[1]!, 'after a person who comes from there');
  }
  for (const match of matchesOf(list, text)) yield* listed(match);
}

function* listed(match: RegExpExecArray): Generator<Span> {
  const base = match.index + match[0].length - match[1]!.length;
  for (const part of match[1]!.matchAll(/(?:(?! and |, ).)+/gu)) {
    const value = part[0].replace(/^(?:and )|,? ?and /u, '').trim();
    if (value.length < 2) continue;
    yield* named(base + part.index + part[0].indexOf(value), value, 'in a list of companies');
  }
}

function* named(start: number, raw: string, reason: string): Generator<Span> {
  const value = raw.replace(/[.,'’]+$|['’]s$/u, '');
  if (value.length < 2 || notAName.test(value) || isMaker(value)) return;
  yield { start, end: start + value.length, class: 'organization', confidence: 0.55, reason };
}
