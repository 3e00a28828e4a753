import { describe, expect, test } from '@jest/globals';
import { NO_NEXT_REASON } from '../../vocabulary/next-step.ts';
import { mayBeCarriedOut } from './carried-out.ts';
import { languageOf } from './paper-language.ts';
import { plainDay, plainPlace, plainTime } from './plain-day.ts';
import { englishGrade, spanishEase } from './reading-grade.ts';
import { COMES_BACK } from '../testing/youth-page-facts.ts';
import { composeYouthPage, youthPageText, type YouthPageFacts } from './youth-page.ts';
import { localDate } from '../../time/local-date.ts';

const LANGUAGES = ['en', 'es'] as const;
const noDate = { next: null, rides: [] } as const;
const FORMS: readonly Partial<YouthPageFacts>[] = [
  {},
  { wasThere: false, rides: [], orders: [], helpers: [], counsel: null },
  { next: { ...(COMES_BACK.next ?? fail()), isRemote: true } },
  { ...noDate, nextStep: 'queue', queue: 'report_awaited' },
  ...(Object.keys(NO_NEXT_REASON) as (keyof typeof NO_NEXT_REASON)[]).map((none) => ({ ...noDate, nextStep: 'none' as const, none })),
];

function fail(): never {
  throw new Error('The facts of the spec have a date.');
}

describe('the page', () => {
  test('says the date, the time and the place in the youth’s language, without the name of a court', () => {
    expect(composeYouthPage(COMES_BACK, 'en')).toMatchObject({
      date: 'Tuesday, January 5',
      time: '2:40 in the afternoon',
      place: 'Room 260',
    });
    expect(composeYouthPage(COMES_BACK, 'es')).toMatchObject({ date: 'Martes 5 de enero', time: '2:40 de la tarde', place: 'Sala 260' });
  });

  test('says who drives and who helps, and what may be asked for', () => {
    const text = youthPageText(composeYouthPage(COMES_BACK, 'en'));
    for (const said of [
      'D. Trujillo picks you up at 1:45 in the afternoon.',
      'D. Trujillo takes you home after.',
      'S. Amari',
      'Water or food.',
      'P. Lindqvist',
    ])
      expect(text).toContain(said);
    expect(youthPageText(composeYouthPage(COMES_BACK, 'es'))).toContain('pasa por ti a la 1:45 de la tarde');
  });

  test.each([
    ['en', 'You may also say nothing.', 'No one new comes in unless you are told.'],
    ['es', 'También puedes no decir nada.', 'Nadie más entra sin que tú lo sepas.'],
  ] as const)(
    'explains what will happen before the judge, in the room and by video, and says nothing of it without a date (%s)',
    (language, ...said) => {
      const day = (form: Partial<YouthPageFacts>) =>
        composeYouthPage({ ...COMES_BACK, ...form }, language)
          .parts.find(({ key }) => key === 'day')
          ?.lines.join(' ') ?? '';
      for (const isRemote of [false, true])
        for (const words of said) expect(day({ next: { ...(COMES_BACK.next ?? fail()), isRemote } })).toContain(words);
      expect(day(noDate)).toBe('');
    },
  );

  test('tells what was decided in the words that were spoken, in each language its own', () => {
    const decided = (language: 'en' | 'es') => composeYouthPage(COMES_BACK, language).parts.find(({ key }) => key === 'decided')?.lines;
    expect(decided('en')).toEqual(['You can stay with your grandmother on weekends.']);
    expect(decided('es')).toEqual(['Puedes pasar el fin de semana con tu abuela.']);
  });

  test('leaves out what would expose the youth, says that counsel tells it, and tells the clerk', () => {
    const exposing = { words: 'x', spoken: 'The warrant is recalled', spokenEs: null };
    const page = composeYouthPage({ ...COMES_BACK, orders: [...COMES_BACK.orders, exposing] }, 'en');
    expect(youthPageText(page)).not.toContain('warrant');
    expect(youthPageText(page)).toContain('Your lawyer will tell you the rest.');
    expect(page.notes.join(' ')).toContain('One order is left out');
    expect(
      composeYouthPage({ ...COMES_BACK, rides: [{ direction: 'home', driver: 'Probation transport', leavesAt: null }] }, 'en').parts,
    ).toContainEqual({
      key: 'ride',
      head: 'Your ride',
      lines: ['Your driver takes you home after.'],
    });
  });

  test('tells the clerk of a typed line that reads hard', () => {
    const hard = 'Participation in individualized psychoeducational programming continues notwithstanding transportation difficulties';
    expect(composeYouthPage({ ...COMES_BACK, orders: [{ words: hard, spoken: hard, spokenEs: null }] }, 'en').notes.join(' ')).toContain(
      'reads harder than grade 8',
    );
    expect(composeYouthPage(COMES_BACK, 'en').notes).toEqual([]);
  });

  test.each(LANGUAGES)('names no court, charge, program or case in any form (%s)', (language) => {
    for (const form of FORMS) {
      const page = composeYouthPage({ ...COMES_BACK, ...form }, language);
      expect([page.title, page.place ?? '', youthPageText(page)].filter((text) => text !== '' && !mayBeCarriedOut(text))).toEqual([]);
    }
  });

  test('without a date says why, and promises none', () => {
    const page = composeYouthPage({ ...COMES_BACK, ...noDate, nextStep: 'none', none: 'completed' }, 'en');
    expect(page).toMatchObject({
      date: null,
      time: null,
      place: null,
      next: 'There is no next date. You do not have to come back for this.',
    });
    expect(page.parts.map(({ key }) => key)).toEqual(['well', 'decided', 'ask', 'help']);
  });
});

describe('how it reads', () => {
  test.each(LANGUAGES)('every form of it reads easily as a whole (%s)', (language) => {
    for (const form of FORMS) {
      const text = youthPageText(composeYouthPage({ ...COMES_BACK, ...form }, language));
      if (language === 'en') expect(englishGrade(text)).toBeLessThanOrEqual(6);
      else expect(spanishEase(text)).toBeGreaterThanOrEqual(70);
    }
  });

  test('a measure that rises with long words and long sentences', () => {
    expect(englishGrade('The cat sat on the mat.')).toBeLessThan(2);
    expect(
      englishGrade('Notwithstanding jurisdictional considerations, rehabilitation necessitates interdisciplinary evaluation.'),
    ).toBeGreaterThan(12);
    expect(spanishEase('El gato está en la mesa.')).toBeGreaterThan(80);
    expect(spanishEase('La rehabilitación interdisciplinaria presupone consideraciones jurisdiccionales extraordinarias.')).toBeLessThan(
      30,
    );
  });
});

describe('days, times and languages', () => {
  test('the day before, the day and the day after', () => {
    expect(['2026-12-31', '2027-01-01', '2027-01-02'].map((day) => plainDay(localDate(day), 'es'))).toEqual([
      'Jueves 31 de diciembre',
      'Viernes 1 de enero',
      'Sábado 2 de enero',
    ]);
    expect(['00:05', '11:59', '12:00', '13:00'].map((time) => plainTime(time, 'en'))).toEqual([
      '12:05 in the morning',
      '11:59 in the morning',
      '12:00 in the afternoon',
      '1:00 in the afternoon',
    ]);
    expect(plainPlace('Department 4', 'es')).toBe('Sala 4');
  });

  test('Spanish where it comes first among the youth’s languages', () => {
    expect(languageOf(['es', 'en'])).toBe('es');
    expect(languageOf(['en', 'es'])).toBe('en');
    expect(languageOf([])).toBe('en');
  });
});
