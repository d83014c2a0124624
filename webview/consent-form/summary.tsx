import type { VNode } from 'preact';
import { groupBy } from '../../src/model/group-by.ts';
import { plural } from '../../src/model/numerals.ts';
import type { ConsentProblemAt } from '../../src/model/protocol.ts';
import { type FormContext, focusField } from './form-context.ts';
import { fieldName, fieldOf, saidAtField } from './words.ts';

/** What is to be corrected, each a link to its field; what no field shows leads to its line in the text. */
export function Summary({
  problems,
  run,
}: {
  problems: readonly ConsentProblemAt[];
  run: FormContext['run'];
}): VNode | null {
  const inForm = problems.filter(({ pointer }) => fieldOf(pointer) !== undefined);
  const inText = problems.filter(({ pointer }) => fieldOf(pointer) === undefined);
  if (problems.length === 0) return null;
  return (
    <section class={inForm.length > 0 ? 'summary' : 'summary of-text'} aria-labelledby="summary">
      <h2 id="summary">{headingOf(inForm, inText)}</h2>
      <ul>
        {inForm.map(({ pointer, message }) => (
          <li key={pointer + message}>
            <button type="button" class="link" onClick={() => focusField(pointer)}>
              {fieldName(fieldOf(pointer)!)}
            </button>{' '}
            {saidAtField(message)}
          </li>
        ))}
        {[...groupBy(inText, ({ message }) => message)].map(([message, places]) => (
          <li key={message}>
            {places.map(({ line = 1, column = 1 }) => (
              <button key={line} type="button" class="link place" onClick={() => run('openText', { line, column })}>
                Line {line}
              </button>
            ))}
            {message}
          </li>
        ))}
      </ul>
    </section>
  );
}

function headingOf(inForm: readonly ConsentProblemAt[], inText: readonly ConsentProblemAt[]): string {
  if (inForm.length === 0)
    return `${plural(inText.length, 'thing')} to correct in the text, which this form does not show`;
  const isNeeded = inForm.every(({ isAbsence }) => isAbsence);
  return `${plural(inForm.length, 'thing')} ${isNeeded ? 'still needed' : 'to correct'}`;
}
