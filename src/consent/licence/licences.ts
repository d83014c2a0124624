import type { Permission } from '../../model/consent.generated.ts';

/** What a licence lets everybody do who has the data. */
export interface Licence {
  /** Of SPDX, without the version where the terms below are those of every version; `LicenseRef-…` for what SPDX does not list. */
  readonly id: string;
  readonly title: string;
  /** Whether whoever has the data may give them to anybody: public release. What each agreement says for itself is absent. */
  readonly redistribution?: Permission;
  readonly commercialUse?: Permission;
  /** Whether changed data may be given to others. */
  readonly adaptations?: Permission;
  /** What is asked in return: naming the source, the same licence for what is made of it. */
  readonly asks: readonly ('attribution' | 'same-licence' | 'agreement')[];
}

type Row = readonly [id: string, title: string, grants: string, asks?: Licence['asks'], says?: string];

/** Grants: `r` redistribution, `c` commercial use, `a` adaptations; `says` is what it speaks of at all, which is mostly everything. */
const rows: readonly Row[] = [
  ['CC0-1.0', 'Creative Commons Zero: public domain', 'rca'],
  ['PDDL-1.0', 'Public Domain Dedication and License', 'rca'],
  ['CC-PDDC', 'Public domain', 'rca'],
  ['Unlicense', 'Unlicense: public domain', 'rca'],
  ['DL-DE-ZERO-2.0', 'Data licence Germany zero', 'rca'],
  ['CC-BY', 'Creative Commons Attribution', 'rca', ['attribution']],
  ['CC-BY-SA', 'Creative Commons Attribution-ShareAlike', 'rca', ['attribution', 'same-licence']],
  ['CC-BY-ND', 'Creative Commons Attribution-NoDerivatives', 'rc', ['attribution']],
  ['CC-BY-NC', 'Creative Commons Attribution-NonCommercial', 'ra', ['attribution']],
  ['CC-BY-NC-SA', 'Creative Commons Attribution-NonCommercial-ShareAlike', 'ra', ['attribution', 'same-licence']],
  ['CC-BY-NC-ND', 'Creative Commons Attribution-NonCommercial-NoDerivatives', 'r', ['attribution']],
  ['ODbL-1.0', 'Open Database License', 'rca', ['attribution', 'same-licence']],
  ['ODC-By-1.0', 'Open Data Commons Attribution License', 'rca', ['attribution']],
  ['CDLA-Permissive-1.0', 'Community Data License Agreement Permissive 1.0', 'rca', ['attribution']],
  ['CDLA-Permissive-2.0', 'Community Data License Agreement Permissive 2.0', 'rca', ['attribution']],
  ['CDLA-Sharing-1.0', 'Community Data License Agreement Sharing', 'rca', ['attribution', 'same-licence']],
  ['C-UDA-1.0', 'Computational Use of Data Agreement', 'rca', ['attribution']],
  ['O-UDA-1.0', 'Open Use of Data Agreement', 'rca', ['attribution']],
  ['DL-DE-BY-2.0', 'Data licence Germany attribution', 'rca', ['attribution']],
  ['etalab-2.0', 'Etalab Open License', 'rca', ['attribution']],
  ['OGL-UK-3.0', 'Open Government Licence', 'rca', ['attribution']],
  ['MIT', 'MIT License', 'rca', ['attribution']],
  ['BSD', 'BSD License', 'rca', ['attribution']],
  ['Apache-2.0', 'Apache License', 'rca', ['attribution']],
  ['GPL', 'GNU General Public License', 'rca', ['attribution', 'same-licence']],
  ['LGPL', 'GNU Lesser General Public License', 'rca', ['attribution', 'same-licence']],
  ['LicenseRef-PhysioNet-Credentialed', 'PhysioNet Credentialed Health Data License', 'a', ['agreement']],
  ['LicenseRef-PhysioNet-Restricted', 'PhysioNet Restricted Health Data License', 'a', ['agreement']],
  ['LicenseRef-Data-Use-Agreement', 'Data use agreement', '', ['agreement'], 'r'],
  ['LicenseRef-Custom', 'Terms of its own', '', [], ''],
];

/** Every licence that is known, by its id. */
export const licences: ReadonlyMap<string, Licence> = new Map(rows.map((row) => [row[0], licence(row)]));

/** Licences that are written for software: in a file of a repository they are of its code, where nobody says that they are of data. */
export const softwareLicences: ReadonlySet<string> = new Set(['MIT', 'BSD', 'Apache-2.0', 'GPL', 'LGPL']);

function licence([id, title, grants, asks = [], says = 'rca']: Row): Licence {
  const granted = (letter: string): Permission => (grants.includes(letter) ? 'allowed' : 'not-allowed');
  return {
    id,
    title,
    ...(says.includes('r') ? { redistribution: granted('r') } : {}),
    ...(says.includes('c') ? { commercialUse: granted('c') } : {}),
    ...(says.includes('a') ? { adaptations: granted('a') } : {}),
    asks,
  };
}
