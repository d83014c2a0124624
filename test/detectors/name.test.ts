import { finds, isSilentOn } from './expectation.ts';

describe('detector of class name', () => {
  finds('name', {
    'ROE^JANE': ['ROE^JANE'],
    'Roe^Jane^^Dr': ['Roe^Jane^^Dr'],
    'Yamada^Tarou=山田^太郎=やまだ^たろう': ['Yamada^Tarou=山田^太郎=やまだ^たろう'],
    'Patient: Jane Roe.': ['Jane Roe'],
    'Referred by Dr. Mustermann': ['Dr. Mustermann'],
    'Herrn Max von Mustermann, geb.': ['Max von Mustermann'],
    'her mother, Jane Roe, said': ['Jane Roe'],
    'Patient ROE^JANE': ['ROE^JANE'],
    'Remitido por: Dra. Ana Pérez de Prueba NºCol: 28': ['Ana Pérez de Prueba'],
    'seen with Jane Roe today': ['Jane Roe'],
    'J. Q. Roe, MD': ['J. Q. Roe'],
  });
  isSilentOn('name', [
    'Patient Setup Photo Description',
    'Parkinson disease',
    'a Jackson-Pratt drain was placed',
    'Foley catheter',
    'Achilles tendon',
    'Head^Routine',
    'BRAIN^STUDY',
    'x^2',
    'CITIZEN^1',
    '"StudyDescription": "Sample^Sample"',
    '"ReceiveCoilActiveElements": "HC1-7;NC1"',
    'Sehr geehrte Frau Kollegin',
    'TIM TRIO',
    'Valid Miss Obj: object',
    'Task Name: Visual Oddball',
    'Rosa de Bengala: negativo',
  ]);
});
