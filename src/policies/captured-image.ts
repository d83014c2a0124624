import type { DicomObject } from '../model/dicom.ts';

const imageType = 0x00080008;
const conversionType = 0x00080064;

/** Of a secondary capture, what it was captured from (PS3.3 section C.8.6.1), where that is what people or programs wrote. */
const conversions: ReadonlyMap<string, string> = new Map([
  ['DV', 'a digitised video'],
  ['DF', 'a digitised film'],
  ['SD', 'a scanned document'],
  ['SI', 'a scanned image'],
  ['DRW', 'a drawing'],
]);
const screen =
  /^(?:SCREEN ?(?:SAVE|SHOT|CAPTURE)|SCREENSHOT|SSAVE|CAPTURE|PASTED|REPORT|DOSE[ _]?(?:REPORT|INFO|SUMMARY)?)$/;

/** What an image was captured from, as messages call it: "a screen capture"; `undefined` for one that a modality made. */
export function capturedFrom(object: DicomObject): string | undefined {
  const types = object.get(imageType)?.text().toUpperCase().split('\\') ?? [];
  if (types.some((type) => screen.test(type.trim()))) return 'a screen capture';
  return conversions.get(object.get(conversionType)?.text().trim().toUpperCase() ?? '');
}
