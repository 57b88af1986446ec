import { Result } from "effect";
import { expect, it } from "vitest";
import { CandidateId, NoWholePieces, piecesOf } from "../index.ts";
import { fen } from "../testing/schemes.ts";

const paying = (candidate: string, amount: number) => ({
  candidate: CandidateId.make(candidate),
  amount: fen(amount),
});

it.each([
  { name: "whole pieces", worth: 5_000, is: Result.succeed([1, 3]) },
  {
    name: "no half a bag",
    worth: 3_000,
    is: Result.fail(new NoWholePieces({ amount: fen(5_000), worth: fen(3_000) })),
  },
])("hands over $name", ({ worth, is }) => {
  const pieces = piecesOf([paying("wang", 5_000), paying("li", 15_000)], { worth: fen(worth) });
  expect(Result.map(pieces, (all) => all.map((one) => one.pieces))).toEqual(is);
});
