import { readlinkSync, realpathSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';

/** Where git-annex keeps contents: in the repository, or in what a repository keeps for a submodule. */
const objects = /(?:^|\/)\.git\/(?:.+\/)?annex\/objects\//;

/**
 * Where the content of a file lies that git-annex has locked: the file is a link into the repository then. No other link is
 * followed, and none out of the dataset, through whatever other links it leads.
 * @param root path of the dataset
 * @param link path of a symbolic link in it
 * @returns `undefined` for any other link, and where the content is not here
 */
export function annexedContent(root: string, link: string | Buffer): string | undefined {
  try {
    if (!readlinkSync(link).includes('annex')) return undefined;
    const content = realpathSync(link);
    const within = relative(realpathSync(root), content).split(sep).join('/');
    return !isAbsolute(within) && !within.startsWith('../') && objects.test(within) ? content : undefined;
  } catch {
    return undefined;
  }
}
