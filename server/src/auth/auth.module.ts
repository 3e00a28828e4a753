import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AllowGuard } from './allow.guard.ts';
import { OpenSockets } from './open-sockets.ts';
import { PasswordMethod } from './password.method.ts';
import { PersonaMethod } from './persona.method.ts';
import { SessionsStore } from './sessions.store.ts';
import { Throttle } from './throttle.ts';

@Global()
@Module({
  providers: [SessionsStore, OpenSockets, PasswordMethod, PersonaMethod, Throttle, { provide: APP_GUARD, useClass: AllowGuard }],
  exports: [SessionsStore, OpenSockets, PasswordMethod, PersonaMethod, Throttle],
})
export class AuthModule {}
