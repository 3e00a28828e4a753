import { checkPetitionAtTheDoor, type DoorProblem } from '@starling/shared/law/door';
import { parseFilePetition } from '@starling/shared/forms/parse-file-petition';
import { parseLocalDate, type LocalDate } from '@starling/shared/time/local-date';
import type { CountLevel as CountLevelWord } from '@starling/shared/vocabulary/count';
import type { PetitionKind } from '@starling/shared/vocabulary/petition';
import type { CountLevel, FilePetitionInput } from '../../gql/graphql.ts';

/** One count as typed. `key` holds the row together while counts come and go. */
export interface CountDraft {
  readonly key: number;
  readonly statute: string;
  readonly description: string;
  readonly level: CountLevelWord;
  readonly offenseOn: string;
  readonly agency: string;
  readonly reportNumber: string;
  readonly enhancements: string;
  readonly statuteConfirmed: boolean;
}

export interface YouthDraft {
  readonly chosenName: string;
  readonly pronouns: string;
  readonly legalFirstName: string;
  readonly legalLastName: string;
  readonly bornOn: string;
  readonly languages: readonly string[];
}

/** The whole form as typed. A refusal leaves it as it is. */
export interface PetitionDraft {
  readonly whose: 'existing' | 'newYouth';
  readonly caseId: string | null;
  readonly caseNumber: string;
  readonly counsel: string;
  readonly youth: YouthDraft;
  readonly kind: PetitionKind;
  readonly filedOn: string;
  readonly counts: readonly CountDraft[];
}

const NO_YOUTH: YouthDraft = { chosenName: '', pronouns: '', legalFirstName: '', legalLastName: '', bornOn: '', languages: ['en'] };

/** A row with nothing in it yet. */
export function anEmptyCount(key: number): CountDraft {
  return {
    key,
    statute: '',
    description: '',
    level: 'misdemeanor',
    offenseOn: '',
    agency: '',
    reportNumber: '',
    enhancements: '',
    statuteConfirmed: false,
  };
}

/** An empty form of today, for a case or for a new youth. */
export function draftOf(today: string, caseId: string | null): PetitionDraft {
  return {
    whose: caseId === null ? 'newYouth' : 'existing',
    caseId,
    caseNumber: '',
    counsel: '',
    youth: NO_YOUTH,
    kind: '602',
    filedOn: today,
    counts: [anEmptyCount(1)],
  };
}

/** The act's input from what is typed; counts are numbered by their place. */
export function petitionInput(draft: PetitionDraft): FilePetitionInput {
  const isNew = draft.whose === 'newYouth';
  return {
    caseId: isNew ? null : draft.caseId,
    youth: isNew ? draft.youth : null,
    caseNumber: isNew && draft.caseNumber.trim() !== '' ? draft.caseNumber.trim() : null,
    counsel: isNew && draft.counsel.trim() !== '' ? draft.counsel.trim() : null,
    kind: draft.kind,
    filedOn: draft.filedOn,
    counts: draft.counts.map((count, place) => ({
      number: place + 1,
      statute: count.statute.trim(),
      description: count.description.trim(),
      level: LEVELS[count.level],
      offenseOn: count.offenseOn,
      agency: count.agency.trim() === '' ? null : count.agency.trim(),
      reportNumber: count.reportNumber.trim() === '' ? null : count.reportNumber.trim(),
      enhancements: count.enhancements
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== ''),
      statuteConfirmed: count.statuteConfirmed,
    })),
  };
}

const LEVELS = { felony: 'FELONY', misdemeanor: 'MISDEMEANOR', wobbler: 'WOBBLER', infraction: 'INFRACTION' } as const satisfies Record<
  CountLevelWord,
  CountLevel
>;

/**
 * What the law at the door has against the petition as typed so far: the same check as the server's, asked at every change.
 * Null while the birth date is not known; counts without a statute or a date are left for the form to ask about.
 */
export function doorProblems(draft: PetitionDraft, knownBirth: string | null): readonly DoorProblem[] | null {
  const bornOn = parseLocalDate(draft.whose === 'newYouth' ? draft.youth.bornOn : (knownBirth ?? ''));
  if (bornOn === null) return null;
  const typed = draft.counts.flatMap((count, place) => (readyCount(count) ? [{ count, place, offenseOn: readyCount(count) }] : []));
  const counts = typed.flatMap(({ count, place, offenseOn }) =>
    offenseOn === null
      ? []
      : [{ number: place + 1, statute: count.statute, level: count.level, offenseOn, statuteConfirmed: count.statuteConfirmed }],
  );
  const found = checkPetitionAtTheDoor({ kind: draft.kind, filedOn: parseLocalDate(draft.filedOn), bornOn, counts });
  // A count that is still being typed is no missing count.
  const told = draft.counts.length > typed.length ? found.filter((one) => one.field !== 'counts') : found;
  return told.map((one) => ({
    ...one,
    field: one.field.replace(/^counts\.(\d+)/, (_all, place: string) => `counts.${typed[Number(place)]?.place ?? place}`),
  }));
}

function readyCount(count: CountDraft): LocalDate | null {
  return count.statute.trim() === '' ? null : parseLocalDate(count.offenseOn);
}

/** What the form itself lacks, with the field of each. */
export function formProblems(
  draft: PetitionDraft,
): readonly { readonly field: string; readonly message: string; readonly cites: readonly { readonly text: string }[] }[] {
  const read = parseFilePetition(petitionInput(draft));
  return read.ok || read.refusal.code !== 'INVALID' ? [] : read.refusal.problems;
}
