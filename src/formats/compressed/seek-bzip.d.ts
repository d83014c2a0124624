declare module 'seek-bzip' {
  /** Where compressed bytes come from; `readByte` may throw at their end. */
  interface Input {
    readByte(): number;
    read(buffer: Uint8Array, offset: number, length: number): number;
    eof(): boolean;
  }
  const Bunzip: {
    /** Unpacks one stream, or all that follow each other. @throws Error when it is damaged */
    decode(input: Input, output: { writeByte(byte: number): void }, multistream: boolean): void;
  };
  export default Bunzip;
}
