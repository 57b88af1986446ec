/** What an order came to, in fen: by its deliveries, by the book of stock, and by the fund. */
export interface ThreeFigures {
  readonly received: number;
  readonly stocked: number;
  /** `null` as long as nothing was paid. */
  readonly paid: number | null;
}

/** 三数相符: what was received is what came into stock, and what was paid where anything was. */
export const threeAgree = ({ received, stocked, paid }: ThreeFigures): boolean =>
  stocked === received && (paid === null || paid === received);
