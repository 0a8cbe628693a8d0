/** What a message type owes the customer. */
export interface Contract {
  /**
   * `optional`: nothing is demanded, and what is there is still judged. `unknown`: the same, where the
   * type is not known.
   */
  readonly greeting: 'owed' | 'optional' | 'none' | 'unknown';
  /** Whether each parcel needs a link that leads to it. */
  readonly tracking: 'per-parcel' | 'none';
  /** `human`: the customer must be able to speak to someone. `any`: some way to answer. */
  readonly contact: 'human' | 'any' | 'none';
}
