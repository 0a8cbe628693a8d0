import type { Contract } from './contract.ts';
import type { Facts, Sender } from './facts.ts';
import type { Message } from './message.ts';
import type { Reading } from './reading.ts';

/** What a rule is given: what the message says, what is true, and the message itself for the rare rule that needs it. */
export interface Judged {
  readonly reading: Reading;
  readonly facts: Facts;
  readonly message: Message;
  readonly contract: Contract;
  readonly sender: Sender;
  /** Absent where the canary world was not rendered. */
  readonly canary?: CanaryWorld;
}

/** The same message rendered for the same customer with every identifier replaced by a fresh value. */
export interface CanaryWorld {
  readonly reading: Reading;
  /** Canary value by the path of the identifier it stands for. */
  readonly values: ReadonlyMap<string, string>;
}
