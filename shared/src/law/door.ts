import { ageOn, isAfter, sayDate, sayDateShort, type LocalDate } from '../time/local-date.ts';
import type { CountLevel } from './charged-count.ts';
import { wic, type Citation } from './citation.ts';
import { CITES_647B, isImmuneUnder647b, relationTo647b } from './us-ca/pen-647-b-5.ts';
import { CITES_653_22, is653_22, isAfterRepeal, REPEALED_ON } from './us-ca/pen-653-22.ts';
import { gateOf, knownStatute, normalStatute } from './us-ca/pen-667-5-c.ts';
import { mayHear } from './us-ca/wic-602.ts';

/** One thing the law says about a petition before it is filed. `asks` is settled by `statuteConfirmed`, `refused` only by another paper. */
export interface DoorProblem {
  /** The form's field: 'bornOn', 'filedOn', 'counts', 'counts.2.statute' (place in the list, from 0). */
  readonly field: string;
  readonly severity: 'refused' | 'asks';
  readonly message: string;
  readonly cites: readonly Citation[];
}

/** A count as the clerk enters it. */
export interface DoorCount {
  readonly number: number;
  readonly statute: string;
  readonly level: CountLevel;
  readonly offenseOn: LocalDate;
  /** The clerk read the question about this count's statute and says that it is right. */
  readonly statuteConfirmed: boolean;
}

/** A petition as it stands on the form. `filedOn` is null when an export does not say it. */
export interface PetitionAtTheDoor {
  readonly kind: '300' | '601' | '602' | '777' | '778' | '388';
  readonly filedOn: LocalDate | null;
  readonly bornOn: LocalDate;
  readonly counts: readonly DoorCount[];
}

/**
 * Everything that the law has against a petition, all of it at once and in the order of the form; empty when it may be filed.
 * Sources: WIC 601, 602, 300; PC 647(b)(5), former 653.22; the tables of offenses.
 */
export function checkPetitionAtTheDoor(petition: PetitionAtTheDoor): readonly DoorProblem[] {
  return [
    ...checkBirth(petition),
    ...checkKind(petition),
    ...checkNumbers(petition.counts),
    ...petition.counts.flatMap(countChecks(petition)),
  ];
}

function checkBirth({ bornOn, filedOn, kind }: PetitionAtTheDoor): readonly DoorProblem[] {
  if (filedOn === null) return [];
  if (!isAfter(filedOn, bornOn)) {
    return [refused('bornOn', `The birth date, ${sayDateShort(bornOn)}, is not before the filing. Correct one of the two.`)];
  }
  const age = ageOn(bornOn, filedOn);
  const limit = OLDEST_AT_FILING[kind];
  if (limit !== undefined && age >= limit) {
    return [
      refused(
        'bornOn',
        `By this birth date the person is ${age}. A ${kind} petition is for someone under ${limit}. Correct the birth date, or choose another petition.`,
        wic(kind),
      ),
    ];
  }
  return kind === '601' && age < 12
    ? [
        refused(
          'bornOn',
          `By this birth date the child is ${age}. A 601 petition is for a youth of 12 to 17. Correct the birth date, or choose another petition.`,
          wic('601'),
        ),
      ]
    : [];
}

/** Under this age on the day of filing; offenses go by the age at the act instead (WIC 602). */
const OLDEST_AT_FILING: Partial<Record<PetitionAtTheDoor['kind'], number>> = { '300': 18, '601': 18, '388': 21 };

function checkKind({ kind, counts }: PetitionAtTheDoor): readonly DoorProblem[] {
  if (kind === '602')
    return counts.length > 0
      ? []
      : [refused('counts', 'A 602 petition needs at least one count. Add the count with its statute.', wic('602'))];
  if (kind === '601' || counts.length === 0) return [];
  return [refused('counts', `${KIND_WORDS[kind]} charges no offense. Take the counts out, or file a 602 petition.`, wic(kind))];
}

const KIND_WORDS: Readonly<Record<Exclude<PetitionAtTheDoor['kind'], '601' | '602'>, string>> = {
  '300': 'A 300 petition',
  '777': 'A 777 notice',
  '778': 'A 778 petition',
  '388': 'A 388 petition',
};

