import assert from 'node:assert/strict';
import type { Field } from '../../src/model/field.ts';
import { documentLater, textAt } from './document-of.ts';

async function fieldsOf(content: string | Uint8Array, path = 'a.eml'): Promise<Field[]> {
  return [...(await documentLater(path, content)).fields()];
}

const lines = (...parts: string[]): string => parts.join('\r\n');
const nameText = ({ name, text }: Field) => [name, text];

describe('e-mail format', () => {
  it('gives headers by their names, encoded words decoded, names of people for themselves', async () => {
    const content = lines(
      'From: =?UTF-8?Q?J=C3=A4ne?= =?UTF-8?Q?_Roe?= <jane.roe@clinic.example>',
      'To: "Muster, Erika"',
      ' <erika@x.example>, bob@x.example',
      'Content-Type: text/plain',
      '',
      'Hello',
    );
    const fields = await fieldsOf(content);
    assert.deepEqual(fields.map(nameText), [
      ['From name', 'Jäne Roe'],
      ['From', ' <jane.roe@clinic.example>'],
      ['To name', 'Muster, Erika'],
      ['To', '"  <erika@x.example>, bob@x.example'.replace('  ', ' ')],
      ['', 'Hello'],
    ]);
    assert.equal(textAt(content, fields[0]!.location), '=?UTF-8?Q?J=C3=A4ne?= =?UTF-8?Q?_Roe?=');
    assert.equal(textAt(content, fields[2]!.location), 'Muster, Erika');
    assert.equal(textAt(content, fields[3]!.locate(3, 18)), 'erika@x.example');
  });

  it('gives a body exactly where it stands as it is', async () => {
    const content = lines('Subject: x', '', 'Dear all,', 'Jane Roe called.', '');
    const body = (await fieldsOf(content)).at(-1)!;
    const start = body.text.indexOf('Jane');
    assert.deepEqual(body.locate(start, start + 8), {
      kind: 'text',
      region: { startLine: 4, startColumn: 1, endLine: 4, endColumn: 9 },
    });
  });

  it('names the body where its text is encoded and stands nowhere', async () => {
    for (const [encoding, encoded] of [
      ['quoted-printable', 'Jane=20R=C3=B6e called'],
      ['base64', Buffer.from('Jane Röe called').toString('base64')],
    ]) {
      const content = lines(
        'Content-Type: text/plain; charset=utf-8',
        `Content-Transfer-Encoding: ${encoding}`,
        '',
        encoded!,
      );
      const body = (await fieldsOf(content)).at(-1)!;
      assert.equal(body.text.trim(), 'Jane Röe called');
      assert.deepEqual(body.locate(0, 8), { kind: 'slot', slot: 'body', span: { start: 0, end: 8 } });
    }
  });

  it('reads the HTML of a body block by block', async () => {
    const content = lines('Content-Type: text/html', '', '<p>Jane&nbsp;<b>Roe</b></p>');
    const block = (await fieldsOf(content)).find(({ text }) => text === 'Jane Roe')!;
    assert.equal(textAt(content, block.location), 'Jane&nbsp;<b>Roe');
  });

  it('hands out attachments, and messages inside, as files', async () => {
    const content = lines(
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Disposition: attachment; filename="../list.csv"',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from('id,name\n1,Jane').toString('base64'),
      '--b',
      'Content-Type: message/rfc822',
      '',
      'Subject: inner',
      '',
      'Jane Roe',
      '--b--',
    );
    const document = await documentLater('a.eml', content);
    const members = [];
    for await (const { path, open } of document.members!()) {
      members.push([path, Buffer.from((await open(100)).read(0, 100)).toString()]);
    }
    assert.deepEqual(members, [
      ['list.csv', 'id,name\n1,Jane'],
      ['attachment-2.eml', 'Subject: inner\n\nJane Roe\n'],
    ]);
  });

  it('reads every message of a mailbox, its lines counted through', async () => {
    const content =
      'From a@x.example Tue Mar 12 2019\nSubject: Jane\n\none\n\nFrom b@x.example Wed Mar 13 2019\nSubject: Erika\n\nMuster\n';
    const fields = await fieldsOf(content, 'a.mbox');
    assert.deepEqual(fields.map(nameText), [
      ['Subject', 'Jane'],
      ['', 'one'],
      ['Subject', 'Erika'],
      ['', 'Muster'],
    ]);
    for (const field of fields) assert.equal(textAt(content, field.location), field.text);
  });

  it('reads a message that nests too deep as text, and says so', async () => {
    const nested = `${'Content-Type: multipart/mixed; boundary=b\n\n--b\n'.repeat(400)}Jane Roe`;
    const document = await documentLater('a.eml', nested);
    assert.ok([...document.fields()].some(({ text }) => text.includes('Jane Roe')));
    assert.match(document.problems.join(), /cannot be taken apart/);
  });

  it('survives a message that is cut anywhere', async () => {
    const content = lines(
      'From: "J" <j@x.example>',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      '',
      'Jane',
      '--b--',
    );
    for (let length = 1; length < content.length; length += 1) {
      const cut = content.slice(0, length);
      for (const { text } of await fieldsOf(cut))
        assert.ok(cut.replaceAll('\r\n', '\n').includes(text.trim()), JSON.stringify([length, text]));
    }
  });
});
