import { finds, isSilentOn } from './expectation.ts';

describe('detector of class geo', () => {
  finds('geo', {
    'She lives in Crailsheim.': ['Crailsheim'],
    'My friend lives in Examplestead': ['Examplestead'],
    "I'm originally from Ljubljana": ['Ljubljana'],
    'He was born in Middelburg and works there': ['Middelburg'],
    'I live in Belgium': ['Belgium'],
    'Localidad/ Provincia: Miranda de Ebro.\nCP: 09200': ['Miranda de Ebro'],
    'País: España.': ['España'],
    'Wohnort: Musterhausen': ['Musterhausen'],
    'wohnhaft in Klagenfurt': ['Klagenfurt'],
    'natural de Zaragoza, residente en Soria': ['Zaragoza', 'Soria'],
    'domicilié à Grenoble': ['Grenoble'],
    'woonachtig te Amersfoort': ['Amersfoort'],
    'made by Example, Dublin, CA': ['Dublin, CA'],
    'el laboratorio de Córdoba (Argentina) confirma': ['Córdoba (Argentina)'],
    'Flensburg, 27. März 2025\nSehr geehrte': ['Flensburg'],
    'München, am 17.8.2033': ['München'],
    'i grew up in reykjavik.': ['reykjavik'],
    'Ana Roe\n\nReykjavík\nIceland': ['Reykjavík\nIceland'],
  });
  isSilentOn('geo', [
    'born in April',
    'born in 1961',
    'moved to ICU on day 3',
    'Test de Coombs positivo',
    'factor V de Leiden',
    'transferred to Ward 3',
    'His head was secured to the Mayfield headrest.',
    'However, 3 May was a holiday',
    'Verlaufsparameter: CEA, CT-Thorax',
    'in Narkose, in Essen',
    'reading in Bath water',
    'glad to hear that it is moving in that direction.',
    'the Berlin Heart device',
    'an experience in Reading comprehension',
  ]);
  // A list of names alone says too little in a short value.
  isSilentOn('geo', ['Paris', 'Reading', 'Mobile', 'Nice', 'Barcelona'], { name: 'condition' });
  isSilentOn('geo', ['Barcelona', 'from Madrid'], { kind: 'segment' });
  finds('geo', { Exampleton: ['Exampleton'] }, { name: 'city' });
  isSilentOn('geo', ['n/a', ''], { name: 'city' });
});
