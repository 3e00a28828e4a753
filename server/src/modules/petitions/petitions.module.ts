import { Module } from '@nestjs/common';
import { PetitionsResolver } from './petitions.resolver.ts';
import { PetitionsService } from './petitions.service.ts';

@Module({ providers: [PetitionsResolver, PetitionsService] })
export class PetitionsModule {}
