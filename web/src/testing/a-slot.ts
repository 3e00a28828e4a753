/** A lawful slot as the finder answers it; say only what matters. */
export function anOffer(fields: object = {}) {
  return {
    sessionId: 's-1',
    sessionVersion: 3,
    heldOn: '2026-12-22',
    startsAt: '14:10',
    minutes: 15,
    department: 'Dept. 260',
    judge: 'Judge R. Castellane',
    score: 87,
    why: 'Same judge, counsel, officer and advocate. School is out, so no class is missed.',
    cautions: [],
    parts: [
      { part: 'continuity', label: 'People', words: 'All four stay.', got: 80, of: 80 },
      { part: 'school', label: 'School', words: 'School is out.', got: 70, of: 70 },
      { part: 'wait', label: 'Wait', words: 'About 20 minutes.', got: 42, of: 60 },
    ],
    clocks: [{ words: 'First review by Friday, January 15.', cite: { text: 'WIC 727.2', code: 'WIC' } }],
    ...fields,
  };
}

/** What the finder answers for one hearing; say only what matters. */
export function someSlots(fields: object = {}) {
  return {
    hearing: 'Progress review, 15 minutes, in person',
    caseId: 'k1',
    minutes: 15,
    windowWords: 'Between Tuesday, December 8 and Friday, January 15.',
    earliest: '2026-12-08',
    latest: '2027-01-15',
    safe: '2027-01-12',
    relaxedBy: ['GOOD_CAUSE'],
    cites: [{ text: 'WIC 727.2', code: 'WIC' }],
    mustHaves: ['Judge R. Castellane', 'P. Lindqvist', 'Spanish'],
    offers: [
      anOffer(),
      anOffer({ sessionId: 's-2', heldOn: '2027-01-05', startsAt: '10:20', score: 74, why: 'Same people. The longest wait of the three.' }),
      anOffer({ sessionId: 's-3', heldOn: '2027-01-12', startsAt: '14:40', score: 69, why: 'Three days before the last day.' }),
    ],
    notOffered: [],
    opens: [],
    blocker: null,
    lookedAt: 8,
    until: '2028-12-01',
    maySet: true,
    ...fields,
  };
}
