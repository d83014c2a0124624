import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Choice } from '../choice.tsx';
import { Checkbox, LabelledTextField, RadioGroup } from '../toolkit.tsx';
import { notSaid, type Option } from './choices.ts';
import { listAt, valueAt, withValue, withWord } from './draft.ts';
import { fieldId, useForm } from './form-context.ts';
import { fieldOf, saidAtField, wordsOf } from './words.ts';

/** Where a field stands in the manifest. */
interface FieldProps {
  pointer: string;
}

/** What a field shows of its value, and how it changes it. */
export interface Field {
  value: unknown;
  /** Takes what makes of the value, as it is by then, another; `undefined` says nothing: no key is written. */
  change: (next: (value: unknown) => unknown) => void;
  id: string;
  helpId: string;
  problems: readonly string[];
  /** Ids of what describes it; `undefined` where nothing does. */
  describedBy: string | undefined;
  isInvalid: boolean;
}

/** The field at a pointer: its value, and what is wrong there or below. */
export function useField(pointer: string): Field {
  const { draft, edit, problems } = useForm();
  const own = problems
    .filter((problem) => fieldOf(problem.pointer) === pointer)
    .map(({ message }) => saidAtField(message));
  const id = fieldId(pointer);
  const ids = [...(own.length > 0 ? [`${id}?wrong`] : []), ...(wordsOf(pointer)?.help ? [`${id}?help`] : [])];
  return {
    value: valueAt(draft, pointer),
    change: (next) => edit((now) => withValue(now, pointer, next(valueAt(now, pointer)))),
    id,
    helpId: `${id}?help`,
    problems: own,
    describedBy: ids.join(' ') || undefined,
    isInvalid: own.length > 0,
  };
}

/** The help of a field, and what is wrong with it. */
export function Notes({ pointer, field }: FieldProps & { field: Field }): VNode {
  const help = wordsOf(pointer)?.help;
  return (
    <>
      {field.problems.length > 0 && (
        <p class="wrong" id={`${field.id}?wrong`}>
          {field.problems.join(' ')}
        </p>
      )}
      {help !== undefined && (
        <p class="help" id={field.helpId}>
          {help}
        </p>
      )}
    </>
  );
}

/** A line of text. `toValue` makes of it what the manifest has. */
export function TextLine({
  pointer,
  toValue = (text) => text,
  isWide = false,
}: FieldProps & { toValue?: (text: string) => unknown; isWide?: boolean }): VNode {
  const field = useField(pointer);
  const { label, placeholder } = wordsOf(pointer)!;
  return (
    <div class={isWide ? 'field wide' : 'field'}>
      <LabelledTextField
        id={field.id}
        label={label}
        value={textOf(field.value)}
        {...(placeholder === undefined ? {} : { placeholder })}
        describedBy={field.describedBy}
        isInvalid={field.isInvalid}
        onInput={(text) => field.change(() => (text === '' ? undefined : toValue(text)))}
      />
      <Notes pointer={pointer} field={field} />
    </div>
  );
}

/**
 * What somebody types where several entries are one text: it stays as it is typed, and follows when the entries change elsewhere.
 * @param said the entries @param itemsOf the entries of a text
 */
export function useTyped(
  said: readonly string[],
  separator: string,
  itemsOf: (text: string) => readonly string[],
): [typed: string, setTyped: (text: string) => void] {
  const [typed, setTyped] = useState(said.join(separator));
  const isElsewhere = itemsOf(typed).join('\n') !== said.join('\n');
  useEffect(() => {
    if (isElsewhere) setTyped(said.join(separator));
  }, [isElsewhere]);
  return [typed, setTyped];
}

/** Several words on a line, with commas between. What is being typed stays as it is typed. */
export function ListLine({
  pointer,
  toItem = (text) => text,
}: FieldProps & { toItem?: (text: string) => string }): VNode {
  const field = useField(pointer);
  const { label, placeholder } = wordsOf(pointer)!;
  const { draft } = useForm();
  const said = listAt(draft, pointer).map(textOf);
  const itemsOf = (text: string): string[] =>
    text
      .split(/[,;]/)
      .map((part) => toItem(part.trim()))
      .filter(Boolean);
  const [typed, setTyped] = useTyped(said, ', ', itemsOf);
  return (
    <div class="field">
      <LabelledTextField
        id={field.id}
        label={label}
        value={typed}
        {...(placeholder === undefined ? {} : { placeholder })}
        describedBy={field.describedBy}
        isInvalid={field.isInvalid}
        onInput={(text) => {
          setTyped(text);
          const items = itemsOf(text);
          field.change(() => (items.length === 0 ? undefined : items));
        }}
      />
      <Notes pointer={pointer} field={field} />
    </div>
  );
}

