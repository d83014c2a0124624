import { finds, isSilentOn } from './expectation.ts';

describe('detector of class occupation', () => {
  describe('after the word for it', () => {
    finds('occupation', {
      'Occupation: farmer\nAge: 61': ['farmer'],
      'profession: civil engineer, retired': ['civil engineer'],
      'Beruf: Landwirt': ['Landwirt'],
      'Letzter Beruf: Ofensetzer.': ['Ofensetzer'],
      'ocupación: hogar.': ['hogar'],
      'Beroep: timmerman': ['timmerman'],
    });
    isSilentOn('occupation', [
      'occupation: unknown',
      'Beruf: keiner',
      'profession: the participant’s profession',
      'occupation of the left channel',
      'Beruf und Familie',
    ]);
  });

  describe('by words of work', () => {
    finds('occupation', {
      'He works as a teacher at Exampleton High School': ['teacher'],
      'She had been employed for many years as a primary school teacher.': ['primary school teacher'],
      'The patient works part-time as a falconer in the north': ['falconer'],
      'Er arbeitet als Dachdecker in Musterstadt': ['Dachdecker'],
      'trabaja como soldador en una empresa': ['soldador'],
      'elle travaille comme infirmière à Modèle': ['infirmière'],
      'hij werkt als vrachtwagenchauffeur': ['vrachtwagenchauffeur'],
      'a carpenter by trade': ['carpenter'],
      'Sie ist Lehrerin von Beruf.': ['Lehrerin'],
      'Mecánico de profesión, en su casa': ['Mecánico'],
      'de profesión apicultor': ['apicultor'],
    });
    isSilentOn('occupation', [
      'This script works as a wrapper',
      'The mask worked as expected',
      'employed as a regressor of no interest',
      'works as designed',
      'dient als Kontrolle',
      'The sensor is used as a trigger by default',
    ]);
  });

  describe('said of a person', () => {
    finds('occupation', {
      'a retired judge': ['judge'],
      'her father, a former bus driver,': ['bus driver'],
      'She is a nurse.': ['nurse'],
      'Er ist Landwirt.': ['Landwirt'],
      'A 45-year-old male carpenter presents': ['carpenter'],
      '54-jähriger Maurer mit Husten': ['Maurer'],
      'Varón de 20 años, pescador, sin antecedentes': ['pescador'],
      'Mujer de 28 años, auxiliar de enfermería, que acude': ['auxiliar de enfermería'],
      'Paciente de 70 años, minero jubilado,': ['minero'],
      'ex profesora de instituto': ['profesora de instituto'],
      'pensionierter Polizist': ['Polizist'],
    });
    isSilentOn('occupation', [
      'retired at the age of 61',
      'the former version',
      'a former driver of this scanner',
      'ex Zombie Schneider',
      'She is a carrier of the gene',
      'The nurse and the technician were present',
      'a 45-year-old male with cough',
      'años empleada desde entonces',
      'el paciente es dependiente para todo',
      'years old, right-handed',
    ]);
  });

  describe('in fields', () => {
    finds('occupation', { farmer: ['farmer'] }, { name: 'occupation', kind: 'cell' });
    isSilentOn('occupation', ['retired judge', 'profession: x'], { name: 'label', kind: 'cell' });
    isSilentOn('occupation', ['n/a', 'unknown'], { name: 'Profession', kind: 'cell' });
  });
});

describe('names of relatives', () => {
  finds('name', {
    'He came with his wife Jane.': ['Jane'],
    'next of kin: Mary Roe (sister)': ['Mary Roe'],
    'Mutter: Erika Mustermann': ['Erika Mustermann'],
    'Seine Ehefrau Anna berichtet': ['Anna'],
    'Acude con su hijo Carlos': ['Carlos'],
    'accompagnée de son mari Pierre': ['Pierre'],
  });
});
