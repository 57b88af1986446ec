/** Two households' points and a shelf, as many clients at once use them. */
export interface Wallet {
  /** Gives the first household points, and tells by which transfer. */
  readonly earn: (amount: number) => Promise<string>;
  readonly spend: (client: number, amount: number) => Promise<boolean>;
  /** Gives to the neighbour, or the neighbour back: clients go both ways. */
  readonly pass: (client: number, amount: number) => Promise<boolean>;
  /** Takes a bag of rice from the shelf, for ten points. */
  readonly take: (client: number) => Promise<boolean>;
  readonly hold: (amount: number) => Promise<string>;
  /** Takes what stands on hold, or frees it. */
  readonly endHold: (client: number, hold: string) => Promise<boolean>;
  readonly reverse: (client: number, transfer: string) => Promise<boolean>;
  /** Spends ten points, always as the same attempt; tells what came of it. */
  readonly tap: (client: number) => Promise<string>;
  readonly standing: () => Promise<Standing>;
  /** What whoever looks after the books finds wrong with them. */
  readonly faults: () => Promise<ReadonlyArray<string>>;
}

export interface Standing {
  /** What the first household has, and what of it stands on hold; and what the neighbour has. */
  readonly balance: number;
  readonly held: number;
  readonly neighbour: number;
  /** How many bags are left. */
  readonly bags: number;
}

/** Makes a wallet with nothing in it, and so many bags on the shelf. */
export type OpenWallet = (bags: number) => Promise<Wallet>;
