import { finds, isSilentOn } from './expectation.ts';

describe('detector of class plate', () => {
  finds('plate', {
    'immatriculation AB-123-CD': ['AB-123-CD'],
    'plate no. ABC-1234': ['ABC-1234'],
    'License plate 34 ABC 1234': ['34 ABC 1234'],
    'Kennzeichen M AB 1234': ['M AB 1234'],
    'My car reg is AB51 ABC and it expires': ['AB51 ABC'],
    'Araç plakası 34 ABC 1234 olarak kayıtlıdır.': ['34 ABC 1234'],
    'matrícula 1234 BCD': ['1234 BCD'],
    'number plate: ABJ-001AA': ['ABJ-001AA'],
  });
  isSilentOn('plate', [
    'M AB 1234',
    'growth plate T1',
    'registration of 3D T1 to MNI152',
    'a well plate with 96 wells',
    'AB49 ABC',
    'plaque 12 MM',
    'REG T2 FLAIR',
  ]);
});
