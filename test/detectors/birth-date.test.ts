import { finds, isSilentOn } from './expectation.ts';

describe('detector of class birth-date', () => {
  finds('birth-date', {
    'DOB: 04/07/1961': ['04/07/1961'],
    'born on 4 July 1961': ['4 July 1961'],
    'geb. 4.7.1961': ['4.7.1961'],
    '* 3.4.1959': ['3.4.1959'],
    'née le 4 juillet 1961': ['4 juillet 1961'],
    'Fecha de nacimiento: 12/03/1956': ['12/03/1956'],
    '*1961-07-04': ['1961-07-04'],
  });
  isSilentOn('birth-date', ['born in 1961', 'seen on 4 July 1961', 'Birth weight: 3.2 kg']);
});
