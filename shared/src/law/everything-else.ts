import { caseLaw, pen, rule, wic, type Citation } from './citation.ts';

/** Everything around a petition that its dismissal touches, or is believed to touch. */
export type Matter =
  | 'detention'
  | 'monitoring'
  | 'warrants_of_petition'
  | 'protective_custody_warrant'
  | 'missing_person_report'
  | 'hearings_of_petition'
  | 'subpoenas_and_reviews'
  | 'probation_terms'
  | 'protective_orders_for_the_youth'
  | 'informal_or_deferred_grants'
  | 'notice_777_on_petition'
  | 'notice_777_on_other_petition'
  | 'placement'
  | 'restitution'
  | 'restitution_fine'
  | 'firearm_prohibition'
  | 'registration'
  | 'dna_sample'
  | 'driver_license'
  | 'school_notice'
  | 'dependency_case'
  | 'copies_in_dependency_file'
  | 'joint_assessment'
  | 'other_petitions'
  | 'co_respondents'
  | 'trafficker_prosecution'
  | 'visa_certification'
  | 'services'
  | 'youth_appeal'
  | 'immigration';

/** What becomes of a matter when the petition is dismissed on the finding. */
export interface MatterRow {
  /** ends: with this petition, whatever else the youth has. survives: it goes on. asks: the judge or a person decides. */
  readonly becomes: 'ends' | 'survives' | 'asks';
  readonly words: string;
  /** What the court's people do, in the words of the sheet. */
  readonly act: string;
  readonly cites: readonly Citation[];
  /** verified: the text was read. recalled: general knowledge. derived: follows from read texts. open: no authority. */
  readonly status: 'verified' | 'recalled' | 'derived' | 'open';
}

