/** What a look at the ledger can find to be otherwise than its laws say; each with its law. */
export const LAW_OF = {
  "sum of entries": "I1",
  "transfer without entries": "I1",
  "entry without a transfer": "I1",
  "sum of all entries": "I1",
  "balance after an entry": "I2",
  "sequence of an entry": "I2",
  "date of an entry": "I2",
  "entry without an account": "I2",
  "stored balance": "I2",
  "stored number of entries": "I2",
  "stored lifetime": "I2",
  "spent below the floor": "I2",
  "points on hold": "I3",
  "end of a hold": "I3",
  "transfer of a hold": "I3",
  "sum of lots": "I7",
  "remaining of a lot": "I7",
  "account of a lot": "I7",
  "use without a lot": "I7",
  "lot without a transfer": "I7",
  "record behind a leaf": "I9",
  "record without a leaf": "I9",
  "leaf without a record": "I9",
  "record with two leaves": "I9",
  "columns of a reason": "I9",
  "position of a leaf": "I9",
  "order of leaves": "I9",
  "size of the log": "I9",
  "hash of a tile": "I9",
  "tile without leaves": "I9",
  "root of a seal": "I9",
  "signature of a seal": "I9",
  "chain of seals": "I9",
  "way of a claim": "I9",
  "content of a claim": "I9",
  "events of a claim": "I9",
  "claim of an event": "I9",
  "way of a request": "I9",
  "events of a request": "I9",
  "request of an event": "I9",
  "way of a round": "I9",
  "events of a round": "I9",
  "round of an event": "I9",
  "way of a visit": "I9",
  "content of an event": "I9",
  "events of a visit": "I9",
  "visit of an event": "I9",
  "content of a register change": "I9",
  "chain of register changes": "I9",
  "present of the register": "I9",
  "name of a proxy": "I9",
  "witness of a mandate": "I9",
  "content of a provider": "I9",
  "content of a record": "I9",
  "words of a look": "I9",
  "content of a consent": "I9",
  "sealed cell": "I9",
  "content of an elder's record": "I9",
  "mark of an ID number": "I9",
  "erased without a word": "I9",
  "figures of a period": "I10",
  "closed through": "I10",
  "time runs backwards": "I10",
  "pieces on hand": "I11",
  "pieces after a movement": "I11",
  "pieces of a batch": "I11",
  "batches of a movement": "I11",
  "order of batches": "I11",
  "pieces of a purchase": "I11",
  "money of a purchase": "I15",
  "points of a redemption": "I11",
  "top-up of a redemption": "I11",
  "points taken": "I11",
  "pieces taken": "I11",
  "pieces given back": "I11",
  "points given back": "I11",
  "goods of which more came back": "I11",
  "lines without a price": "I11",
  "pieces reserved": "I11",
  "points of a reservation": "I11",
  "hold of a reservation": "I11",
  "pickup of a reservation": "I11",
  "points of a sale": "I11",
  "sale of a transfer": "I11",
  "pieces of a guest": "I11",
  "pieces back from a guest": "I11",
  "sale in two books": "I9",
  "sum of a clearing": "I15",
  "vouchers that are out": "I1",
  "transfer of vouchers": "I1",
  "transfer of a claim": "I12",
  "household of a claim": "I12",
  "points of a claim": "I12",
  "counted of a claim": "I12",
  "points of a month": "I12",
  "rule of a claim": "I12",
  "reversal of a claim": "I12",
  "claim of a transfer": "I12",
  "pay of a visit": "I12",
  "counted of a visit": "I12",
  "visit of a transfer": "I12",
  "decision on a rulebook": "I14",
  "votes of a decision": "I14",
  "day of a decision": "I14",
  "votes of a motion": "I14",
  "figures of a resolution": "I14",
  "resolution of a motion": "I14",
} as const;

export type What = keyof typeof LAW_OF;
export type Law = (typeof LAW_OF)[What];

/** One difference: which law, what was compared, and where. */
export interface Finding {
  readonly law: Law;
  readonly what: What;
  /** The account, transfer, record, leaf, tile or seal. */
  readonly of: string;
  readonly expected: string;
  readonly found: string;
}

/** No more of one kind are kept, so that a village in which all is wrong still has a readable list. */
const MOST_OF_A_KIND = 100;

/** Findings as they come; of too many of one kind only the number goes on. */
export class Findings {
  readonly #kept: Array<Finding> = [];
  readonly #counts = new Map<What, number>();

  add(what: What, of: string, expected: string | number, found: string | number): void {
    const count = (this.#counts.get(what) ?? 0) + 1;
    this.#counts.set(what, count);
    if (count > MOST_OF_A_KIND) return;
    const finding = { law: LAW_OF[what], what, of };
    this.#kept.push({ ...finding, expected: String(expected), found: String(found) });
  }

  /** Adds a finding where two figures differ that should be one. */
  compare(what: What, of: string, expected: string | number, found: string | number): void {
    if (expected !== found) this.add(what, of, expected, found);
  }

  get kept(): ReadonlyArray<Finding> {
    return this.#kept;
  }

  /** How many there are, those that were not kept among them. */
  get count(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }
}
