import { finds, isSilentOn } from '../expectation.ts';

describe('Dutch letters and forms', () => {
  describe('titles and labels of persons', () => {
    finds('name', {
      'Dhr. K. Hoekstra werd gezien.': ['K. Hoekstra'],
      'Patiënt: Dhr. K. Hoekstra, 71 jaar': ['K. Hoekstra'],
      "Dhr. T.M. van 't Hof meldde zich": ["T.M. van 't Hof"],
      'Mevrouw Van der Ploeg-Smit werd opgenomen.': ['Van der Ploeg-Smit'],
      'MEVROUW G.H. VAN DEN BROEK-JANSEN': ['G.H. VAN DEN BROEK-JANSEN'],
      'Achternaam: Zijlstra\nVoornaam: Sjoerd': ['Zijlstra', 'Sjoerd'],
      'Uw patiënt, dhr. S. Ramdin, bezocht de poli.': ['S. Ramdin'],
      'Verwijzer: mw. drs. I. Boersma': ['I. Boersma'],
      'Haar zoon Jeroen en dochter Anouk waren er.': ['Jeroen', 'Anouk'],
    });
    isSilentOn('name', [
      'De ziekte van Parkinson werd vastgesteld.',
      'Verdenking op syndroom van Guillain-Barré.',
      "Bekend met Turner's ziekte.",
      'Proef van Lasègue positief rechts.',
      'Status na Whipple-operatie.',
      'Patiëntnr. is onbekend',
      'Conclusie: Bell-parese. Beleid: Start Clopidogrel.',
      'Poli Neurologie, Afdeling Radiologie, Spoedeisende Hulp',
      'de a. brachialis, N. Suralis en M. Biceps',
      'A. Brachialis',
    ]);
  });

  describe('numbers of patients and orders', () => {
    finds('mrn', {
      'Patiëntnr. 4829103': ['4829103'],
      'patiëntnummer: 4829103': ['4829103'],
      'Z-nummer: 9876543': ['9876543'],
      'MDN 1234567': ['1234567'],
      'opnamenummer 20214567': ['20214567'],
    });
    finds('accession', { 'PA-nummer: T20-12345': ['T20-12345'], 'Ordernummer 778213': ['778213'] });
    isSilentOn('mrn', ['opname nr 3', 'patiëntnummer onbekend', 'Z-score 1234567']);
    isSilentOn('accession', ['order nr 7', 'labnr onbekend']);
  });

  describe('dates', () => {
    finds('date', {
      'Opgenomen van 3 t/m 12 februari 2021.': ['3', '12 februari 2021'],
      'van 3 tot en met 12 februari': ['3', '12 februari'],
      'Gezien d.d. 28-9-2020.': ['28-9-2020'],
      'eind maart 2020, begin mei 2021 en medio juni': ['maart 2020', 'mei 2021', 'juni'],
      'op do 14 okt 2021': ['14 okt 2021'],
    });
    finds('birth-date', { 'geboren op 14 september 1951': ['14 september 1951'] });
    isSilentOn('date', ['3 t/m 12 keer per dag', 'medio 2020', 'begin met 5 mg']);
  });

  describe('addresses', () => {
    finds('address', {
      'Laan van Meerdervoort 100': ['Laan van Meerdervoort 100'],
      'Prinsengracht 263-H, 1016 GV Amsterdam': ['Prinsengracht 263-H, 1016 GV Amsterdam'],
      'Postbus 9101, 6500 HB Nijmegen': ['Postbus 9101, 6500 HB Nijmegen'],
    });
    isSilentOn('address', ['de laan van 5 m']);
  });

  describe('a text that is the name of a place', () => {
    finds('geo', { Utrecht: ['Utrecht'], Bolsward: ['Bolsward'], 'Noord-Brabant': ['Noord-Brabant'] });
    isSilentOn('geo', ['Utrecht'], { name: 'condition' });
    finds('name', { Jansen: ['Jansen'] });
  });
});
