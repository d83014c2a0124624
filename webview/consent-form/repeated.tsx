import type { ComponentChildren, VNode } from 'preact';
import { Button } from '../toolkit.tsx';
import { listAt, withItem, withoutItem } from './draft.ts';
import { useField } from './fields.tsx';
import { fieldId, focusField, useForm } from './form-context.ts';
import { fieldName, fieldOf, wordsOf } from './words.ts';

/** A list of which each entry is some fields. */
export function Repeated({
  pointer,
  addText,
  first,
  newItem = {},
  children,
}: {
  pointer: string;
  addText: string;
  /** The key of the field that has the focus in a new entry. */
  first: string;
  newItem?: object;
  children: (item: string, index: number) => ComponentChildren;
}): VNode {
  const { draft, edit } = useForm();
  const field = useField(pointer);
  const items = listAt(draft, pointer);
  const add = (): void => {
    edit((now) => withItem(now, pointer, newItem));
    // Once the new fields are there.
    setTimeout(() => focusField(`${pointer}/${items.length}/${first}`), 0);
  };
  const remove = (index: number): void => {
    edit((now) => withoutItem(now, pointer, index));
    setTimeout(() => document.getElementById(fieldId(pointer))?.focus(), 0);
  };
  return (
    <fieldset class="repeated" id={fieldId(pointer)} tabIndex={-1} aria-label={wordsOf(pointer)!.label}>
      {field.problems.length > 0 && <p class="wrong">{field.problems.join(' ')}</p>}
      {items.map((_, index) => (
        <Item key={index} pointer={`${pointer}/${index}`} onRemove={() => remove(index)}>
          {children(`${pointer}/${index}`, index)}
        </Item>
      ))}
      <Button onPress={add}>{addText}</Button>
    </fieldset>
  );
}

function Item({
  pointer,
  onRemove,
  children,
}: {
  pointer: string;
  onRemove: () => void;
  children: ComponentChildren;
}): VNode {
  const { problems } = useForm();
  const name = fieldName(pointer);
  const unshown = problems.filter(
    (problem) =>
      (problem.pointer === pointer || problem.pointer.startsWith(`${pointer}/`)) &&
      (fieldOf(problem.pointer) ?? pointer) === pointer,
  );
  return (
    <fieldset class="item" id={fieldId(pointer)} tabIndex={-1}>
      <legend>{name}</legend>
      <div class="fields">{children}</div>
      {unshown.map(({ message }) => (
        <p key={message} class="wrong">
          {message}
        </p>
      ))}
      <div class="actions">
        <Button label={`Remove ${name}`} onPress={onRemove}>
          Remove
        </Button>
      </div>
    </fieldset>
  );
}
