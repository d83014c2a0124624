/** Declarations stand at the start of a text. */
const longestStart = 1024;

/** An XML declaration, HTML's `<meta charset>`, a first line as of Python (PEP 263). */
const declarations = [
  /^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([\w.:-]{2,40})["']/,
  /<meta[^>]{0,200}charset\s*=\s*["']?([\w.:-]{2,40})/i,
  /^#[^\n]{0,200}coding[:=]\s*([\w.-]{2,40})/,
];

/**
 * The encoding that a text says it is in, where it can be: known to the WHATWG Encoding standard, and all of the start is
 * valid in it. UTF-8 and UTF-16 are told by their bytes alone.
 */
export function declaredEncoding(head: Uint8Array): string | undefined {
  const start = Buffer.from(head.subarray(0, longestStart)).toString('latin1');
  for (const declaration of declarations) {
    const label = declaration.exec(start)?.[1];
    if (label === undefined) continue;
    try {
      const decoder = new TextDecoder(label, { fatal: true });
      if (decoder.encoding.startsWith('utf-')) continue;
      decoder.decode(head, { stream: true });
      return decoder.encoding;
    } catch {
      // Unknown, or not what the bytes are in.
    }
  }
  return undefined;
}
