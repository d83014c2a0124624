import type { IdentifierClass } from '../../../src/model/identifier-class.ts';
import { type Kind, pathOfFile, type Trial } from '../kind.ts';
import { Part10 } from '../part10.ts';
import type { Person } from '../people.ts';

/** Names of files and folders; the file itself declares what they repeat, as those of an archive do. */
export const namesOfFiles: readonly Kind[] = [
  inPath('name of the patient, file', ['name'], ({ given, family }) => [`${family}_${given}_T1.dcm`, family]),
  inPath('name of the patient, folder', ['name'], ({ given, family }) => [`${family}, ${given}/0001.dcm`, family]),
  inPath('name of the patient as in the header, folder', ['name'], ({ name, family }) => [`${name}/0001.dcm`, family]),
  inPath('number of the patient, folder', ['mrn', 'other-id'], ({ id }) => [`${id}/0001.dcm`, id]),
  inPath('number of the patient, file', ['mrn', 'other-id'], ({ id }) => [`series/${id}_0001.dcm`, id]),
  inPath('date of the study, folder', ['date'], ({ day }) => [`${day}_head/0001.dcm`, day]),
];

function inPath(
  title: string,
  right: readonly IdentifierClass[],
  make: (person: Person) => readonly [path: string, value: string],
): Kind {
  return {
    title,
    right,
    plant({ base, person }: Trial) {
      const { name, id } = person;
      const bytes = new Part10(base.bytes).set(0x00100010, 'PN', name).set(0x00100020, 'LO', id).bytes();
      const [path, value] = make(person);
      return {
        before: new Map([[pathOfFile, bytes]]),
        after: new Map([[path, bytes]]),
        places: [{ path, at: 'path', value }],
      };
    },
  };
}
