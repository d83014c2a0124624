import assert from 'node:assert/strict';
import type { DicomElement } from '../../src/model/dicom.ts';
import type { Field, FieldKind } from '../../src/model/field.ts';
import { fieldNameOf, placeOf } from '../../src/rules/place.ts';
import { dicomElement } from '../dicom-object.ts';

const location = { kind: 'file' } as const;

function field(kind: FieldKind, name: string, element?: DicomElement): Field {
  return { kind, name, text: '', location, locate: () => location, ...(element ? { element } : {}) };
}

const privately = (tag: number, creator?: string): Field => {
  const element = { ...dicomElement('StudyDescription', ''), tag, keyword: '' };
  return field('attribute', '', creator === undefined ? element : { ...element, creator });
};

describe('placeOf and fieldNameOf', () => {
  const cases: readonly (readonly [what: string, field: Field, place: string, name: string | undefined])[] = [
    ['an attribute', field('attribute', '', dicomElement('PatientName', '')), 'PatientName', 'PatientName'],
    ['an attribute without a keyword', privately(0x00080001), '(0008,0001)', '(0008,0001)'],
    [
      'a private attribute, whatever block it lies in',
      privately(0x00291234, 'ACME'),
      'private attribute (0029,xx34) of ACME',
      'private attribute (0029,xx34) of ACME',
    ],
    [
      'a private attribute that nobody declared',
      privately(0x00291234),
      'private attribute (0029,xx34) of no creator',
      'private attribute (0029,xx34) of no creator',
    ],
    ['an attribute of which only the name is known', field('attribute', 'Echo'), 'Echo', 'Echo'],
    ['a column', field('cell', 'dob'), 'column dob', 'column dob'],
    ['a column that is called like a person', field('cell', 'Roe, Jane'), 'a column', undefined],
    ['a key', field('member', 'PatientName'), 'key PatientName', 'key PatientName'],
    ['a key that is no plain name', field('member', '4471902'), 'an unnamed value', undefined],
    ['a slot of a header', field('slot', 'descrip'), 'header field descrip', 'header field descrip'],
    ['one of several slots', field('slot', 'extension[12]'), 'header field extension', 'header field extension'],
    ['a slot without a plain name', field('slot', '?'), 'the header', undefined],
    ['a heading', field('heading', 'dob'), 'a heading', undefined],
    ['a segment of a path', field('segment', ''), 'the name of a file or folder', undefined],
    ['text', field('prose', ''), 'text', undefined],
  ];
  for (const [what, one, place, name] of cases) {
    it(`name ${what}`, () => assert.deepEqual([placeOf(one), fieldNameOf(one)], [place, name]));
  }
});
