/** What is said of a place in a text, for the hover of an editor. */
export interface Explanation {
  /** Offsets in UTF-16 units, the end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Markdown with links and tables, without HTML. */
  readonly markdown: string;
}

/** Something that may stand at a place, for the list that an editor shows. */
export interface Suggestion {
  /** What the list shows, and what is inserted where nothing else is said. */
  readonly label: string;
  /** A few words beside the label. */
  readonly detail?: string;
  readonly markdown?: string;
  readonly kind: 'code' | 'country' | 'word' | 'key' | 'heading' | 'version' | 'recipient' | 'use';
  /** What is replaced, as offsets in UTF-16 units; it lies in one line. */
  readonly start: number;
  readonly end: number;
  readonly insert: string;
  /** The same with a place to type at, in the syntax of LSP's snippets, for editors that have them. */
  readonly snippet?: string;
}

/** What an editor does by itself, so that it is not done twice. */
export interface EditorAbilities {
  /** It reads the JSON Schemas of ours: keys and words of a schema are explained and completed by it. */
  readonly readsSchemas: boolean;
}

/** A longer text is no record of consent that a person edits: nothing is said of it. In UTF-16 units. */
export const longestJson = 1024 * 1024;
/** The same of tables and ledgers. */
export const longestTable = 32 * 1024 * 1024;
