import { finds, isSilentOn } from '../expectation.ts';

describe('French letters and forms', () => {
  describe('titles and labels of persons', () => {
    finds('name', {
      'M. Yannick Le Goff, 54 ans, consulte.': ['Yannick Le Goff'],
      "Mme Léa d'Ornellas a été hospitalisée.": ["Léa d'Ornellas"],
      'Patient : Mme Dupont-Lenoir': ['Dupont-Lenoir'],
      'Madame DUBOIS Françoise, née MOREAU': ['DUBOIS Françoise', 'MOREAU'],
      'Nom : PETIT\nPrénom : Élodie': ['PETIT', 'Élodie'],
      'Courrier du Dr Philippe Marchand': ['Dr Philippe Marchand'],
      'Son mari, Jérôme, et sa fille Capucine': ['Jérôme', 'Capucine'],
    });
    isSilentOn('name', [
      'La maladie de Parkinson et le syndrome de Guillain-Barré sont évoqués.',
      'Signe de Lasègue à 40°, Romberg stabilisé.',
      'Maladie de Crohn connue, manœuvre de Dix et Hallpike positive.',
      'Traitement : Doliprane 1 g, Kardégic 75 mg, Tahor 20 mg le soir.',
      'Chère Consœur,',
      'Examen clinique : Abdomen souple.',
    ]);
  });

  describe('numbers of patients', () => {
    finds('mrn', {
      'N° de dossier : 20456789': ['20456789'],
      'n° patient: 778899': ['778899'],
      'Numéro de séjour : 45678901': ['45678901'],
      'IPP 0045678912 / NDA : 220034567': ['0045678912', '220034567'],
      'IEP 45678901': ['45678901'],
    });
    finds('health-id', {
      'N° Sécu : 2 85 09 31 555 123 45': ['2 85 09 31 555 123 45'],
      'NIR : 253072A07300443': ['253072A07300443'],
    });
    isSilentOn('mrn', ['NDA 021234 of the FDA', 'n° 12 de la revue', 'numéro de série 45678901', 'le dossier 2021']);
  });

  describe('dates', () => {
    finds('date', {
      'hospitalisée du 3 au 12 mars 2021': ['3', '12 mars 2021'],
      'hospitalisée du 12/03 au 18/03/2021': ['12/03', '18/03/2021'],
      'le 1er avril 2022': ['1er avril 2022'],
      'fin janvier 2018, mi-juin 2018, début août': ['janvier 2018', 'juin 2018', 'août'],
    });
    finds('birth-date', {
      'née MOREAU le 23/04/1947': ['23/04/1947'],
      'Né(e) le : 11/09/1985': ['11/09/1985'],
      'né le 12 mars 1954': ['12 mars 1954'],
    });
    isSilentOn('birth-date', ['jeune le 12/03/2021', 'opéré le 12/03/2021']);
    isSilentOn('date', ['3 à 12 comprimés', 'de 1/2 au 3/4', 'fin 2018']);
  });

  describe('addresses', () => {
    finds('address', {
      '27 bis rue des Martyrs, 75009 Paris': ['27 bis rue des Martyrs, 75009 Paris'],
      '2 square des Érables, 44800 Saint-Herblain': ['2 square des Érables, 44800 Saint-Herblain'],
      '14 route de Saint-Denis': ['14 route de Saint-Denis'],
      '7 faubourg Saint-Honoré': ['7 faubourg Saint-Honoré'],
      'Chaussée de Wavre 123, 1050 Ixelles': ['Chaussée de Wavre 123, 1050 Ixelles'],
    });
    finds('geo', { 'Lyon, le 14/02/2020': ['Lyon'] });
    isSilentOn('address', ['en route de 5 minutes', '3 square Meters', 'Route 66', 'la voie : 2 montée en charge']);
  });
});
