import { annexRemotes } from './annex-remotes.ts';
import { dvcRemotes } from './dvc-remotes.ts';
import { gitRemotes } from './git-remotes.ts';
import { rcloneRemotes } from './rclone-remotes.ts';
import type { Remote } from './remote.ts';

/** A file of settings, or what Git holds under a name. */
export interface SettingsText {
  /** POSIX, relative to the dataset. */
  readonly path: string;
  readonly text: string;
}

/** Where each program keeps its remotes. */
const readers: readonly { readonly path: RegExp; readonly read: (text: string) => Remote[] }[] = [
  { path: /(?:^|\/)\.dvc\/config(?:\.local)?$/, read: dvcRemotes },
  { path: /(?:^|\/)\.?rclone\.conf$/, read: rcloneRemotes },
  // Of the branch `git-annex`.
  { path: /(?:^|\/|:)remote\.log$/, read: annexRemotes },
  { path: /(?:^|\/)[^/]*\.git\/(?:.*\/)?config(?:\.worktree)?$/, read: gitRemotes },
];

/** The remotes that a file of settings names; which program's it is, its path says. */
export function remotesOf({ path, text }: SettingsText): Remote[] {
  return readers.find((reader) => reader.path.test(path))?.read(text) ?? [];
}
