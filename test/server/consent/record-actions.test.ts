import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type ActionContext, recordActions } from '../../../src/server/consent/record-actions.ts';

const uri = 'file:///data/consent.tsv';
const table =
  'subject\tstatus\tvalid_until\twithdrawn_on\nsub-01\tconsented\tn/a\t2025-05-01\nsub-02\tconsented\t2024-12-31\tn/a\n';
const context: ActionContext = {
  uri,
  table: { uri, text: table },
  subject: undefined,
  hasForm: true,
  today: '2026-11-27',
};

const at = (code: string, line: number): Diagnostic => ({
  code,
  source: 'cohortlint',
  message: '',
  range: { start: { line, character: 0 }, end: { line, character: 3 } },
});

function applied(text: string, [action]: readonly CodeAction[]): string {
  const [edits] = Object.values(action?.edit?.changes ?? {});
  return TextDocument.applyEdits(TextDocument.create(uri, 'tsv', 0, text), edits!);
}

describe('Quick fixes of records of consent', () => {
  it('set a status to what the days of the row say', () => {
    const withdrawn = recordActions([at('consent/impossible-dates', 1)], context);
    assert.equal(withdrawn[0]?.title, 'Set the status to "withdrawn"');
    assert.match(applied(table, withdrawn), /^sub-01\twithdrawn\tn\/a\t2025-05-01$/m);
    assert.match(
      applied(table, recordActions([at('consent/impossible-dates', 2)], context)),
      /^sub-02\texpired\t2024-12-31\tn\/a$/m,
    );
  });

  it('set none where the days do not say which', () => {
    const future = table.replace('2025-05-01', '2031-05-01');
    assert.deepEqual(
      recordActions([at('consent/impossible-dates', 1)], { ...context, table: { uri, text: future } }),
      [],
    );
  });

  it('add a row for who has none, as pending, in the order of the columns', () => {
    const image = { ...context, uri: 'file:///data/sub-03/anat/sub-03_T1w.json', subject: 'sub-03' };
    const actions = recordActions([at('consent/subject-without-record', 0)], image);
    assert.equal(applied(table, actions), `${table}sub-03\tpending\tn/a\tn/a\n`);
    const unended = { ...image, table: { uri, text: table.trimEnd() } };
    assert.equal(
      applied(table.trimEnd(), recordActions([at('consent/subject-without-record', 0)], unended)),
      `${table}sub-03\tpending\tn/a\tn/a\n`,
    );
  });

  it('add no row where nobody knows for whom, or in a dataset without a table', () => {
    assert.deepEqual(recordActions([at('consent/subject-without-record', 0)], context), []);
    const { table: _, ...bare } = { ...context, subject: 'sub-03' };
    assert.deepEqual(recordActions([at('consent/subject-without-record', 0)], { ...bare, table: undefined }), []);
  });

  it('open the form where the manifest has the answer, in an editor that has one', () => {
    const manifest = { ...context, uri: 'file:///data/consent.json' };
    const [action] = recordActions([at('consent/ethics-approval', 3)], manifest);
    assert.deepEqual(action?.command, {
      title: 'Open the manifest as a form',
      command: 'cohortlint.openConsentForm',
      arguments: [manifest.uri],
    });
    assert.deepEqual(recordActions([at('consent/ethics-approval', 3)], { ...manifest, hasForm: false }), []);
  });

  it('say nothing of other findings', () => {
    assert.deepEqual(recordActions([at('identifier/date', 1)], context), []);
  });
});
