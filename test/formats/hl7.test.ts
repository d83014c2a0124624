import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fieldsOf, formatOf, textAt } from './document-of.ts';

const head = 'MSH|^~\\&|ADT|CLINIC|||201903121030||ADT^A01|1|P|2.5';
const inMessage = (...segments: string[]) =>
  fieldsOf('message.hl7', [head, ...segments].join('\r')).filter(({ name }) => !name.startsWith('MSH'));
const valuesOf = (...segments: string[]) => inMessage(...segments).map(({ name, text }) => [name, text]);

describe('HL7 v2 format', () => {
  it('is known by its first bytes, whatever the file is called', () => {
    assert.equal(formatOf('feed.txt', head)?.id, 'hl7');
    assert.equal(formatOf('feed.dat', `\x0b${head}`)?.id, 'hl7');
    assert.equal(formatOf('notes.txt', 'MSH is the head of a message')?.id, 'text');
  });

  it('gives fields by segment and number, where they stand', () => {
    const content = `${head}\rPID|1||4471902^^^HOSP^MR||ROE^JANE||19610512`;
    const fields = fieldsOf('a.hl7', content);
    const birth = fields.find(({ name }) => name === 'PID-7')!;
    assert.equal(birth.text, '19610512');
    assert.equal(textAt(content, birth.location), '19610512');
    assert.equal(fields.find(({ name }) => name === 'MSH-4')!.text, 'CLINIC');
  });

  it('takes values out of what surrounds them: the number, the name, the lines of an address', () => {
    assert.deepEqual(valuesOf('PID|||1^^^A^MR~22^5^M11||ROE^JANE^Q^^^^L||||||1 Road^Flat 2^Springfield^IL^02139^USA'), [
      ['PID-3', '1'],
      ['PID-3.2', 'A^MR'],
      ['PID-3', '22'],
      ['PID-3.2', '5^M11'],
      ['PID-5', 'ROE^JANE^Q'],
      ['PID-11', '1 Road^Flat 2'],
      ['PID-11.3', 'Springfield'],
      ['PID-11.5', '02139'],
    ]);
    assert.deepEqual(valuesOf('PV1|||||||12^MUSTER^ERIKA^^^DR^^^AUTH'), [
      ['PV1-7.1', '12'],
      ['PV1-7', 'MUSTER^ERIKA^^^DR'],
      ['PV1-7.8', 'AUTH'],
    ]);
  });

  it('tells a mail address among phone numbers', () => {
    assert.deepEqual(valuesOf('PID|||||||||||||555-0143^PRN^PH~^NET^Internet^jane@x.example'), [
      ['PID-13', '555-0143'],
      ['email', 'jane@x.example'],
    ]);
  });

  it('decodes escapes and keeps their places', () => {
    const content = `${head}\rOBX|1|TX|||R \\T\\ D\\.br\\Jane\\X20\\Roe \\H\\x\\N\\ 5\\6`;
    const note = fieldsOf('a.hl7', content).find(({ name }) => name === 'OBX-5')!;
    assert.equal(note.kind, 'prose');
    assert.equal(note.text, 'R & D\nJane Roe x 5\\6');
    const start = note.text.indexOf('Jane');
    assert.equal(textAt(content, note.locate(start, start + 8)), 'Jane\\X20\\Roe');
  });

  it('goes by the signs that a message declares', () => {
    const fields = fieldsOf('a.hl7', 'MSH#*~\\&#ADT\rPID#####ROE*JANE');
    assert.equal(fields.find(({ name }) => name === 'PID-5')!.text, 'ROE*JANE');
  });

  it('reads a line that is no segment as text', () => {
    assert.deepEqual(valuesOf('seen by Jane Roe', 'PIDx|Jane'), [
      ['', 'seen by Jane Roe'],
      ['', 'PIDx|Jane'],
    ]);
  });

  it('survives any text of its signs', () => {
    const sign = fc.constantFrom('|', '^', '~', '\\', '&', '\r', '\n', 'PID|', 'MSH|', 'X41', 'Jane', 'OBR|');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
        const content = `${head}\r${signs.join('')}`;
        for (const field of fieldsOf('a.hl7', content)) {
          const stands = textAt(content, field.locate(0, field.text.length));
          if (!stands.includes('\\')) assert.equal(stands, field.text);
        }
      }),
    );
  });
});
