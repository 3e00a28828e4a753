import type { YouthPageSentences } from './youth-page.ts';

/** 'a la 1:45', 'a las 2:40'. */
const at = (time: string): string => `${time.startsWith('1:') ? 'a la' : 'a las'} ${time}`;

/** The page in Spanish, written and not translated: short words, one thought a sentence, nobody is blamed. */
export const YOUTH_PAGE_ES: YouthPageSentences = {
  title: 'Una hoja para ti',
  thanks: (name) => `Gracias por venir hoy, ${name}.`,
  hello: (name) => `Hola, ${name}.`,
  nextHead: 'Cuándo vuelves',
  heads: {
    well: 'Lo que salió bien',
    decided: 'Lo que se decidió',
    ride: 'Quién te lleva',
    day: 'Cómo es ese día',
    ask: 'Puedes pedir',
    help: 'Quién te ayuda',
  },
  takes: (minutes) => `Dura unos ${String(minutes)} minutos.`,
  byVideo: 'Por video, desde donde estés',
  noDateYet: 'Aún no hay fecha. Quien te defiende te la dice en cuanto la haya.',
  noMoreDates: 'Ya no hay más fechas. No tienes que volver por esto.',
  elsewhere: 'Esto sigue en otro lugar. Quien te defiende te dice dónde y cuándo.',
  withOther: 'Esto sigue con tu otra fecha. Quien te defiende la tiene.',
  picksUp: (driver, time) => `${driver} pasa por ti${time === null ? '' : ` ${at(time)}`}.`,
  takesHome: (driver, time) => `${driver} te lleva a casa${time === null ? ' al final' : ` ${at(time)}`}.`,
  aDriver: 'Quien te lleva',
  noRide: 'Aún no hay quien te lleve. Si te hace falta, dilo a quien te defiende.',
  day: (minutes) => [
    `Ven ${String(minutes)} minutos antes de tu hora.`,
    'Esperas en un lugar tranquilo.',
    'Alguien te dice cuando te toca.',
    'Si llegas tarde, ven de todos modos. No pasa nada. Te esperamos aquí.',
  ],
  inTheRoom: ['Te preguntan cómo te va. Puedes hablar. También puedes no decir nada.', 'Nadie más entra sin que tú lo sepas.'],
  videoDay: [
    'Busca un lugar donde nadie te oiga.',
    'Primero te preguntamos si hay alguien contigo.',
    'Si se corta, no pasa nada. Te volvemos a llamar.',
  ],
  ask: [
    'Un descanso.',
    'Agua o comida.',
    'Un lugar en calma para esperar.',
    'Que alguien se siente contigo.',
    'Hablar tú, o que hable por ti quien te defiende.',
    'Nunca tienes que decir por qué.',
  ],
  restWithCounsel: 'Lo demás te lo dice quien te defiende.',
  nothingNew: 'Hoy no hubo nada nuevo.',
  counsel: (name) => (name === null ? 'Habla con quien te defiende.' : `Habla con ${name}, que te defiende.`),
  helpers: (names) => `También puedes hablar con: ${names}.`,
  questions: '¿Qué quieres saber?',
  fold: 'Dobla la hoja en tres. Por fuera no dice nada.',
  made: (day) => `Del ${day.toLowerCase()}. La hay en inglés también.`,
};
