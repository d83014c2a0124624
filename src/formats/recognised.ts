import type { Document } from '../model/document.ts';
import type { EntryHead, Format } from '../model/format.ts';
import { stringsDocument } from './strings/document.ts';
import { looksLikeText } from './text/decoding.ts';

/** A kind of file that is named in coverage and not read yet. */
interface Recognised {
  id: string;
  title: string;
  /** Separated by spaces. Kinds that are text at heart are missing here: they are read as text. */
  extensions: string;
  /** First bytes as Latin-1 text, where the kind has some: for files without an extension, or with a wrong one. */
  magic?: readonly string[];
  /** What was recorded, where the kind is a recording of people. */
  recording?: NonNullable<Document['recording']>;
}

const kinds: readonly Recognised[] = [
  { id: 'spreadsheet', title: 'binary spreadsheets (XLSB)', extensions: '.xlsb' },
  {
    id: 'other-image',
    title: 'images of other kinds (BMP, icons)',
    extensions: '.bmp .jp2 .j2k .ico .icc',
  },
  { id: 'other-video', title: 'videos of other kinds', extensions: '.mpg .mpeg .mts .flv', recording: 'video' },
  { id: 'other-sound', title: 'sound recordings of other kinds', extensions: '.amr .au .dss', recording: 'sound' },
  {
    id: 'electrophysiology',
    title: 'electrophysiology recordings',
    extensions: '.eeg .set .fdt .cnt .mef .mefd .meg4 .kdf .nedf .ncs .nev .acq .hz .hz2 .raw',
  },
  { id: 'matlab-4', title: 'MATLAB data files of level 4', extensions: '.mat' },
  { id: 'hdf4', title: 'HDF4 files', extensions: '.hdf', magic: ['\x0e\x03\x13\x01'] },
  {
    id: 'freesurfer',
    title: 'FreeSurfer surfaces',
    extensions: '.annot .pial .white .inflated .curv .sulc .thickness .area .sphere',
  },
  {
    id: 'surface',
    title: 'surface and tract files',
    extensions: '.surf .trk .tck .vtk .stl .obj .ply .dtseries .dscalar .dlabel',
  },
  {
    id: 'voxels',
    title: 'voxels that stand apart from their header',
    extensions: '.img .img.gz .brik .brik.gz',
  },
  {
    id: 'pickle',
    title: 'Python pickles and model files',
    extensions: '.pkl .pickle .pt .pth .onnx .safetensors .joblib',
  },
  { id: 'columnar', title: 'columnar data files (ORC)', extensions: '.orc', magic: ['ORC'] },
  { id: 'database', title: 'databases other than SQLite', extensions: '.sqlite .sqlite3 .db .mdb .accdb' },
  { id: 'statistics', title: 'catalogs of SAS', extensions: '.sas7bcat' },
  { id: 'compressed-table', title: 'compressed tables', extensions: '.tsv.gz .csv.gz' },
  {
    id: 'archive',
    title: '7z and RAR archives',
    extensions: '.7z .rar',
    magic: ['7z\xbc\xaf\x27\x1c', 'Rar!'],
  },
];

/** Formats that are recognised only, so that coverage can name them; what is readable in them by chance is searched. */
const recognised: readonly Format[] = kinds.map(({ id, title, extensions, magic, recording }) => {
  const unseen = `${title} are not inspected yet, beyond readable text`;
  return {
    id,
    title,
    unseen,
    evidence: 'extension-or-bytes',
    hasHeader: true,
    matches: matcher(new Set(extensions.split(' ')), magic ?? []),
    read: (_entry, bytes) => ({ ...stringsDocument(bytes, unseen), ...(recording ? { recording } : {}) }),
  };
});

export default recognised;

/** Those of which some files are text, and are read as such: modules of TypeScript, and surfaces in their form of words. */
const mayBeText: ReadonlySet<string> = new Set(['.mts', '.vtk', '.obj', '.ply', '.stl', '.raw']);

/** Every extension of the table: first bytes speak only where the name says nothing, so that a DOCX is no archive. */
const known: ReadonlySet<string> = new Set(kinds.flatMap(({ extensions }) => extensions.split(' ')));

function matcher(extensions: ReadonlySet<string>, magic: readonly string[]): Format['matches'] {
  return ({ extension, head }: EntryHead) => {
    if (known.has(extension)) return extensions.has(extension) && !(mayBeText.has(extension) && looksLikeText(head));
    if (magic.length === 0) return false;
    const start = Buffer.from(head.subarray(0, 32)).toString('latin1');
    return magic.some((bytes) => start.startsWith(bytes));
  };
}
