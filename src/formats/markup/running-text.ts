import { type MappedText, MappedTextBuilder } from '../text/mapped-text.ts';

/** Text between two tags that stand for a break, put together from its parts. */
export class RunningText {
  #builder = new MappedTextBuilder();
  #isBlank = true;

  add(text: string, start: number, end: number): void {
    this.#builder.add(text, start, end);
    this.#isBlank &&= text.trim() === '';
  }

  /** What has come together, and starts anew; nothing where it was blank. */
  take(): MappedText | undefined {
    const taken = this.#isBlank ? undefined : this.#builder.build();
    if (this.#builder.length > 0) this.#builder = new MappedTextBuilder();
    this.#isBlank = true;
    return taken;
  }
}
