import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Field } from '../../src/model/field.ts';
import { documentLater, textAt } from './document-of.ts';

const declaration = '<?xml version="1.0"?>';

async function fieldsOf(content: string, path = 'a.xml'): Promise<Field[]> {
  return [...(await documentLater(path, content)).fields()];
}

/** What is in an element, an attribute or a sentence, with its name. */
async function valuesOf(content: string): Promise<(readonly [kind: string, name: string, text: string])[]> {
  return (await fieldsOf(content)).map(({ kind, name, text }) => [kind, name, text] as const);
}

describe('XML format', () => {
  it('gives the text of elements and attributes by their local names', async () => {
    assert.deepEqual(await valuesOf('<x:study xmlns:x="urn:a"><x:operator unit="CT">Jane Roe</x:operator></x:study>'), [
      ['member', 'unit', 'CT'],
      ['member', 'operator', 'Jane Roe'],
    ]);
  });

  it('looks into comments, CDATA, instructions and the entities that a document declares, without expanding them', async () => {
    const content = `${declaration}<!DOCTYPE a [<!ENTITY who "Jane Roe">]><a><!-- by Jane Roe --><![CDATA[<Jane Roe>]]>&who;</a>`;
    const texts = (await fieldsOf(content)).map(({ text }) => text);
    assert.equal(texts.filter((text) => text.includes('Jane Roe')).length, 3);
    assert.equal(texts.filter((text) => text.includes('&who;')).length, 1);
  });

  it('maps entities to where they stand', async () => {
    const content = '<a t="O&apos;Roe &amp;&#x20;Co">x &lt;Jane&gt; Roe</a>';
    const [attribute, element] = await fieldsOf(content);
    assert.equal(attribute!.text, "O'Roe & Co");
    assert.equal(textAt(content, attribute!.location), 'O&apos;Roe &amp;&#x20;Co');
    assert.equal(textAt(content, attribute!.locate(1, 5)), '&apos;Roe');
    assert.equal(textAt(content, attribute!.locate(6, 10)), '&amp;&#x20;Co');
    assert.equal(textAt(content, element!.locate(2, 8)), '&lt;Jane&gt;');
    assert.equal(textAt(content, element!.locate(9, 12)), 'Roe');
  });

  it('finds any value where it says it is', async () => {
    const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    const plain = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => text.trim() !== '' && !/[\r\n]/.test(text));
    await fc.assert(
      fc.asyncProperty(plain, plain, async (before, value) => {
        const content = `<a b="${escaped(before + value)}">${escaped(before + value)}</a>`;
        for (const field of await fieldsOf(content)) {
          assert.equal(field.text, before + value);
          assert.equal(textAt(content, field.locate(before.length, field.text.length)), escaped(value));
        }
      }),
    );
  });

  it('keeps places right in a long document, wherever the tokenizer is fed its next part', async () => {
    const content = Array.from(
      { length: 2_000 },
      (_, index) => `<a b="&lt;${index}&gt;">&amp;Jane ${index}&#33;</a>`,
    ).join('\n');
    for (const field of await fieldsOf(content)) {
      const source = field.text.startsWith('<')
        ? field.text.replace('<', '&lt;').replace('>', '&gt;')
        : field.text.replace('&', '&amp;').replace('!', '&#33;');
      assert.equal(textAt(content, field.location), source);
    }
  });

  it('reads a sentence with marked words in it as one', async () => {
    const content = '<p>Seen by <b>Jane</b> Roe<br/>on Monday</p>';
    const [sentence, after] = await fieldsOf(content);
    assert.deepEqual([sentence!.kind, sentence!.text], ['prose', 'Seen by Jane Roe']);
    assert.equal(textAt(content, sentence!.locate(8, 16)), 'Jane</b> Roe');
    assert.equal(after!.text, 'on Monday');
  });

  it('takes the name from what says what an element holds', async () => {
    const names = async (content: string) =>
      (await fieldsOf(content)).filter(({ text }) => text === 'Roe').map(({ name }) => name);
    assert.deepEqual(await names('<element tag="0010,0010" name="PatientName">Roe</element>'), ['PatientName']);
    assert.deepEqual(await names('<property name="PatientName" value="Roe"/>'), ['PatientName']);
    assert.deepEqual(await names('<dict><key>PatientName</key><string>Roe</string></dict>'), ['PatientName']);
    assert.deepEqual(
      await names('<DicomAttribute keyword="PatientName"><Value number="1">Roe</Value></DicomAttribute>'),
      ['PatientName'],
    );
  });

  it('names values of a clinical document by whose they are', async () => {
    const content = `<ClinicalDocument xmlns="urn:hl7-org:v3"><recordTarget><patientRole><id extension="1"/>
      <telecom value="mailto:j@x.example"/><telecom value="tel:1"/><patient><name><family>Roe</family></name>
      <birthTime value="19610512"/></patient></patientRole></recordTarget><author><time value="2019"/><assignedAuthor>
      <assignedPerson><name><family>Doe</family></name></assignedPerson></assignedAuthor></author></ClinicalDocument>`;
    assert.deepEqual(
      (await fieldsOf(content)).map(({ name }) => name),
      [
        'patientRole.id',
        'email',
        'patientRole.telecom',
        'patient.name.family',
        'patient.birthTime',
        'time',
        'assignedPerson.name.family',
      ],
    );
  });

  it('names values of a FHIR resource by their paths', async () => {
    const content = `<Bundle xmlns="http://hl7.org/fhir"><entry><resource><Patient><name><family value="Roe"/></name>
      <birthDate value="1961-05-12"/></Patient></resource></entry></Bundle>`;
    assert.deepEqual(
      (await fieldsOf(content)).map(({ name }) => name),
      ['Patient.name.family', 'Patient.birthDate'],
    );
  });

  it('sees what a document that was cut ends with, and says that it was', async () => {
    const content = '<a><note who="Jane Roe">seen by Jane Roe</note><note who="Jane Ro';
    for (let length = 1; length <= content.length; length += 1) {
      const document = await documentLater('a.xml', content.slice(0, length));
      const seen = [...document.fields()].map(({ text }) => text).join(' ');
      assert.equal(
        seen.split('Jane Ro').length,
        content.slice(0, length).split('Jane Ro').length,
        content.slice(0, length),
      );
    }
    const cut = await documentLater('a.xml', content);
    [...cut.fields()];
    assert.match(cut.problems.join(), /may have been cut/);
  });

  it('does not follow nesting without end', async () => {
    const fields = await fieldsOf(`${'<a>'.repeat(200_000)}Jane Roe${'</a>'.repeat(200_000)}<b>Erika</b>`);
    assert.deepEqual(
      fields.map(({ text }) => text),
      ['Jane Roe', 'Erika'],
    );
  });

  it('reads a document beyond the limit as plain text, and says so', async () => {
    const document = await documentLater('a.xml', `<a>${'x'.repeat(80)}\n`.repeat(200_000));
    assert.ok([...document.fields()].every(({ kind }) => kind === 'prose'));
    assert.match(document.problems.join(), /larger than 16 MiB/);
  });
});
