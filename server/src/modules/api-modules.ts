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
] as const;
