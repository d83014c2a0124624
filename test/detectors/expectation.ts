import assert from 'node:assert/strict';
import { detect } from '../../src/detectors/index.ts';
import type { IdentifierClass } from '../../src/model/identifier-class.ts';
import type { DetectionContext } from '../../src/model/span.ts';

/** The texts that `detect` marks as the class. */
function found(text: string, identifier: IdentifierClass, context: DetectionContext = {}): string[] {
  return detect(text, context)
    .filter((span) => span.class === identifier)
    .map((span) => text.slice(span.start, span.end));
}

/** Declares one test a text: exactly these values of the class are found in it. */
export function finds(
  identifier: IdentifierClass,
  cases: Readonly<Record<string, readonly string[]>>,
  context: DetectionContext = {},
): void {
  for (const [text, values] of Object.entries(cases)) {
    it(`finds ${JSON.stringify(values)} in ${JSON.stringify(text)}${inField(context)}`, () =>
      assert.deepEqual(found(text, identifier, context), values));
  }
}

/** Declares one test a text: nothing of the class is in it. */
export function isSilentOn(
  identifier: IdentifierClass,
  texts: readonly string[],
  context: DetectionContext = {},
): void {
  for (const text of texts) {
    it(`is silent on ${JSON.stringify(text)}${inField(context)}`, () =>
      assert.deepEqual(found(text, identifier, context), []));
  }
}

function inField({ name }: DetectionContext): string {
  return name === undefined ? '' : ` in the field ${name}`;
}
