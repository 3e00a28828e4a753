/** How a notice was served. */
export type ServiceWay = 'in_person' | 'mail' | 'overnight' | 'electronic';

/** The two statutes of juvenile practice whose notice takes longer by the way it is served; any other states its own period. */
export type ServedUnder = 'wic_294_c_1' | 'ccp_170_3_d' | 'any_other';

const NONE: Readonly<Record<ServiceWay, number>> = { in_person: 0, mail: 0, overnight: 0, electronic: 0 };

/** WIC 294(c)(1): notice by mail or e-mail is complete ten days after sending. CCP 170.3(d): notice by mail within California, CCP 1013(a). */
const ADDED: Readonly<Record<ServedUnder, Readonly<Record<ServiceWay, number>>>> = {
  wic_294_c_1: { ...NONE, mail: 10, electronic: 10 },
  ccp_170_3_d: { ...NONE, mail: 5 },
  any_other: NONE,
};

/**
 * R11: the calendar days that the way of service adds. The extra days of civil procedure (CCP 1013, 1010.6) are not added to juvenile clocks,
 * save under these two statutes. What a letter from outside California adds is not known here.
 */
export function serviceDays(under: ServedUnder, way: ServiceWay): number {
  return ADDED[under][way];
}