/** The table, in the order of the research: what ends, what survives, what is asked about (R11, R12). */
export const EVERYTHING_ELSE: Readonly<Record<Matter, MatterRow>> = {
  detention: ends('verified', 'Detention, juvenile hall and home supervision on this petition end the same day.', [
    'Release order today. Check holds on other petitions, other counties, 777 notices and the dependency placement.',
    wic('702'),
    rule('5.780'),
  ]),
  monitoring: ends('verified', 'Electronic monitoring is a restriction of this petition and ends.', [
    'Removal order. The vendor’s data is sealed through probation.',
    wic('702'),
  ]),
  warrants_of_petition: ends('recalled', 'A warrant of this petition has no petition to stand on.', [
    'Recall it, and confirm that it left the state and national systems.',
    wic('702'),
  ]),
  protective_custody_warrant: survives('recalled', 'A protective custody warrant of the dependency case goes on.', [
    'Leave it. Do not recall it with the others.',
    wic('340'),
  ]),
  missing_person_report: survives('recalled', 'A missing-person report is not touched.', [
    'It stays with the agency of the dependency case.',
    wic('702'),
  ]),
  hearings_of_petition: ends('derived', 'Hearings set on this petition are vacated.', [
    'Tell everybody; take them off the portal and the reminders. Keep the dates of the dependency case.',
    wic('702'),
  ]),
  subpoenas_and_reviews: ends('derived', 'Subpoenas, transport, interpreters and reviews of this petition are canceled.', [
    'Close the tasks.',
    wic('702'),
  ]),
  probation_terms: ends('verified', 'Terms, searches, stay-away, curfew and programs of this petition end.', [
    'Terminate them. Services may be offered and taken freely.',
    wic('702'),
    wic('786(b)'),
  ]),
  protective_orders_for_the_youth: survives('derived', 'An order that protects the youth in the trafficker’s case goes on.', [
    'Leave it.',
    pen('136.2'),
  ]),
  informal_or_deferred_grants: ends(
    'derived',
    'Informal supervision, deferred entry or probation without wardship on this petition ends.',
    ['Close the grant.', wic('702')],
  ),
  notice_777_on_petition: ends('derived', 'A notice of violation on this petition falls with it.', [
    'Dismiss it; it is sealed with the petition.',
    wic('702'),
  ]),
  notice_777_on_other_petition: asks('open', 'A notice of violation on another petition goes on, also when it rests on the same event.', [
    'Flag it. Counsel may raise the facts of the finding there.',
    caseLaw('In re W.R. (2018)'),
    wic('775'),
  ]),
  placement: asks('verified', 'The authority to place ends. The foster-care hearing comes first and may be the same day.', [
    'Hold the hearing, make the dependency referral, show the judge what keeps extended care.',
    wic('607.2'),
    wic('450'),
    wic('241.1(f)'),
  ]),
  restitution: asks('open', 'Before disposition there is none. After it, the ruling is open.', [
    'Nothing is deleted. Collection is stayed and a ruling is set, as the court’s setting says.',
    wic('786(h)'),
    pen('236.23(e)(2)'),
  ]),
  restitution_fine: survives('verified', 'A restitution fine is void ten years after it was imposed.', ['Keep its day.', wic('223.2(d)')]),
  firearm_prohibition: asks('verified', 'None without a sustained petition and wardship.', [
    'Fill the firearm line of the order: the 33rd birthday, or why it does not apply.',
    wic('786(a)'),
    pen('29820'),
  ]),
  registration: ends('recalled', 'No duty to register without a sustained petition.', ['State that there is none.', pen('290.008')]),
  dna_sample: asks('recalled', 'The sample is not erased by this order.', ['Offer forms JV-796 and JV-798.', pen('299')]),
  driver_license: asks('verified', 'Motor Vehicles is no holder unless the youth asks.', [
    'Name it only on request and with the finding.',
    wic('786(f)(2)'),
  ]),
  school_notice: ends('verified', 'The school destroys the notice when jurisdiction ends.', ['Send the withdrawal.', wic('827(d)(1)')]),
  dependency_case: survives('verified', 'The dependency case goes on, and may be where the services are.', [
    'Reports there must not recite the sealed offense. No document there is deleted.',
    wic('786(g)(1)(K)(ii)'),
    pen('236.23(f)'),
  ]),
  copies_in_dependency_file: asks('open', 'Copies of these papers in the dependency file.', [
    'List the documents that quote this file, for the judge.',
    wic('786(a)'),
  ]),
  joint_assessment: ends('recalled', 'A pending joint assessment has no petition left.', [
    'Close it; its papers are sealed with the petition.',
    wic('241.1'),
  ]),
  other_petitions: survives('verified', 'Other petitions of the youth go on, unless the judge adds an earlier one.', [
    'Propose earlier petitions that meet the criteria, one by one.',
    wic('786(f)(1)'),
  ]),
  co_respondents: asks('open', 'The cases of co-respondents go on, and their files mention the youth.', [
    'Redact the name on request.',
    wic('786'),
  ]),
  trafficker_prosecution: survives('verified', 'The youth may be a witness there; the sealed file stays closed to the defense.', [
    'Link nothing between the cases. The prosecutor asks under row (K).',
    caseLaw('S.V. v. Superior Court (2017)'),
    wic('786(g)(1)(K)'),
  ]),
  visa_certification: survives('verified', 'A judge or prosecutor may still look to certify.', [
    'Open it under row (M).',
    wic('786(g)(1)(M)'),
  ]),
  services: survives('verified', 'Victim compensation and services are not touched.', ['Hand out the information sheet.', pen('236.13')]),
  youth_appeal: asks('verified', 'An appeal of the youth from an earlier order may have nothing left to decide.', [
    'Tell appellate counsel. The record stays available to that court.',
    wic('800(e)'),
    wic('800(g)'),
  ]),
  immigration: asks('recalled', 'The seal is a remedy of this state; its effect in federal matters is not assured.', [
    'Refer to counsel. Nothing goes to a federal officer.',
    wic('831'),
  ]),
};

/** What is done, and at least one authority. */
type ActAndCites = readonly [act: string, ...cites: readonly [Citation, ...Citation[]]];

function ends(status: MatterRow['status'], words: string, [act, ...cites]: ActAndCites): MatterRow {
  return { becomes: 'ends', words, act, cites, status };
}

function survives(status: MatterRow['status'], words: string, [act, ...cites]: ActAndCites): MatterRow {
  return { becomes: 'survives', words, act, cites, status };
}

function asks(status: MatterRow['status'], words: string, [act, ...cites]: ActAndCites): MatterRow {
  return { becomes: 'asks', words, act, cites, status };
}
