import { finds, isSilentOn } from './expectation.ts';

describe('detector of class address', () => {
  describe('in English', () => {
    finds('address', {
      'He lives at 15 Sample Road, Cambridge, UK': ['15 Sample Road, Cambridge, UK'],
      'Our offices are at 4021 N. Exemplar Avenue': ['4021 N. Exemplar Avenue'],
      'pick up at 9 East 42nd Street today': ['9 East 42nd Street'],
      'Send it to P.O. Box 4711': ['P.O. Box 4711'],
      'Unit 1234 Box 5678\nDPO AE 09876': ['Unit 1234 Box 5678\nDPO AE 09876'],
      'PSC 12, Box 3456\nAPO AP 96301': ['PSC 12, Box 3456\nAPO AP 96301'],
      'USS Example\nFPO AA 34001': ['USS Example\nFPO AA 34001'],
      'Jane Roe\n123 Sample Street\nSpringfield, IL 62701': ['123 Sample Street\nSpringfield, IL 62701'],
      '77 Samplegata 3\n Apt. 12\n Exampleville\n Norway 12345': [
        '77 Samplegata 3\n Apt. 12\n Exampleville\n Norway 12345',
      ],
      '> 77 Samplegata 3\n> Suite 12\n> Exampleville\n> Norway 12345': [
        '77 Samplegata 3\n> Suite 12\n> Exampleville\n> Norway 12345',
      ],
      'the bus stops at the corner of 12 Sample Road and Exemplar Lane.': ['12 Sample Road and Exemplar Lane'],
      'Mr. John Roe Apt. 12 17 Samplegata 4\nHamar IN 23170': ['Apt. 12 17 Samplegata 4\nHamar IN 23170'],
      'Address: The Old Mill, Exampleton': ['The Old Mill, Exampleton'],
      'please change my address to 12 Musterweg 7': ['12 Musterweg 7'],
      'meet me at 12 sample street': ['12 sample street'],
    });
    isSilentOn('address', [
      '3 Tesla magnet',
      'IP address: 10.0.0.1',
      'e-mail address: jane@people.example',
      'MAC address: 00:1b:44:11:3a:b7',
      'Address: n/a',
      'a margin of 2 and 3 mm',
      'corner of the mouth and the left eye',
      'sent to 2 reviewers on Monday',
      'moved with 15 Hz',
      'Unit 3 Box-Cox transform',
      'the visual pathway 3',
      'Task 2 Block 4',
    ]);
  });

  describe('in German and Dutch', () => {
    finds('address', {
      'wohnhaft Musterstraße 12a': ['Musterstraße 12a'],
      'Beispielgasse 3, 1010 Wien': ['Beispielgasse 3, 1010 Wien'],
      'Lange Str. 21 a\n24937 Flensburg': ['Lange Str. 21 a\n24937 Flensburg'],
      'Am Waldsaum 21\n72119 Holzhausen': ['Am Waldsaum 21\n72119 Holzhausen'],
      'Voorbeeldlaan 111': ['Voorbeeldlaan 111'],
      'Prof. Dr. J.C. Voorbeeldlaan 1': ['Prof. Dr. J.C. Voorbeeldlaan 1'],
      'Postbus 123': ['Postbus 123'],
      'Anschrift: Haus Sonnenschein, Musterstadt': ['Haus Sonnenschein, Musterstadt'],
    });
    isSilentOn('address', [
      'Monitoring 24 h',
      'Atemweg 3',
      'Supermarkt 3',
      'Withdrawal 3',
      'Arbeitsplatz 4',
      'Festplatz 2024',
      'CK-MB 64, LDH 225, PZ 101, PZ INR 0.99',
    ]);
  });

  describe('in Spanish and French', () => {
    finds('address', {
      'Domicilio: C/ Ejemplo, 12, 3º B.\nCP: 28013': ['C/ Ejemplo, 12, 3º B'],
      'Avda. de la Muestra s/n, 28041 Madrid': ['Avda. de la Muestra s/n, 28041 Madrid'],
      'Servicio de Urgencias. Paseo del Ejemplo nº 25 39008 Santander, España': [
        'Paseo del Ejemplo nº 25 39008 Santander, España',
      ],
      'Muestra, 3 31008 Pamplona': ['Muestra, 3 31008 Pamplona'],
      'demeurant 12, rue de la Paix, 75002 Paris': ['12, rue de la Paix, 75002 Paris'],
      '3 bis avenue du Modèle': ['3 bis avenue du Modèle'],
    });
    isSilentOn('address', [
      'AV OD de 0,1',
      'AV con corrección de 0.5',
      'Temperatura 36,6°C. RR 160',
      'egresa a su domicilio. En el control 3',
      'administered via Port 3',
      'in place of 3 doses',
    ]);
  });

  describe('in short values', () => {
    finds(
      'address',
      { '15 Sample Road, Cambridge, UK': ['15 Sample Road, Cambridge, UK'] },
      { name: 'InstitutionAddress' },
    );
    finds(
      'address',
      { '"InstitutionAddress": "Sampleplace_6_NYC_US_10003"': ['Sampleplace_6_NYC_US_10003'] },
      { name: 'InstitutionAddress' },
    );
    isSilentOn('address', ['n/a', 'unknown', '-'], { name: 'InstitutionAddress' });
    isSilentOn('address', ['10 Main Street', 'Objekt Ring 5', 'Street 12'], { name: 'stimulus' });
    isSilentOn('address', ['10 Main Street'], { kind: 'cell', name: 'condition' });
  });
});

describe('detector of class postcode', () => {
  finds('postcode', {
    'My zip code is 90210': ['90210'],
    'PLZ: 24937': ['24937'],
    'CP: 28013.': ['28013'],
    'From SW1A 1AA to EC1A 1BB': ['SW1A 1AA', 'EC1A 1BB'],
    'shipped to K1A 0B6 yesterday': ['K1A 0B6'],
    'seen in 24937 Flensburg': ['24937'],
    'looking for work in Exampleby 6091 with her skills': ['6091'],
  });
  // Nothing beside it says what it is.
  isSilentOn('postcode', [
    '90210',
    'SW1A 1AA',
    'the CP 1204 protocol',
    'zip file 12',
    '12345 Patients',
    'in 2019 Paris',
  ]);
});
