/** A finding, as far as two people can differ in it. */
export interface StandingFinding {
  readonly answer: string;
  readonly facts: string | null;
}

/** What comes next, as far as two people can differ in it. */
export interface StandingStep {
  readonly step: string;
  /** Only of a date. */
  readonly sessionId: string | null;
  /** Only of a date: '14:40'. */
  readonly startsAt: string | null;
  /** Only of a date: minutes. */
  readonly minutes: number | null;
  /** Only of a date: the kind of hearing. */
  readonly type: string | null;
  /** Why there is no date: of the queue, or of nothing further. */
  readonly reason: string | null;
  readonly words: string | null;
}

const APART = '; ';

/** A finding as one text that is compared: the answer and its facts, letter by letter. Two answers alike with different facts are two values. */
export function findingStands({ answer, facts }: StandingFinding): string {
  return [answer, ...(facts === null || facts === '' ? [] : [facts])].join(APART);
}

/** What comes next as one text that is compared: all of it, not the step alone; empty for nothing recorded. */
export function stepStands(next: StandingStep | null): string {
  if (next === null) return '';
  const { step, sessionId, startsAt, minutes, type, reason, words } = next;
  return [step, sessionId, startsAt, minutes, type, reason, words].map((part) => part ?? '').join(APART);
}

/** A date as somebody entered it, completed with what stands: a time, minutes or a kind that were left out are nobody's other opinion. */
export function completedBy(mine: StandingStep, stands: StandingStep | null): StandingStep {
  if (mine.step !== 'date' || stands === null || mine.sessionId !== stands.sessionId) return mine;
  const { startsAt, minutes, type } = stands;
  return { ...mine, startsAt: mine.startsAt ?? startsAt, minutes: mine.minutes ?? minutes, type: mine.type ?? type };
}
