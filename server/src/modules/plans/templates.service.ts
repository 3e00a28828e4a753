import { Injectable } from '@nestjs/common';

@Injectable()
export class TemplatesService {
  save(..._asked: readonly unknown[]): Promise<never> {
    return Promise.reject(new Error('save is not made yet.'));
  }

  end(..._asked: readonly unknown[]): Promise<never> {
    return Promise.reject(new Error('end is not made yet.'));
  }
}
