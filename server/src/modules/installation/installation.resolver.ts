import { Query, Resolver } from '@nestjs/graphql';
import { Public } from '../../auth/allow.decorator.ts';
import { InstallationQueries } from './installation.queries.ts';
import { Installation } from './installation.types.ts';

@Resolver()
export class InstallationResolver {
  constructor(private readonly queries: InstallationQueries) {}

  @Public('the sign-in page says what this installation is')
  @Query(() => Installation, { description: 'What this installation says about itself.' })
  installation() {
    return this.queries.read();
  }
}
