import type { IdentifierClass, Role } from '../model/identifier-class.ts';
import type { Meaning } from '../model/policy.ts';
import { lookUpPrivate } from '../standards/private-dictionary.ts';
import { wordsOf } from './word-list.ts';

/** Names of DCMTK's private dictionary that say whose value it is, read one by one; `Name` alone is often a sequence's. */
const names: Readonly<Partial<Record<`${IdentifierClass} ${Role}`, string>>> = {
  'name patient': 'PatientName PatientFirstName PatientLastName PatientnameRIS PatientprenameRIS PatientsMaidenName',
  'name staff':
    'ModifyingPhysician ReferringPhysician ReportApprovingPhysician ReportAuthor RequestedPhysician RequestingPhysician',
  'mrn patient': 'PatientID PatientId PatientUID PatientEntryID GlobalPatientID',
  'birth-date patient': 'PatientBirthdate PatientDOB',
  'address patient': 'PatientBillingAddress',
  'organization unknown': 'KanjiHospitalName',
  'device-serial device': 'TransducerSerial ReaderSerialNumber',
};

const meanings: ReadonlyMap<string, Meaning> = new Map(
  Object.entries(names).flatMap(([group, words]) => {
    const [identifier, role] = group.split(' ') as [IdentifierClass, Role];
    return wordsOf(words).map((name) => [name, { kind: 'identifier', class: identifier, role }] as [string, Meaning]);
  }),
);

/** What DCMTK's dictionary does not have: creator, group and element, and the name by dicom3tools' dictionary. */
const others: ReadonlyMap<string, string> = new Map([['MITRA LINKED ATTRIBUTES 1.0 31 20', 'GlobalPatientID']]);

/**
 * What a private attribute means by the name that its vendor's documents give it, in whatever block it stands.
 * @param creator its private creator, as the file has it
 * @param tag group and element as one number
 * @returns `undefined` where the name says nothing of a person or is unknown
 */
export function meaningOfPrivate(creator: string, tag: number): Meaning | undefined {
  const element = (tag & 0xff).toString(16).padStart(2, '0');
  const other = others.get(`${creator.trim()} ${(tag >>> 16).toString(16)} ${element}`);
  const name = other ?? lookUpPrivate(creator, tag)?.name;
  return name === undefined ? undefined : meanings.get(name);
}
