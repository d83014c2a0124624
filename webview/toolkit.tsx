import {
  provideVSCodeDesignSystem,
  vsCodeButton,
  vsCodeCheckbox,
  vsCodeProgressRing,
  vsCodeRadio,
  vsCodeRadioGroup,
  vsCodeTextArea,
  vsCodeTextField,
} from '@vscode/webview-ui-toolkit';
import { type ComponentChildren, h, type VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * The one module that knows `@vscode/webview-ui-toolkit`, whose authors ended it (docs/decisions/0005): the controls of the
 * pages by what they do. To replace the toolkit, replace this file.
 */
provideVSCodeDesignSystem().register(
  vsCodeButton(),
  vsCodeCheckbox(),
  vsCodeProgressRing(),
  vsCodeRadio(),
  vsCodeRadioGroup(),
  vsCodeTextArea(),
  vsCodeTextField(),
);

/** A button with a text. `secondary` is for what is not the first thing to do. */
export function Button({
  children,
  onPress,
  look = 'secondary',
  label,
  isDisabled = false,
}: {
  children: ComponentChildren;
  onPress: () => void;
  look?: 'primary' | 'secondary';
  /** What a screen reader says where the text alone would not do. */
  label?: string;
  isDisabled?: boolean;
}): VNode {
  return element(
    'vscode-button',
    {
      appearance: look,
      disabled: isDisabled,
      onClick: () => !isDisabled && onPress(),
      ...(label === undefined ? {} : { 'aria-label': label }),
    },
    children,
  );
}

/** A box to type a line into. */
export function TextField({
  label,
  value,
  placeholder = '',
  onInput,
  id,
}: {
  label: string;
  value: string;
  placeholder?: string;
  onInput: (value: string) => void;
  id?: string;
}): VNode {
  return element(
    'vscode-text-field',
    { value, placeholder, id: id ?? null, 'aria-label': label, onInput: (event: Event) => onInput(typed(event)) },
    [],
  );
}

/** What a field of a form says of itself beside its label. */
interface Described {
  id: string;
  /** Ids of the elements that hold the help and what is wrong. */
  describedBy?: string | undefined;
  isInvalid?: boolean;
}

/** A box to type a line into, with its label above it. */
export function LabelledTextField({
  id,
  label,
  value,
  placeholder = '',
  describedBy,
  isInvalid = false,
  onInput,
}: Described & { label: string; value: string; placeholder?: string; onInput: (value: string) => void }): VNode {
  const field = useRef<HTMLElement & { control?: HTMLElement }>(null);
  // What has the focus lies in the element's own tree, which ids of the page do not reach into: it is told the words themselves.
  useLayoutEffect(() => {
    const control = field.current?.control;
    const ids = describedBy?.split(' ') ?? [];
    const words = ids.map((one) => document.getElementById(one)?.textContent ?? '').join(' ');
    control?.setAttribute('aria-description', words.trim());
    control?.setAttribute('aria-invalid', String(isInvalid));
  });
  return element(
    'vscode-text-field',
    {
      id,
      ref: field,
      value,
      placeholder,
      class: isInvalid ? 'invalid' : '',
      'data-described-by': describedBy ?? null,
      onInput: (event: Event) => onInput(typed(event)),
    },
    label,
  );
}

/** One of a few, all of which are seen. */
export function RadioGroup({
  id,
  labelledBy,
  describedBy,
  isInvalid = false,
  value,
  options,
  onChange,
}: Described & {
  labelledBy: string;
  value: string;
  options: readonly { value: string; name: string }[];
  onChange: (value: string) => void;
}): VNode {
  const change = ({ target, currentTarget }: Event): void => {
    if (target === currentTarget) onChange((target as HTMLInputElement).value);
  };
  return element(
    'vscode-radio-group',
    {
      id,
      value,
      'aria-labelledby': labelledBy,
      'aria-describedby': describedBy ?? null,
      'aria-invalid': String(isInvalid),
      onChange: change,
    },
    options.map((option) => element('vscode-radio', { key: option.value, value: option.value }, option.name)),
  );
}

/** A box to type some lines into. */
export function TextArea({
  label,
  value,
  placeholder = '',
  onInput,
}: {
  label: string;
  value: string;
  placeholder?: string;
  onInput: (value: string) => void;
}): VNode {
  return element(
    'vscode-text-area',
    {
      value,
      placeholder,
      rows: 3,
      resize: 'vertical',
      'aria-label': label,
      onInput: (event: Event) => onInput(typed(event)),
    },
    [],
  );
}

/** Something that is on or off. */
export function Checkbox({
  children,
  isChecked,
  onChange,
  id,
  describedBy,
}: {
  children: string;
  isChecked: boolean;
  id?: string;
  describedBy?: string | undefined;
  onChange: (isChecked: boolean) => void;
}): VNode {
  return element(
    'vscode-checkbox',
    {
      checked: isChecked,
      id: id ?? null,
      'aria-label': children,
      'aria-describedby': describedBy ?? null,
      onChange: (event: Event) => onChange((event.target as HTMLInputElement).checked),
    },
    children,
  );
}

/** Something is under way. The words beside it say what. */
export function ProgressRing(): VNode {
  return element('vscode-progress-ring', { 'aria-hidden': 'true' }, []);
}

/** An element of the toolkit. Its properties are set as properties where it has them, else as attributes. */
function element(name: string, properties: object, children: ComponentChildren): VNode {
  return h(name, properties, children) as VNode;
}

function typed(event: Event): string {
  return (event.target as HTMLInputElement).value;
}
