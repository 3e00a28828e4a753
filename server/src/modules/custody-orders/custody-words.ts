import type { MakeCustodyOrder } from '@starling/shared/forms/parse-custody-order';
import { wic } from '@starling/shared/law/citation';
import { CUSTODY_ORDER_KIND, type CustodyOrderKind } from '@starling/shared/vocabulary/custody-order';
import { PARTICIPATION_ROLE, type ParticipationRole } from '@starling/shared/vocabulary/participation';
import type { HolderWords } from '../../acts/holder-paper.ts';

const TITLE: Readonly<Record<CustodyOrderKind, string>> = {
  detain: 'Order of detention',
  release: 'Order of release',
  release_to_adult: 'Order of release to a named adult',
  place: 'Order of placement',
  monitor: 'Order of monitoring at home',
  monitor_off: 'Order that monitoring ends',
};
const COMMAND: Readonly<Record<CustodyOrderKind, string>> = {
  detain: 'Keep the youth until this court orders otherwise.',
  release: 'Release the youth today.',
  release_to_adult: 'Release the youth today, to the adult named here and to nobody else.',
  place: 'Place the youth as ordered here.',
  monitor: 'Monitor the youth at home as ordered here.',
  monitor_off: 'End the monitoring today and take the device off.',
};

/** A custody or release order as it goes to whoever carries it out. */
export function custodyWords({ kind, holder, reasons, toAdultRole, toAdultName }: MakeCustodyOrder): HolderWords {
  const role = toAdultRole === null ? '' : `, ${roleWords(toAdultRole)}`;
  return {
    title: TITLE[kind],
    holder,
    command: COMMAND[kind],
    facts: [
      { head: 'Ordered', words: CUSTODY_ORDER_KIND[kind] },
      ...(toAdultName === null ? [] : [{ head: 'To', words: `${toAdultName}${role}` }]),
      { head: 'Reasons', words: reasons },
    ],
    lines: [
      { words: 'Write here when this order was received and when it was carried out, and tell the court.', cite: wic('636(a)').text },
    ],
  };
}

function roleWords(role: string): string {
  return isRole(role) ? PARTICIPATION_ROLE[role].toLowerCase() : role;
}

function isRole(role: string): role is ParticipationRole {
  return Object.hasOwn(PARTICIPATION_ROLE, role);
}
