import type { IdentifierClass } from '../../src/model/identifier-class.ts';

/** A file of a format with identifiers of invented people in it. */
export interface PlantedFile {
  /** Its name; the extension may decide the format. */
  file: string;
  content(): Uint8Array | string | Promise<Uint8Array | string>;
  planted: readonly {
    value: string;
    class: IdentifierClass;
    /** `partOf` the location, or `line:column` in a text; after `member!/` inside a file inside. */
    part: string;
  }[];
}
