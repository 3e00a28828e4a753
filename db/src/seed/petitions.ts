import { EVERY_COURT, previousCourtDay } from '@starling/shared/time/court-calendar';
import { addDays, addYears, type LocalDate } from '@starling/shared/time/local-date';
import { add, ago, type Ledger } from './ledger.ts';
import type { Life } from './lives.ts';
import { CHARGED_STATUTES, PETITIONS, type ChargedStatute } from './parameters.ts';
import type { PetitionRowKind, PetitionRowState, RowOf } from './rows.ts';
import { AGENCIES, TERMS } from './words.ts';

type Petition = RowOf['petition'];

/** What a petition row needs from whoever tells it; what has not happened is null. */
export interface PetitionWords {
  readonly caseId: string;
  readonly kind: PetitionRowKind;
  readonly filedOn: LocalDate;
  readonly state: PetitionRowState;
  readonly sustainedOn?: LocalDate;
  readonly disposedOn?: LocalDate;
  readonly sealedOn?: LocalDate;
  /** Restitution to a victim was ordered at disposition; not, unless told. */
  readonly restitutionOrdered?: boolean;
  /** The four signs by which it is called; drawn when not told. */
  readonly ending?: string;
}

/** A count as a story tells it. */
export interface CountWords {
  readonly petitionId: string;
  readonly number: number;
  readonly charge: ChargedStatute;
  readonly offenseOn: LocalDate;
  readonly state: RowOf['petition_count']['state'];
  readonly agency?: string;
  readonly reportNumber?: string;
}

/** Writes a petition. */
export function addPetition(ledger: Ledger, words: PetitionWords): Petition {
  const sustained = words.sustainedOn ?? null;
  return add(ledger, 'petition', {
    petition_id: ledger.newId(words.filedOn),
    case_id: words.caseId,
    kind: words.kind,
    ending: words.ending ?? String(1000 + ((ledger.nextNumber('petition') * 397) % 9000)),
    filed_on: words.filedOn,
    state: words.state,
    admitted_on: words.kind === '300' ? null : sustained,
    jurisdiction_concluded_on: sustained,
    sustained_on: sustained,
    disposed_on: words.disposedOn ?? null,
    made_ward_on: words.kind === '300' ? null : (words.disposedOn ?? null),
    sealed_on: words.sealedOn ?? null,
    restitution_ordered: words.restitutionOrdered ?? false,
  });
}

/** Writes a count, and the enhancement that is charged with it. */
export function addCount(ledger: Ledger, words: CountWords): RowOf['petition_count'] {
  const { charge, random } = { charge: words.charge, random: ledger.random };
  const count = add(ledger, 'petition_count', {
    count_id: ledger.newId(words.offenseOn),
    petition_id: words.petitionId,
    number: words.number,
    statute: charge.statute,
    description: charge.description,
    level: charge.level,
    offense_on: words.offenseOn,
    agency: words.agency ?? random.pick<string>(AGENCIES[ledger.key]),
    report_number: words.reportNumber ?? `${words.offenseOn.slice(2, 4)}-${String(random.whole(10_000, 98_999))}`,
    state: words.state,
    violent_item: charge.violentItem ?? null,
    serious_707b_item: charge.serious707bItem ?? null,
    statute_known: true,
  });
  if (charge.enhancement !== undefined) {
    add(ledger, 'enhancement', { enhancement_id: ledger.newId(words.offenseOn), count_id: count.count_id, code: charge.enhancement, state: 'charged' });
  }
  return count;
}

/** The petitions of a generated youth: the one that led here, perhaps a second, one filed lately, one about terms. */
export function addPetitions(ledger: Ledger, caseId: string, life: Life): readonly Petition[] {
  const { random } = ledger;
  const first = addSustained(ledger, { caseId, filedOn: life.firstFiledOn, life });
  const petitions = [first];
  if (random.chance(PETITIONS.secondShare)) petitions.push(addSustained(ledger, { caseId, filedOn: courtDayUpTo(addDays(life.firstFiledOn, random.whole(8, 30))), life }));
  if (life.leavesOn === null && life.entersOn < ago(ledger, 90)) {
    if (random.chance(PETITIONS.freshShare)) petitions.push(addFresh(ledger, { caseId, filedOn: courtDayUpTo(ago(ledger, random.whole(5, 14))) }));
    if (random.chance(PETITIONS.violationShare)) petitions.push(addViolation(ledger, caseId));
  }
  addTermsInForce(ledger, first, life);
  return petitions;
}

