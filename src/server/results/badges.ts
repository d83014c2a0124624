import { relative, sep } from 'node:path';
import { URI } from 'vscode-uri';
import type { Badge, BadgesResult } from '../../model/protocol.ts';
import type { DatasetScans } from '../dataset-scans.ts';

/** Open findings in files and below folders, of those that have any and lie in a scanned dataset. */
export function badges(scans: DatasetScans, uris: readonly string[]): BadgesResult {
  const found: Badge[] = [];
  for (const uri of uris) {
    const path = URI.parse(uri).fsPath;
    const result = scans.resultAround(path);
    const counts = result?.counts.at(relative(result.scan.root, path).split(sep).join('/'));
    if (counts) found.push({ uri, ...counts });
  }
  return { badges: found };
}
