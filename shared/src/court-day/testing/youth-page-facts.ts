import { localDate } from '../../time/local-date.ts';
import type { YouthPageFacts } from '../youth-page/youth-page.ts';

/** An invented youth who was there and comes back in January. */
export const COMES_BACK: YouthPageFacts = {
  chosenName: 'Wren',
  wasThere: true,
  wentWell: ['You passed algebra'],
  orders: [
    {
      words: 'Weekend visits with the grandmother',
      spoken: 'You can stay with your grandmother on weekends',
      spokenEs: 'Puedes pasar el fin de semana con tu abuela',
    },
  ],
  nextStep: 'date',
  queue: null,
  none: null,
  next: { on: localDate('2027-01-05'), startsAt: '14:40', department: 'Dept. 260', minutes: 15, isRemote: false },
  rides: [
    { direction: 'to_court', driver: 'D. Trujillo', leavesAt: '13:45' },
    { direction: 'home', driver: 'D. Trujillo', leavesAt: null },
  ],
  counsel: 'P. Lindqvist',
  helpers: ['S. Amari'],
  arriveMinutes: 20,
};