/** Clerks file and courts sustain on court days. */
function courtDayUpTo(day: LocalDate): LocalDate {
  return previousCourtDay(day, EVERY_COURT);
}

function addSustained(ledger: Ledger, { caseId, filedOn, life }: { readonly caseId: string; readonly filedOn: LocalDate; readonly life: Life }): Petition {
  const ended: PetitionRowState = life.ending === 'completed' ? 'completed' : 'closed';
  const state = life.leavesOn === null ? 'disposed' : ended;
  const petition = addPetition(ledger, { caseId, kind: '602', filedOn, state, sustainedOn: courtDayUpTo(addDays(filedOn, ledger.random.whole(8, 14))), disposedOn: life.entersOn });
  addDrawnCounts(ledger, { petition, sustained: true });
  return petition;
}

function addFresh(ledger: Ledger, { caseId, filedOn }: { readonly caseId: string; readonly filedOn: LocalDate }): Petition {
  const petition = addPetition(ledger, { caseId, kind: '602', filedOn, state: ledger.random.chance(0.7) ? 'pre_jurisdiction' : 'filed' });
  addDrawnCounts(ledger, { petition, sustained: false });
  add(ledger, 'jurisdiction', { jurisdiction_id: ledger.newId(filedOn), case_id: caseId, petition_id: petition.petition_id, status: 'pending', from_on: filedOn, until_on: null });
  addTerm(ledger, petition, filedOn);
  return petition;
}

/** A notice under WIC 777 charges no crime and so has no count. */
function addViolation(ledger: Ledger, caseId: string): Petition {
  return addPetition(ledger, { caseId, kind: '777', filedOn: courtDayUpTo(ago(ledger, ledger.random.whole(5, 40))), state: 'filed' });
}

function addDrawnCounts(ledger: Ledger, { petition, sustained }: { readonly petition: Petition; readonly sustained: boolean }): void {
  const { random } = ledger;
  const more = random.chance(PETITIONS.secondCountShare) ? 1 + Number(random.chance(PETITIONS.thirdCountShare)) : 0;
  for (let number = 1; number <= 1 + more; number += 1) {
    const dropped = sustained && number > 1 && random.chance(0.5);
    addCount(ledger, {
      petitionId: petition.petition_id,
      number,
      charge: drawCharge(ledger),
      offenseOn: addDays(petition.filed_on, -random.whole(2, 20)),
      state: sustained ? (dropped ? 'stricken' : 'admitted') : 'alleged',
    });
  }
}

/** A statute by how often it is charged. */
function drawCharge({ random }: Ledger): ChargedStatute {
  const total = CHARGED_STATUTES.reduce((sum, { weight }) => sum + weight, 0);
  let left = random.next() * total;
  return CHARGED_STATUTES.find(({ weight }) => (left -= weight) < 0) ?? CHARGED_STATUTES[0];
}

function addTermsInForce(ledger: Ledger, petition: Petition, life: Life): void {
  const ended = life.leavesOn;
  add(ledger, 'restriction', {
    restriction_id: ledger.newId(life.entersOn), petition_id: petition.petition_id, kind: 'probation_terms', words: 'Terms of probation', ordered_on: life.entersOn,
    state: ended === null ? 'in_force' : 'ended', ended_on: ended,
  });
}

function addTerm(ledger: Ledger, petition: Petition, on: LocalDate): void {
  const term = ledger.random.pick(TERMS);
  add(ledger, 'restriction', {
    restriction_id: ledger.newId(on), petition_id: petition.petition_id, kind: term.kind, words: term.words, ordered_on: on, state: 'in_force', ended_on: null,
  });
}

/** The birth date of a youth who is so many years and days old on the anchor day; for stories. */
export function bornAged(ledger: Ledger, years: number, days: number): LocalDate {
  return addDays(addYears(ledger.anchor, -years), -days);
}
