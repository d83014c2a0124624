import { partOf } from '../../src/model/location.ts';
import type { Finding } from '../../src/model/report.generated.ts';
import type { Source } from '../../src/model/source.ts';
import { EntryJudge } from '../../src/scan/judging/entry-judge.ts';
import type { EntryJudgement } from '../../src/scan/judging/entry-judgement.ts';
import { fileEntry } from '../file-entry.ts';
import { judgeSetup } from '../judge-setup.ts';
import { readerOf } from './document-of.ts';

/** What came of a file and the files inside of it. */
export interface Judged extends EntryJudgement {
  findings: Finding[];
  /** `class @ place` of each finding; the place is `member!/part`, and `line:column` in a text. */
  places: string[];
  /** The raw value of each finding, in the same order. */
  values: (string | undefined)[];
}

/** Judges bytes as an entry of a dataset, files inside included. */
export async function judged(path: string, content: string | Uint8Array): Promise<Judged> {
  const bytes = Buffer.from(content);
  const source: Source = { name: 'data', entries: async function* () {}, open: () => readerOf(bytes) };
  const findings: Finding[] = [];
  const values: Judged['values'] = [];
  const judgement = await new EntryJudge(judgeSetup({ reveal: true }), source).judge(
    fileEntry(path, bytes.length),
    (found, raw) => {
      findings.push(found.finding());
      values.push(raw?.value);
    },
  );
  return { ...judgement, findings, values, places: findings.map((one) => `${one.class} @ ${placeOf(one)}`) };
}

function placeOf({ location }: Finding): string {
  const { member, region } = location;
  const part = region ? `${region.startLine}:${region.startColumn}` : (partOf(location) ?? location.kind);
  return member === undefined ? part : `${member}!/${part}`;
}
