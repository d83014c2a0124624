import type { Format } from '../model/format.ts';
import { startsAsHdf5 } from './hdf5/signature.ts';
import { documentOfContent } from './isolated/content.ts';
import { readIsolated } from './isolated/read.ts';

const hdf5 = {
  id: 'hdf5',
  title: 'HDF5 files (NWB, SNIRF, MATLAB 7.3, netCDF-4, MINC 2)',
  follows: 'HDF5 File Format 3, NWB 2, MATLAB 7.3 (character arrays)',
  unseen:
    'numbers other than single ones, deleted values, the copy of the NWB standard in an NWB file, and files that it links to are not looked into',
  evidence: 'signature',
  hasHeader: true,
  matches: ({ head }) => startsAsHdf5(head),
  async read(_entry, bytes) {
    return documentOfContent(await readIsolated('hdf5', bytes));
  },
} satisfies Format;

export default hdf5;
