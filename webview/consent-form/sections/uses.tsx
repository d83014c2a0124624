import type { VNode } from 'preact';
import { Checkbox, TextArea } from '../../toolkit.tsx';
import { findings, futureUses, notSaid, permissions, prohibitions, trainingConditions } from '../choices.ts';
import { listAt } from '../draft.ts';
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
  const field = useField(pointer);
  const isConditional = typeof field.value === 'object' && field.value !== null;
  const value = isConditional ? onlyWith : typeof field.value === 'string' ? field.value : notSaid;
  const change = (next: string): void =>
    field.change(next === notSaid ? undefined : next === onlyWith ? { onlyWith: [] } : next);
  return (
    <Permission pointer={pointer} options={trainingOptions} value={value} onChange={change}>
      {isConditional && <Conditions />}
    </Permission>
  );
}

/** The conditions that have a word, and those in a person's own. */
function Conditions(): VNode {
  const pointer = '/terms/aiTraining/onlyWith';
  const { draft } = useForm();
  const field = useField(pointer);
  const said = listAt(draft, pointer).filter((one): one is string => typeof one === 'string');
  const words = new Set(trainingConditions.map(({ value }) => value));
  const own = said.filter((one) => !words.has(one));
  const write = (known: readonly string[], others: readonly string[]): void => field.change([...known, ...others]);
  const known = said.filter((one) => words.has(one));
  const [typed, setTyped] = useTyped(own, '\n', linesOf);
  return (
    <fieldset class="conditions" id={fieldId(pointer)} tabIndex={-1} aria-describedby={field.describedBy}>
      <legend>{wordsOf(pointer)!.label}</legend>
      {trainingConditions.map(({ value, name }) => (
        <Checkbox
          key={value}
          isChecked={said.includes(value)}
          onChange={(isSo) =>
            isSo !== known.includes(value) &&
            write(isSo ? [...known, value] : known.filter((one) => one !== value), own)
          }
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
          write(known, linesOf(text));
        }}
      />
      <Notes pointer={pointer} field={field} />
    </fieldset>
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
