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
    '患者姓名：张三，出生日期：1961年7月4日': ['1961年7月4日'],
    '生年月日 昭和36年7月4日': ['昭和36年7月4日'],
    '생년월일 1961년 7월 4일': ['1961년 7월 4일'],
    'дата рождения 04.07.1961': ['04.07.1961'],
  });
  // A year of birth is an identifier where it shows an age over 89, 45 CFR 164.514(b)(2)(i)(C).
  finds('birth-date', { 'born in 1921': ['1921'], 'Jahrgang 1930': ['1930'], 'nacido en 1925': ['1925'] });
  finds('birth-date', { '1921': ['1921'] }, { name: 'BirthYear' });
  isSilentOn('birth-date', ['1961', '1899'], { name: 'year_of_birth' });
  isSilentOn('birth-date', ['born in 1899', 'founded in 1921', 'Jahrgang 1990', 'born in 1921-1925 cohorts']);
  isSilentOn('birth-date', ['born in 1961', 'seen on 4 July 1961', 'Birth weight: 3.2 kg']);
});
