/** Who asks for a continuance: the parties and those who report to the court, and the court itself. */
export const CONTINUANCE_ASKED_BY = {
  minors_counsel: 'Counsel for the youth',
  prosecutor: 'Prosecutor',
  county_counsel: 'County counsel',
  probation_officer: 'Probation officer',
  social_worker: 'Social worker',
  parent: 'Parent',
  guardian: 'Guardian',
  caregiver: 'Caregiver',
  court: 'The court',
} as const;

/** An asker's key. */
export type ContinuanceAskedBy = keyof typeof CONTINUANCE_ASKED_BY;

/** Who caused it, for the count of the year. The youth is not in the list: a youth who is away is not a cause. */
export const CONTINUANCE_CAUSED_BY = {
  court: 'The court',
  counsel: 'Counsel',
  prosecutor: 'Prosecutor',
  reporting_agency: 'The agency that reports',
  serving_party: 'Whoever had to give notice',
  transport: 'Transport',
  interpreter_office: 'The interpreters’ office',
  witness: 'A witness',
  events: 'Events nobody caused',
} as const;

/** A causer's key. */
export type ContinuanceCausedBy = keyof typeof CONTINUANCE_CAUSED_BY;

/** Which facts of the record make the sentence of a reason (calendar/hearings/continuance.ts); none: they are typed. */
export type FactsTemplate = 'lateOrder' | 'noticeNotServed' | 'rideMissing' | 'counselElsewhere' | 'interpreterMissing' | 'none';

interface ContinuanceReasonRow {
  readonly words: string;
  readonly causedBy: ContinuanceCausedBy;
  readonly factsTemplate: FactsTemplate;
}

/** The reasons for a continuance. The first six keep their digits on the bench; further ones are added behind them. */
export const CONTINUANCE_REASON = {
  report: { words: 'A report is late', causedBy: 'reporting_agency', factsTemplate: 'lateOrder' },
  service: { words: 'Notice did not reach somebody', causedBy: 'serving_party', factsTemplate: 'noticeNotServed' },
  witness: { words: 'A witness cannot come', causedBy: 'witness', factsTemplate: 'none' },
  transport: { words: 'The youth was not brought', causedBy: 'transport', factsTemplate: 'rideMissing' },
  counsel: { words: 'Counsel is in another trial', causedBy: 'counsel', factsTemplate: 'counselElsewhere' },
  interpreter: { words: 'No interpreter came', causedBy: 'interpreter_office', factsTemplate: 'interpreterMissing' },
  discovery: { words: 'Papers were handed over late', causedBy: 'prosecutor', factsTemplate: 'none' },
  preparation: { words: 'Counsel needs time to prepare', causedBy: 'counsel', factsTemplate: 'none' },
  bench: { words: 'No bench officer or no room', causedBy: 'court', factsTemplate: 'none' },
  placement: { words: 'A placement is not ready', causedBy: 'reporting_agency', factsTemplate: 'none' },
  health: { words: 'Illness', causedBy: 'events', factsTemplate: 'none' },
  youth_asks: { words: 'The youth asks for time', causedBy: 'events', factsTemplate: 'none' },
  emergency: { words: 'Emergency', causedBy: 'events', factsTemplate: 'none' },
  other: { words: 'Another reason, written down', causedBy: 'events', factsTemplate: 'none' },
} as const satisfies Readonly<Record<string, ContinuanceReasonRow>>;

/** A reason's key. */
export type ContinuanceReason = keyof typeof CONTINUANCE_REASON;

/** What another party says to a continuance. */
export const CONTINUANCE_POSITION = {
  agrees: 'Agrees',
  opposes: 'Opposes',
  no_position: 'Takes no position',
  not_asked: 'Not asked yet',
} as const;

/** A position's key. */
export type ContinuancePosition = keyof typeof CONTINUANCE_POSITION;

/** What became of the request. */
export const CONTINUANCE_DECIDED = { granted: 'Granted', denied: 'Denied' } as const;

/** A decision's key. */
export type ContinuanceDecided = keyof typeof CONTINUANCE_DECIDED;