function checkNumbers(counts: readonly DoorCount[]): readonly DoorProblem[] {
  return counts.flatMap(({ number }, place) => {
    const field = `counts.${place}.number`;
    if (!Number.isInteger(number) || number < 1) return [refused(field, 'A count’s number starts at 1. Number this count.')];
    const first = counts.findIndex((count) => count.number === number);
    return first === place ? [] : [refused(field, `Two counts carry number ${number}. Number each count once.`)];
  });
}

/** The checks of one count; a count of a petition that charges no offense was refused already. */
function countChecks(petition: PetitionAtTheDoor): (count: DoorCount, place: number) => readonly DoorProblem[] {
  if (petition.kind !== '602' && petition.kind !== '601') return () => [];
  return (count, place) => [...checkOffenseDay(petition, count, place), ...checkStatute(petition, count, place)];
}

function checkOffenseDay(petition: PetitionAtTheDoor, count: DoorCount, place: number): readonly DoorProblem[] {
  const field = `counts.${place}.offenseOn`;
  const { filedOn, bornOn, kind } = petition;
  if (filedOn !== null && isAfter(count.offenseOn, filedOn)) {
    return [refused(field, `Count ${count.number} is dated ${sayDate(count.offenseOn)}, after the filing. Correct one of the two dates.`)];
  }
  if (isAfter(bornOn, count.offenseOn)) {
    return [refused(field, `Count ${count.number} is dated before the birth date. Correct one of the two dates.`)];
  }
  if (kind !== '602') return [];
  const answer = mayHear(count.statute, bornOn, count.offenseOn);
  if (answer.kind === 'met' || (answer.kind === 'needsJudge' && count.statuteConfirmed)) return [];
  return answer.reasons.map(({ words, cite }) => ({
    field,
    severity: answer.kind === 'notMet' ? 'refused' : 'asks',
    cites: cite === null ? [] : [cite],
    message: `${words} Take count ${count.number} out, or correct the birth date or the date of the offense.`,
  }));
}

function checkStatute(petition: PetitionAtTheDoor, count: DoorCount, place: number): readonly DoorProblem[] {
  const field = `counts.${place}.statute`;
  const { number, statute, offenseOn } = count;
  if (statute.trim() === '') return [refused(field, `Count ${number} has no statute. Write it as charged.`)];
  if (!/\d/.test(statute.normalize('NFKC')))
    return [refused(field, `Count ${number} names no section. Write the statute as charged, such as PC 484(a).`)];
  if (isImmuneUnder647b(statute, petition.bornOn, offenseOn)) {
    return [
      refused(
        field,
        `A person under 18 cannot be charged under PC 647(b). Take count ${number} out, or correct the birth date.`,
        ...CITES_647B,
      ),
    ];
  }
  if (relationTo647b(statute) === 'wider') {
    return [refused(field, `Count ${number} names PC 647 without its subdivision. Write the subdivision charged.`, ...CITES_647B)];
  }
  if (is653_22(statute)) return check653_22(petition, count, field);
  return count.statuteConfirmed ? [] : askAboutStatute(count, place);
}

function check653_22({ filedOn }: PetitionAtTheDoor, count: DoorCount, field: string): readonly DoorProblem[] {
  const words = `${normalStatute(count.statute)} was repealed on ${sayDateShort(REPEALED_ON)}. Take count ${count.number} out.`;
  if (isAfterRepeal(count.offenseOn, filedOn)) return [refused(field, words, ...CITES_653_22)];
  return count.statuteConfirmed
    ? []
    : [{ field, severity: 'asks', message: `${words} Keep it only for an older case that is already on file.`, cites: CITES_653_22 }];
}

function askAboutStatute(count: DoorCount, place: number): readonly DoorProblem[] {
  if (!knownStatute(count.statute)) {
    const message = `${normalStatute(count.statute)} is not in the table of offenses. Check count ${count.number}, then confirm or correct it.`;
    return [{ field: `counts.${place}.statute`, severity: 'asks', message, cites: [] }];
  }
  const gate = gateOf({ statute: count.statute, level: count.level, state: 'alleged', enhancements: [] });
  if (gate.dependsOn !== 'level') return [];
  const message = `${normalStatute(count.statute)} is a felony, yet count ${count.number} is entered as a ${count.level}. Confirm or correct the level.`;
  return [{ field: `counts.${place}.level`, severity: 'asks', message, cites: gate.cites }];
}

function refused(field: string, message: string, ...cites: readonly Citation[]): DoorProblem {
  return { field, severity: 'refused', message, cites };
}
