import { Schema } from "effect";

/** The most that one amount of money may be: ten million yuan. */
export const MOST_FEN = 1_000_000_000;

/** An exact amount of money in fen, a hundredth of a yuan; never negative, never a fraction. */
export const Fen = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: MOST_FEN })).pipe(
  Schema.brand("Fen"),
);
export type Fen = typeof Fen.Type;

export const NO_FEN = Fen.make(0);

export const sumFen = (all: Iterable<Fen>): Fen => {
  let total = 0;
  for (const fen of all) total += fen;
  return Fen.make(total);
};
