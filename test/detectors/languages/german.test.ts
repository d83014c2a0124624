import { finds, isSilentOn } from '../expectation.ts';

describe('German letters and forms', () => {
  finds('mrn', {
    'KIS-Nr. 99887766': ['99887766'],
    'Behandlungsnummer 1000234567': ['1000234567'],
    'Fall-ID: 20210034': ['20210034'],
  });
  finds('accession', {
    'Histologie (E 12345/20): kein Tumor': ['E 12345/20'],
    'Histologischer Befund H2023/04567': ['H2023/04567'],
    'Sentinel node (Histologie: 37848/2019)': ['37848/2019'],
    'Histologie von 2021/12345': ['2021/12345'],
    'Eingangsnummer: B 4567/21': ['B 4567/21'],
    'Einsendenummer 21-004567': ['21-004567'],
  });
  isSilentOn('accession', [
    'Biopsie 03/2021 ohne Befund',
    'Biopsie 2021/03',
    'Probe 100/50 mg',
    'Histologie: 3/20 Lymphknoten',
    'Probe (1:1000/2000)',
  ]);
  finds('phone', { 'Terminvereinbarung unter 5110-2882': ['5110-2882'] });
  isSilentOn('phone', ['Terminvereinbarung unter 2021']);
  isSilentOn('name', ['KIS-Nr. 99887766', 'Herr Dipl.-Ing.']);
});
