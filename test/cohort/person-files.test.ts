import assert from 'node:assert/strict';
import { addFile, addFiles, type FilesByPerson, type PersonFile } from '../../src/cohort/person-files.ts';

function filesOf(files: readonly Partial<PersonFile>[], isListed = false): FilesByPerson {
  const people: FilesByPerson = new Map();
  for (const [index, file] of files.entries()) {
    addFile(people, { subject: 'sub-01', place: { path: `${index}.dcm` }, isImage: true, ...file }, isListed);
  }
  return people;
}

describe('files by person', () => {
  it('counts the files of a person by any spelling, and keeps the first', () => {
    const people = filesOf([{}, { subject: '01', isImage: false }, { subject: 'sub-02' }]);
    assert.deepEqual(
      [...people].map(([key, { subject, files, images }]) => [key, subject, files.count, images?.count]),
      [
        ['01', 'sub-01', 2, 1],
        ['02', 'sub-02', 1, 1],
      ],
    );
    assert.deepEqual(people.get('01')?.files.first, { path: '0.dcm' });
  });

  it('keeps every path of those alone of whom it is asked for', () => {
    assert.deepEqual(filesOf([{}, {}]).get('01')?.paths, []);
    assert.deepEqual(filesOf([{}, {}], true).get('01')?.paths, [{ path: '0.dcm' }, { path: '1.dcm' }]);
  });

  it('is sure of faces where one object declares it', () => {
    const faces = filesOf([{ face: 'shown' }, {}, { face: 'declared' }]).get('01')?.faces;
    assert.deepEqual([faces?.count, faces?.sure], [2, true]);
    assert.equal(filesOf([{ face: 'shown' }]).get('01')?.faces?.sure, false);
    assert.equal(filesOf([{}]).get('01')?.faces, undefined);
  });

  it('tells flags apart by what they say, and counts those that say the same', () => {
    const no = { consent: [{ flag: 'NO' as const }] };
    const flags = filesOf([no, { consent: [{ flag: 'YES' as const }] }, no]).get('01')!.flags;
    assert.deepEqual(
      [...flags.values()].map(({ items, count, first }) => [items[0]?.flag, count, first.path]),
      [
        ['NO', 2, '0.dcm'],
        ['YES', 1, '1.dcm'],
      ],
    );
  });

  it('merges what two threads saw into what one would have seen', () => {
    const files: Partial<PersonFile>[] = [
      { face: 'shown', consent: [{ flag: 'NO' }] },
      { subject: 'sub-02', face: 'declared' },
      { isImage: false },
      { face: 'declared', consent: [{ flag: 'NO' }] },
      { subject: '02' },
    ];
    const at = (index: number) => ({ ...files[index]!, place: { path: `${index}.dcm` } });
    const whole = filesOf(files, true);
    const halves = filesOf([at(0), at(1)], true);
    addFiles(halves, filesOf([at(2), at(3), at(4)], true));
    assert.deepEqual(halves, whole);
  });

  it('keeps files of nobody known together', () => {
    const people: FilesByPerson = new Map();
    for (const path of ['a.png', 'b.png']) addFile(people, { place: { path }, isImage: true }, false);
    assert.deepEqual([people.size, people.get('')?.images?.count, people.get('')?.subject], [1, 2, undefined]);
  });
});
