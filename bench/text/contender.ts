import { loadPeer } from '../peers/peers.ts';
import { bundledDetect } from './bundled.ts';

/** The name of our own detectors among those that are compared. */
export const ourName = 'Cohortlint';

/** Reads one text, as our detectors do that ship or as a package does. */
export async function contender(name: string): Promise<(text: string, field?: string) => unknown> {
  if (name !== ourName) {
    const peer = await loadPeer(name);
    return (text) => peer.run(text);
  }
  const detect = await bundledDetect();
  return (text, field) => detect(text, field === undefined ? {} : { name: field });
}
