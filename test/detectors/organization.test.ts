import { finds, isSilentOn } from './expectation.ts';

describe('detector of class organization', () => {
  describe('by the words of a name', () => {
    finds('organization', {
      'seen at Exampleton General Hospital last week': ['Exampleton General Hospital'],
      'a fellow of the University of Exampleton': ['University of Exampleton'],
      'remitido al Hospital Universitario de Ejemplo. Sigue': ['Hospital Universitario de Ejemplo'],
      'Centro de Salud Ejemplo Norte': ['Centro de Salud Ejemplo Norte'],
      'im Universitätsklinikum Musterstadt behandelt': ['Universitätsklinikum Musterstadt'],
      'Landeskrankenhaus Musterstadt, Abteilung 3': ['Landeskrankenhaus Musterstadt'],
      'Sint Voorbeeldziekenhuis': ['Sint Voorbeeldziekenhuis'],
      'Voorbeeld Medisch Centrum': ['Voorbeeld Medisch Centrum'],
      'admis au Centre Hospitalier de Modèle': ['Centre Hospitalier de Modèle'],
      'her employer, Sample Works Ltd., closed': ['Sample Works Ltd'],
      'Muster & Sohn GmbH': ['Muster & Sohn GmbH'],
      'in het UMCU eerder behandeld': ['UMCU'],
    });
    isSilentOn('organization', [
      'the University Hospital',
      'a local hospital',
      'Medisch Centrum',
      'Klinik für Chirurgie',
      'Siemens Healthcare GmbH',
      'Philips Medical Systems',
      'Roe, Doe and Sample (2010)',
      'SE-EPI',
      'level of L5-S1',
      'according to SENIAM',
    ]);
  });

  describe('by what is said of it', () => {
    finds('organization', {
      'He works for Exemplaria as a driver': ['Exemplaria'],
      'the CEO of Exemplaria resigned': ['Exemplaria'],
      'The Exemplaria office is at the corner': ['Exemplaria'],
      'Exemplaria is a design agency based in Oslo': ['Exemplaria'],
      'Employer: Exemplaria Foods': ['Exemplaria Foods'],
      'the companies that dominate it: Exemplaria, Mustera and Samplico. They': ['Exemplaria', 'Mustera', 'Samplico'],
      'Jane Roe\nSales assistant\nExemplaria\n12 Sample Street\nSpringfield, IL 62701': ['Exemplaria'],
      'i work for exemplaria': ['exemplaria'],
    });
    isSilentOn('organization', [
      'works for The patient',
      'works at Night',
      'studied at Home',
      'Furosemid 40 mg 1/2-0-0\n12 BE Diabetes',
      'a study at Siemens',
      'Jane Roe\n12 Sample Street\nSpringfield, IL 62701',
    ]);
  });

  describe('in short values', () => {
    finds('organization', { Rigsexamplet: ['Rigsexamplet'] }, { name: 'InstitutionName' });
    finds('organization', { '"InstitutionName": "Sample Unit"': ['Sample Unit'] }, { name: 'InstitutionName' });
    isSilentOn('organization', ['Noraxon Inc.', 'Meta Reality Labs', 'works for Exemplaria'], { name: 'Manufacturer' });
    isSilentOn('organization', ['anonymized'], { name: 'InstitutionName' });
  });
});
