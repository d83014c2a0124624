import { addressInUid } from '../../detectors/uid/uid-address.ts';
import type { DicomElement, DicomObject } from '../../model/dicom.ts';
import type { IdentifierClass, Role } from '../../model/identifier-class.ts';
import { ElementQuestion } from '../../model/recurrence.ts';
import { documentRule } from '../../model/rule.ts';
import { contentOfUuid, hexOfDecimal } from '../../model/uuid.ts';
import type { Violation } from '../../model/violation.ts';
import { meaningOfAttribute } from '../../policies/attribute-meaning.ts';
import { isPlaceholder } from '../../policies/placeholder.ts';

const id = 'identifier/uid-content';

const serial = 'the serial number of the device';

/** A number of the object that UIDs are built of. */
interface OwnNumber {
  readonly tag: number;
  readonly class: IdentifierClass;
  readonly role: Role;
  /** Fewer digits are chance. */
  readonly least: number;
  readonly label: string;
  /** The forms in which the digits may stand in a UID. */
  readonly forms: (value: string) => readonly string[];
}

const numbers: readonly OwnNumber[] = [
  { tag: 0x00100020, class: 'mrn', role: 'patient', least: 5, label: 'the patient number', forms: wholeNumber },
  { tag: 0x00101000, class: 'mrn', role: 'patient', least: 5, label: 'another patient number', forms: wholeNumber },
  { tag: 0x00080050, class: 'accession', role: 'patient', least: 5, label: 'the accession number', forms: wholeNumber },
  { tag: 0x00380010, class: 'other-id', role: 'patient', least: 5, label: 'the admission number', forms: wholeNumber },
  { tag: 0x00402017, class: 'other-id', role: 'patient', least: 5, label: 'the order number', forms: wholeNumber },
  { tag: 0x00100030, class: 'birth-date', role: 'patient', least: 6, label: 'the birth date', forms: datesOf },
  { tag: 0x00181000, class: 'device-serial', role: 'device', least: 4, label: serial, forms: wholeNumber },
];
/** A number that is not a whole arc is taken for the object's own when it is as long as this. */
const leastInside = 7;
const leastOfDate = 8;
/** Makers add the model to the number, `00000312996MR450`; fewer digits of such a mixture may be the model. */
const leastOfMixture = 6;

export default documentRule({
  id,
  severity: 'error',
  title: 'UID that holds a number or an address',
  rationale:
    'Systems build UIDs of what they have at hand: the number of the patient, that of the order, the serial number of the scanner, the address of the machine. It stays when the attribute itself is emptied, and is copied into the name of the file and into every reference.',
  references: ['PS3.5 9', 'PS3.15 E.1-1', '45 CFR 164.514(b)(2)(i)'],
  remedies: ['replace-uid'],
  messages: {
    number: '{keyword} holds {label} as a part of the UID',
    machine: '{keyword} holds {label} as a part of the UID',
  },
  *check({ dicom }, { policy, circumstances }) {
    if (!dicom) return;
    for (const found of contentsOf(dicom)) {
      const severity = policy.severityOf(found.class!, found.role!, circumstances);
      if (severity !== 'off') yield { ...found, severity };
    }
  },
});

/** What the UIDs of an object hold, each kind of content once, at the first UID that holds it. */
function* contentsOf(dicom: DicomObject): Iterable<Omit<Violation, 'severity'>> {
  const known = numbers.flatMap((one) => {
    const value = dicom.get(one.tag)?.text() ?? '';
    if (value === '' || isPlaceholder(value, one.class, one.role)) return [];
    return one.forms(value).flatMap((digits) => (digits.length >= one.least ? [{ ...one, digits }] : []));
  });
  const told = new Set<string>();
  for (const attribute of metaLast(dicom.answers(instanceUids))) {
    for (const { uid, machine } of attribute.uids) {
      for (const number of known) {
        if (told.has(number.label) || !holds(uid, number)) continue;
        told.add(number.label);
        yield violation('number', attribute, number.class, number.role, number.label, number.digits);
      }
      if (!machine || told.has(machine.label)) continue;
      told.add(machine.label);
      yield violation('machine', attribute, machine.class, 'device', machine.label, uid);
    }
  }
}

