import type { DicomElement } from '../../model/dicom.ts';
import { ElementQuestion } from '../../model/recurrence.ts';
import { documentRule } from '../../model/rule.ts';

const id = 'identifier/software-host';

/** Attributes that say which software ran, at any depth: of the modality, of a capture, of an application. */
const versions: ReadonlySet<number> = new Set([0x00181020, 0x00181019, 0x0018101a, 0x0018a002, 0x00189524, 0x00020013]);

/** What names the machine in a string about software; the first group is its name. */
const forms: readonly RegExp[] = [
  /(?<![\p{L}\d])(?:host(?:[ _-]?name)?|machine|server|node|workstation|computer)\s{0,2}[:=]\s{0,2}([\p{L}\d][\w.-]{2,62})/iu,
  /(?:^|[\s(,;])[\w.-]{0,32}@([\p{L}][\w-]{2,62}(?:\.[\w-]{1,62}){0,4})/u,
  /\\\\([\p{L}\d][\w.-]{1,62})\\/u,
  /(?<![\w.@-])((?=[a-z\d-]{0,62}[a-z])[a-z\d-]{2,62}(?:\.[a-z\d-]{2,62}){1,3}\.[a-z]{2,8})(?![\w-])/iu,
  /(?<![\p{L}\d])(?:on|at|by)\s{1,2}((?=[\w-]*\d)\p{L}[\p{L}\d]*(?:[-_][\p{L}\d]+)*)(?![\w.-])/u,
  /(?<![\d.])((?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2,3})(?![\d.])/u,
];
/** Products and releases that stand behind the same words. */
const product = /^(?:windows|linux|win\d+|v?[a-z]{0,2}\d+[a-z]?|syngo|release|version)$/i;
/** An address has four numbers; `10.1.2` is a release. */
const isReleaseOrProduct = (name: string): boolean =>
  product.test(name) || (/^[\d.]+$/.test(name) && name.split('.').length !== 4);
const longest = 1024;

export default documentRule({
  id,
  severity: 'warning',
  title: 'Host name in a software version',
  rationale:
    'Some builds write the name or the address of the machine beside their version. It names one computer of one hospital, and often the room and the person it stands before, in an attribute that everybody keeps since it looks technical.',
  references: ['PS3.15 E.3.8', '45 CFR 164.514(b)(2)(i)(M)', '45 CFR 164.514(b)(2)(i)(O)'],
  remedies: ['replace-with-dummy', 'remove-attribute'],
  messages: { found: '{keyword} names the machine that the software ran on' },
  *check({ dicom }, { policy, circumstances }) {
    if (!dicom) return;
    const severity = policy.severityOf('other-id', 'device', circumstances);
    if (severity === 'off') return;
    for (const { path, keyword, host, value } of dicom.answers(hosts)) {
      yield {
        ruleId: id,
        severity,
        confidence: 0.75,
        location: { kind: 'attribute', attribute: path, span: host },
        class: 'other-id',
        role: 'device',
        messageId: 'found',
        parameters: { keyword },
        value,
        place: keyword,
        field: keyword,
      };
    }
  },
});

const hosts = new ElementQuestion((element) => {
  const host = versions.has(element.tag) ? hostIn(element) : undefined;
  if (!host) return undefined;
  const { path, keyword } = element;
  return { path, keyword, host, value: element.text().slice(host.start, host.end) };
});

function hostIn(element: DicomElement): { start: number; end: number } | undefined {
  const text = element.text().slice(0, longest);
  for (const form of forms) {
    const match = form.exec(text);
    if (!match || isReleaseOrProduct(match[1]!)) continue;
    const start = match.index + match[0].lastIndexOf(match[1]!);
    return { start, end: start + match[1]!.length };
  }
  return undefined;
}
