const strict = new TextDecoder('utf-8', { fatal: true });

/** A file name as it can be shown, and whether that is all of it. */
export interface FileName {
  /** Bytes that are not UTF-8 stand as `\xE9`. */
  shown: string;
  isText: boolean;
}

/** Reads the bytes of a file name. */
export function readFileName(bytes: Uint8Array): FileName {
  try {
    return { shown: strict.decode(bytes), isText: true };
  } catch {
    return { shown: escapeBytes(bytes), isText: false };
  }
}

function escapeBytes(bytes: Uint8Array): string {
  let shown = '';
  for (const byte of bytes) {
    shown +=
      byte >= 0x20 && byte < 0x7f
        ? String.fromCharCode(byte)
        : `\\x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return shown;
}