/** The file meta information holds the UID of the instance once more (PS3.10 section 7.1): it is told where that says nothing. */
function metaLast(attributes: readonly UidAttribute[]): UidAttribute[] {
  const isMeta = ({ path }: UidAttribute) => path.startsWith('(0002,');
  return [...attributes.filter((attribute) => !isMeta(attribute)), ...attributes.filter(isMeta)];
}

/** An attribute with UIDs of objects, not of classes of them or of templates. */
type UidAttribute = Pick<DicomElement, 'path' | 'keyword'> & {
  readonly uids: readonly { uid: string; machine: ReturnType<typeof machineIn> }[];
};

const instanceUids = new ElementQuestion<UidAttribute>((element) => {
  if (element.vr !== 'UI') return undefined;
  const meaning = meaningOfAttribute(element.tag, element.vr);
  if (meaning.kind !== 'identifier' || meaning.class !== 'uid') return undefined;
  const { path, keyword } = element;
  const uids = element.text().split('\\');
  return { path, keyword, uids: uids.map((uid) => ({ uid, machine: machineIn(uid) })) };
});

/** The digits of a number without zeros and letters before it; of a longer mixture the longest run of digits. */
function wholeNumber(value: string): readonly string[] {
  const digits = value.replace(/[\s./-]/g, '').replace(/^\p{L}{1,4}/u, '');
  if (/^\d+$/.test(digits)) return [digits.replace(/^0+/, '')];
  const runs = (value.match(/\d+/g) ?? []).map((run) => run.replace(/^0+/, ''));
  const longest = runs.reduce((one, other) => (other.length > one.length ? other : one), '');
  return longest.length >= leastOfMixture ? [longest] : [];
}

/** A date of DICOM as people write it as well: year first or last, with two digits of the year or four. */
function datesOf(value: string): readonly string[] {
  const date = /^(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(value.trim());
  if (!date) return [];
  const [, century, year, month, day] = date;
  const forms = [value.trim(), `${day}${month}${century}${year}`, `${year}${month}${day}`, `${day}${month}${year}`];
  // An arc has no zero before it, and some have all the same.
  return [...new Set(forms.flatMap((form) => [form, form.replace(/^0/, '')]))];
}

function holds(uid: string, { digits, class: identifier }: { digits: string; class: IdentifierClass }): boolean {
  const at = uid.indexOf(digits);
  if (at < 0) return false;
  const isWholeArc = uid[at - 1] === '.' && (uid[at + digits.length] ?? '.') === '.';
  return isWholeArc || digits.length >= (identifier === 'birth-date' ? leastOfDate : leastInside);
}

/** What of the machine a UID holds by the way its maker or a toolkit builds UIDs. */
function machineIn(uid: string): { class: IdentifierClass; label: string } | undefined {
  // The fourth number of Siemens is that of a model, the fifth that of the machine.
  if (/^1\.3\.12\.2\.1107\.5\.\d{1,3}\.\d{1,3}\.\d{4,6}\./.test(uid)) return { class: 'device-serial', label: serial };
  const address = addressInUid(uid);
  if (address) return { class: 'ip', label: address };
  const decimal = /^2\.25\.(\d{1,39})$/.exec(uid)?.[1];
  const isHardware =
    decimal !== undefined && contentOfUuid(hexOfDecimal(decimal)).says.includes('and a hardware address');
  return isHardware ? { class: 'mac', label: 'a hardware (MAC) address' } : undefined;
}

function violation(
  messageId: string,
  element: UidAttribute,
  identifier: IdentifierClass,
  role: Role,
  label: string,
  value: string,
): Omit<Violation, 'severity'> {
  return {
    ruleId: id,
    confidence: 0.9,
    location: { kind: 'attribute', attribute: element.path },
    class: identifier,
    role,
    messageId,
    parameters: { keyword: element.keyword, label },
    value,
    place: `${label} in ${element.keyword}`,
    field: element.keyword,
  };
}
