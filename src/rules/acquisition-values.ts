import type { DicomDataSet, DicomObject } from '../model/dicom.ts';
import type { Document } from '../model/document.ts';
import { type VendorNumber, VendorNumbers } from './vendor-numbers.ts';

/** A value that an acquisition has to the last digit and hardly any other. */
export interface AcquisitionValue {
  /** As messages call it: "the imaging frequency". */
  readonly label: string;
  readonly value: string;
}

/** What a label is read from, in DICOM objects and in sidecars (BIDS names what DICOM names). */
interface Source {
  readonly label: string;
  /** Of DICOM, from the outermost sequence on. */
  readonly tags: readonly (readonly number[])[];
  readonly keys: readonly string[];
  /** Where vendors have it as well, in the order in which they are asked. */
  readonly vendors?: readonly VendorNumber[];
  readonly kind: 'time' | 'number' | 'numbers';
}

const radiopharmaceutical = 0x00540016;

const sources: readonly Source[] = [
  {
    label: 'the time of day',
    tags: [[0x00080032], [0x00080031], [0x00080030]],
    keys: ['AcquisitionTime', 'ScanStart', 'InjectionStart'],
    kind: 'time',
  },
  {
    label: 'the imaging frequency',
    tags: [[0x00180084]],
    keys: ['ImagingFrequency'],
    vendors: [
      { names: ['ImagingFrequency'] },
      { names: ['lFrequency'], divisor: 1e6 },
      // GE: in tenths of a hertz.
      { creator: 'GEMS_ACQU_01', element: 0x93, divisor: 1e7 },
    ],
    kind: 'number',
  },
  {
    label: 'the reference amplitude',
    tags: [],
    keys: ['TxRefAmp', 'TransmitterReferenceAmplitude'],
    vendors: [{ names: ['flReferenceAmplitude'] }, { names: ['TransmitterCalibration'] }],
    kind: 'number',
  },
  {
    label: 'the shim setting',
    tags: [],
    keys: ['ShimSetting'],
    // In the order in which dcm2niix writes them into a sidecar.
    vendors: [{ names: ['lOffsetX', 'lOffsetY', 'lOffsetZ', 'alShimCurrent'] }],
    kind: 'numbers',
  },
  {
    label: 'the absorption rate (SAR)',
    tags: [[0x00181316]],
    keys: ['SAR'],
    vendors: [{ names: ['SAR'] }],
    kind: 'number',
  },
  {
    label: 'the exact weight',
    tags: [[0x00101030]],
    keys: ['PatientWeight', 'BodyWeight'],
    vendors: [{ names: ['UsedPatientWeight'] }, { names: ['flUsedPatientWeight'] }],
    kind: 'number',
  },
  {
    label: 'the injected dose',
    tags: [[radiopharmaceutical, 0x00181074]],
    keys: ['InjectedRadioactivity', 'InjectedMass'],
    kind: 'number',
  },
  { label: 'the time of injection', tags: [[radiopharmaceutical, 0x00181072]], keys: [], kind: 'time' },
];
const sourceOfKey: ReadonlyMap<string, Source> = new Map(
  sources.flatMap((source) => source.keys.map((key) => [key, source] as const)),
);

/** A number with fewer significant digits is shared by many; so is a time to the minute. */
const leastDigits = 5;
/** As a pointer into a sidecar writes the elements of an array. */
const elementOfArray = /^\d+$/;

/** The exact values of an acquisition that a DICOM object or a sidecar holds. @param file that the document is read from */
export function acquisitionValuesOf(document: Document, file: { readonly path: string }): AcquisitionValue[] {
  if (document.dicom) return valuesOfObject(document.dicom, document);
  return /\.json$/i.test(file.path) && !document.table ? valuesOfSidecar(document) : [];
}

function valuesOfObject(object: DicomObject, document: Document): AcquisitionValue[] {
  const vendor = new VendorNumbers(document);
  return sources.flatMap(({ label, tags, vendors = [], kind }) => {
    for (const path of tags) {
      const value = exact(textAt(object, path), kind);
      if (value !== undefined) return [{ label, value }];
    }
    for (const source of vendors) {
      const value = exact(vendor.read(source), kind);
      if (value !== undefined) return [{ label, value }];
    }
    return [];
  });
}

function valuesOfSidecar(document: Document): AcquisitionValue[] {
  const arrays = new Map<string, string[]>();
  const values: AcquisitionValue[] = [];
  for (const field of document.fields()) {
    if (field.location.kind !== 'json') continue;
    const [, key, element, ...deeper] = field.location.pointer.split('/');
    const source = sourceOfKey.get(key ?? '');
    if (!source || deeper.length > 0) continue;
    if (source.kind === 'numbers' && element !== undefined && elementOfArray.test(element)) {
      arrays.set(source.label, [...(arrays.get(source.label) ?? []), field.text]);
    } else if (element === undefined) {
      const value = exact(field.text, source.kind);
      if (value !== undefined) values.push({ label: source.label, value });
    }
  }
  for (const [label, numbers] of arrays) {
    const value = exact(numbers.join(' '), 'numbers');
    if (value !== undefined) values.push({ label, value });
  }
  return values;
}

function textAt(set: DicomDataSet, [tag, ...inside]: readonly number[]): string {
  const element = set.get(tag!);
  if (!element) return '';
  const [item] = element.items ?? [];
  return inside.length === 0 ? element.text().trim() : item ? textAt(item, inside) : '';
}

/** A value in one form, `123.25947` and `123.259470` alike; `undefined` where it is not exact enough to be one of a kind. */
function exact(text: string, kind: Source['kind']): string | undefined {
  if (kind === 'time') {
    const time = /^(\d{2}):?(\d{2}):?(\d{2})(?:\.(\d+))?$/.exec(text);
    return time && text.replace(/\D/g, '').replace(/0+$/, '') !== '' ? time.slice(1, 4).join('') : undefined;
  }
  const numbers = text.split(/[\s,\\]+/).map(Number);
  if (numbers.some((value) => !Number.isFinite(value))) return undefined;
  if (kind === 'number') return numbers.find((value) => digitsOf(value) >= leastDigits)?.toString();
  return numbers.reduce((sum, value) => sum + digitsOf(value), 0) >= 2 * leastDigits ? numbers.join(' ') : undefined;
}

/** How many significant digits a number has. */
function digitsOf(value: number): number {
  return String(value)
    .replace(/e.*$|\D/g, '')
    .replace(/^0+|0+$/g, '').length;
}
