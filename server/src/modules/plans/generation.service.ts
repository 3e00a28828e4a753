import { Injectable } from '@nestjs/common';

@Injectable()
export class GenerationService {
  generate(..._asked: readonly unknown[]): Promise<never> {
    return Promise.reject(new Error('generate is not made yet.'));
  }
}
