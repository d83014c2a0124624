import type { EntryHead, Format } from '../model/format.ts';

/** A kind of file that is named in coverage and not read yet. */
interface Recognised {
  id: string;
  title: string;
  extensions: readonly string[];
  /** First bytes as Latin-1 text, where the kind has some. */
  magic?: string;
}

const kinds: readonly Recognised[] = [
  { id: 'pdf', title: 'PDF documents', extensions: ['.pdf'], magic: '%PDF-' },
  { id: 'spreadsheet', title: 'spreadsheets (XLSX, ODS)', extensions: ['.xlsx', '.xls', '.xlsm', '.ods'] },
  { id: 'word-processor', title: 'word processor documents', extensions: ['.docx', '.doc', '.odt'] },
  { id: 'presentation', title: 'presentations', extensions: ['.pptx', '.ppt', '.odp'] },
  {
    id: 'image',
    title: 'images',
    extensions: ['.png', '.jpg', '.jpeg', '.tif', '.tiff', '.bmp', '.gif', '.webp', '.jp2', '.ico', '.icc', '.btf'],
  },
  { id: 'video', title: 'videos', extensions: ['.mp4', '.avi', '.mov', '.mkv', '.webm', '.mpg', '.m4v'] },
  { id: 'audio', title: 'sound recordings', extensions: ['.wav', '.mp3', '.flac', '.ogg'] },
  { id: 'edf', title: 'EDF and BDF recordings', extensions: ['.edf', '.bdf', '.edf+'] },
  {
    id: 'electrophysiology',
    title: 'electrophysiology recordings',
    extensions: [
      '.eeg',
      '.set',
      '.fdt',
      '.fif',
      '.cnt',
      '.mef',
      '.mefd',
      '.nwb',
      '.ds',
      '.meg4',
      '.res4',
      '.sqd',
      '.con',
      '.kdf',
      '.nedf',
      '.snirf',
      '.ncs',
      '.nev',
      '.pos',
      '.hc',
      '.acq',
      '.cls',
      '.hist',
      '.newds',
      '.infods',
      '.bak',
      '.hz',
      '.hz2',
      '.mrk',
      '.raw',
    ],
  },
  { id: 'matlab', title: 'MATLAB data files', extensions: ['.mat'] },
  { id: 'hdf5', title: 'HDF5 files', extensions: ['.h5', '.hdf5', '.hdf'], magic: '\x89HDF' },
  {
    id: 'mgh',
    title: 'FreeSurfer volumes and surfaces',
    extensions: [
      '.mgz',
      '.mgh',
      '.annot',
      '.label',
      '.pial',
      '.white',
      '.inflated',
      '.curv',
      '.sulc',
      '.thickness',
      '.area',
      '.sphere',
    ],
  },
  {
    id: 'surface',
    title: 'surface and tract files',
    extensions: [
      '.gii',
      '.surf',
      '.trk',
      '.tck',
      '.vtk',
      '.stl',
      '.obj',
      '.ply',
      '.dtseries',
      '.dscalar',
      '.dlabel',
      '.fsa',
      '.lta',
      '.xfm',
    ],
  },
  {
    id: 'voxels',
    title: 'voxels that stand apart from their header',
    extensions: ['.img', '.img.gz', '.brik', '.brik.gz'],
  },
  { id: 'minc', title: 'MINC, NRRD and MetaImage volumes', extensions: ['.mnc', '.nrrd', '.nhdr', '.mha', '.mhd'] },
  { id: 'numpy', title: 'NumPy arrays', extensions: ['.npy', '.npz'] },
  {
    id: 'pickle',
    title: 'Python pickles and model files',
    extensions: ['.pkl', '.pickle', '.pt', '.pth', '.onnx', '.safetensors', '.joblib'],
  },
  { id: 'columnar', title: 'columnar data files', extensions: ['.parquet', '.feather', '.arrow', '.orc'] },
  {
    id: 'database',
    title: 'databases',
    extensions: ['.sqlite', '.sqlite3', '.db', '.mdb', '.accdb'],
    magic: 'SQLite format 3',
  },
  {
    id: 'statistics',
    title: 'files of statistics programs',
    extensions: ['.sav', '.dta', '.sas7bdat', '.rds', '.rdata'],
  },
  { id: 'compressed-table', title: 'compressed tables', extensions: ['.tsv.gz', '.csv.gz'] },
  {
    id: 'archive',
    title: 'archives',
    extensions: ['.zip', '.tar', '.tgz', '.gz', '.tar.gz', '.7z', '.rar', '.bz2', '.xz', '.zst'],
    magic: 'PK\x03\x04',
  },
  { id: 'gzip', title: 'compressed files', extensions: [], magic: '\x1f\x8b' },
];

/** Formats that are recognised only, so that coverage can name them. */
export const recognisedFormats: readonly Format[] = kinds.map(({ id, title, extensions, magic }) => ({
  id,
  title,
  unseen: `${title} are not inspected yet`,
  matches: (entry: EntryHead) =>
    extensions.includes(entry.extension) || (magic !== undefined && startsWith(entry.head, magic)),
}));

function startsWith(head: Uint8Array, magic: string): boolean {
  for (let index = 0; index < magic.length; index += 1) if (head[index] !== magic.charCodeAt(index)) return false;
  return head.length >= magic.length;
}
