import { readPeopleTable } from '../../cohort/people-table.ts';
import { isSplitList } from '../../consent/lists/list-words.ts';
import type { DatasetFile } from '../../consent/withdrawal/files-of-subject.ts';
import { wholeText } from '../../formats/text/whole.ts';
import type { DicomObject } from '../../model/dicom.ts';
import type { Entry } from '../../model/source.ts';
import { type ReadDocument, readOpened } from '../../scan/judging/entry-reading.ts';
import { MemberBudget } from '../../scan/judging/member-budget.ts';
import { memberEntry } from '../../scan/judging/members.ts';
import type { OpenedDocument } from './dataset-documents.ts';

const patientId = 0x00100020;
/** Directory Record Sequence of a DICOMDIR (PS3.3 section F.3). */
const directoryRecords = 0x00041220;
/** A longer text is no list of people. */
const largestList = 16 * 1024 * 1024;
/** Files inside an archive of which the name alone does not say whose they are. */
const mayTellInside = /(?:^|\/)[^./]*$|\.(?:dcm|dicom|ima|tsv|csv|json|jsonl|ndjson|txt|lst|list)$/i;
/** So many files inside an archive are listed. */
const mostMembers = 20_000;

/** What of an entry names people; of an archive also of each file inside, whose path goes on behind `!/`. */
export async function filesIn({ entry, reading }: OpenedDocument): Promise<DatasetFile[]> {
  const own = await fileOf(entry, reading);
  const { document } = reading;
  if (!document.members) return [own];
  const inside: DatasetFile[] = [];
  const budget = new MemberBudget();
  try {
    for await (const member of document.members()) {
      if (inside.length >= mostMembers) break;
      const path = `${entry.path}!/${member.path}`;
      const opens = mayTellInside.test(member.path) && member.problem === undefined && budget.refusal(1) === undefined;
      const within = memberEntry(member, 0);
      const read = opens ? await readOpened(within, () => budget.open(member)) : undefined;
      if (read && 'document' in read) {
        try {
          inside.push({ ...(await fileOf(within, read)), path });
        } finally {
          read.close();
        }
      } else inside.push({ path });
    }
  } catch {
    // A damaged archive: what its name says, and what was read until then, is all that is known.
  }
  return isPacked(entry, inside) ? [{ ...own, ...inside[0], path: entry.path }] : [own, ...inside];
}

/** Whether an entry is one packed file, such as `a.nii.gz`, and no archive: to take the one away is to take the other. */
function isPacked({ path }: Entry, inside: readonly DatasetFile[]): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return inside.length === 1 && name.startsWith(inside[0]!.path.slice(path.length + 2));
}

async function fileOf(entry: Pick<Entry, 'path'>, reading: ReadDocument): Promise<DatasetFile> {
  const { path } = entry;
  const { document, format, bytes } = reading;
  if (document.dicom) return { path, patientIds: patientIdsOf(document.dicom) };
  const table = await readPeopleTable({ path, format, document, bytes });
  return {
    path,
    ...(table ? { table } : {}),
    ...(isSplitList(path) && bytes.size <= largestList ? { list: wholeText(bytes, largestList) } : {}),
  };
}

function patientIdsOf(object: DicomObject): string[] {
  const records = object.get(directoryRecords)?.items ?? [];
  const ids = [object, ...records].flatMap((dataSet) => dataSet.get(patientId)?.text() ?? []);
  return [...new Set(ids.filter((id) => id.trim() !== ''))];
}
