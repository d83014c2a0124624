import { constants, inflateSync } from 'node:zlib';
import type { Field } from '../../model/field.ts';
import { keyFields } from '../fields/key-fields.ts';
import { PartField } from '../fields/part-field.ts';
import { isPlainWord } from '../fields/plain-word.ts';
import { type PartReader, readXml } from '../office/xml.ts';

/** What was typed into a form is less; more is a picture in it. */
const mostBytes = 16 * 1024 * 1024;
/** So much tells whether a stream is of a form. */
const startLength = 4096;
const startOfForm = /<(xfa:)?datasets[\s>]|<(xdp:)?xdp[\s>]/;
/** The dictionary of a stream stands in front of it. */
const dictionaryLength = 400;

/**
 * What was typed into a form of the kind XFA (XFA 3.3, "data description"). The library of PDF shows only forms that have
 * no pages of their own; the streams of the form are looked for in the file as it is, those of earlier saves included.
 * @returns whether a form was found at its end
 */
export function* xfaFields(file: Buffer): Generator<Field, boolean> {
  let number = 0;
  let isFound = false;
  for (const [start, end] of streamsIn(file)) {
    const packed = file.subarray(start, end);
    if (!startOfForm.test(unpacked(packed.subarray(0, startLength), startLength * 8))) continue;
    isFound = true;
    const reader = new FormReader(number);
    yield* readXml(Buffer.from(unpacked(packed, mostBytes), 'latin1'), reader);
    number = reader.number;
  }
  return isFound;
}

/** Where streams stand that are no pictures. */
function* streamsIn(file: Buffer): Iterable<[start: number, end: number]> {
  for (let at = file.indexOf('stream'); at >= 0; ) {
    let start = at + 'stream'.length;
    if (file[start] === 0x0d) start += 1;
    if (file[start] === 0x0a) start += 1;
    const end = file.indexOf('endstream', start);
    if (end < 0) return;
    const dictionary = file.toString('latin1', Math.max(0, at - dictionaryLength), at);
    if (!/\/Subtype\s*\/Image[^<]*$/.test(dictionary)) yield [start, end];
    at = file.indexOf('stream', end + 'endstream'.length);
  }
}

/** A stream as bytes in a string; one that is packed by another method than Flate stays as it is. */
function unpacked(stream: Buffer, most: number): string {
  try {
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: most };
    return inflateSync(stream, options).toString('latin1');
  } catch {
    return stream.toString('latin1', 0, most);
  }
}

/** Reads the elements of the data that hold text, each named by itself. */
class FormReader implements PartReader<Field> {
  readonly finished: Field[] = [];
  #inData = 0;
  #text = '';

  /** @param number fields that were read before */
  constructor(public number: number) {}

  open(name: string): void {
    if (this.#inData > 0 || name === 'datasets') this.#inData += 1;
    this.#text = '';
  }

  text(text: string): void {
    if (this.#inData > 0) this.#text += text;
  }

  close(name: string): void {
    if (this.#inData === 0) return;
    this.#inData -= 1;
    const text = this.#text.trim();
    this.#text = '';
    if (text === '') return;
    this.number += 1;
    this.finished.push(...keyFields(name, `form field ${this.number} name`));
    this.finished.push(new PartField('member', isPlainWord(name) ? name : '', text, `form field ${this.number}`));
  }
}
