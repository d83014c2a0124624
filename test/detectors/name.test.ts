import { finds, isSilentOn } from './expectation.ts';

describe('detector of class name', () => {
  finds('name', {
    // What is left over of a name that is masked in part is still a name.
    'Safwanur Rahman came to the clinic.': ['Safwanur Rahman'],
    'ROE^JANE': ['ROE^JANE'],
    'Roe^Jane^^Dr': ['Roe^Jane^^Dr'],
    'Jane^Mustermann^^Dr': ['Jane^Mustermann^^Dr'],
    'Yamada^Tarou=山田^太郎=やまだ^たろう': ['Yamada^Tarou=山田^太郎=やまだ^たろう'],
    'Patient: Jane Roe.': ['Jane Roe'],
    'Referred by Dr. Mustermann': ['Dr. Mustermann'],
    'Herrn Max von Mustermann, geb.': ['Max von Mustermann'],
    'her mother, Jane Roe, said': ['Jane Roe'],
    'Patient ROE^JANE': ['ROE^JANE'],
    'Remitido por: Dra. Ana Pérez de Prueba NºCol: 28': ['Ana Pérez de Prueba'],
    'seen with Jane Roe today': ['Jane Roe'],
    'J. Q. Roe, MD': ['J. Q. Roe'],
    'JOHN A SMITH WAS ADMITTED': ['JOHN A SMITH'],
    'Compare with the study of Castellano, Cedric': ['Castellano, Cedric'],
    'her husband Babajide called': ['Babajide'],
    'La paciente María García López, DNI 1': ['María García López'],
  });
  isSilentOn('name', [
    'HEPATITIS C VIRUS',
    'her mother said so',
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
    'vive con su madre. Ambos son negativos',
    'DNA VHB positivo',
    'Vitamina K. La isquemia fue tratada',
    'Bacilo de Koch, escala de Daniels 5/5',
    'Paciente: Lactante de 3 meses',
    'Sister Mary Joseph nodule',
    'balance muscular en la escala de Daniels de 5/5, asa de Bricker',
    'drenaje con bacilo de Koch, estadio D de Dukes',
    'ulcus por H. Pylori, bacteriemia por E. Coli',
    'IgG anti VCA IgG, ELISA captura G: positivo',
    "l'échelle de Ramsay et le signe de Tullio",
    'Jenaspiron 50 1-0-0, Lopirin 12,5 mg',
    'Fußbad und Fucidine Salbe',
    'Prismen-Abdecktest: o.B.',
    'Insgesamt habe die Mutter den Eindruck, dass es besser sei',
    'Lehrkrankenhaus der Otto-Waalkes-Universität Borkum',
    'Roux-en-Y',
  ]);
  finds('name', {
    'Nombre: Elisa.': ['Elisa'],
    'Nombre: Sara.\nApellidos: San Ramón Perez': ['Sara', 'San Ramón Perez'],
    'Dña. Marta Pérez acude': ['Marta Pérez'],
    'con su madre, Lucía, y un amigo': ['Lucía'],
    'mevrouw den Hartog': ['den Hartog'],
  });
});

describe('names that no word announces', () => {
  finds('name', {
    'Discussed with Ingrid Halvorsen by phone.': ['Ingrid Halvorsen'],
    'MS. HALVORSEN WAS ADMITTED WITH CHEST PAIN.': ['MS. HALVORSEN'],
    'HER HUSBAND TORSTEN REPORTED SHORTNESS OF BREATH.': ['TORSTEN'],
    'Thanks to Guillaume, Yara and Dmitri for piloting.': ['Guillaume', 'Yara', 'Dmitri'],
    'programmed by Li Wei and Sofia Papadopoulou': ['Li Wei', 'Sofia Papadopoulou'],
    'patient john kowalczyk called about his results': ['john kowalczyk'],
    'El paciente Joaquín Etxeberria Olabarri acude a consulta': ['Joaquín Etxeberria Olabarri'],
    'Le patient Jean-Baptiste Lemoine présente une douleur': ['Jean-Baptiste Lemoine'],
    'Haar zoon Daan van den Heuvel belde later.': ['Daan van den Heuvel'],
    'Der Ehemann, Konrad Zimmerling, war bei der Visite und ist informiert.': ['Konrad Zimmerling'],
    'Yevgenia Morozova MD PhD': ['Yevgenia Morozova'],
    'Compare with the study of Delacroix, Gareth': ['Delacroix, Gareth'],
    'Compare with the study of Smith, Ekaterina': ['Smith, Ekaterina'],
  });
  isSilentOn('name', [
    'A Bookwalter retractor and Metzenbaum scissors were used.',
    'the Max Planck Institute in Leipzig, Germany',
    'the Beck Depression Inventory and the Edinburgh Handedness Inventory',
    'I’m sorry, I don’t know. Don’t call on Tuesday.',
    'Die Echokardiographie zeigte eine leichte Mitralinsuffizienz, und die Lunge ist frei.',
    'MR des Schädels vom Abend: Erguss und Ödem nicht nachweisbar',
    'Calle del Dr. Prueba, 46. 28007 Madrid',
    'NASS: 12 34567890 12',
    'jane.roe',
    'FFFFFFFFFFFF',
    'lasted between 800 and 1,000 ms. Subjects were told to wait',
    'Compare with the images of Liver, Spleen',
    'a study of Alzheimer, Parkinson',
  ]);
});

