import { Signature } from '../scan/signature.ts';
import { openFolder } from '../sources/folder.ts';

/**
 * The signature of a folder as it is now, to be compared with that of its last scan. Costs one walk.
 * @param within paths below the folder, and patterns of what is left out, as in the scan
 */
export async function folderSignature(
  root: string,
  within: readonly string[],
  patterns: readonly string[],
): Promise<string> {
  const signature = new Signature();
  const source = await openFolder(root, within, patterns);
  for await (const entry of source.entries()) signature.add(entry);
  return signature.digest();
}
