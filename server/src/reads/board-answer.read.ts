import type { Scope } from '@starling/db/scope';
import type { BoardRow } from '../graphql/types/board.types.ts';
import { AT_THE_DOOR, type BoardRowFromSql } from './board-row.read.ts';
import { sayBoardRow } from './board-words.ts';
import { DOCKET_ROW, ROW_FROM } from './docket-row.read.ts';
import { SETTING_ROWS, settingsOn, type SettingFromSql } from './settings.read.ts';

const ONE_ROW = `
  select json_build_object('row', ${DOCKET_ROW}, 'door', ${AT_THE_DOOR}, 'settings', ${SETTING_ROWS}, 'today', app.today())
  from ${ROW_FROM} where h.court_id = (select app.court()) and h.hearing_id = $1`;

/** The row of the board after an act on it, read in the same transaction; a suggestion belongs to the whole board. */
export async function boardRowOf(scope: Scope, hearingId: string): Promise<BoardRow> {
  const { settings, today, ...found } = (await scope.json(ONE_ROW, [hearingId])) as BoardRowFromSql & {
    readonly settings: readonly SettingFromSql[];
    readonly today: string;
  }; // parse border: the statement shapes it, and the act saw the hearing a moment ago
  return sayBoardRow(found, { time: scope.time(), settings: settingsOn(settings, today) });
}
