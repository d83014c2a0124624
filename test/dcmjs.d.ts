/** The parts of dcmjs 0.51.1 that the tests and scripts use; the package ships no types. */
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
  const dcmjs: {
    data: {
      DicomMessage: { readFile(buffer: ArrayBuffer, options?: object): DicomDict };
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
