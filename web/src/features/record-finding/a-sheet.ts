/** A finding sheet of invented people for specs: two eligible counts, and a second petition whose counts cannot be reached or decided yet. */
const CITE = (text: string) => ({ code: text.split(' ')[0] ?? '', text });

const aCount = (countId: string, number: number, statute: string, description: string, more: object = {}) => ({
  countId, number, statute, description, level: 'FELONY', offenseOn: '2026-10-09', agency: 'Hawthorne Police', reportNumber: '26-16202', state: 'alleged', gate: 'ELIGIBLE', gateItem: null,
  gateWords: 'Not on the list of violent felonies.', gateCites: [], serious707bItem: null, enhancements: [], answers: null, ...more,
});
const aLine = (words: string, detail: string | null, ...cites: readonly string[]) => ({ words, detail, cites: cites.map(CITE) });
const aHolder = (key: string, name: string, words: string, more: object = {}) => ({
  key, kind: 'law_enforcement', name, reportNumber: null, windowFrom: '2026-12-01', windowUntil: '2031-12-01', suggestedOn: '2031-12-01', fixed: false, words, cites: [CITE('WIC 786(a)')], ...more,
});

export const ZURI_ROW = {
  hearingId: 'h-9', caseId: 'c-9', petitionId: 'p-1842', place: 9, startsAt: '11:16', minutes: 30, chosenName: 'Zuri', pronouns: 'she/her', hearingType: 'Hearing before jurisdiction', state: 'IN_HAND',
  needs: [{ kind: 'DUAL_CASE', words: 'Dual case' }, { kind: 'WARRANT', words: 'Warrant out' }], checkedInAt: '2026-12-01T18:58:00Z', calledAt: '2026-12-01T19:41:00Z', concludedAt: null,
  minuteSigned: false, notYetFinal: false, nextOn: null, version: 5,
};

const FINDING = { findingId: 'f-1', basis: 'trafficking_236_23', initiator: 'minors_counsel', state: 'submitted', assertedOn: '2026-11-10', assertedBy: 'P. Lindqvist', timeliness: 'on_time', evidenceKinds: [], privilegeClaimed: false, version: 2 };

export const ZURI_SHEET = {
  hearingId: 'h-9', row: ZURI_ROW, youthId: 'y-9', petitionId: 'p-1842', version: 2, stage: 'before_jurisdiction', vehicles: ['236_23_f'], vehicleNeeded: false,
  asserted: 'Asserted Nov 10 by P. Lindqvist, her counsel, before any admission: on time',
  firearmClause: false, firearmWords: 'Firearm clause: no, nothing was sustained.',
  petitions: [
    {
      petitionId: 'p-1842', caseId: 'c-9', kind: '602', ending: '1842', filedOn: '2026-10-13', state: 'pre_jurisdiction', stateWords: 'Before jurisdiction', version: 2, finding: FINDING,
      counts: [aCount('c-1', 1, 'PC 459, 460(b)', 'burglary, second degree'), aCount('c-2', 2, 'PC 148.9(a)', 'false name to an officer', { level: 'MISDEMEANOR', gateWords: 'Not a felony.' })],
    },
    {
      petitionId: 'p-2207', caseId: 'c-9', kind: '602', ending: '2207', filedOn: '2026-11-04', state: 'pre_jurisdiction', stateWords: 'Before jurisdiction', version: 1, finding: null,
      counts: [
        aCount('c-3', 1, 'PC 211', 'robbery', { offenseOn: '2026-11-02', gate: 'EXCLUDED', gateItem: 9, gateWords: 'Item 9: robbery, every kind. The defense cannot reach it, whatever the proof.', gateCites: [CITE('PC 667.5(c)(9)')] }),
        aCount('c-4', 2, 'PC 245(a)(4)', 'assault, by force', {
          offenseOn: '2026-11-02', gate: 'UNDETERMINED', gateItem: 8, gateWords: 'Item 8: excluded only if the injury enhancement is proved. Try it first, or reserve.', gateCites: [CITE('PC 667.5(c)(8)')],
          enhancements: [{ enhancementId: 'e-1', code: '12022.7', state: 'charged' }],
        }),
      ],
    },
  ],
  holders: [
    aHolder('court', 'Juvenile court', 'file, audio, 3 exhibits; age 21', { kind: 'juvenile_court', windowFrom: '2033-02-09', windowUntil: '2050-02-09', suggestedOn: '2033-02-09' }),
    aHolder('police', 'Hawthorne Police', '', { reportNumber: '26-16202' }),
    aHolder('sheriff', 'County Sheriff', 'booking and warrant'), aHolder('probation', 'Probation', 'and the monitoring vendor’s records'),
    aHolder('doj', 'Department of Justice', 'state number not found', { suggestedOn: null }), aHolder('da', 'District Attorney', 'named by court setting'),
  ],
  willEnd: [
    aLine('The petition, dismissed; no discretion', null, 'PC 236.23(f)'), aLine('Jurisdiction hearing, Dec 15, 9:40', 'vacated'), aLine('Bench warrant of Nov 12, recalled', 'Sheriff confirms before she leaves'),
    aLine('Electronic monitoring, order of Oct 14', 'device off today'), aLine('Curfew and search terms of Oct 14', null, 'WIC 702'),
  ],
  willBeSent: [
    aLine('Sealing order and receipt form, to 6 holders', 'JV-596, JV-591'), aLine('Notice of sealing, to the youth and counsel', 'English, Spanish'), aLine('Recall, monitoring off, vacated hearing', '8 people, neutral words'),
    aLine('Never sent: school notice, any federal agency', null, 'WIC 827(b)', 'WIC 831'),
  ],
  willNotBeTouched: [
    aLine('Petition ending 2207, hearing Dec 4 (last day)', null, 'In re W.R.'), aLine('The 300 case, next Jan 6, and its custody warrant', 'Edelman 404'), aLine('Protective order', null, 'PC 136.2'),
    aLine('Missing-person record; counsel’s own file', null), aLine('Restitution: no order exists', null, 'WIC 786(h)'),
  ],
  warnings: [], acts: [{ name: 'signFinding', open: true, why: '', cites: [CITE('PC 236.23(f)')] }],
};
