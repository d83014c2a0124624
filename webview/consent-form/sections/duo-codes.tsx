import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { plural } from '../../../src/model/numerals.ts';
import type { DuoChoice } from '../../../src/model/protocol.ts';
import { Button, Checkbox, LabelledTextField } from '../../toolkit.tsx';
import { listAt, withItem, withoutItem, withValue } from '../draft.ts';
import { argumentText, matches, readCode, type WrittenCode, withArgument } from '../duo-values.ts';
import { fieldId, useForm } from '../form-context.ts';
import { saidAtField, wordsOf } from '../words.ts';

const pointer = '/terms/duo';

/** What an argument is called. */
const argumentNames: Readonly<Record<string, string>> = {
  disease: 'Disease',
  months: 'Months',
  day: 'Day',
  countries: 'Countries',
  institution: 'Institution',
  project: 'Project',
  users: 'Users',
  'research-type': 'Type of research',
};

/** Codes of the Data Use Ontology: those that were chosen, and a list of all to search and choose from. */
export function DuoCodes(): VNode {
  const { draft, edit, duo } = useForm();
  const [search, setSearch] = useState('');
  const [isOpen, setOpen] = useState(false);
  const written = listAt(draft, pointer).map((entry) => readCode(entry, duo));
  const found = duo.filter((choice) => matches(choice, search));
  const toggle = (choice: DuoChoice, isSo: boolean): void =>
    edit((now) => {
      const at = listAt(now, pointer).findIndex((entry) => readCode(entry, duo).choice === choice);
      if (isSo === at >= 0) return now;
      return isSo ? withItem(now, pointer, choice.code) : withoutItem(now, pointer, at);
    });
  return (
    <fieldset class="duo" id={fieldId(pointer)} tabIndex={-1} aria-describedby={`${fieldId(pointer)}?help`}>
      <legend>{wordsOf(pointer)!.label}</legend>
      <p class="help" id={`${fieldId(pointer)}?help`}>
        What the data may be used for, in the words of the Data Use Ontology (GA4GH) that repositories read.
      </p>
      {written.length === 0 && <p class="muted">No code is chosen.</p>}
      <ul class="chosen">
        {written.map((one, index) => (
          <ChosenCode key={index} index={index} code={one} />
        ))}
      </ul>
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>Choose codes</summary>
        <div class="duo-search">
          <LabelledTextField
            id="duo-search"
            label="Search"
            value={search}
            placeholder="commercial, disease, GRU …"
            onInput={setSearch}
          />
          <p class="muted" role="status">
            {plural(found.length, 'code')}
          </p>
        </div>
        <ul class="choices">
          {found.map((choice) => (
            <li key={choice.code}>
              <Checkbox
                isChecked={written.some((one) => one.choice === choice)}
                describedBy={`duo-${choice.code}`}
                onChange={(isSo) => toggle(choice, isSo)}
              >
                {`${choice.label} (${choice.code})`}
              </Checkbox>
              <p class="help" id={`duo-${choice.code}`}>
                {choice.meaning}
              </p>
            </li>
          ))}
        </ul>
      </details>
    </fieldset>
  );
}

function ChosenCode({ index, code: { choice, written, argument } }: { index: number; code: WrittenCode }): VNode {
  const { edit, problems } = useForm();
  const here = `${pointer}/${index}`;
  const id = fieldId(here);
  const own = problems.filter((problem) => problem.pointer === here || problem.pointer.startsWith(`${here}/`));
  const needed = choice?.argument;
  const name = choice ? `${choice.label} (${choice.code})` : written;
  const isInvalid = own.length > 0;
  const describedBy = isInvalid ? `${id}?wrong` : undefined;
  return (
    <li>
      <div class="chosen-code">
        <p>
          {choice ? (
            <>
              <strong>{choice.label}</strong> <code>{choice.code}</code>
            </>
          ) : (
            <strong>{written || 'A code that cannot be read'}</strong>
          )}
        </p>
        <Button label={`Remove ${name}`} onPress={() => edit((now) => withoutItem(now, pointer, index))}>
          Remove
        </Button>
      </div>
      {needed && (
        <LabelledTextField
          id={id}
          label={argumentNames[needed.kind] ?? 'Argument'}
          value={argumentText(argument, needed.kind)}
          placeholder={needed.example}
          describedBy={describedBy}
          isInvalid={isInvalid}
          onInput={(text) => edit((now) => withValue(now, here, withArgument(written, text, needed.kind)))}
        />
      )}
      {isInvalid && (
        <p class="wrong" id={`${id}?wrong`}>
          {own.map(({ message }) => saidAtField(message)).join(' ')}
        </p>
      )}
    </li>
  );
}
