/**
 * Common given names of several languages, as far as they are no ordinary words, places or eponyms as well. They raise
 * the confidence in a name; no name has to be among them.
 */
const lines = [
  'Aaron Adam Adrian Agnes Ahmed Alan Albert Alejandro Alessandro Alex Alexander Alexandra Ali Alice Alicia Alison',
  'Amanda Amelia Amy Ana Anastasia Andrea Andreas Andrew Andrés Angela Angelika Anita Anja Anke Anna Anne Annette Antje',
  'Antoine Anthony Antonia Antonio Arthur Astrid Audrey Barbara Beatrice Beatriz Benjamin Bernard Bernd Bernhard Betty',
  'Birgit Björn Brandon Brenda Brian Brigitte Bruce Bruno Camille Carl Carla Carlos Carmen Carol Caroline Catherine',
  'Cecilia Céline Charles Charlotte Cheryl Christa Christian Christina Christine Christoph Christopher Claire Clara',
  'Claudia Claus Colin Connor Craig Cristina Cynthia Daniel Daniela Danielle David Deborah Debra Dennis Diana Diane',
  'Diego Dieter Dietmar Dirk Dmitri Dominik Dominique Donald Donna Doris Dorothea Dorothy Douglas Edith Eduardo Edward',
  'Elena Eleanor Elisabeth Elizabeth Elke Ellen Emilia Emily Emma Enrique Eric Erich Erika Ernesto Ernst Esther Eugene',
  'Eva Evelyn Fabian Fatima Federico Felix Fernanda Fernando Florian Frances Francesca Francesco Francis Francisco',
  'François Françoise Frank Franziska Frederick Friedrich Fritz Gabriel Gabriela Gabriele Gary George Georg Gerald',
  'Gerard Gerda Gerhard Gerlinde Gertrud Giorgio Giovanni Gisela Giulia Giuseppe Gonzalo Graham Gregor Gregory Guido',
  'Guillaume Guillermo Günter Günther Gustavo Hanna Hannah Hannelore Hans Harald Harold Hartmut Heather Hector Heike',
  'Heinrich Heinz Helen Helena Helga Helmut Hélène Henri Henrik Henry Herbert Hermann Hermine Hildegard Holger Howard',
  'Hugo Ian Ignacio Inés Ingrid Irene Iris Irma Isabel Isabella Ivan Jack Jacob Jacqueline Jacques Jakob James Jan Jane',
  'Janet Janice Jason Javier Jean Jeffrey Jennifer Jens Jeremy Jessica Jim Joachim Joan Joanna Johan Johann Johanna',
  'Johannes John Jonas Jonathan Jörg Jorge José Josef Joseph Joshua Joyce Juan Juana Judith Judy Julia Julian Julie',
  'Juliana Jürgen Jutta Karen Karin Karl Karla Karsten Katharina Katherine Kathleen Kathrin Katrin Keith Kelly Kenneth',
  'Kerstin Kevin Kimberly Klaus Konrad Kristina Kristin Kurt Larry Lars Laura Laurent Leila Lena Leonard Leonardo Leopold',
  'Linda Lisa Lorenzo Louis Louise Luca Lucas Lucia Luigi Luis Luisa Luise Lukas Lydia Magdalena Manfred Manuel Manuela',
  'Marc Marcel Marcela Marcos Margaret Margarete Margarita Maria María Marianne Marie Marija Mario Marion Marjorie Mark',
  'Markus Marta Martha Martin Martina Mary Mathias Matteo Matthew Matthias Mauricio Max Maximilian Melanie Melissa Mercedes',
  'Michael Michaela Michel Michele Michelle Miguel Mildred Mohamed Mohammed Monica Monika Monique Muhammad Nadia Nancy',
  'Natalia Natalie Nathan Nicholas Nicolas Nicole Niklas Nikolaus Nina Norbert Nora Olga Oliver Olivia Olivier Oscar',
  'Pablo Pamela Paola Pascal Patricia Patrick Paul Paula Paulo Pedro Peter Petra Philip Philipp Philippe Phillip Phyllis',
  'Pierre Rachel Rafael Rainer Ralf Ralph Raymond Rebecca Regina Reinhard Renate René Ricardo Richard Rita Robert Roberta',
  'Roberto Rodrigo Roger Roland Rolf Ronald Rosa Rosemarie Rosemary Roy Rudolf Russell Ruth Ryan Sabine Samuel Samantha',
  'Sandra Santiago Sara Sarah Saúl Sebastian Sergio Sharon Shirley Silke Silvia Simon Simone Sofia Sonja Sophia Sophie',
  'Stefan Stefanie Stephan Stephanie Stephen Steve Steven Stuart Susan Susana Susanne Sven Sylvia Tamara Tatjana Teresa',
  'Theodor Theresa Thierry Thomas Thorsten Tim Timothy Tobias Tom Tony Torsten Ulrich Ulrike Ursula Uwe Valentina Valeria',
  'Vanessa Vera Verena Veronica Veronika Victor Victoria Viktor Vincent Virginia Volker Waldemar Walter Waltraud Werner',
  'Wilhelm William Wolfgang Xavier Yolanda Yvonne Yves Zoe Andrzej Piotr Krzysztof Agnieszka Katarzyna Małgorzata Jaroslav',
  'Tomas Tomáš Jiří Milan Zoltan László Ferenc Katalin Giorgos Nikos Yiannis Mehmet Mustafa Ayşe Fatma Aziz Hassan Hussein',
  'Ibrahim Yusuf Omar Priya Rahul Sanjay Sunita Anil Rajesh Kavita Hiroshi Takashi Yuki Kenji Akira Tarou Hanako Wei Jing',
  'Alma Amadea Ashley Asger Billy Brittany Cornelia Crystal Cody Daan Doreen Dylan Eberhard Emanuel Euripedes Flora Gavin',
  'Gina Hailey Helge Jamie Jasmin Jeff Joel Joanne Jordan Justin Kai Kayla Kees Laurenz Leonie Léonard Lorena Maite',
  'Marcus Megan Mike Mitchell Natasha Nathalie Neil Nils Notburga Piet Rosario Sally Scott Sean Shawn Stacy Ted Tina Tonya',
  'Tracy Travis Trevor Tyler Valerie Wayne Wendy Yorgos Zachary',
  'Minh Nguyen Olof Gunnar Sigrid Anders Lennart Ingeborg Birgitta Mikko Jukka Pieter Joost Marieke Sanne Willem',
];

/** The names themselves, in lower case. */
export const commonGivenNames: ReadonlySet<string> = new Set(lines.join(' ').toLowerCase().split(' '));

/** Whether a word is a common given name, in any case; for `Hans-Peter` its first part decides. */
export function isGivenName(word: string): boolean {
  const lower = word.toLowerCase();
  const hyphen = lower.indexOf('-');
  return commonGivenNames.has(hyphen > 0 ? lower.slice(0, hyphen) : lower);
}
