import type { VNode } from 'preact';
import type { ConsentResult } from '../../src/model/protocol.ts';
import type { ConsentPlace } from '../../src/model/report.generated.ts';
import { ConsentBlocks } from '../../src/report/page/consent/consent-blocks.tsx';
import { Failure } from '../failure.tsx';
import type { Host } from '../host.ts';
import type { PageProps } from '../page-props.ts';
import { Button } from '../toolkit.tsx';
import { useAnswer } from '../use-answer.ts';
import { Disclosures } from './disclosures.tsx';

/** What may be done with the dataset, who agreed, what ends when, and to whom data went. Records open in the editor. */
export function Consent(props: PageProps): VNode {
  const { host, generation } = props;
  const { result, error } = useAnswer(() => host.ask('cohortlint/consent', {}), [generation]);
  return (
    <>
      <section aria-labelledby="consent" class="consent">
        <h2 id="consent">Consent</h2>
        <Failure message={error} />
        {error === undefined && result === undefined && <p role="status">Loading…</p>}
        {result && <Answer {...props} result={result} />}
      </section>
      {result && hasRecords(result) && <Disclosures {...props} result={result} />}
    </>
  );
}

type Answered = PageProps & { result: ConsentResult };

function Answer({ host, change, result }: Answered): VNode {
  const record = (place: ConsentPlace, text: string) => <RecordButton host={host} place={place} text={text} />;
  const configuration = <Button onPress={() => host.run('openConfiguration')}>Open Configuration</Button>;
  return (
    <>
      {result.manifest === undefined && <NoManifest host={host} result={result} />}
      <Flaw host={host} result={result} onShow={(issue) => change({ issue })} />
      {hasRecords(result) && (
        <ConsentBlocks consent={result} within="consent" today={result.today} links={{ record, configuration }} />
      )}
    </>
  );
}

/** Whether there is anything to show beside what is missing. */
function hasRecords({ manifest, subjectsTable, ledger, subjects, uses }: ConsentResult): boolean {
  return [manifest, subjectsTable, ledger, subjects].some((one) => one !== undefined) || uses.length > 0;
}

function RecordButton({ host, place, text }: { host: Host; place: ConsentPlace; text: string }): VNode {
  const { path, row, region } = place;
  const at = { ...(row === undefined ? {} : { row }), ...(region === undefined ? {} : { region }) };
  return (
    <button type="button" class="link" onClick={() => host.open(path, at)}>
      {text}
    </button>
  );
}

/** What the manifest is for, where there is none. */
function NoManifest({ host, result: { records } }: { host: Host; result: ConsentResult }): VNode {
  return (
    <div class="empty">
      <p>
        No manifest was found. A <code>consent.json</code> at the root of the dataset says what the people in it agreed
        to and on what grounds their data are used: with it, whoever holds the folder sees what may be done with it, and
        what may not.
      </p>
      <p>
        Who agreed stands in a <code>consent.tsv</code>, a row for each person; to whom data went in a{' '}
        <code>disclosures.jsonl</code>.
        {records > 0 &&
          ` ${records === 1 ? '1 record of consent was' : 'Some records of consent were'} found elsewhere in the dataset.`}
      </p>
      <Button look="primary" onPress={() => host.run('editConsent')}>
        Make One…
      </Button>
    </div>
  );
}

/** Why a manifest that is there says nothing. */
function Flaw({
  host,
  result: { manifest, uses, flaw },
  onShow,
}: {
  host: Host;
  result: ConsentResult;
  onShow: (issue: string) => void;
}): VNode | null {
  if (manifest === undefined || (flaw === undefined && uses.length > 0)) return null;
  return (
    <div class="notice warns flaw" role="status">
      <p>
        <strong>{manifest}</strong> could not be read, so that nobody can tell what may be done.
        {flaw && ` ${flaw.sentence.replace(/\.?$/, '.')}`}
      </p>
      <div class="actions">
        <Button onPress={() => host.open(manifest, flaw ? { fingerprint: flaw.fingerprint } : {})}>Open It</Button>
        {flaw && <Button onPress={() => onShow(flaw.issue)}>Show Issue</Button>}
      </div>
    </div>
  );
}
