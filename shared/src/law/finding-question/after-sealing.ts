import type { LocalDate } from '../../time/local-date.ts';
import type { Reason } from '../answer.ts';
import { firearmClause, type FirearmClause } from '../us-ca/pen-29820.ts';
import type { WindowHolder } from '../us-ca/rule-5-840.ts';
import { ACCESS_LIST, DENY_LIST, type AccessRow } from '../us-ca/wic-786-g.ts';
import {
  destructionWindow,
  neverNamed,
  requiredHolders,
  RESTITUTION_WORDS,
  type DestructionWindow,
  type NamedHolder,
} from '../us-ca/wic-786.ts';
import type { AskedFacts } from './asked-facts.ts';

/** Days within which one class of holders destroys its record, and what they rest on. */
export interface AskedWindow {
  readonly earliest: LocalDate;
  readonly latest: LocalDate;
  readonly suggested: LocalDate | null;
  /** The one day, when the law leaves no choice. */
  readonly fixed: LocalDate | null;
  readonly basis: 'firearm_clause' | 'court_settings';
  readonly cites: readonly string[];
}

/** What follows from a seal under WIC 786. */
export interface AfterSealing {
  readonly holders: readonly string[];
  readonly firearm: FirearmClause;
  readonly destruction: { readonly court: AskedWindow; readonly otherHolders: AskedWindow } | null;
  readonly access: {
    readonly allow: readonly {
      readonly cite: string;
      readonly who: readonly string[];
      readonly only: string;
      readonly when: string;
      readonly courtOrder: boolean;
    }[];
    readonly deny: readonly { readonly who: string; readonly cite: string }[];
  };
  readonly restitution: Reason;
  readonly missing: readonly string[];
  readonly assumed: readonly string[];
}

/** The holders, the firearm clause, the days of destruction and the closed list of access for a petition that is sealed. */
export function afterSealing(facts: AskedFacts): AfterSealing {
  const firearm = firearmOf(facts);
  const windows = windowsOf(facts, firearm.applies);
  return {
    holders: requiredHolders(holderFacts(facts), facts.settings).map(keyOf),
    firearm,
    destruction: windows,
    access: { allow: ACCESS_LIST.map(sayAccess), deny: DENY_LIST.map(({ who, cite }) => ({ who, cite: cite.text })) },
    restitution: RESTITUTION_WORDS,
    missing: [
      ...leftOut(facts),
      ...(windows === null ? ['Add “dob” and “orderDate”: every holder needs a day of destruction.'] : []),
      ...(facts.agencies.length === 0 ? ['Add “agencies”: the order names every law enforcement agency that holds a record.'] : []),
      ...(facts.county === null ? ['Add “county”: the order names the court and probation of the county.'] : []),
    ],
    assumed: wardshipMatters(facts)
      ? ['The facts do not say whether the youth was made a ward: wardship is taken for true. Add “ward”.']
      : [],
  };
}

function windowsOf({ bornOn, orderOn, settings }: AskedFacts, firearm: boolean): AfterSealing['destruction'] {
  if (bornOn === null || orderOn === null) return null;
  const windowOf = (holder: WindowHolder): AskedWindow =>
    asWindow(destructionWindow({ bornOn, orderOn, firearmClause: firearm, holder }, settings));
  return { court: windowOf('court'), otherHolders: windowOf('other') };
}

/** The clause as it stands. Without a word on wardship the stricter reading holds: a record is never destroyed early. */
function firearmOf({ counts, madeWard, settings }: AskedFacts): FirearmClause {
  const setAside = counts.some((count) => count.setAside);
  return firearmClause({ counts, madeWard: madeWard ?? true, sustainedFindingSetAside: setAside }, settings);
}

/** True when the answer would be another without wardship. */
function wardshipMatters(facts: AskedFacts): boolean {
  return facts.madeWard === null && firearmOf(facts).applies && !firearmOf({ ...facts, madeWard: false }).applies;
}

function holderFacts(facts: AskedFacts): Parameters<typeof requiredHolders>[0] {
  return {
    county: facts.county ?? 'the county',
    agencies: facts.agencies.map((name) => ({ name, reportNumber: null })),
    otherSupervisingCounties: [],
    certifiedFromCriminalCourt: facts.certifiedFromCriminalCourt,
    requested: facts.requestedAgencies
      .filter((name) => neverNamed({ kind: 'other_public_agency', name }) === null)
      .map((name) => ({ name, reentryFinding: true })),
  };
}

/** Who was given as a holder and is never one (R8, R13): left out of the order, and said. */
function leftOut({ agencies, requestedAgencies }: AskedFacts): readonly string[] {
  const given = [
    ...agencies.map((name) => ({ kind: 'law_enforcement', name }) as const),
    ...requestedAgencies.map((name) => ({ kind: 'other_public_agency', name }) as const),
  ];
  return given.flatMap((holder) => neverNamed(holder)?.words ?? []);
}

const KEYS: Readonly<Record<NamedHolder['kind'], string>> = {
  juvenile_court: 'JUVENILE_COURT',
  criminal_court: 'CRIMINAL_COURT',
  law_enforcement: 'LEA',
  probation: 'PROBATION',
  department_of_justice: 'DOJ',
  district_attorney: 'DA',
  other_public_agency: 'OTHER_PUBLIC',
};

function keyOf({ kind, name }: NamedHolder): string {
  return kind === 'law_enforcement' || kind === 'other_public_agency' ? `${KEYS[kind]}:${name}` : KEYS[kind];
}

function asWindow({ from, until, suggested, fixed, cites }: DestructionWindow): AskedWindow {
  return {
    earliest: from,
    latest: until,
    suggested,
    fixed: fixed ? from : null,
    basis: fixed ? 'firearm_clause' : 'court_settings',
    cites: cites.map(({ text }) => text),
  };
}

function sayAccess({ cite, roles, only, trigger, courtOrder }: AccessRow): AfterSealing['access']['allow'][number] {
  return { cite: cite.text, who: roles, only, when: trigger, courtOrder };
}
