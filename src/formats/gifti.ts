import type { Field } from '../model/field.ts';
import type { Format } from '../model/format.ts';
import { PartField } from './fields/part-field.ts';
import { type PartReader, readXml } from './office/xml.ts';

/** Bytes that are read; metadata stands before the data of each array. */
const mostRead = 64 * 1024 * 1024;
/** Texts of the format's own terms. */
const harmless =
  /^(AnatomicalStructure(Primary|Secondary)|GeometricType|TopologicalType|VolGeom\w+|SurfaceCenter\w|SurfaceType|Intent\w*)$/;

const gifti = {
  id: 'gifti',
  title: 'GIFTI surfaces',
  follows: 'GIFTI 1.0',
  unseen: 'coordinates and values are not looked into',
  evidence: 'extension',
  hasHeader: true,
  matches: ({ extension }) => extension === '.gii',
  read(_entry, bytes) {
    const problems: string[] = [];
    if (bytes.size > mostRead) problems.push(`only its first ${mostRead / 1024 / 1024} MiB are read`);
    return {
      problems,
      fields: () => readXml(Uint8Array.from(bytes.read(0, Math.min(bytes.size, mostRead))), new GiftiReader()),
    };
  },
} satisfies Format;

export default gifti;

/** Names and values of metadata, and labels. */
class GiftiReader implements PartReader<Field> {
  readonly finished: Field[] = [];
  #text = '';
  #name = '';
  #isData = false;

  open(element: string): void {
    this.#text = '';
    this.#isData = element === 'Data';
  }

  text(text: string): void {
    if (!this.#isData) this.#text += text;
  }

  close(element: string): void {
    const text = this.#text.trim();
    if (element === 'Name') this.#name = text;
    else if (element === 'Value' && text !== '' && !harmless.test(this.#name)) {
      const isPlain = /^\w[\w .-]{0,60}$/.test(this.#name);
      this.finished.push(new PartField('member', this.#name, text, isPlain ? `metadata ${this.#name}` : 'metadata'));
    } else if (element === 'Label' && text !== '') this.finished.push(new PartField('member', '', text, 'label'));
    this.#text = '';
    this.#isData = false;
  }
}
