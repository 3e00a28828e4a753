import { asSentence } from '../finder/finder-words.ts';
import type { CalendarSession, Ground, Place, WantedHearing } from '../ground.ts';
import type { MinuteOfDay } from '../minute-of-day.ts';
import { othersIn, timeAt } from '../rules/place-facts.ts';
import * as people from './score-people.ts';
import type { Scored, ScorePartRow } from './score-part.ts';
import * as room from './score-room.ts';
import * as youth from './score-youth.ts';
import type { ScorePart } from '../finder/slot-answer.ts';
import { SCORE_PART_KEYS, type ScorePartKey } from '../weights.ts';

/** The twelve parts of a slot's score. The weights are the court's (`weights.ts`); a part is a row. */
export const SCORE_PARTS = {
  continuity: part('People', 'The same judge, counsel, officer, worker and advocate are there.', {
    practices: [22, 23],
    share: people.continuityShare,
    says: people.saysContinuity,
  }),
  school: part('School', 'No class is missed, or the first one alone.', {
    practices: [18],
    share: youth.schoolShare,
    says: youth.saysSchool,
  }),
  advocate: part('Advocate', 'The youth’s advocate can be there.', {
    practices: [24],
    share: people.advocateShare,
    says: people.saysAdvocate,
  }),
  wait: part('Wait', 'The wait is short, for the matters before it leave room.', {
    practices: [1, 3, 49],
    share: room.waitShare,
    says: room.saysWait,
  }),
  interpreter: part('Interpreter', 'Hearings with one interpreter lie side by side.', {
    practices: [5],
    share: room.interpreterShare,
    says: room.saysInterpreter,
  }),
  family: part('Family', 'Whoever cares for the youth need not leave a shift or small children.', {
    practices: [19],
    share: people.familyShare,
    says: people.saysFamily,
  }),
  cluster: part('Placement', 'Youths of one placement do not wait together.', {
    practices: [14],
    share: room.clusterShare,
    says: room.saysCluster,
  }),
  medical: part('Appointments', 'No appointment, ride or hour asked for is lost.', {
    practices: [45],
    share: youth.medicalShare,
    says: youth.saysMedical,
  }),
  avoidDates: part('Days to avoid', 'Days to avoid stay free, and the days around them.', {
    practices: [43],
    share: youth.avoidDatesShare,
    says: youth.saysAvoidDates,
  }),
  waitingPlace: part('Waiting', 'Few others wait at the same time.', {
    practices: [15],
    share: room.waitingPlaceShare,
    says: room.saysWaitingPlace,
  }),
  staffLoad: part('Staff', 'Hard news is spread out, with a pause between.', {
    practices: [57],
    share: room.staffLoadShare,
    says: room.saysStaffLoad,
  }),
  typeGrouping: part('Type', 'Hearings of one type stand together, where nothing else is lost.', {
    practices: [7],
    share: room.typeGroupingShare,
    says: room.saysTypeGrouping,
  }),
} as const satisfies Readonly<Record<ScorePartKey, ScorePartRow>>;

/** The parts in the order of a screen: the first six are shown at once. */
export const PARTS_IN_ORDER: readonly ScorePartKey[] = [
  'continuity',
  'school',
  'advocate',
  'wait',
  'interpreter',
  'family',
  ...SCORE_PART_KEYS.filter((key) => !['continuity', 'school', 'advocate', 'wait', 'interpreter', 'family'].includes(key)),
];

/** A place ready to be scored. */
export function scored({ session, startsAt }: Place, wanted: WantedHearing, ground: Ground): Scored {
  return scorerOf(session, wanted, ground)(startsAt);
}

/** The starts of one session ready to be scored: what hangs on the day alone is worked out once. */
export function scorerOf(session: CalendarSession, wanted: WantedHearing, ground: Ground): (startsAt: MinuteOfDay) => Scored {
  const others = othersIn(session, wanted).toSorted((one, other) => one.startsAt - other.startsAt);
  const daysToAvoided = youth.daysToAvoided(session.heldOn, wanted, ground);
  return (startsAt) => {
    const place = { session, startsAt };
    return { place, wanted, ground, others, daysToAvoided, time: timeAt(place, wanted) };
  };
}

/** The score alone, 0 to 100: the points got out of all weights. Zero in a court that weighs nothing. */
export function scoreOf(at: Scored): number {
  const { weights } = at.ground;
  let got = 0;
  let of = 0;
  for (const key of PARTS_IN_ORDER) {
    const weight = weights[key];
    of += weight;
    if (weight > 0) got += pointsGot(key, at);
  }
  return of === 0 ? 0 : Math.round((100 * got) / of);
}

/** The parts of a score with a sentence each. */
export function partsOf(at: Scored): readonly ScorePart[] {
  return PARTS_IN_ORDER.map((key) => {
    const { label, words } = SCORE_PARTS[key];
    const says = saysOf(key, at);
    return { part: key, label, got: pointsGot(key, at), of: at.ground.weights[key], words: says === null ? words : asSentence(says) };
  });
}

/** Why this place, in one sentence: who is there, then what is lost most, then what is worth knowing. At most four clauses. */
export function whyHere(at: Scored): string {
  const clauses = PARTS_IN_ORDER.flatMap((key, place) => {
    const words = saysOf(key, at);
    const lost = at.ground.weights[key] - pointsGot(key, at);
    return words === null ? [] : [{ words, lost: place === 0 ? Number.POSITIVE_INFINITY : lost, place }];
  });
  const heaviest = clauses.toSorted((one, other) => other.lost - one.lost || one.place - other.place).slice(0, CLAUSES);
  const said = heaviest.toSorted((one, other) => one.place - other.place).map(({ words }) => words);
  return said.length === 0 ? 'Nothing stands against it.' : asSentence(said.join('; '));
}

const CLAUSES = 4;

function pointsGot(key: ScorePartKey, at: Scored): number {
  return Math.round(SCORE_PARTS[key].share(at) * at.ground.weights[key]);
}

function saysOf(key: ScorePartKey, at: Scored): string | null {
  const row: ScorePartRow = SCORE_PARTS[key];
  return row.says(at, row.share(at));
}

function part(label: string, words: string, rest: Omit<ScorePartRow, 'label' | 'words'>): ScorePartRow {
  return { label, words, ...rest };
}