/** One of several, all seen: a permission and the like. `wordOf` and `valueOfWord` are for values that are no words. */
export function Permission({
  pointer,
  options,
  wordOf = wordItself,
  valueOfWord = (word) => word,
  isBelow = false,
  children,
}: FieldProps & {
  options: readonly Option[];
  /** The choices are too long to stand beside the words. */
  isBelow?: boolean;
  wordOf?: (value: unknown) => string;
  valueOfWord?: (word: string) => unknown;
  children?: ComponentChildren;
}): VNode {
  const field = useField(pointer);
  // The control tells of every change of its value, also of one that was not made by the person.
  const choose = (word: string): void =>
    field.change((now) => (wordOf(now) === word ? now : word === notSaid ? undefined : valueOfWord(word)));
  return (
    <div class={isBelow ? 'permission below' : 'permission'}>
      <div>
        <p class="label" id={`${field.id}?label`}>
          {wordsOf(pointer)!.label}
        </p>
        <Notes pointer={pointer} field={field} />
      </div>
      <RadioGroup
        id={field.id}
        labelledBy={`${field.id}?label`}
        describedBy={field.describedBy}
        isInvalid={field.isInvalid}
        value={wordOf(field.value)}
        options={options}
        onChange={choose}
      />
      {children}
    </div>
  );
}

/** One of many, in a list that opens. */
export function Select({
  pointer,
  options,
  onChange,
}: FieldProps & { options: readonly Option[]; onChange?: (value: string | undefined) => void }): VNode {
  const field = useField(pointer);
  const change = onChange ?? ((next: string | undefined) => field.change(() => next));
  const { label } = wordsOf(pointer)!;
  const value = textOf(field.value);
  const unknown = value !== '' && !options.some((option) => option.value === value) ? [{ value, name: value }] : [];
  return (
    <div class="field wide">
      <span class="label" aria-hidden="true">
        {label}
      </span>
      <Choice
        id={field.id}
        label={label}
        value={value}
        describedBy={field.describedBy}
        isInvalid={field.isInvalid}
        options={[{ value: '', name: 'Choose…' }, ...unknown, ...options]}
        onChange={(next) => change(next === '' ? undefined : next)}
      />
      <Notes pointer={pointer} field={field} />
    </div>
  );
}

/** Something that is so. When it is not, no key is written. */
export function Tick({ pointer }: FieldProps): VNode {
  const field = useField(pointer);
  return (
    <div class="field wide">
      <Checkbox
        id={field.id}
        describedBy={field.describedBy}
        isChecked={field.value === true}
        onChange={(isSo) => field.change((now) => (isSo ? true : now === true ? undefined : now))}
      >
        {wordsOf(pointer)!.label}
      </Checkbox>
      <Notes pointer={pointer} field={field} />
    </div>
  );
}

/** Some of a few: each is an entry of a list. */
export function Ticks({ pointer, options }: FieldProps & { options: readonly Option[] }): VNode {
  const field = useField(pointer);
  const { draft, edit } = useForm();
  const said = listAt(draft, pointer);
  return (
    <fieldset class="field wide" id={field.id} tabIndex={-1} aria-describedby={field.describedBy}>
      <legend>{wordsOf(pointer)!.label}</legend>
      <div class="ticks">
        {options.map(({ value, name }) => (
          <Checkbox
            key={value}
            isChecked={said.includes(value)}
            onChange={(isSo) => edit((now) => withWord(now, pointer, value, isSo))}
          >
            {name}
          </Checkbox>
        ))}
      </div>
      <Notes pointer={pointer} field={field} />
    </fieldset>
  );
}

function wordItself(value: unknown): string {
  return typeof value === 'string' ? value : notSaid;
}

/** A value as a line of text; objects and lists have none. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
