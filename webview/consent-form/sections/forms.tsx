import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ConsentDocument } from '../../../src/model/protocol.ts';
import { Button } from '../../toolkit.tsx';
import { listAt, valueAt, withValue } from '../draft.ts';
import { TextLine, Tick } from '../fields.tsx';
import { useForm } from '../form-context.ts';
import { Repeated } from '../repeated.tsx';

/** Each version of the form that somebody signed. */
export function Forms(): VNode {
  return (
    <Repeated pointer="/forms" addText="Add Form" first="version">
      {(item) => (
        <>
          <TextLine pointer={`${item}/version`} />
          <TextLine pointer={`${item}/language`} />
          <TextLine pointer={`${item}/usedFrom`} />
          <TextLine pointer={`${item}/usedUntil`} />
          <Document item={item} />
          <OwnTerms item={item} />
          <Authorization item={item} />
        </>
      )}
    </Repeated>
  );
}

/** The document and its digest: both come from a file that is chosen. */
function Document({ item }: { item: string }): VNode {
  const { edit, run } = useForm();
  const [failure, setFailure] = useState<string>();
  const choose = async (): Promise<void> => {
    try {
      const chosen = (await run('chooseDocument')) as ConsentDocument | undefined;
      setFailure(undefined);
      if (!chosen) return;
      edit((now) => withValue(withValue(now, `${item}/document`, chosen.path), `${item}/sha256`, chosen.sha256));
    } catch (error) {
      setFailure((error as Error).message);
    }
  };
  return (
    <>
      <TextLine pointer={`${item}/document`} isWide />
      <div class="wide actions">
        <Button onPress={choose}>Choose File…</Button>
      </div>
      {failure !== undefined && (
        <p class="wrong wide" role="alert">
          {failure}
        </p>
      )}
      <TextLine pointer={`${item}/sha256`} isWide />
    </>
  );
}

/** Terms that differ for who signed this form are left to the text. */
function OwnTerms({ item }: { item: string }): VNode | null {
  const { draft, run } = useForm();
  if (valueAt(draft, `${item}/terms`) === undefined) return null;
  return (
    <p class="wide notice">
      <span>
        This form has terms of its own, which differ from those above. They are edited in the text, and stay as they
        are.
      </span>
      <Button onPress={() => run('openText')}>Open Text</Button>
    </p>
  );
}

/** What the form has of an authorization under HIPAA: asked where one is the ground, or something of it was said. */
function Authorization({ item }: { item: string }): VNode | null {
  const { draft } = useForm();
  const pointer = `${item}/authorization`;
  const isGround = listAt(draft, '/legalBasis').some(
    (basis) => valueAt(basis, '/law') === 'hipaa' && valueAt(basis, '/ground') === 'authorization',
  );
  if (!isGround && valueAt(draft, pointer) === undefined) return null;
  return (
    <fieldset class="wide authorization">
      <legend>Authorization under HIPAA (45 CFR 164.508(c))</legend>
      <div class="fields">
        {['information', 'disclosedBy', 'disclosedTo', 'purpose', 'expiration'].map((key) => (
          <TextLine key={key} pointer={`${pointer}/${key}`} />
        ))}
        {['signature', 'rightToRevoke', 'conditions', 'redisclosure'].map((key) => (
          <Tick key={key} pointer={`${pointer}/${key}`} />
        ))}
      </div>
    </fieldset>
  );
}
