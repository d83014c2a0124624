import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Range } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import type { FileJudge } from '../../engine/file-judge.ts';
import { regionOfRow } from '../../engine/table-place.ts';
import type { LocateParams, LocateResult } from '../../model/protocol.ts';
import type { Finding } from '../../model/report.generated.ts';
import { toRange } from '../diagnostic.ts';
import { judgeFile } from '../publish-file.ts';
import type { Workspace } from '../workspace.ts';
import type { DatasetResult } from './result.ts';
import { rowOf } from './row-of.ts';

/**
 * Where a place is in the editor: a range of a text, a line of a header view, or a file or folder whose name it is.
 * @throws Error with one line when the file is not there any more
 */
export async function locate(
  workspace: Workspace,
  result: DatasetResult,
  { path: shown, fingerprint, row, region }: LocateParams,
): Promise<LocateResult> {
  const { scan } = result;
  const path = scan.maskedPaths.get(shown) ?? shown;
  const finding = fingerprint === undefined ? undefined : findingAt(result, shown, fingerprint);
  const segments = path.split('/');
  const { kind, segment = segments.length } = finding?.location ?? {};
  if (kind === 'path' && segment + 1 < segments.length) {
    return { uri: uriOf(scan.root, segments.slice(0, segment + 1).join('/')), isFolder: true };
  }
  mustExist(scan.root, path, shown);
  const judge = await workspace.judgeOf(scan.root);
  const { uri, places } = await judgeFile(workspace, judge, path);
  const place =
    (fingerprint === undefined ? undefined : places.get(fingerprint)) ??
    (finding && scannedPlace(finding)) ??
    (region && toRange(region)) ??
    (await rowPlace(judge, path, row ?? (finding && rowOf(finding.location))));
  return place === undefined ? { uri, isFolder: false } : { uri, isFolder: false, range: toPlace(place) };
}

/** What the dataset as a whole says of a file is not found when the file is judged alone: it stands where the scan saw it. */
function scannedPlace({ location: { region } }: Finding): Range | undefined {
  return region && toRange(region);
}

async function rowPlace(judge: FileJudge, path: string, row: number | undefined): Promise<Range | undefined> {
  const region = row === undefined ? undefined : await regionOfRow(judge, path, row);
  return region && toRange(region);
}

/** The finding as the scan saw it, which knows when it stands in the name of a folder. */
function findingAt({ index }: DatasetResult, path: string, fingerprint: string): Finding | undefined {
  const number = index.paths.find(path);
  return index.read(index.select((finding) => finding.path === number)).find((one) => one.fingerprint === fingerprint);
}

function mustExist(root: string, path: string, shown: string): void {
  if (!existsSync(resolve(root, path))) throw new Error(`"${shown}" is not there any more: scan the dataset again.`);
}

function uriOf(root: string, path: string): string {
  return URI.file(resolve(root, path)).toString();
}

function toPlace({ start, end }: Range): NonNullable<LocateResult['range']> {
  return {
    startLine: start.line,
    startCharacter: start.character,
    endLine: end.line,
    endCharacter: end.character,
  };
}
