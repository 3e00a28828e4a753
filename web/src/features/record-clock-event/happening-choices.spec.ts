import { expect, test } from '@jest/globals';
import { ENTERED_HAPPENINGS } from '@starling/shared/vocabulary/happening';
import { happeningChoices, stageOf } from './happening-choices.ts';

test('what happened stands under the stage of the case it belongs to', () => {
  expect(stageOf('taken_into_custody')).toBe('custody');
  expect(stageOf('citation_issued')).toBe('custody');
  expect(stageOf('monitoring_reviewed')).toBe('detention');
  expect(stageOf('transfer_ordered')).toBe('jurisdiction');
  expect(stageOf('placement_left')).toBe('disposition');
  expect(stageOf('doubt_declared')).toBe('diversion');
  expect(stageOf('missing_report_made')).toBe('reports');
  expect(stageOf('firearm_record_destroyed')).toBe('records');
});

test('nothing typed shows all that can be entered, and nothing that the record holds already', () => {
  const all = happeningChoices('', (stage) => stage).map(({ key }) => key);

  expect(all).toHaveLength(ENTERED_HAPPENINGS.length);
  expect(all).not.toContain('petition_filed');
});

test('typed words find the kind, or the whole stage', () => {
  expect(happeningChoices('doubt', (stage) => stage).map(({ key }) => key)).toEqual(['doubt_declared']);
  expect(happeningChoices('detention', (stage) => stage).map(({ key }) => key)).toContain('petition_served');
});
