import { addDays, type LocalDate } from '../time/local-date.ts';
import { pen, wic } from '../law/citation.ts';
import { setting } from '../law/court-settings.ts';
import { isOut, isSustained } from '../law/charged-count.ts';
import { firearmClause, triggersBan, type FirearmClause } from '../law/us-ca/pen-29820.ts';
import { destructionWindow, type DestructionWindow } from '../law/us-ca/rule-5-840.ts';
import { checkDestruction, checkHolders, requiredHolders, type NamedHolder } from '../law/us-ca/wic-786.ts';
import type { UnmetNeed } from '../refusal.ts';
import type { FindingEntry, FindingFacts, HolderProposal } from './finding-facts.ts';
import type { RuledHolder } from './finding-ruling.ts';

type ExtraHolders = FindingEntry['extraHolders'];
type HolderInWindow = NamedHolder & { readonly window: DestructionWindow };

/** The firearm clause as it would stand if the judge sets the sustained finding aside, or does not. */
export function firearmOf(facts: FindingFacts, setAside: boolean): FirearmClause {
  if (!setAside && wardshipIsUnknown(facts))
    return { applies: false, judgeConfirms: true, words: WARDSHIP_UNKNOWN, cites: [wic('786(a)'), pen('29820')] };
  return firearmClause(
    {
      counts: facts.petition.counts,
      sustainedOn: facts.petition.sustainedOn ?? facts.petition.admittedOn,
      madeWard: facts.petition.madeWardOn !== null,
      sustainedFindingSetAside: setAside,
      endsByLateFinding: true,
    },
    facts.settings,
  );
}

/**
 * True when the destruction date hangs on a wardship nobody can see: a count listed in PC 29820 came in sustained from another system,
 * and no day of this petition is in the record. Nothing is guessed on a signed order (R7).
 */
export function wardshipIsUnknown({ petition }: FindingFacts): boolean {
  const days = [petition.admittedOn, petition.sustainedOn, petition.disposedOn, petition.madeWardOn];
  return days.every((day) => day === null) && petition.counts.some((count) => isSustained(count) && triggersBan(count));
}

/** Said on the sheet, and again when somebody signs without setting the finding aside. */
export const WARDSHIP_UNKNOWN =
  'Whether the youth was made a ward on this petition is not in the record, and the day of destruction hangs on it. Set the sustained finding aside, or enter the disposition first.';

/** Every holder the order must name, each with the days on which its record may be destroyed. Counsel for the youth is never among them. */
export function proposeHolders(facts: FindingFacts, setAside: boolean): readonly HolderProposal[] {
  return holdersInWindow(facts, { setAside, extra: [] }).map(({ window, key, kind, name, reportNumber, words, cites }) => ({
    key,
    kind,
    name,
    reportNumber,
    words,
    cites,
    windowFrom: window.from,
    windowUntil: window.until,
    suggestedOn: window.suggested,
    fixed: window.fixed,
  }));
}

/**
 * The holders as the order names them, or everything that is missing: a date, a date outside its window, a required holder, a
 * finding for an agency the youth asked for. Under the firearm clause the 33rd birthday stands by itself for every holder (I10).
 */
export function ruleHolders(
  facts: FindingFacts,
  entry: FindingEntry,
): { readonly holders: readonly RuledHolder[]; readonly unmet: readonly UnmetNeed[] } {
  const named = holdersInWindow(facts, { setAside: entry.setAside, extra: entry.extraHolders });
  const dated = named.map((holder) => ({ holder, destroyOn: dateFor(holder, entry) }));
  return {
    holders: dated.flatMap(({ holder, destroyOn }) => (destroyOn === null ? [] : [ruled(holder, { destroyOn, facts })])),
    unmet: [
      ...strangers(entry, named),
      ...unnamed(entry, named),
      ...counselNamed(facts, entry),
      ...dated.flatMap(({ holder, destroyOn }) => dateProblems(holder, destroyOn)),
    ],
  };
}

