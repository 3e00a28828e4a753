import type { ChangeTopic } from '../gql/graphql.ts';
import { readTogether, type Reads } from '../parts/read-together.ts';

interface Changed {
  readonly topic: ChangeTopic;
  readonly id: string;
}

/** Which reads a change of each topic may touch, by the name of the operation. A read that is not named here is read again always. */
const TOPICS_OF: Readonly<Record<string, readonly ChangeTopic[]>> = {
  Viewer: [],
  CourtSettings: [],
  ClosedDays: [],
  LawLibrary: [],
  LawClosures: [],
  // Dates do not move under the hand that chooses among them; who comes late is told what changed.
  FindSlots: [],
  ContinuanceForm: [],
  MovePlan: [],
  SealingDesk: ['SEALING'],
  SealingOrder: ['SEALING'],
  SessionsToChange: [],
  Sessions: ['SESSIONS', 'DOCKET'],
  Calendar: ['SESSIONS', 'DOCKET'],
  CourtLoad: ['SESSIONS', 'DOCKET'],
  Home: ['HOME', 'DOCKET', 'CASE'],
  Outcome: ['HOME'],
  // What stands on the bench is told of by its docket and its case; that the homes of those who take part changed as well adds nothing.
  Bench: ['DOCKET', 'CASE', 'SESSIONS', 'SEALING'],
  MatterInHand: ['DOCKET', 'CASE', 'SESSIONS', 'SEALING'],
  WaitingRecalls: ['DOCKET', 'CASE', 'SESSIONS', 'SEALING'],
  Board: ['DOCKET', 'CASE', 'SESSIONS', 'SEALING'],
  OrderPhrases: [],
  // The team's talk is over when the court sits: its count is read with the matter, and again when that is opened anew.
  NotAloud: [],
  WhatIsDue: ['CASE'],
  DueBeyond: ['CASE'],
};

/** Whether a read on the page may have changed: its topic, and its own id where the change names one of the same kind. */
export function concerns(changed: Changed, operation: string, variables: Readonly<Record<string, unknown>>): boolean {
  const topics = TOPICS_OF[operation];
  if (topics !== undefined && !topics.includes(changed.topic)) return false;
  if (changed.topic === 'DOCKET' && typeof variables['sessionId'] === 'string') return variables['sessionId'] === changed.id;
  if (changed.topic === 'CASE' && typeof variables['caseId'] === 'string') return variables['caseId'] === changed.id;
  return true;
}

/** Hears changes, and reads again what they may touch and the page shows now; what comes together is read together. */
export function readingAgain(client: Reads): (changed: Changed) => void {
  return (changed) => readTogether(client, (asked) => concerns(changed, asked.queryName ?? '', asked.variables ?? {}));
}
