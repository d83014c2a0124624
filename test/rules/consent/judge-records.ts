import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { scanDataset } from '../../../src/engine/scan-dataset.ts';
import type { Consent } from '../../../src/model/consent.generated.ts';
import type { Finding, Report } from '../../../src/model/report.generated.ts';
import { dicomFile, type TestElement } from '../../dicom-file.ts';

/** The day on which all records are judged. */
const today = '2026-11-27';

/** A finding of a rule over consent, as a person reads it. */
export interface ConsentFinding {
  rule: string;
  severity: Finding['severity'];
  message: string;
  /** `consent.tsv 2:3` for a cell, `consent.json 4:5` for a place in a text, `sub-01/a.nii` for a file, `dataset`. */
  place: string;
  subject?: string;
  references: readonly string[];
}

/** What a scan of some files comes to. */
export interface Judged {
  consent: ConsentFinding[];
  /** Findings of all rules. */
  findings: Finding[];
  summary: Report['consent'];
}

/** Settings that a person lays over a dataset. */
export interface RecordSettings {
  'intended-use'?: string[];
  consent?: { manifest?: string; circumstances?: Record<string, unknown> };
  rules?: Record<string, { severity?: 'off' | 'info' | 'warning' | 'error'; options?: Record<string, unknown> }>;
  policy?: string;
}

/** Files of a dataset: text, bytes, or a value that is written as JSON, by path. */
export type Files = Readonly<Record<string, string | Uint8Array | object>>;

/**
 * Scans some files in a folder of their own, which is gone afterwards.
 * @param folderName of the dataset, for those that lie in a folder that a program copies elsewhere
 */
export async function judgeRecords(
  files: Files,
  settings: RecordSettings = {},
  folderName = 'dataset',
): Promise<Judged> {
  const temporary = mkdtempSync(join(tmpdir(), 'cohortlint-records-'));
  const folder = join(temporary, folderName);
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      const isPlain = typeof content === 'string' || content instanceof Uint8Array;
      writeFileSync(join(folder, path), isPlain ? content : `${JSON.stringify(content, undefined, 2)}\n`);
    }
    const scan = await scanDataset({ paths: [folder], commandLine: settings, today, jobs: 1 });
    const findings = [...scan.findings()];
    scan.dispose();
    const consent = findings.filter(({ category }) => category === 'consent').map(asRead);
    return { consent, findings, summary: scan.summary.consent };
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

/** What one rule says: severity, place and message of each finding. */
export async function saidBy(rule: string, files: Files, settings: RecordSettings = {}, folderName?: string) {
  const { consent } = await judgeRecords(files, settings, folderName);
  return consent.filter((one) => one.rule === rule).map(({ severity, place, message }) => [severity, place, message]);
}

function asRead({ ruleId, severity, message, location, subject, references }: Finding): ConsentFinding {
  return {
    rule: ruleId,
    severity,
    message,
    place: placeOf(location),
    ...(subject === undefined ? {} : { subject }),
    references,
  };
}

function placeOf(location: Finding['location']): string {
  const { path, cell, region, attribute } = location;
  if (path === undefined) return location.kind;
  if (cell) return `${path} ${cell.row}:${cell.column}`;
  const rows = 'rows' in location ? (location.rows as readonly number[]) : undefined;
  if (rows) return `${path} row ${rows.join(', ')}`;
  if (region) return `${path} ${region.startLine}:${region.startColumn}`;
  return attribute === undefined ? path : `${path} ${attribute}`;
}

/** A manifest that asks for nothing more: research in the public interest that a committee approved. Parts of it are replaced. */
export function manifestWith(parts: Partial<Consent> = {}): Consent {
  return {
    schemaVersion: 1,
    controller: { name: 'Example University', contact: 'privacy@university.example' },
    ethics: [{ committee: 'Example Ethics Committee', number: '2024-017', approvedOn: '2024-02-01' }],
    legalBasis: [{ law: 'gdpr', article6: 'e', article9: 'j', nationalLaw: 'Example Research Act, section 27' }],
    terms: { duo: ['GRU'] },
    ...parts,
  };
}

/** A table of people. @param lines the header and rows, cells divided by a single space or more */
export function table(...lines: readonly string[]): string {
  return lines.map((line) => `${line.trim().split(/\s+/).join('\t')}\n`).join('');
}

/** Images that are of people by their paths, and show no face: `sub-01/func/sub-01_bold.nii`. */
export function imagesOf(...subjects: readonly string[]): Files {
  return Object.fromEntries(subjects.map((subject) => [imageOf(subject), new Uint8Array(352)]));
}

/** Where the image of a person lies. */
export function imageOf(subject: string): string {
  return `${subject}/func/${subject}_bold.nii`;
}

/** A DICOM object of somebody, which shows no head. */
export function objectOf(patientId: string, elements: readonly TestElement[] = []): Buffer {
  return dicomFile([
    ['SOPClassUID', 'UI', '1.2.840.10008.5.1.4.1.1.7'],
    ['SOPInstanceUID', 'UI', '2.25.1001'],
    ['Modality', 'CS', 'OT'],
    ['PatientID', 'LO', patientId],
    ...elements,
  ]);
}

/** The same with Consent for Clinical Trial Use Sequence (0012,0083): for each item flag and type of distribution. */
export function flaggedObjectOf(
  patientId: string,
  ...items: readonly (readonly [flag: string, type?: string])[]
): Buffer {
  const written = items.map(([flag, type]) => {
    const elements = [...(type === undefined ? [] : [textElement(0x84, type)]), textElement(0x85, flag)];
    const content = Buffer.concat(elements);
    const head = Buffer.from([0xfe, 0xff, 0x00, 0xe0, 0, 0, 0, 0]);
    head.writeUInt32LE(content.length, 4);
    return Buffer.concat([head, content]);
  });
  const content = Buffer.concat(written);
  const head = Buffer.from([0x12, 0, 0x83, 0, 0x53, 0x51, 0, 0, 0, 0, 0, 0]);
  head.writeUInt32LE(content.length, 8);
  return Buffer.concat([objectOf(patientId), head, content]);
}

/** A code string of group 0012. */
function textElement(element: number, text: string): Buffer {
  const value = Buffer.from(text.length % 2 === 0 ? text : `${text} `, 'latin1');
  return Buffer.concat([Buffer.from([0x12, 0, element, 0, 0x43, 0x53, value.length, 0]), value]);
}
