import { finds, isSilentOn } from '../expectation.ts';

describe('addresses in the forms of several countries', () => {
  finds('address', {
    'Adress: Undre Furugränden 24': ['Undre Furugränden 24'],
    'Bor på Felixs Väg 92, Lund': ['Felixs Väg 92, Lund'],
    'Endereço: Rodovia Elisa 1845': ['Rodovia Elisa 1845'],
    'Indirizzo: Corso Prova 5': ['Corso Prova 5'],
    'Torrente Josep 9, Torrejón': ['Torrente Josep 9'],
    '23 Voie de Seine': ['23 Voie de Seine'],
    'Inespark 352b': ['Inespark 352b'],
    '8 Bryce Grange': ['8 Bryce Grange'],
  });
  isSilentOn('address', [
    'Spark 3 is a programming model',
    'mac_address: unknown 5',
    'par voie de 5 mg',
    'base_address: Block 5',
    'the grange of 8 acres',
  ]);
});
