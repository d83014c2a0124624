import type { Finder } from '../finder.ts';

/** A published package that is measured beside ours. */
export interface Peer extends Finder {
  /**
   * What the package does with a text and nothing more, for speed: `find` may have to work out where the package found
   * something, which is our cost and not the package's.
   */
  run(text: string): unknown;
}

/** Loads a peer; the packages are large, and each run needs few of them. */
const loaders: Readonly<Record<string, () => Promise<{ default: Peer }>>> = {
  openredaction: () => import('./openredaction.ts'),
  'redact-pii': () => import('./redact-pii.ts'),
  'anonymize-nlp': () => import('./anonymize-nlp.ts'),
  compromise: () => import('./compromise.ts'),
  '@redactpii/node': () => import('./redactpii-node.ts'),
};

/** The names of the packages, in the order of the tables. */
export const peerNames = Object.keys(loaders);

/** One peer by the name of its package. */
export async function loadPeer(name: string): Promise<Peer> {
  return (await loaders[name]!()).default;
}

/** All peers. */
export function loadPeers(): Promise<Peer[]> {
  return Promise.all(peerNames.map(loadPeer));
}
