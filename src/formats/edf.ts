import type { Format } from '../model/format.ts';
import { annotationFields } from './edf/annotations.ts';
import { edfHeader, headerFields } from './edf/header.ts';

const extensions: ReadonlySet<string> = new Set(['.edf', '.bdf', '.rec']);

const edf = {
  id: 'edf',
  title: 'EDF and BDF recordings',
  follows: 'EDF (Kemp 1992), EDF+ (Kemp 2003), BDF and BDF+',
  unseen: 'signals are not looked into, nor annotations in the middle of a long recording',
  evidence: 'extension-or-bytes',
  hasHeader: true,
  matches: ({ extension, head }) => {
    const start = Buffer.from(head.subarray(0, 8)).toString('latin1');
    return start === '\xffBIOSEMI' || (start === '0       ' && extensions.has(extension));
  },
  read(_entry, bytes) {
    const header = edfHeader(bytes);
    const problems: string[] = [];
    return {
      problems,
      *fields() {
        yield* headerFields(header);
        yield* annotationFields(header, bytes, problems);
      },
    };
  },
} satisfies Format;

export default edf;