function holdersInWindow(
  facts: FindingFacts,
  terms: { readonly setAside: boolean; readonly extra: ExtraHolders },
): readonly HolderInWindow[] {
  const firearm = firearmOf(facts, terms.setAside).applies;
  const agencies = facts.petition.counts
    .filter((count) => !isOut(count) || count.agency !== null)
    .flatMap((count) => (count.agency === null ? [] : [{ name: count.agency, reportNumber: count.reportNumber }]));
  const named = requiredHolders(
    {
      county: facts.county,
      agencies,
      otherSupervisingCounties: facts.otherSupervisingCounties,
      certifiedFromCriminalCourt: facts.petition.certifiedFromCriminalCourt,
      requested: terms.extra.map(({ name, reentryFinding }) => ({ name, reentryFinding })),
    },
    facts.settings,
  );
  return named.map((holder) => ({
    ...holder,
    window: destructionWindow(
      { bornOn: facts.youth.bornOn, orderOn: facts.today, firearmClause: firearm, holder: holder.windowHolder },
      facts.settings,
    ),
  }));
}

function dateFor(holder: HolderInWindow, entry: FindingEntry): LocalDate | null {
  const given =
    holder.kind === 'other_public_agency'
      ? entry.extraHolders.find((extra) => extra.name === holder.name)?.destroyOn
      : entry.holders.find((row) => row.key === holder.key)?.destroyOn;
  return given ?? (holder.window.fixed ? holder.window.from : null);
}

function dateProblems(holder: HolderInWindow, destroyOn: LocalDate | null): readonly UnmetNeed[] {
  const answer = checkDestruction(holder.name, destroyOn, holder.window);
  if (answer.kind === 'met') return [];
  const need = destroyOn === null ? 'everyHolderHasADestructionDate' : 'everyDestructionDateIsInItsWindow';
  return answer.reasons.map(({ words, cite }) => ({ need, message: words, cites: cite === null ? [] : [cite], holderKey: holder.key }));
}

function unnamed(entry: FindingEntry, named: readonly HolderInWindow[]): readonly UnmetNeed[] {
  const drafted = [
    ...named
      .filter((holder) => holder.kind !== 'other_public_agency')
      .map(({ kind, name }) => ({ kind, name, askedByYouth: false, reentryFinding: false })),
    ...entry.extraHolders.map(({ name, reentryFinding }) => ({
      kind: 'other_public_agency' as const,
      name,
      askedByYouth: true,
      reentryFinding,
    })),
  ];
  const answer = checkHolders(drafted);
  return answer.kind === 'met'
    ? []
    : answer.reasons.map(({ words, cite }) => ({ need: 'requiredHoldersAreNamed', message: words, cites: cite === null ? [] : [cite] }));
}

/** Counsel for this youth by name, in any spelling, is refused like the office (R8). An agency that merely shares the name is not counsel. */
function counselNamed(facts: FindingFacts, entry: FindingEntry): readonly UnmetNeed[] {
  const counsel = facts.participants.filter(({ role }) => role === 'minors_counsel').map(({ name }) => wordsOf(name));
  return entry.extraHolders
    .filter(({ name }) => counsel.some((own) => isNameOf(own, wordsOf(name))))
    .map(({ name }) => ({
      need: 'requiredHoldersAreNamed',
      message: `${name} is counsel for the youth. Counsel cannot be ordered to seal.`,
      cites: [wic('786(a)')],
    }));
}

const OF_COUNSEL = ['law', 'office', 'offices', 'of', 'the', 'attorney', 'esq', 'counsel'];

function isNameOf(own: readonly string[], written: readonly string[]): boolean {
  const last = own.at(-1);
  if (last === undefined || !written.includes(last)) return false;
  return written.every((word) => word.length === 1 || own.includes(word) || OF_COUNSEL.includes(word));
}

function wordsOf(name: string): readonly string[] {
  return (
    name
      .normalize('NFKD')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}

function strangers(entry: FindingEntry, named: readonly HolderInWindow[]): readonly UnmetNeed[] {
  return entry.holders
    .filter((row) => !named.some((holder) => holder.key === row.key))
    .map((row) => ({
      need: 'holderIsKnown',
      message: 'A date was given for a holder this order does not name. Read the sheet again.',
      cites: [wic('786(a)')],
      holderKey: row.key,
    }));
}

function ruled(holder: HolderInWindow, terms: { readonly destroyOn: LocalDate; readonly facts: FindingFacts }): RuledHolder {
  const asked = holder.kind === 'other_public_agency';
  return {
    key: holder.key,
    kind: holder.kind,
    name: holder.name,
    reportNumber: holder.reportNumber,
    destroyOn: terms.destroyOn,
    windowFrom: holder.window.from,
    windowUntil: holder.window.until,
    askedByYouth: asked,
    reentryFinding: asked,
    dueOn: addDays(terms.facts.today, setting(terms.facts.settings, 'agencyReportDays')),
  };
}
