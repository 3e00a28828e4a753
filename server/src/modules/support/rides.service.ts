import { Injectable } from '@nestjs/common';

@Injectable()
export class RidesService {
  save(..._asked: readonly unknown[]): Promise<never> {
    return Promise.reject(new Error('save is not made yet.'));
  }
}
