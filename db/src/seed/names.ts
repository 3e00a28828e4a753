/**
 * Invented names, mixed from neutral lists. First names and last names are put together by chance; nobody here is a real person.
 * The youths of a court take their chosen names from the list in turn, so that the same name seldom comes twice on one day.
 */
export const CHOSEN_NAMES = [
  'Abril', 'Adaeze', 'Aisling', 'Alondra', 'Amaya', 'Anaïs', 'Anjali', 'Aria', 'Ashanti', 'Aurelia', 'Avani', 'Ayla', 'Azucena', 'Bao', 'Beatriz', 'Belén',
  'Briar', 'Brisa', 'Bronwyn', 'Calla', 'Camille', 'Caridad', 'Celeste', 'Chidera', 'Clementine', 'Coral', 'Dalia', 'Danika', 'Deja', 'Delphine', 'Destiny',
  'Devon', 'Dinah', 'Dulce', 'Ebony', 'Eden', 'Elia', 'Eloise', 'Ember', 'Esperanza', 'Estrella', 'Etta', 'Fabiola', 'Farah', 'Fern', 'Flor', 'Gabi', 'Genesis',
  'Gwendolyn', 'Harlow', 'Haven', 'Hazel', 'Heaven', 'Hina', 'Honey', 'Iliana', 'Imara', 'Indigo', 'Inez', 'Iris', 'Isla', 'Itzel', 'Ivory', 'Jacinta', 'Jada',
  'Janelle', 'Jasmine', 'Jazlyn', 'Jocelyn', 'Juniper', 'Kaia', 'Kalani', 'Kamila', 'Kaya', 'Keisha', 'Kenya', 'Keziah', 'Kiana', 'Laila', 'Lark', 'Leilani',
  'Liora', 'Liv', 'Lola', 'Lourdes', 'Lucía', 'Luna', 'Lyric', 'Magnolia', 'Maite', 'Malia', 'Maren', 'Maribel', 'Marlowe', 'Maya', 'Melody', 'Mika', 'Milagros',
  'Mireya', 'Monet', 'Nadia', 'Naomi', 'Nayeli', 'Nia', 'Nicolette', 'Nilda', 'Noelle', 'Nova', 'Nyah', 'Odessa', 'Olive', 'Opal', 'Paloma', 'Paz', 'Perla',
  'Petra', 'Phoenix', 'Poppy', 'Priya', 'Quinn', 'Rae', 'Reina', 'Remy', 'River', 'Rocío', 'Rosalind', 'Roxana', 'Ruby', 'Sade', 'Sage', 'Saida', 'Salma',
  'Samira', 'Sariah', 'Selene', 'Shanice', 'Sienna', 'Simone', 'Skye', 'Soledad', 'Sumaya', 'Summer', 'Tabitha', 'Tala', 'Tamar', 'Tatum', 'Tavi', 'Tiana',
  'Tierra', 'Tuyet', 'Uma', 'Valeria', 'Vashti', 'Venus', 'Vera', 'Violeta', 'Wilhelmina', 'Willow', 'Winter', 'Xiomara', 'Yara', 'Yesenia', 'Yuki', 'Zahra',
  'Zaria', 'Zoë', 'Zora', 'Zulema',
] as const;

export const CHOSEN_NAMES_HE = [
  'Amari', 'Andre', 'Cassius', 'Cruz', 'Dante', 'Desmond', 'Elio', 'Ezra', 'Felix', 'Idris', 'Isaac', 'Jalen', 'Kai', 'Leandro', 'Malik', 'Mateo', 'Nico',
  'Omar', 'Orion', 'Rafael', 'Silas', 'Tariq', 'Uriel', 'Xavi',
] as const;

export const LAST_NAMES = [
  'Abara', 'Acheampong', 'Aldana', 'Alderete', 'Amparo', 'Ardoin', 'Ashgrove', 'Balderas', 'Bancroft', 'Barrientos', 'Bellwether', 'Birdsong', 'Boateng',
  'Brightwater', 'Cabral', 'Cardenosa', 'Carrow', 'Chukwu', 'Cisneros', 'Coldwater', 'Corrales', 'Dantzler', 'Delgadillo', 'Devereaux', 'Dovale', 'Eastman',
  'Echeverri', 'Ekwueme', 'Escarcega', 'Fairweather', 'Falquez', 'Fenwick', 'Fontenot', 'Galarza', 'Gantt', 'Greenlaw', 'Guerrero', 'Hadley', 'Hallorann',
  'Harrowgate', 'Hightower', 'Holloway', 'Huerta', 'Ibekwe', 'Iniguez', 'Isley', 'Jaramillo', 'Kincade', 'Larkin', 'Ledesma', 'Lightfoot', 'Llewellyn',
  'Lockhart', 'Lucero', 'Maddox', 'Mayweather', 'Merriweather', 'Montalvo', 'Nakamura', 'Navarrete', 'Northcutt', 'Obregon', 'Okonjo', 'Olivares', 'Ortega',
  'Oyelaran', 'Palomares', 'Pemberton', 'Pham', 'Quezada', 'Quintana', 'Rainwater', 'Redfern', 'Rentería', 'Rosales', 'Saldivar', 'Sandoval', 'Santos',
  'Seabrook', 'Serrano', 'Silvers', 'Stillwater', 'Summerlin', 'Tafoya', 'Thibodeaux', 'Tolliver', 'Tran', 'Trujeque', 'Underhill', 'Urquidez', 'Valadez',
  'Vance', 'Varela', 'Vasquez', 'Wainwright', 'Washburn', 'Westbrook', 'Winslow', 'Yamada', 'Yarborough', 'Zambrano', 'Zepeda',
] as const;

/** First names of those who care for a youth. */
export const CAREGIVER_NAMES = [
  'Adela', 'Alma', 'Bernice', 'Carmen', 'Cecil', 'Cora', 'Denise', 'Dolores', 'Earlene', 'Edith', 'Elena', 'Ernesto', 'Estela', 'Gloria', 'Hector', 'Ida',
  'Ines', 'Irma', 'Jerome', 'Josefa', 'Latrice', 'Lorena', 'Luz', 'Marcus', 'Marta', 'Nettie', 'Olga', 'Pearl', 'Ramona', 'Raúl', 'Rosa', 'Ruben', 'Sonia',
  'Teresa', 'Thelma', 'Vernon', 'Wanda', 'Yolanda',
] as const;

/** Who the caregiver is to the youth. */
export const KIN = ['mother', 'grandmother', 'aunt', 'father', 'older sister', 'grandfather', 'uncle', 'cousin'] as const;
