import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { Form } from '../../../src/model/consent.generated.ts';
import { imagesOf, manifestWith, saidBy, table } from './judge-records.ts';

const rule = 'consent/form-document';
const text = 'I agree to research with my images.';
const sha256 = createHash('sha256').update(text).digest('hex');
const form: Form = { version: '2', document: 'forms/v2.txt', sha256, usedFrom: '2024-01-01', usedUntil: '2025-12-31' };
const files = (one: Form, row = 'sub-01 2 consented 2025-01-02') => ({
  'consent.json': manifestWith({ forms: [one] }),
  'consent.tsv': table('subject form_version status signed', row),
  'forms/v2.txt': text,
  ...imagesOf('sub-01'),
});

describe(rule, () => {
  it('is silent on a form that is there, unchanged and was in use', async () => {
    assert.deepEqual(await saidBy(rule, files(form)), []);
    assert.deepEqual(await saidBy(rule, files(form, 'sub-01 2 consented 2025-12-31')), []);
  });

  it('reads a hash in capital letters, as some programs print it', async () => {
    assert.deepEqual(await saidBy(rule, files({ ...form, sha256: sha256.toUpperCase() })), []);
    const [other] = await saidBy(rule, files({ ...form, sha256: 'A'.repeat(64) }));
    assert.equal(other?.[2], 'The document of the form has another SHA-256 than the manifest says');
  });

  it('says that a document is another one than was described', async () => {
    const [said, ...others] = await saidBy(rule, { ...files(form), 'forms/v2.txt': `${text} And to anything else.` });
    assert.deepEqual(others, []);
    assert.deepEqual(
      [said?.[0], said?.[2]],
      ['error', 'The document of the form has another SHA-256 than the manifest says'],
    );
  });

  it('says that a document is absent, also where its path leads out of the dataset', async () => {
    for (const document of ['forms/v3.txt', '../v2.txt', '/etc/hostname']) {
      const [said] = await saidBy(rule, files({ ...form, document }));
      assert.deepEqual([said?.[0], said?.[2]], ['error', 'The document of the form is not there']);
    }
  });

  it('warns of a form without a document', async () => {
    const [said] = await saidBy(rule, files({ version: '2' }));
    assert.deepEqual([said?.[0], said?.[2]], ['warning', 'The form has no document: nobody can see what was signed']);
  });

  it('says that a row names a version that nobody described', async () => {
    assert.deepEqual(await saidBy(rule, files(form, 'sub-01 3 consented 2025-01-02')), [
      ['error', 'consent.tsv 2:2', 'The version of the form that was signed is not described in the manifest'],
    ]);
  });

  it('warns of a signature before or after the days of the form', async () => {
    for (const [day, side] of [
      ['2023-12-31', 'before'],
      ['2026-01-01', 'after'],
    ] as const) {
      assert.deepEqual(await saidBy(rule, files(form, `sub-01 2 consented ${day}`)), [
        ['warning', 'consent.tsv 2:4', `The form was signed ${side} the days of its use`],
      ]);
    }
  });

  it('looks for the document beside a manifest that lies below a folder', async () => {
    const { 'consent.json': manifest, ...others } = files(form);
    const moved = { ...others, 'docs/consent.json': manifest, 'docs/forms/v2.txt': text };
    const settings = { consent: { manifest: 'docs/consent.json' } };
    assert.deepEqual(await saidBy(rule, moved, settings), []);
    const { 'docs/forms/v2.txt': _, ...elsewhere } = moved;
    assert.equal((await saidBy(rule, elsewhere, settings)).length, 1);
  });
});
