import {
  provideVSCodeDesignSystem,
  vsCodeButton,
  vsCodeCheckbox,
  vsCodeProgressRing,
  vsCodeTextArea,
  vsCodeTextField,
} from '@vscode/webview-ui-toolkit';
import { type ComponentChildren, h, type VNode } from 'preact';

/**
 * The one module that knows `@vscode/webview-ui-toolkit`, whose authors ended it (docs/decisions/0005): the controls of the
 * dashboard by what they do. To replace the toolkit, replace this file.
 */
provideVSCodeDesignSystem().register(
  vsCodeButton(),
  vsCodeCheckbox(),
  vsCodeProgressRing(),
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
}: {
  children: string;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
}): VNode {
  return element(
    'vscode-checkbox',
    {
      checked: isChecked,
      'aria-label': children,
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
