import type { Concept } from '../model/field.ts';
import type { IdentifierClass, Role } from '../model/identifier-class.ts';
import type { Meaning } from '../model/policy.ts';
import { meaningOfKey } from './key-meaning.ts';
import { wordsOf } from './word-list.ts';

/**
 * Concepts of the scheme DCM whose value is an identifier (PS3.16 annex D), as templates of reports use them: observers
 * (TID 1003 and 1004), the procedure and the subject (TID 1005 to 1007), devices that irradiate (TID 10003, CID 7445).
 */
const codes: Readonly<Partial<Record<`${IdentifierClass} ${Role}`, string>>> = {
  'name patient': '121029',
  'name relative': '121036',
  'name staff': '121008',
  'mrn patient': '121030',
  'birth-date patient': '121031',
  'age patient': '121033',
  'accession patient': '121022',
  'other-id patient': '121020 121021',
  'username staff': '128774',
  'organization staff': '121009 121017',
  'organization unknown': '110190',
  'other-id device': '121013 113877 110119',
  'device-serial device': '121016 113880',
};

const meanings: ReadonlyMap<string, Meaning> = new Map(
  Object.entries(codes).flatMap(([group, list]) => {
    const [identifier, role] = group.split(' ') as [IdentifierClass, Role];
    return wordsOf(list).map((code) => [code, { kind: 'identifier', class: identifier, role }] as [string, Meaning]);
  }),
);

/**
 * What a value of a content item is by its concept: by the code, else by the words for it as a key of any format.
 * @returns `undefined` where neither says that it identifies
 */
export function meaningOfConcept({ code, scheme, meaning }: Concept): (Meaning & { kind: 'identifier' }) | undefined {
  const known = (scheme === 'DCM' ? meanings.get(code) : undefined) ?? meaningOfKey(meaning, 'member');
  return known?.kind === 'identifier' ? known : undefined;
}
