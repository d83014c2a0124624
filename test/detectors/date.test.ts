import assert from 'node:assert/strict';
import { detect } from '../../src/detectors/index.ts';
import { finds, isSilentOn } from './expectation.ts';

describe('detector of class date', () => {
  it('is unsure of eight digits in a cell whose heading says nothing of a time', () => {
    const confidence = (name: string) => detect('20480306', { kind: 'cell', name })[0]!.confidence;
    assert.ok(confidence('expenditure') < 0.7);
    assert.ok(confidence('visit') >= 0.7);
  });

  // The name of a month is looked for before the day, and does not start a word here.
  finds('date', {
    'seen 4thJuly 1961': ['4thJuly 1961'],
    'visto el 4ºmayo 1961': ['4ºmayo 1961'],
    "le 3d'avril 1961": ["3d'avril 1961"],
    '5May2012': ['5May2012'],
  });

  finds('date', {
    'on 2016-03-12.': ['2016-03-12'],
    '2018-07-10T10:31:40.19': ['2018-07-10T10:31:40.19'],
    'StudyDate 20160312': ['20160312'],
    '20160312': ['20160312'],
    '20160312 10:15:30': ['20160312'],
    'KNEE.MR.ROUTINE.0002.0001.2016.03.12.10.15.30.123456.12345678.IMA': ['2016.03.12'],
    '检查日期：2016年3月12日': ['2016年3月12日'],
    平成28年3月12日に検査: ['平成28年3月12日'],
    '2016년 3월 12일': ['2016년 3월 12일'],
    '03/04/1987': ['03/04/1987'],
    'seen 4 July 1961, well': ['4 July 1961'],
    'Jul 4th, 1961': ['Jul 4th, 1961'],
    'am 4.7.2016 aufgenommen': ['4.7.2016'],
    '12 de marzo de 2016': ['12 de marzo de 2016'],
    'le 4 juillet 2016': ['4 juillet 2016'],
    'vom 8.3. bis 9.4.2024': ['8.3.', '9.4.2024'],
    'raw/20160312/a.dcm': ['20160312'],
    'Labor vom 21.10 2033': ['21.10 2033'],
    '23 10 2011': ['23 10 2011'],
    'MRT vom 10. und 11.10.2033': ['10', '11.10.2033'],
    'Fecha de Ingreso: 20/11//2014.': ['20/11//2014'],
    'Z.n. Exzision der Metastase, 11/28\nZ.n. Bestrahlung (5/23)': ['11/28', '5/23'],
    'seit Ende Januar in Behandlung': ['Januar'],
    'ingresa en octubre del mismo año': ['octubre'],
    '2009-W51-1': ['2009-W51-1'],
    '2010-02-18T16.23334444': ['2010-02-18'],
  });
  isSilentOn('date', [
    'version 1.2.3',
    'ratio 3/4',
    '1987',
    '0.5 mm',
    '10:31:40',
    '2016-13-01',
    '2016年13月1日',
    '平成28年度',
    'a.0002.0001.2016.03.12',
    '30/02/1999',
    '99999999',
    'v1.0.20190902',
    '1/2048',
    'sub-01_ses-20',
    'T1w_3.0T',
    'may 5 people',
    'Kraftgrad 4/5, der Reflex 3/4',
    '1/26 Lymphknoten und 2/18 LK',
    'titre 1/64',
    'she may improve in march tempo',
    'ds 12 2009',
    'Sequence R016 ve11c/master; Dec 19 2017 11:22:56 by tool',
  ]);
});
