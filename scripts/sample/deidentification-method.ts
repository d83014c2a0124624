import type { Element } from './dicom-file.ts';

/** A method of de-identification: code and meaning (PS3.16 CID 7050). */
export type Method = readonly [code: string, meaning: string];

export const basicProfile: Method = ['113100', 'Basic Application Confidentiality Profile'];
export const modifiedDates: Method = ['113107', 'Retain Longitudinal Temporal Information Modified Dates Option'];
export const cleanDescriptors: Method = ['113105', 'Clean Descriptors Option'];

/** The items of (0012,0064) that name some methods. */
export function methodItems(...methods: readonly Method[]): Element[][] {
  return methods.map(([code, meaning]) => [
    [0x00080100, 'SH', code],
    [0x00080102, 'SH', 'DCM'],
    [0x00080104, 'LO', meaning],
  ]);
}
