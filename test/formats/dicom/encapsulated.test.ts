import assert from 'node:assert/strict';
import { judged } from '../judged.ts';
import { pdfFile, shownText } from '../pdf-file.ts';
import { element, implicitLittle, part10 } from './build.ts';

const explicitUid = '1.2.840.10008.1.2.1';
const object = (mimeType: string, content: string | Uint8Array) =>
  part10(explicitUid, element(0x00420011, 'OB', content), element(0x00420012, 'LO', mimeType));

describe('an encapsulated document', () => {
  it('is read by its own format: the pages of a PDF', async () => {
    const pdf = pdfFile({ pages: [shownText([72, 700, 'Contact: jane.roe@clinic.example'])] });
    const { places } = await judged('a.dcm', object('application/pdf', pdf));
    assert.ok(places.includes('email @ encapsulated.pdf!/page 1'), places.join('\n'));
  });

  it('is read by its own format: a clinical document (CDA)', async () => {
    const cda =
      '<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3"><recordTarget><patientRole><patient><name><given>Jane</given><family>Roe</family></name></patient></patientRole></recordTarget><telecom value="mailto:jane.roe@clinic.example"/></ClinicalDocument>';
    const { places, values } = await judged('a.dcm', object('text/XML', cda));
    assert.ok(
      places.some((place) => place.startsWith('email @ encapsulated.xml!/')),
      places.join('\n'),
    );
    assert.ok(values.some((value) => value?.includes('Roe')));
  });

  it('is found in an implicit encoding as well, where nothing says that it is binary', async () => {
    const bytes = part10(
      '1.2.840.10008.1.2',
      element(0x00420011, 'OB', 'write to jane.roe@clinic.example', implicitLittle),
      element(0x00420012, 'LO', 'text/plain', implicitLittle),
    );
    const { places } = await judged('a.dcm', bytes);
    assert.ok(
      places.some((place) => place.startsWith('email @ encapsulated.txt!/')),
      places.join('\n'),
    );
  });

  it('of a kind that nobody reads is named as not read', async () => {
    const { gap } = await judged('a.dcm', object('model/stl', Buffer.alloc(200, 3)));
    assert.match(gap?.reason ?? '', /encapsulated\.stl/);
  });
});
