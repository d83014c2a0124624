import type { Field } from '../../model/field.ts';
import type { ByteReader } from '../../model/source.ts';
import { PartField } from '../fields/part-field.ts';
import { decodePadded } from '../text/decoding.ts';

/** The header of a recording. */
export interface EdfHeader {
  readonly patient: string;
  readonly recording: string;
  readonly startDate: string;
  readonly signals: readonly EdfSignal[];
  /** Bytes before the first data record. */
  readonly length: number;
  readonly recordLength: number;
  /** As the header says it, or what the file has room for where it does not. */
  readonly records: number;
}

/** A signal, and where its samples stand in each record. */
export interface EdfSignal {
  readonly label: string;
  readonly transducer: string;
  readonly reserved: string;
  readonly offset: number;
  readonly length: number;
}

const fixedLength = 256;
const lengthOfSignal = 256;
/** No amplifier has as many; four digits say how many there are. */
const mostSignals = 9999;

/** @throws Error with one line when the header is cut or its numbers are none */
export function edfHeader(bytes: ByteReader): EdfHeader {
  const fixed = Buffer.from(bytes.read(0, fixedLength));
  if (fixed.length < fixedLength) throw new Error('its header is cut: get a complete copy');
  const count = Number(text(fixed, 252, 4));
  if (!Number.isInteger(count) || count < 0 || count > mostSignals) {
    throw new Error('its header names no number of signals: the file is damaged or of another kind');
  }
  const block = Buffer.from(bytes.read(fixedLength, count * lengthOfSignal));
  if (block.length < count * lengthOfSignal) throw new Error('its header is cut: get a complete copy');
  const sampleLength = fixed[0] === 0xff ? 3 : 2;
  // All labels come first, then all transducers, and so on.
  const column = (start: number, width: number, index: number) => text(block, start * count + index * width, width);
  let offset = 0;
  const signals = Array.from({ length: count }, (_, index) => {
    const samples = Number(column(216, 8, index));
    const length = Number.isInteger(samples) && samples > 0 ? samples * sampleLength : 0;
    const signal = {
      label: column(0, 16, index),
      transducer: column(16, 80, index),
      reserved: column(224, 32, index),
      offset,
      length,
    };
    offset += length;
    return signal;
  });
  const length = fixedLength + count * lengthOfSignal;
  const room = offset === 0 ? 0 : Math.floor((bytes.size - length) / offset);
  const said = Number(text(fixed, 236, 8));
  return {
    patient: text(fixed, 8, 80),
    recording: text(fixed, 88, 80),
    startDate: text(fixed, 168, 8),
    signals,
    length,
    recordLength: offset,
    records: Number.isInteger(said) && said >= 0 ? Math.min(said, room) : room,
  };
}

function text(bytes: Buffer, start: number, length: number): string {
  return decodePadded(bytes.subarray(start, start + length)).trim();
}

/** Dates that stand where the day is unknown or was removed (EDF+ section 2.1.3.3 and the clipping date of EDF). */
const dummyDate = /^(01[.-]01[.-]85|01-JAN-(1985|1900|1901))$/i;

/** Identification, start and what is said of the signals. */
export function* headerFields(header: EdfHeader): Iterable<Field> {
  yield* patientFields(header.patient);
  yield* recordingFields(header.recording);
  yield* dated('start_date', header.startDate, 'start date');
  const told = new Set<string>();
  for (const [index, { transducer, reserved }] of header.signals.entries()) {
    for (const [name, value] of Object.entries({ transducer, reserved })) {
      if (value === '' || told.has(value)) continue;
      told.add(value);
      yield new PartField('prose', '', value, `signal ${index + 1} ${name}`);
    }
  }
}

const patientPart = 'patient identification';

/** Code, sex, birth date and name, each `X` where it is unknown, with `_` for spaces (EDF+ section 2.1.3.3). */
function* patientFields(patient: string): Iterable<Field> {
  const structured = /^(\S+) ([MFX]) (\d{1,2}-[A-Z]{3}-\d{4}|X) (\S+)(?: (.*))?$/i.exec(patient);
  if (structured) {
    const [, code = '', , birth = '', name = '', rest = ''] = structured;
    yield* named('patient_id', spaced(code), patientPart);
    yield* dated('birth_date', birth, patientPart);
    yield* named('patient_name', spaced(name), patientPart);
    yield* named('', spaced(rest), patientPart);
  } else {
    // Plain EDF has one text here; of two or three words with capitals somebody is called so.
    const isName = /^\p{Lu}[\p{L}'’-]+(?:[ ,_^]{1,2}\p{Lu}[\p{L}'’.-]*){1,2}$/u.test(patient);
    yield* named(isName ? 'patient_name' : '', spaced(patient), patientPart);
  }
}

const recordingPart = 'recording identification';

/** `Startdate`, the day, the number of the investigation, who carried it out, and the equipment (EDF+ section 2.1.3.4). */
function* recordingFields(recording: string): Iterable<Field> {
  const structured = /^Startdate (\S+)(?: (\S+))?(?: (\S+))?(?: (.*))?$/i.exec(recording);
  if (!structured) {
    yield* named('', spaced(recording), recordingPart);
    return;
  }
  const [, day = '', investigation = '', technician = '', rest = ''] = structured;
  yield* dated('start_date', day, recordingPart);
  yield* named('accession_number', spaced(investigation), recordingPart);
  yield* named('technician', spaced(technician), recordingPart);
  yield* named('', spaced(rest), recordingPart);
}

function spaced(value: string): string {
  return value.replaceAll('_', ' ');
}

function* dated(name: string, value: string, part: string): Iterable<Field> {
  if (!dummyDate.test(value)) yield* named(name, value, part);
}

function* named(name: string, value: string, part: string): Iterable<Field> {
  if (value !== '' && value !== 'X') yield new PartField(name === '' ? 'prose' : 'member', name, value, part);
}
