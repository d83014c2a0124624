import { documentRule } from '../../model/rule.ts';
import type { Severity } from '../../model/severity.ts';

const id = 'hygiene/preamble';

interface Kind {
  readonly messageId: string;
  readonly severity: Severity;
  /** First bytes, as Latin-1 text. */
  readonly starts: readonly string[];
}

const kinds: readonly Kind[] = [
  {
    messageId: 'executable',
    severity: 'error',
    starts: ['MZ', '\x7fELF', '#!', '\xcf\xfa\xed\xfe', '\xce\xfa\xed\xfe', '\xca\xfe\xba\xbe', '\xfe\xed\xfa'],
  },
  { messageId: 'tiff', severity: 'info', starts: ['II*\0', 'MM\0*', 'II+\0', 'MM\0+'] },
  { messageId: 'archive', severity: 'warning', starts: ['PK\x03\x04', '\x1f\x8b', '%PDF-', 'Rar!', '7z\xbc\xaf'] },
];

/** Some letters or figures in a row and nothing but text before the zeros. */
const text = /^[\t\n\r\x20-\x7e\xa0-\xff]{6,}\0*$/;

export default documentRule({
  id,
  severity: 'error',
  title: 'Preamble that is more than zeros',
  rationale:
    'The 128 bytes before "DICM" may hold anything, and readers of DICOM skip them. A file can be a program and an image at once: whoever trusts it as an image may run it, and a scanner for malware that is kept away from patient data does not look. Some writers put a TIFF header there, and some put text that nobody sees and no tool removes.',
  references: ['PS3.10 7.1', 'CVE-2019-11687'],
  remedies: ['clear-preamble'],
  messages: {
    executable: 'The preamble makes the file a program as well',
    tiff: 'The preamble makes the file a TIFF image as well, whose own tags may stand in it',
    archive: 'The preamble makes the file an archive or document as well',
    text: 'The preamble holds text that readers of DICOM do not show',
    other: 'The preamble holds bytes that are no zeros',
  },
  *check({ dicom }, { policy }) {
    const preamble = dicom?.framing?.preamble?.();
    if (!preamble?.some((byte) => byte !== 0)) return;
    const bytes = Buffer.from(preamble).toString('latin1');
    const kind = kinds.find(({ starts }) => starts.some((start) => bytes.startsWith(start)));
    const messageId = kind?.messageId ?? (text.test(bytes) ? 'text' : 'other');
    const byDefault = kind?.severity ?? (messageId === 'text' ? 'warning' : 'info');
    yield {
      ruleId: id,
      severity: policy.severityOfRule(id, byDefault),
      confidence: 0.95,
      location: { kind: 'slot', slot: 'preamble' },
      messageId,
      identity: messageId,
      place: `preamble ${messageId}`,
    };
  },
});
