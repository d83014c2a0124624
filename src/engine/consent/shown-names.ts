import { Keyed } from '../../scan/masking/keyed.ts';
import { PathMask } from '../../scan/masking/path-mask.ts';
import { namedPolicy } from '../named-policy.ts';
import { prepare } from '../prepare.ts';

/** How names of people and files may be written, as in a scan's report. */
export interface ShownNames {
  /** A path, of which each part that identifies somebody is masked. */
  path(path: string): string;
  /** A subject: masked unless it is a code such as `sub-01`. */
  subject(subject: string): string;
}

/** The names of a dataset as a scan of it would show them. @throws RequestError where its configuration cannot be used */
export function shownNames(root: string): ShownNames {
  const { settings, setup } = prepare({ path: root });
  const mask = new PathMask(namedPolicy(settings.policy, root), new Keyed(setup.key));
  return {
    path: (path) => mask.show(path),
    subject: (subject) => mask.showIdentifier(subject),
  };
}

/** Names as they are: for the terminal of who asked for them, and for files that are of no use without. */
export const rawNames: ShownNames = { path: (path) => path, subject: (subject) => subject };
