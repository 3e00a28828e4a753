import { Injectable } from '@nestjs/common';

@Injectable()
export class UnavailabilityService {
  enter(..._asked: readonly unknown[]): Promise<never> {
    return Promise.reject(new Error('enter is not made yet.'));
  }

  takeBack(..._asked: readonly unknown[]): Promise<never> {
    return Promise.reject(new Error('takeBack is not made yet.'));
  }
}
