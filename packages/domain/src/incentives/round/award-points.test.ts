import { Result } from "effect";
import { expect, it } from "vitest";
import { StaffId } from "../../governance/index.ts";
import { subjectOf } from "../../points/index.ts";
import {
  books,
  date,
  holder,
  now,
  own,
  points,
  today,
  transferId,
} from "../../points/testing/books.ts";
import { awardPoints, CandidateId, openRound, pointsOf, RoundId } from "../index.ts";
import { fen, scheme } from "../testing/schemes.ts";

/** A point is worth half a yuan. */
const byPoints = scheme({
  ...{ reward: "points", worth: fen(50) },
  allocation: { _tag: "ByTier", tiers: [{ title: "星", least: 1, amount: fen(500) }] },
});

it("gives points by what one is worth, out of the issuance, once for each candidate", () => {
  expect(pointsOf(byPoints, fen(500), 1)).toBe(100);
  expect(pointsOf(scheme(), fen(500), 1)).toBeNull();
  const facts = {
    id: RoundId.make("r"),
    scheme: byPoints,
    on: today,
    adopted: true,
    available: null,
    basis: null,
  };
  const round = Result.getOrThrow(openRound(facts, fen(1_000), { id: StaffId.make("li") }, now));
  const [wang, issuance] = [holder("wang"), own("issuance", 0)];
  const payment = { candidate: CandidateId.make("h-wang"), amount: fen(500) };
  const giving = {
    ...{ books: books([issuance, wang]), issuance: issuance.id, to: wang.id },
    ...{ transfer: transferId("t"), expires: date("2027-12-31") },
    scale: 1,
  } as const;
  const { transfer } = Result.getOrThrow(awardPoints(round, payment, giving, now));
  expect(transfer.entries).toEqual([
    { account: "issuance", amount: points(-100) },
    { account: "wang", amount: points(100) },
  ]);
  expect(subjectOf(transfer.reason, transfer.id)).toBe("r/h-wang");
});
