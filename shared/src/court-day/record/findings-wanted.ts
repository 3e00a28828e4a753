import { setting, type CourtSettings } from '../../law/court-settings.ts';
import type { UnmetNeed } from '../../refusal.ts';
import type { HearingMode, HearingType } from '../../vocabulary/hearing.ts';
import { MINUTE_FINDING, type MinuteFindingAnswer, type MinuteFindingKind } from '../../vocabulary/minute-finding.ts';

/** What decides which findings are asked for at a hearing. */
export interface FindingGround {
  readonly type: HearingType;
  readonly mode: HearingMode;
  /** The youth comes from a hall or a camp. */
  readonly isInCustody: boolean;
  readonly needsInterpreter: boolean;
  /** Somebody beside the parties is let in, or waits outside. */
  readonly hasOthers: boolean;
}

/** A finding that is asked for. */
export interface WantedFinding {
  readonly kind: MinuteFindingKind;
  /** It has to be answered before the matter is saved as heard: a setting of the court. */
  readonly mustBeAnswered: boolean;
  /** What stands when nobody answers; null where nothing stands. */
  readonly default: MinuteFindingAnswer | null;
}

const KINDS: readonly MinuteFindingKind[] = Object.keys(MINUTE_FINDING).filter((key): key is MinuteFindingKind =>
  Object.hasOwn(MINUTE_FINDING, key),
);

/** Findings that come with something else that is entered, and are not asked for by themselves. */
const COMES_WITH: ReadonlySet<MinuteFindingKind> = new Set(['continuance_good_cause']);

const ONLY_WHEN: Readonly<Partial<Record<MinuteFindingKind, (ground: FindingGround) => boolean>>> = {
  restraints: ({ isInCustody, mode }) => isInCustody && mode === 'in_person',
  interpreter_sworn: ({ needsInterpreter }) => needsInterpreter,
  remote_consent: ({ mode }) => mode === 'remote',
  persons_excluded: ({ hasOthers }) => hasOthers,
};

/** Restraints are none unless the judge finds the need for this youth (WIC 210.6); nothing else stands by itself. */
const STANDS: Readonly<Partial<Record<MinuteFindingKind, MinuteFindingAnswer>>> = { restraints: 'not_made' };

/** The findings that are asked for at a hearing, in the order in which a minute order carries them. */
export function findingsWanted(ground: FindingGround, settings: CourtSettings): readonly WantedFinding[] {
  const required = setting(settings, 'findingsRequired');
  return KINDS.filter((kind) => isAsked(kind, ground)).map((kind) => ({
    kind,
    mustBeAnswered: required.includes(kind),
    default: STANDS[kind] ?? null,
  }));
}

function isAsked(kind: MinuteFindingKind, ground: FindingGround): boolean {
  const types: readonly HearingType[] | null = MINUTE_FINDING[kind].hearingTypes;
  if (COMES_WITH.has(kind) || (types !== null && !types.includes(ground.type))) return false;
  return ONLY_WHEN[kind]?.(ground) ?? true;
}

/** A finding as it is entered. */
export interface EnteredFinding {
  readonly kind: MinuteFindingKind;
  readonly answer: MinuteFindingAnswer;
  readonly facts: string | null;
}

/** Notice is found given or waived: one of the two is enough. */
const INSTEAD: Readonly<Partial<Record<MinuteFindingKind, MinuteFindingKind>>> = { notice_given: 'notice_waived' };

/** Everything the findings still lack: those that must be answered, answers that do not exist, and facts. */
export function missingInFindings(entered: readonly EnteredFinding[], wanted: readonly WantedFinding[]): readonly UnmetNeed[] {
  return [...entered.flatMap(missingInOne), ...missingAnswers(entered, wanted)];
}

/** What the findings that must be answered still lack. */
export function missingAnswers(entered: readonly EnteredFinding[], wanted: readonly WantedFinding[]): readonly UnmetNeed[] {
  const isAnswered = (kind: MinuteFindingKind): boolean => entered.some((one) => one.kind === kind);
  return wanted
    .filter(({ kind, mustBeAnswered }) => mustBeAnswered && !isAnswered(kind) && !isAnswered(INSTEAD[kind] ?? kind))
    .map(({ kind }) => about(kind, `Answer for the minutes: ${MINUTE_FINDING[kind].words}`));
}

/** What one finding lacks: an answer it does not know, or the facts it asks for. */
export function missingInOne({ kind, answer, facts }: EnteredFinding): readonly UnmetNeed[] {
  const { answers, needsFacts, factsAsked } = MINUTE_FINDING[kind];
  const known: readonly MinuteFindingAnswer[] = answers;
  if (!known.includes(answer)) return [about(kind, `This finding is made or not made. ${MINUTE_FINDING[kind].words}`)];
  return needsFacts === answer && (facts ?? '').trim() === '' ? [about(kind, factsAsked)] : [];
}

function about(kind: MinuteFindingKind, message: string): UnmetNeed {
  const { cite } = MINUTE_FINDING[kind];
  return { need: `finding.${kind}`, message, cites: cite === null ? [] : [cite] };
}
