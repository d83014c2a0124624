import type { Format } from '../model/format.ts';
import { documentOfContent } from './isolated/content.ts';
import { readIsolated } from './isolated/read.ts';

const netcdf = {
  id: 'netcdf',
  title: 'NetCDF classic files (MINC 1)',
  follows: 'NetCDF classic and 64-bit offset formats; MINC 1',
  unseen: 'numbers are not looked into, nor texts of variables beyond the first 64 MiB; version 4 is HDF5',
  evidence: 'signature',
  hasHeader: true,
  matches: ({ head }) => /^CDF[\x01\x02\x05]/.test(Buffer.from(head.subarray(0, 4)).toString('latin1')),
  async read(_entry, bytes) {
    return documentOfContent(await readIsolated('netcdf', bytes));
  },
} satisfies Format;

export default netcdf;
