/** The parts of dcmjs 0.51.1 that are used here, in tests and in scripts; the package ships no types. */
declare module 'dcmjs' {
  interface DictionaryEntry {
    tag: string;
    vr: string;
    vm: string;
    name: string;
    version: string;
  }
  /** An element as `DicomMessage` keeps it, under its tag as eight hexadecimal digits. */
  interface ParsedElement {
    vr: string;
    Value?: unknown[];
    InlineBinary?: unknown;
  }
  interface DicomDict {
    meta: Record<string, ParsedElement>;
    dict: Record<string, ParsedElement>;
    write(options?: object): ArrayBuffer;
  }
  /** Bytes that grow as they are written. */
  interface WriteBufferStream {
    readonly size: number;
    getBuffer(start: number, end: number): ArrayBuffer;
  }
  const dcmjs: {
    data: {
      DicomMessage: {
        readFile(buffer: ArrayBuffer, options?: object): DicomDict;
        /** Elements in the order of their tags, encoded by a transfer syntax. @returns how many bytes were written */
        write(
          elements: Record<string, ParsedElement>,
          stream: WriteBufferStream,
          syntax: string,
          options: object,
        ): number;
      };
      WriteBufferStream: new (size: number) => WriteBufferStream;
      DicomMetaDictionary: {
        nameMap: Record<string, DictionaryEntry>;
        dictionary: Record<string, DictionaryEntry>;
        naturalizeDataset(dataset: object): Record<string, unknown>;
        denaturalizeDataset(dataset: object): Record<string, ParsedElement>;
      };
      DicomDict: new (meta: object) => DicomDict;
    };
    log: { setLevel(level: string): void };
  };
  export default dcmjs;
}
