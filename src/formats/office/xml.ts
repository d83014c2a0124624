import { Parser } from 'htmlparser2';

/** Names without their prefixes: producers choose prefixes freely, and no two of these vocabularies clash where it matters. */
export type Attributes = Readonly<Record<string, string>>;

/** Takes what an XML part consists of, in its order, and hands out what it makes of it. */
export interface PartReader<T> {
  open?(name: string, attributes: Attributes): void;
  /** A run of text; long text comes in several. Entities are resolved. */
  text?(text: string): void;
  close?(name: string): void;
  /** What is finished by now, to be handed out and forgotten. */
  readonly finished: T[];
}

/** How many bytes go through the parser before what came out is handed on. */
const step = 64 * 1024;
/** Elements that are nested deeper are an attack on the reader: each level costs time that grows with all levels around it. */
const deepest = 1000;

/**
 * Reads an XML part of an office file in one pass and without a tree, so that memory does not grow with its size.
 * Entities that a document defines are not expanded, and nothing outside of it is fetched.
 * @throws Error with a one-line message when it is nested too deep
 */
export function* readXml<T>(content: Uint8Array, reader: PartReader<T>): Iterable<T> {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > deepest) throw new Error(`its XML is nested deeper than ${deepest}: the rest is not read`);
        reader.open?.(local(name), withLocalNames(attributes));
      },
      ontext: (text) => reader.text?.(text),
      onclosetag(name) {
        depth -= 1;
        reader.close?.(local(name));
      },
    },
    { xmlMode: true },
  );
  const decoder = decoderOf(content);
  for (let at = 0; at < content.length; at += step) {
    parser.write(decoder.decode(content.subarray(at, at + step), { stream: true }));
    yield* take(reader);
  }
  parser.end();
  yield* take(reader);
}

function take<T>(reader: PartReader<T>): T[] {
  return reader.finished.splice(0);
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function withLocalNames(attributes: Record<string, string>): Attributes {
  let copy: Record<string, string> | undefined;
  for (const name in attributes) {
    if (!name.includes(':') || name.startsWith('xmlns:')) continue;
    copy ??= { ...attributes };
    // The one that has no prefix is the element's own: `id` beside `r:id`.
    copy[local(name)] ??= attributes[name]!;
  }
  return copy ?? attributes;
}

/** XML says its encoding, or it is UTF-8, or UTF-16 with a byte order mark (XML 1.0 appendix F). */
function decoderOf(content: Uint8Array): TextDecoder {
  if (content[0] === 0xff && content[1] === 0xfe) return new TextDecoder('utf-16le');
  if (content[0] === 0xfe && content[1] === 0xff) return new TextDecoder('utf-16be');
  const said = /^<\?xml[^>]{0,100}encoding=["']([\w-]{1,30})["']/.exec(
    Buffer.from(content.subarray(0, 200)).toString('latin1'),
  );
  try {
    return new TextDecoder(said?.[1] ?? 'utf-8');
  } catch {
    return new TextDecoder('utf-8');
  }
}
