/** Code pages of Windows by their number, as the WHATWG Encoding standard calls them. */
const encodings: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
};

/** Bytes that follow each other, written in hexadecimal: in the code pages of East Asia several make one character. */
export class ByteRun {
  /** The code page of the document (`\ansicpg`). */
  codePage: number | undefined;
  #bytes: { byte: number; start: number; end: number }[] = [];

  add(byte: number, start: number, end: number): void {
    this.#bytes.push({ byte, start, end });
  }

  /** What the bytes are as text, each with its place where one byte is one character, and starts anew. */
  take(): { text: string; start: number; end: number }[] {
    const run = this.#bytes;
    if (run.length === 0) return [];
    this.#bytes = [];
    const text = this.#decoder().decode(Uint8Array.from(run, ({ byte }) => byte));
    if (text.length === run.length) return run.map(({ start, end }, index) => ({ text: text[index]!, start, end }));
    return [{ text, start: run[0]!.start, end: run.at(-1)!.end }];
  }

  #decoder(): TextDecoder {
    const number = this.codePage ?? 1252;
    try {
      return new TextDecoder(encodings[number] ?? `windows-${number}`);
    } catch {
      return new TextDecoder('windows-1252');
    }
  }
}
