import { AccountsModule } from './accounts/accounts.module.ts';
import { CasesModule } from './cases/cases.module.ts';
import { ClocksModule } from './clocks/clocks.module.ts';
import { ClosuresModule } from './closures/closures.module.ts';
import { DocumentsModule } from './documents/documents.module.ts';
import { FindingsModule } from './findings/findings.module.ts';
import { ImportsModule } from './imports/imports.module.ts';
import { DocketsModule } from './dockets/dockets.module.ts';
import { ChangesModule } from './changes/changes.module.ts';
import { HearingsModule } from './hearings/hearings.module.ts';
import { HomesModule } from './homes/homes.module.ts';
import { SealingModule } from './sealing/sealing.module.ts';
import { InstallationModule } from './installation/installation.module.ts';
import { MattersModule } from './matters/matters.module.ts';
import { PetitionsModule } from './petitions/petitions.module.ts';
import { SearchModule } from './search/search.module.ts';
import { SessionsModule } from './sessions/sessions.module.ts';
import { SettingsModule } from './settings/settings.module.ts';
import { WarrantsModule } from './warrants/warrants.module.ts';
import { CalendarModule } from './calendar/calendar.module.ts';
import { LoadModule } from './load/load.module.ts';
import { PlansModule } from './plans/plans.module.ts';
import { ResourcesModule } from './resources/resources.module.ts';
import { QueuesModule } from './queues/queues.module.ts';
import { PrintsModule } from './prints/prints.module.ts';
import { FeedsModule } from './feeds/feeds.module.ts';
import { SupportModule } from './support/support.module.ts';
import { NeedsModule } from './needs/needs.module.ts';
import { SeparationsModule } from './separations/separations.module.ts';
import { SlotsModule } from './slots/slots.module.ts';
import { CallOrdersModule } from './call-orders/call-orders.module.ts';
import { MovesModule } from './moves/moves.module.ts';
import { ContinuancesModule } from './continuances/continuances.module.ts';
import { ConflictsModule } from './conflicts/conflicts.module.ts';
import { MinuteOrdersModule } from './minute-orders/minute-orders.module.ts';
import { OutboxModule } from './outbox/outbox.module.ts';
import { PacketsModule } from './packets/packets.module.ts';
import { YouthPagesModule } from './youth-pages/youth-pages.module.ts';
import { BoardModule } from './board/board.module.ts';
import { RecordModule } from './record/record.module.ts';
import { DraftsModule } from './drafts/drafts.module.ts';
import { PresenceModule } from './presence/presence.module.ts';
import { PhrasesModule } from './phrases/phrases.module.ts';
import { RoomsModule } from './rooms/rooms.module.ts';
import { RemoteModule } from './remote/remote.module.ts';
import { CustodyOrdersModule } from './custody-orders/custody-orders.module.ts';
import { CloseListsModule } from './close-lists/close-lists.module.ts';
import { ResultsModule } from './results/results.module.ts';
import { WorkingCopiesModule } from './working-copies/working-copies.module.ts';
import { ReportsModule } from './reports/reports.module.ts';
import { ParticipationsModule } from './participations/participations.module.ts';
import { StaffingModule } from './staffing/staffing.module.ts';

/** One module for each noun of the API. */
export const API_MODULES = [
  InstallationModule,
  AccountsModule,
  SessionsModule,
  DocketsModule,
  HearingsModule,
  WarrantsModule,
  PetitionsModule,
  MattersModule,
  CasesModule,
  FindingsModule,
  DocumentsModule,
  ImportsModule,
  ChangesModule,
  HomesModule,
  SealingModule,
  SearchModule,
  SettingsModule,
  ClosuresModule,
  ClocksModule,
  CalendarModule,
  LoadModule,
  PlansModule,
  ResourcesModule,
  QueuesModule,
  PrintsModule,
  FeedsModule,
  SupportModule,
  NeedsModule,
  SeparationsModule,
  SlotsModule,
  CallOrdersModule,
  MovesModule,
  ContinuancesModule,
  ConflictsModule,
  MinuteOrdersModule,
  OutboxModule,
  PacketsModule,
  YouthPagesModule,
  BoardModule,
  RecordModule,
  DraftsModule,
  PresenceModule,
  PhrasesModule,
  RoomsModule,
  RemoteModule,
  CustodyOrdersModule,
  CloseListsModule,
  ResultsModule,
  WorkingCopiesModule,
  ReportsModule,
  ParticipationsModule,
  StaffingModule,
] as const;
