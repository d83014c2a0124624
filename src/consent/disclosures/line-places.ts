import { type JsonMistake, type JsonValue, jsonValues, pointerOf } from '../../formats/json/values.ts';

/** Where things stand in a line of JSON. */
export class LinePlaces {
  readonly #values: readonly JsonValue[];
  /** What went wrong first in reading it. */
  readonly mistake: JsonMistake | undefined;

  constructor(text: string) {
    let first: JsonMistake | undefined;
    this.#values = [
      ...jsonValues(text, (mistake) => {
        first ??= mistake;
      }),
    ];
    this.mistake = first;
  }

  /**
   * Offset of what stands at a pointer (RFC 6901): of a string or number itself, of anything else the key or item that it is
   * in; 0 where nothing is there.
   */
  of(pointer: string): number {
    for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
      const found = this.#values.findLast((value) => pointerOf(value) === at);
      if (found) return found.offset;
    }
    return 0;
  }

  /** Offset of a key. @param parent pointer of the object that has it */
  ofKey(parent: string, key: string): number {
    const found = this.#values.find((value) => value.isKey && value.text === key && parentOf(value) === parent);
    return found?.offset ?? 0;
  }

  /** Offsets of keys that the same object had before: JSON takes the last, a reader may see the first (RFC 8259, section 4). */
  repeatedKeys(): number[] {
    const seen = new Set<string>();
    const offsets: number[] = [];
    for (const value of this.#values) {
      if (!value.isKey) continue;
      const pointer = pointerOf(value);
      if (seen.has(pointer)) offsets.push(value.offset);
      seen.add(pointer);
    }
    return offsets;
  }
}

function parentOf({ path }: JsonValue): string {
  return pointerOf({ path: path.slice(0, -1) });
}
