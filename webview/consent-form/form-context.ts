import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ConsentProblemAt, DuoChoice } from '../../src/model/protocol.ts';
import type { Draft } from './draft.ts';
import type { ManifestEditor } from './manifest-editor.ts';

/** What every field of a form needs. */
export interface FormContext {
  draft: Draft;
  /** Takes what makes of the draft another: the draft may be a later one by then than the page shows. */
  edit: (change: (draft: Draft) => Draft) => void;
  /** Those that are shown by now. */
  problems: readonly ConsentProblemAt[];
  duo: readonly DuoChoice[];
  run: ManifestEditor['run'];
}

const context = createContext<FormContext | undefined>(undefined);

export const FormProvider = context.Provider;

/** The form that a field stands in. */
export function useForm(): FormContext {
  const form = useContext(context);
  if (!form) throw new Error('A field stands in a form.');
  return form;
}

/** The id of the element that shows the value at a pointer. */
export function fieldId(pointer: string): string {
  return `field${pointer}`;
}

/** Puts the focus where something is to be corrected, and shows it. */
export function focusField(pointer: string): void {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const element = document.getElementById(fieldId(at));
    if (!element) continue;
    for (let above = element.parentElement; above; above = above.parentElement) {
      if (above instanceof HTMLDetailsElement) above.open = true;
    }
    const chosen = element.matches('vscode-radio-group')
      ? element.querySelector<HTMLElement>('[tabindex="0"]')
      : element;
    (chosen ?? element).focus();
    element.scrollIntoView({ block: 'center' });
    return;
  }
}
