/** A folder that a program copies to somebody's servers as it changes. */
export interface SyncedFolder {
  readonly service: string;
  /** The service runs on servers of whoever sets it up: a company, or the institution itself. */
  readonly selfHosted: boolean;
}

interface KnownFolder {
  readonly service: string;
  readonly selfHosted?: boolean;
  readonly pattern: RegExp;
}

/** The home folder of somebody, in a path with slashes: `/Users/ada`, `/home/ada`, `C:/Users/ada`, `/mnt/c/Users/ada`, `/root`. */
const home = `(?:^|/)(?:Users|home|root|Documents and Settings)(?:/[^/]+)?`;
/** The top of a drive or of a mounted volume: `G:`, `/Volumes/Data`. */
const top = `(?:^[A-Za-z]:|^/Volumes/[^/]+|^/mnt/[a-z]|^/media/[^/]+/[^/]+)`;

/**
 * Names that the programs give their folders. Case counts: a `dropbox` on a server is where people drop things. Names that are
 * words of their own (`Box`, `My Drive`) count in a home folder or at the top of a drive only.
 */
const folders: readonly KnownFolder[] = [
  { service: 'OneDrive', pattern: /(?:^|\/)OneDrive(?: - [^/]+)?(?:\/|$)|\/Library\/CloudStorage\/OneDrive/ },
  { service: 'Dropbox', pattern: /(?:^|\/)Dropbox(?: \([^/]+\))?(?:\/|$)|\/Library\/CloudStorage\/Dropbox/ },
  {
    service: 'iCloud Drive',
    pattern: /\/Library\/Mobile Documents(?:\/|$)|(?:^|\/)iCloud ?Drive(?:\/|$)|\/Library\/CloudStorage\/iCloud/,
  },
  {
    service: 'Google Drive',
    pattern: new RegExp(
      String.raw`(?:^|/)Google ?Drive(?: \([^/]+\))?(?:/|$)|/Library/CloudStorage/GoogleDrive|/gvfs/google-drive:|` +
        // File Stream mounts a drive whose first folder has a name in the language of the person.
        `(?:${top}|${home})/(?:My Drive|Shared drives|Meine Ablage|Geteilte Ablagen|Mon Drive|Mi unidad|Il mio Drive|Mijn Drive|Meu Drive)(?:/|$)`,
    ),
  },
  {
    service: 'Box',
    pattern: new RegExp(`(?:${home}|${top})/Box(?: Sync)?(?:/|$)|/Library/CloudStorage/Box-`),
  },
  { service: 'Proton Drive', pattern: /\/Library\/CloudStorage\/ProtonDrive|(?:^|\/)Proton ?Drive(?:\/|$)/ },
  { service: 'pCloud', pattern: /(?:^|\/)pCloud ?Drive(?:\/|$)/i },
  { service: 'MEGA', pattern: new RegExp(`${home}/MEGA(?:sync)?(?:/|$)`) },
  {
    service: 'Nextcloud',
    selfHosted: true,
    pattern: /(?:^|\/)Nextcloud\d*(?:\/|$)|\/Library\/CloudStorage\/Nextcloud/,
  },
  { service: 'ownCloud', selfHosted: true, pattern: /(?:^|\/)ownCloud\d*(?:\/|$)|\/Library\/CloudStorage\/ownCloud/ },
  { service: 'Seafile', selfHosted: true, pattern: /(?:^|\/)Seafile(?:\/|$)/ },
  { service: 'a cloud', pattern: /\/Library\/CloudStorage\/[^/]/ },
];

/**
 * The cloud service whose folder a path lies in, by the names that its programs give to folders on Windows, macOS and Linux.
 * Not seen: a folder that was set up under another name, and `Desktop` or `Documents` that a system sends to its cloud.
 * @param path absolute, with slashes or backslashes
 */
export function syncedFolderOf(path: string): SyncedFolder | undefined {
  const slashes = path.replaceAll('\\', '/');
  const found = folders.find(({ pattern }) => pattern.test(slashes));
  return found && { service: found.service, selfHosted: found.selfHosted ?? false };
}
