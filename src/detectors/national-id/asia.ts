import { isMonthAndDay, luhn, weighted } from '../numbers/check-digits.ts';
import type { Scheme } from '../numbers/scheme.ts';
import {
  isAadhaar,
  isChineseNumber,
  isHongKongNumber,
  isIranianNumber,
  isIsraeliNumber,
  isMyNumber,
  isNric,
  isTaiwaneseNumber,
  isThaiNumber,
  isVoterNumber,
} from './checks/asia-pacific.ts';

/** Numbers that begin with year, month and day in two digits each. */
function beginsWithYear(value: string): boolean {
  return isMonthAndDay(Number(value.slice(2, 4)), Number(value.slice(4, 6)));
}

/** Personal numbers of Asia. */
export const asia: readonly Scheme[] = [
  {
    class: 'national-id',
    name: 'Indian Aadhaar',
    forms: { typical: ['9999 9999 9999', '9999-9999-9999', '9999:9999:9999'], plain: ['999999999999'] },
    labels: ['aadhaar', 'aadhar', 'uidai'],
    check: isAadhaar,
  },
  {
    class: 'national-id',
    name: 'Indian PAN',
    forms: { rare: ['AAAAA9999A'] },
    labels: ['pan?', 'permanent account', 'pan card'],
    // Fourth letter: the kind of holder (Income Tax Department).
    plausible: (value) => /^[A-Z]{3}[ABCFGHJLPT]/.test(value) && !value.includes('0000'),
  },
  {
    class: 'national-id',
    name: 'Indian voter number',
    forms: { plain: ['AAA9999999'] },
    labels: ['voter', 'voter id', 'epic?', 'elector photo identity'],
    check: isVoterNumber,
  },
  {
    class: 'national-id',
    name: 'Chinese resident identity number',
    forms: { rare: ['99999999999999999A', '999999999999999999'] },
    labels: ['身份证', '身份证号', '身份证号码', '公民身份号码', 'resident identity', 'chinese id', 'shenfenzheng'],
    check: isChineseNumber,
  },
  {
    class: 'national-id',
    name: 'Hong Kong identity card',
    forms: {
      typical: ['A999999(*', 'AA999999(*', 'A999999[*', 'AA999999[*'],
      rare: ['A999999A'],
      plain: ['A9999999', 'AA9999999', 'AA999999A'],
    },
    labels: ['hkid', 'hong kong id', 'hong kong identity', '香港身份证', '身份證', '身份證號碼'],
    plausible: (value) => /[\dA]$/.test(value),
    check: isHongKongNumber,
  },
  {
    class: 'national-id',
    name: 'Taiwanese identity number',
    forms: { rare: ['A999999999'] },
    labels: ['身分證', '身分證字號', '統一編號', 'taiwan id', 'taiwanese id'],
    plausible: (value) => /^[A-Z][1289]/.test(value),
    check: isTaiwaneseNumber,
  },
  {
    class: 'national-id',
    name: 'Japanese Individual Number',
    forms: { plain: ['999999999999', '9999 9999 9999', '9999-9999-9999'] },
    labels: ['マイナンバー', '個人番号', 'my number', 'individual number'],
    check: isMyNumber,
  },
  {
    class: 'national-id',
    name: 'Korean resident or foreigner registration number',
    forms: { typical: ['999999-9999999'], plain: ['9999999999999', '999999 9999999'] },
    labels: ['주민등록번호', '외국인등록번호', 'rrn', 'frn', 'resident registration', 'korean id', 'korean rrn'],
    // The seventh digit says sex and century; numbers since October 2020 have no check digit.
    plausible: (value) => beginsWithYear(value) && /^.{6}[0-8]/.test(value),
  },
  {
    class: 'national-id',
    name: 'Singaporean NRIC or FIN',
    forms: { rare: ['A9999999A'] },
    labels: ['nric', 'fin?', 'singapore id', 'nric no', 'nric fin'],
    plausible: (value) => /^[STFGM]/.test(value),
    check: isNric,
  },
  {
    class: 'national-id',
    name: 'Malaysian NRIC',
    forms: { typical: ['999999-99-9999'], plain: ['999999999999'] },
    labels: ['mykad', 'nric', 'kad pengenalan', 'no kp', 'ic no', 'ic number'],
    plausible: (value) => beginsWithYear(value) && /^.{6}(?:0[1-9]|[1-5]\d|[678]\d|9[0-389])/.test(value),
  },
  {
    class: 'national-id',
    name: 'Indonesian NIK',
    forms: { plain: ['9999999999999999'] },
    labels: ['nik', 'ktp', 'nomor induk kependudukan', 'no ktp'],
    plausible: (value) => isMonthAndDay(Number(value.slice(8, 10)), Number(value.slice(6, 8)) % 40),
  },
  {
    class: 'national-id',
    name: 'Thai identity number',
    forms: { typical: ['9-9999-99999-99-9', '9 9999 99999 99 9'], plain: ['9999999999999'] },
    labels: ['เลขประจำตัวประชาชน', 'thai national id', 'thai id', 'บัตรประชาชน', 'เลขบัตรประชาชน'],
    plausible: (value) => /^[1-8]/.test(value),
    check: isThaiNumber,
  },
  {
    class: 'national-id',
    name: 'Pakistani CNIC',
    forms: { typical: ['99999-9999999-9'], plain: ['9999999999999'] },
    labels: ['cnic', 'nicop', 'شناختی کارڈ'],
    plausible: (value) => /^[1-7]\d{11}[1-9]/.test(value),
  },
  {
    class: 'national-id',
    name: 'Sri Lankan NIC',
    forms: { plain: ['999999999A', '999999999999'] },
    labels: ['nic', 'sri lankan id', 'sri lanka nic'],
    plausible: (value) =>
      value.length === 12
        ? /^[12]/.test(value)
        : /[VX]$/.test(value) && Number(value.slice(2, 5)) % 500 <= 366 && Number(value.slice(2, 5)) % 500 > 0,
  },
  {
    class: 'national-id',
    name: 'Philippine taxpayer number',
    forms: { rare: ['999-999-999-999'], plain: ['999-999-999', '999999999', '999999999999', '999-999-999-99999'] },
    labels: ['tin', 'bir tin', 'tax id', 'bir', 'taxpayer identification'],
    // Bureau of Internal Revenue: the ninth digit is the weighted sum of the first eight modulo 11.
    check: (value) => weighted(value, [9, 8, 7, 6, 5, 4, 3, 2]) % 11 === Number(value[8]),
    strict: true,
  },
  {
    class: 'national-id',
    name: 'Israeli identity number',
    forms: { plain: ['999999999', '99999999', '9999999-9', '99999999-9'] },
    labels: ['תעודת זהות', 'ת.ז', 'מספר זהות', 'teudat zehut', 'israeli id', 'mispar zehut'],
    check: isIsraeliNumber,
  },
  {
    class: 'national-id',
    name: 'Emirati identity number',
    forms: { typical: ['999-9999-9999999-9'], plain: ['999999999999999'] },
    labels: ['emirates id', 'الهوية', 'eid?'],
    plausible: (value) => value.startsWith('784'),
    check: luhn,
  },
  {
    class: 'national-id',
    name: 'Saudi identity or residence number',
    forms: { plain: ['9999999999'] },
    labels: ['iqama', 'saudi id', 'رقم الهوية', 'الإقامة'],
    plausible: (value) => /^[12]/.test(value),
    check: luhn,
  },
  {
    class: 'national-id',
    name: 'Iranian national code',
    forms: { plain: ['9999999999', '999-999999-9'] },
    labels: ['کد ملی', 'iranian id', 'code melli', 'melli code', 'kode meli'],
    check: isIranianNumber,
  },
];
