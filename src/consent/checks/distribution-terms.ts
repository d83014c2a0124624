import type { DicomDataSet } from '../../model/dicom.ts';
import { formatTag } from '../../model/location.ts';
import { dayOf } from '../import/real-day.ts';

const tags = {
  protocol: 0x00120020,
  committee: 0x00120081,
  number: 0x00120082,
  consents: 0x00120083,
  type: 0x00120084,
  flag: 0x00120085,
  start: 0x00120086,
  end: 0x00120087,
} as const;

const flags: ReadonlySet<string> = new Set(['NO', 'YES', 'WITHDRAWN']);
const types: ReadonlySet<string> = new Set(['NAMED_PROTOCOL', 'RESTRICTED_REUSE', 'PUBLIC_RELEASE']);

/** What people write instead of a term. No other value is repeated: it may be the name of who agreed. */
const mistakenTerms =
  /^(?:[YNJ01]|TRUE|FALSE|JA|NEIN|OUI|NON|SI|GRANTED|GIVEN|OBTAINED|SIGNED|AGREED|CONSENTED|CONSENT|REFUSED|DECLINED|DENIED|REVOKED|WITHDREW|WITHDRAW|PENDING|MAYBE|UNKNOWN|UNK|NONE|N\/A|NA|NOT[ _]GIVEN|NO[ _]CONSENT|OTHER|PUBLIC|PRIVATE|RESTRICTED|INTERNAL|RESEARCH|REUSE|RE-USE|RELEASE|PROTOCOL|ALL|ANY)$/;

/** Something that an object says of consent or approval in another way than the standard does. */
export interface DistributionMistake {
  readonly kind:
    | 'flag'
    | 'flag-missing'
    | 'type'
    | 'type-missing'
    | 'protocol-missing'
    | 'committee-missing'
    | 'no-day'
    | 'ends-before-start';
  /** Path of the element, or of the item that lacks one. */
  readonly attribute: string;
  /** Raw, where it is not one that may be repeated. */
  readonly value?: string;
  /** The standard lets somebody have terms of their own. */
  readonly isOpen?: true;
  /** Words of the program and of the standard alone. */
  readonly parameters?: Readonly<Record<string, string>>;
}

/**
 * What an object says of consent and approval against the Clinical Trial Study and Clinical Trial Subject Modules (PS3.3 C.7.2.3
 * and C.7.1.3): the enumerated values of the flag; the defined terms of the type, which is there where the flag is `YES` or
 * `WITHDRAWN`; the protocol of a named protocol, in the item or in the object; the committee of an approval's number; days that
 * are dates (PS3.5 section 6.2, DA), in their order. Nothing of an object that says nothing.
 */
export function* distributionMistakes(object: DicomDataSet): Iterable<DistributionMistake> {
  const sequence = object.get(tags.consents);
  for (const [index, item] of (sequence?.items ?? []).entries()) {
    yield* inItem(item, `${sequence!.path}[${index}]`, textOf(object, tags.protocol) !== '');
  }
  if (textOf(object, tags.number) !== '' && textOf(object, tags.committee) === '') {
    yield { kind: 'committee-missing', attribute: object.get(tags.number)!.path };
  }
  yield* inDays(object);
}

function* inItem(item: DicomDataSet, place: string, namesProtocol: boolean): Iterable<DistributionMistake> {
  const flag = coded(item, tags.flag);
  const type = coded(item, tags.type);
  const at = (tag: number): string => item.get(tag)?.path ?? place;
  if (flag === '') yield { kind: 'flag-missing', attribute: at(tags.flag) };
  else if (!flags.has(flag)) yield { kind: 'flag', attribute: at(tags.flag), ...was(item, tags.flag, flag) };
  if (type === '') {
    if (flag === 'YES' || flag === 'WITHDRAWN')
      yield { kind: 'type-missing', attribute: at(tags.flag), parameters: { flag } };
  } else if (!types.has(type)) {
    yield { kind: 'type', attribute: at(tags.type), isOpen: true, ...was(item, tags.type, type) };
  } else if (type === 'NAMED_PROTOCOL' && !namesProtocol && textOf(item, tags.protocol) === '') {
    yield { kind: 'protocol-missing', attribute: at(tags.type) };
  }
}

function* inDays(object: DicomDataSet): Iterable<DistributionMistake> {
  const [start, end] = [textOf(object, tags.start), textOf(object, tags.end)];
  const days = [dayOf(start), dayOf(end)];
  for (const [index, text] of [start, end].entries()) {
    const tag = index === 0 ? tags.start : tags.end;
    if (text !== '' && days[index] === undefined) yield { kind: 'no-day', attribute: formatTag(tag), value: text };
  }
  if (days[0] !== undefined && days[1] !== undefined && days[1] < days[0]) {
    yield { kind: 'ends-before-start', attribute: formatTag(tags.end) };
  }
}

/** What a value was: itself where it is a word that people write, else its mask, which a finding shows beside the message. */
function was(item: DicomDataSet, tag: number, term: string): Pick<DistributionMistake, 'value' | 'parameters'> {
  if (mistakenTerms.test(term)) return { parameters: { was: `"${term}"` } };
  return { parameters: { was: 'another value' }, value: textOf(item, tag) };
}

function textOf(object: DicomDataSet, tag: number): string {
  return object.get(tag)?.text().replaceAll('\0', ' ').trim() ?? '';
}

/** As a code string is compared: without case and padding, as other rules read it. */
function coded(object: DicomDataSet, tag: number): string {
  return textOf(object, tag).toUpperCase();
}
