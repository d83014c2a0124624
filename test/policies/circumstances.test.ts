import assert from 'node:assert/strict';
import { circumstancesOf } from '../../src/policies/circumstances.ts';
import { dicomObject } from '../dicom-object.ts';

/** PS3.16 CID 7050. */
const basicProfile = '113100';
const retainModifiedDates = '113107';
const retainUids = '113110';

describe('circumstancesOf', () => {
  const of = (values: Record<string, string>, codes: string[] = []) => circumstancesOf(dicomObject(values, codes));

  it('is nothing for an object that declares nothing', () => {
    assert.deepEqual(of({}), { datesShifted: false, uidsReplaced: false });
  });

  it('takes dates for shifted by (0028,0303), whatever its case and padding, or by the code of the option', () => {
    const declared = (value: string) => of({ LongitudinalTemporalInformationModified: value }).datesShifted;
    assert.deepEqual(['MODIFIED', ' modified ', 'UNMODIFIED', 'REMOVED', ''].map(declared), [
      true,
      true,
      false,
      false,
      false,
    ]);
    assert.equal(of({}, [retainModifiedDates]).datesShifted, true);
    assert.equal(of({}, [basicProfile]).datesShifted, false);
  });

  it('takes UIDs for replaced where identity was removed by the profile without the option that keeps them', () => {
    const yes = { PatientIdentityRemoved: 'YES' };
    assert.equal(of(yes, [basicProfile]).uidsReplaced, true);
    assert.equal(of(yes, [basicProfile, retainUids]).uidsReplaced, false);
    const inWords = { ...yes, DeidentificationMethod: 'Orthanc 1.12.1 - PS 3.15-2023b Table E.1-1 Basic Profile' };
    assert.equal(of(inWords).uidsReplaced, true);
    assert.equal(of(yes).uidsReplaced, false);
    assert.equal(of({ PatientIdentityRemoved: 'NO' }, [basicProfile]).uidsReplaced, false);
    assert.equal(of({}, [basicProfile]).uidsReplaced, false);
  });
});
