import { Signature } from '../scan/signature.ts';
import { openFolder } from '../sources/folder.ts';

/** The signature of a folder as it is now, to be compared with that of its last scan. Costs one walk. */
export async function folderSignature(root: string): Promise<string> {
  const signature = new Signature();
  const source = await openFolder(root);
  for await (const entry of source.entries()) signature.add(entry);
  return signature.digest();
}
