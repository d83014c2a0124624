import type { VNode } from 'preact';
import { Checkbox, TextArea } from '../../toolkit.tsx';
import { findings, futureUses, notSaid, permissions, prohibitions, trainingConditions } from '../choices.ts';
import { listAt, withValue, withWord } from '../draft.ts';
import { Notes, Permission, useField, useTyped } from '../fields.tsx';
import { fieldId, useForm } from '../form-context.ts';
import { wordsOf } from '../words.ts';
import { DuoCodes } from './duo-codes.tsx';

/** What may be done with the data. */
export function Uses(): VNode {
  return (
    <>
      <DuoCodes />
      <AiTraining />
      <Permission pointer="/terms/modelRelease" options={permissions} />
      <Permission pointer="/terms/commercialUse" options={permissions} />
      <Permission pointer="/terms/commercialUseOfModels" options={permissions} />
      <Permission pointer="/terms/publicRelease" options={permissions} />
      <Permission pointer="/terms/futureUse" options={futureUses} />
      <Permission pointer="/terms/recontact" options={permissions} />
      <Permission pointer="/terms/incidentalFindings" options={findings} />
      <Permission pointer="/terms/faceImages" options={permissions} />
      <Permission pointer="/terms/faceReconstruction" options={prohibitions} />
      <Permission pointer="/terms/reidentification" options={prohibitions} />
    </>
  );
}

const onlyWith = 'only-with';
const trainingOptions = [
  permissions[0]!,
  permissions[1]!,
  { value: onlyWith, name: 'Only with …' },
  { value: notSaid, name: 'Not said' },
];

/** AI training: allowed, not allowed, or allowed on conditions. */
function AiTraining(): VNode {
  const pointer = '/terms/aiTraining';
  const { value } = useField(pointer);
  return (
    <Permission
      pointer={pointer}
      options={trainingOptions}
      wordOf={trainingWord}
      valueOfWord={(word) => (word === onlyWith ? { onlyWith: [] } : word)}
    >
      {trainingWord(value) === onlyWith && <Conditions />}
    </Permission>
  );
}

function trainingWord(value: unknown): string {
  if (typeof value === 'object' && value !== null) return onlyWith;
  return typeof value === 'string' ? value : notSaid;
}

/** The conditions that have a word, and those in a person's own. */
function Conditions(): VNode {
  const pointer = '/terms/aiTraining/onlyWith';
  const { draft, edit } = useForm();
  const field = useField(pointer);
  const said = textsOf(listAt(draft, pointer));
  const own = said.filter((one) => !conditionWords.has(one));
  const [typed, setTyped] = useTyped(own, '\n', linesOf);
  return (
    <fieldset class="conditions" id={fieldId(pointer)} tabIndex={-1} aria-describedby={field.describedBy}>
      <legend>{wordsOf(pointer)!.label}</legend>
      {trainingConditions.map(({ value, name }) => (
        <Checkbox
          key={value}
          isChecked={said.includes(value)}
          onChange={(isSo) => edit((now) => withWord(now, pointer, value, isSo))}
        >
          {name}
        </Checkbox>
      ))}
      <TextArea
        label="Other conditions, one on each line"
        placeholder="Other conditions, one on each line"
        value={typed}
        onInput={(text) => {
          setTyped(text);
          edit((now) => {
            const known = textsOf(listAt(now, pointer)).filter((one) => conditionWords.has(one));
            return withValue(now, pointer, [...known, ...linesOf(text)]);
          });
        }}
      />
      <Notes pointer={pointer} field={field} />
    </fieldset>
  );
}

const conditionWords: ReadonlySet<string> = new Set(trainingConditions.map(({ value }) => value));

function textsOf(list: readonly unknown[]): string[] {
  return list.filter((one): one is string => typeof one === 'string');
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
