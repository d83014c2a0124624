import type { Format } from '../model/format.ts';

const rdata = {
  id: 'rdata',
  title: 'Files of R (RDS, RData)',
  follows: 'R serialisation versions 2 and 3 (R Internals, section 1.8), plain or packed by gzip, bzip2 or xz',
  unseen:
    'vectors of numbers outside of tables, raw bytes and complex numbers are not looked into; nor files that unpack to more than 256 MiB',
  evidence: 'extension',
  hasHeader: true,
  matches: ({ extension }) => /^\.(rds|rda|rdata)$/.test(extension),
  async read(_entry, bytes) {
    const { rDocument } = await import('./rdata/document.ts');
    return rDocument(bytes);
  },
} satisfies Format;

export default rdata;
