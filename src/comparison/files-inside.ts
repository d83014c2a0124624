import type { Document, Member } from '../model/document.ts';
import { readOpened, reasonOf } from '../scan/judging/entry-reading.ts';
import { MemberBudget } from '../scan/judging/member-budget.ts';
import { memberEntry } from '../scan/judging/members.ts';

/** A file inside an entry, or the reason why it was not read. */
export interface FileInside {
  /** Raw; `a.zip!/b.txt` where it lies in a file that lies in the entry. */
  readonly path: string;
  readonly document?: Document;
  readonly reason?: string;
}

/** The files inside a document and those inside of them, as far as a scan would follow; each is closed after its turn. */
export async function* filesInside(
  document: Document,
  prefix = '',
  depth = 1,
  budget = new MemberBudget(),
): AsyncGenerator<FileInside> {
  if (!document.members) return;
  try {
    for await (const member of document.members()) yield* fileInside(member, prefix, depth, budget);
  } catch (error) {
    yield { path: prefix, reason: reasonOf(error) };
  }
}

async function* fileInside(
  member: Member,
  prefix: string,
  depth: number,
  budget: MemberBudget,
): AsyncGenerator<FileInside> {
  const path = prefix + member.path;
  const refusal = member.problem ?? budget.refusal(depth);
  const reading =
    refusal === undefined ? await readOpened(memberEntry(member, 0), () => budget.open(member)) : { reason: refusal };
  if (!('document' in reading)) {
    yield { path, reason: reading.reason };
    return;
  }
  try {
    yield { path, document: reading.document };
    yield* filesInside(reading.document, `${path}!/`, depth + 1, budget);
  } finally {
    reading.close();
  }
}
