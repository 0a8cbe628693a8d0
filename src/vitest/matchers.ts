import { expect } from 'vitest';
import { messageMatchers, type MessageMatchers } from './message-matchers.ts';

expect.extend(messageMatchers);

declare module 'vitest' {
  interface AsymmetricMatchersContaining extends MessageMatchers<unknown> {}
}

// Vitest's own interface for this has other type parameters in each major version; this one it takes over
// in all of them.
declare global {
  namespace Chai {
    interface Assertion extends MessageMatchers {}
  }
}

export { messageMatchers, type MessageMatchers };
