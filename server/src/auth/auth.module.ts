import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AllowGuard } from './allow.guard.ts';
import { PasswordMethod } from './password.method.ts';
import { PersonaMethod } from './persona.method.ts';
import { SessionsStore } from './sessions.store.ts';

@Global()
@Module({
  providers: [SessionsStore, PasswordMethod, PersonaMethod, { provide: APP_GUARD, useClass: AllowGuard }],
  exports: [SessionsStore, PasswordMethod, PersonaMethod],
})
export class AuthModule {}
