import { add, type Ledger } from './ledger.ts';
import type { Spell } from './lives.ts';
import { PLACES } from './words.ts';

/** Writes where the youth was and is, one row a stay; a stay in a facility names the petition that holds the youth there. */
export function addCustodies(ledger: Ledger, who: { readonly youthId: string; readonly holdingPetitionId: string | null }, spells: readonly Spell[]): void {
  spells.forEach((spell) => {
    const held = spell.kind === 'juvenile_hall' || spell.kind === 'camp';
    add(ledger, 'custody', {
      custody_id: ledger.newId(spell.from),
      youth_id: who.youthId,
      petition_id: held ? who.holdingPetitionId : null,
      kind: spell.kind,
      place: ledger.random.pick<string>(PLACES[ledger.key][spell.kind]),
      from_on: spell.from,
      until_on: spell.until,
    });
  });
}
