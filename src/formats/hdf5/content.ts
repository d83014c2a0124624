import type { Attribute, Dataset, Group } from 'h5wasm';
import type { ByteReader } from '../../model/source.ts';
import { isPlainWord } from '../fields/plain-word.ts';
import type { ContentPart, ReadContent } from '../isolated/content.ts';
import { decodePadded } from '../text/decoding.ts';
import { type Hdf5, type Hdf5File, loadHdf5, withFile } from './library.ts';
import { userBlockOf } from './signature.ts';
import { compoundSheet, textsOf, type Valued } from './values.ts';

/** Groups nest no deeper; links may lead in circles. */
const deepest = 64;
/** No more groups and datasets are looked at. */
const mostObjects = 100_000;
/** Texts of one dataset that are read, and of all. */
const mostTexts = 200_000;
const mostTextsOfFile = 1_000_000;

/** Reads names, attributes and text datasets of an HDF5 file, NWB and MATLAB 7.3 among them. */
export async function readContent(bytes: ByteReader): Promise<ReadContent> {
  const userBlock = userBlockOf(bytes.read(0, 1024));
  const content: ReadContent = { parts: [], sheets: [], problems: [] };
  const text = decodePadded(bytes.read(0, userBlock)).trim();
  if (text !== '') content.parts.push({ kind: 'prose', name: '', text, part: 'user block' });
  const library = await loadHdf5();
  try {
    withFile(library, bytes, (file) => new Walk(library, content).read(file));
  } catch {
    // The library's message may quote names of the file.
    throw new Error('its root group cannot be read: the file is cut or damaged');
  }
  return content;
}

/** A way through the groups of a file. */
class Walk {
  #objects = 0;
  #texts = 0;
  #isNwb = false;

  constructor(
    private readonly library: Hdf5,
    private readonly content: ReadContent,
  ) {}

  read(file: Hdf5File): void {
    file.keys();
    this.#attributes(file);
    this.#isNwb = 'nwb_version' in file.attrs;
    this.#group(file, 0);
  }

  #group(group: Group, depth: number): void {
    if (depth === deepest) {
      this.#problem(`groups deeper than ${deepest} are not read`);
      return;
    }
    for (const name of group.keys()) {
      this.#objects += 1;
      if (this.#objects > mostObjects) {
        this.#problem(`only the first ${mostObjects} groups and datasets are read`);
        return;
      }
      const path = group.path === '/' ? `/${name}` : `${group.path}/${name}`;
      if (!isPlainWord(name)) this.#add({ kind: 'heading', name: '', text: name, part: path });
      // The standard itself, which every NWB file keeps a copy of.
      if (this.#isNwb && path === '/specifications') continue;
      this.#guarded(() => this.#member(group, name, path, depth));
    }
  }

  #member(group: Group, name: string, path: string, depth: number): void {
    // A link says where another object stands, which is read there.
    const link = group.get_link(path);
    const entity = link ? null : group.get(path);
    const { Dataset, ExternalLink, Group } = this.library;
    if (link) this.#add({ kind: 'prose', name: '', text: link, part: path });
    else if (entity instanceof ExternalLink) this.#add({ kind: 'prose', name: '', text: entity.filename, part: path });
    else if (entity instanceof Group) {
      this.#attributes(entity);
      this.#group(entity, depth + 1);
    } else if (entity instanceof Dataset) {
      this.#attributes(entity);
      this.#dataset(entity, name);
    }
  }

  #attributes({ attrs, path }: Group | Dataset): void {
    for (const [name, attribute] of Object.entries(attrs)) {
      const part = `${path}@${name}`;
      if (!isPlainWord(name)) this.#add({ kind: 'heading', name: '', text: name, part });
      this.#guarded(() => this.#values(attribute as Attribute, name, part));
    }
  }

  #dataset(dataset: Dataset, name: string): void {
    const sheet = compoundSheet(dataset, mostTexts);
    if (sheet) {
      this.#texts += sheet.rows.length * sheet.columns.length;
      this.content.sheets.push({ name: dataset.path, ...sheet });
    } else this.#values(dataset, name, dataset.path);
  }

  #values(valued: Valued, name: string, part: string): void {
    const { texts, isWhole } = textsOf(valued, Math.min(mostTexts, mostTextsOfFile - this.#texts));
    if (!isWhole) this.#problem(`of a dataset only the first ${texts.length} texts are read`);
    this.#texts += texts.length;
    for (const [index, text] of texts.entries()) {
      if (text !== '') this.#add({ kind: 'member', name, text, part: texts.length === 1 ? part : `${part}[${index}]` });
    }
  }

  #add(part: ContentPart): void {
    this.content.parts.push(part);
  }

  #guarded(read: () => void): void {
    try {
      read();
    } catch {
      // The library's message may quote names of the file.
      this.#problem('some of its groups, datasets or attributes are damaged or of a kind that is not read');
    }
  }

  #problem(problem: string): void {
    if (!this.content.problems.includes(problem)) this.content.problems.push(problem);
  }
}
