import { AccountsModule } from './accounts/accounts.module.ts';
import { DocketsModule } from './dockets/dockets.module.ts';
import { InstallationModule } from './installation/installation.module.ts';
import { SessionsModule } from './sessions/sessions.module.ts';

/** One module for each noun of the API. */
export const API_MODULES = [InstallationModule, AccountsModule, SessionsModule, DocketsModule] as const;