describe('names in references', () => {
  finds('name', {
    'Please cite: Halvorsen IJ, Jensen PS, Holst KK. The title of it, 2018': ['Halvorsen IJ', 'Jensen PS', 'Holst KK'],
    'as Halvorsen et al. (2016) said': ['Halvorsen'],
  });
});

describe('names in fields', () => {
  finds('name', { roe: ['roe'] }, { name: 'last_name' });
  finds('name', { 'J. Roe': ['J. Roe'] }, { name: 'OperatorsName' });
  finds('name', { 'jane roe': ['jane roe'] }, { name: 'patient' });
  finds('name', { 'Jane Smith': ['Jane Smith'] }, { name: 'name' });
  // Where names of things are expected, a title still announces a person.
  finds('name', { 'head MR, Dr. Muller': ['Dr. Muller'] }, { name: 'ProtocolName' });
  isSilentOn('name', ['Jane Smith', 'Siemens Allegra Anna'], { name: 'ProtocolName' });
  isSilentOn('name', ['migraine', 'Fp1', 'Hope', 'Visual Oddball'], { name: 'name' });
  isSilentOn('name', ['Hope', 'Happy Face', 'Spanish-English'], { name: 'condition' });
  isSilentOn('name', ['Stanford, 300 Roe Dr'], { name: 'InstitutionAddress' });
});

describe('names in tables and paths', () => {
  finds('name', {
    'subject\treader\n01\tMargaret Halvorsen': ['Margaret Halvorsen'],
    'raw/Hernandez_Susanne_T1.nii.gz': ['Hernandez_Susanne'],
    'raw/SCHNABELRAUCH_G.MR.HEAD_ROUTINE.0002.0001.2019.03.12.10.15.30.123456.12345678.IMA': ['SCHNABELRAUCH_G'],
  });
  isSilentOn('name', [
    'onset\ttrial_type\n1.0\tHappy Face\n2.0\tNeutral House',
    'sub-01/anat/sub-01_acq-Siemens_T1w.nii.gz',
    'Head_First_Spine/Left_Hip.dcm',
    'REPORT_PF_INTERP_TEST.SR.HEAD_HARMS.0099.0035.2017.09.20.16.16.44.39766.120197735.SR',
    'PHANTOM_WATER.MR.HEAD_HARMS.0099.0035.2017.09.20.16.16.44.39766.120197735.IMA',
  ]);
});

describe('names behind a form of address that is a modality as well', () => {
  finds('name', {
    'MR SMITH': ['MR SMITH'],
    'MR JOHN SMITH': ['MR JOHN SMITH'],
    'MR. SCHNABELRAUCH': ['MR. SCHNABELRAUCH'],
    'Mr Schnabelrauch': ['Mr Schnabelrauch'],
    'DR WALLACE': ['DR WALLACE'],
    'Kontrolle Fr. Schnabelrauch': ['Schnabelrauch'],
  });
  isSilentOn(
    'name',
    [
      'MR Enterography',
      'MR VENOGRAM',
      'Cardiac MR Stress Adenosine',
      'MR Oberbauch',
      'MR PITUITARY',
      'MS Protokoll',
      'DR Becken',
      'SR Dose',
    ],
    { kind: 'attribute', name: 'StudyDescription' },
  );
  isSilentOn('name', [
    '12 Fr Foley catheter',
    'Bruce protocol, stage 3',
    'Simpson biplane EF 58 %',
    'Brachial Plexus L',
    'Austin Moore prosthesis',
  ]);
});

describe('names in descriptions', () => {
  finds('name', { 'Garcia Lopez Maria': ['Lopez Maria'] }, { kind: 'attribute', name: 'StudyDescription' });
  isSilentOn('name', ['Max Signal', 'Smith fracture left', 'Pulmonary Angio May Thurner', 'Bright Blood'], {
    kind: 'attribute',
    name: 'StudyDescription',
  });
});

describe('names in scripts without capitals', () => {
  finds('name', {
    '患者姓名：王小东，性别：男': ['王小东'],
    '患者 山田太郎 様 頭部単純': ['山田太郎'],
    '氏名：佐藤 花子': ['佐藤 花子'],
    '환자: 홍길동, 흉부': ['홍길동'],
    'שם החולה: משה כהן': ['משה כהן'],
    'اسم المريض: محمد أحمد': ['محمد أحمد'],
    'रोगी का नाम: सुनीता शर्मा': ['सुनीता शर्मा'],
  });
  isSilentOn('name', [
    '头部平扫，患者配合',
    '頭部単純CT、患者体位は仰臥位',
    '患者姓名：匿名',
    '患者 男性 65歳',
    '흉부 단순촬영, 환자 협조 양호',
    'עמוד שדרה צווארי',
  ]);
});

describe('names that a birth date follows', () => {
  finds('name', {
    'Betreff: Schnabelrauch, Gottlieb, geb. 01.02.1950': ['Schnabelrauch, Gottlieb'],
    'ASANTE, KWAME DOB 01/02/1960': ['ASANTE, KWAME'],
    'SMITH, JOHN  (DOB: 01/02/1960)': ['SMITH, JOHN'],
    'Re: Holloway, Wren A., born 3 May 1961': ['Holloway, Wren A.'],
  });
  isSilentOn('name', [
    'Head CT, DOB 1/2/1960',
    'Hauptdiagnose Diabetes Mellitus, geb. 1.2.1950',
    'Chest X Ray DOB 1/2/1960',
    'All Subjects, born 1950-1960',
  ]);
});
