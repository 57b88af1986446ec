import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { Instant } from "../../time/index.ts";
import { CardStatus } from "./card.ts";
import { afterWrong, CodeStopped, CodeWaits, mayTry } from "./code.ts";
import { CardNotSo, CardVerb, cardAfter } from "./life.ts";

describe("the life of a card", () => {
  it.each([
    ["printed", { handOver: "active", lose: "lost", replace: "replaced", end: "ended" }],
    ["active", { freeze: "frozen", lose: "lost", replace: "replaced", end: "ended" }],
    ["frozen", { thaw: "active", lose: "lost", replace: "replaced", end: "ended" }],
    ["lost", {}],
    ["replaced", {}],
    ["ended", {}],
  ] as const)("goes on from %s", (from, ways) => {
    const status = CardStatus.make(from);
    const after = CardVerb.literals.map((verb) => [verb, cardAfter(status, verb)]);
    const known: Partial<Record<CardVerb, CardStatus>> = ways;
    const expected = CardVerb.literals.map((verb) => {
      const to = known[verb];
      return [verb, to ? Result.succeed(to) : Result.fail(new CardNotSo({ status }))];
    });
    expect(after).toEqual(expected);
  });
});

describe("wrong codes", () => {
  const now = Instant.make(1_700_000_000_000);
  const minutes = (count: number) => Instant.make(now + count * 60_000);

  it("are counted, wait after five and end after ten", () => {
    let tries = { wrong: 0, waitsUntil: null as Instant | null };
    const verdicts = [];
    for (let count = 0; count < 10; count += 1) {
      const at = count < 5 ? now : minutes(15);
      expect(mayTry(tries, at)).toEqual(Result.void);
      const after = afterWrong(tries, at);
      tries = after.tries;
      verdicts.push(after.verdict);
    }
    const wrong = [4, 3, 2, 1].map((left) => ({ _tag: "Wrong", left }));
    expect(verdicts).toEqual([
      ...wrong,
      { _tag: "Waits", seconds: 900 },
      ...wrong,
      { _tag: "Stopped" },
    ]);
    expect(mayTry(tries, minutes(600))).toEqual(Result.fail(new CodeStopped()));
  });

  it("wait to the second", () => {
    const tries = { wrong: 5, waitsUntil: minutes(15) };
    expect(mayTry(tries, minutes(14))).toEqual(Result.fail(new CodeWaits({ seconds: 60 })));
    expect(mayTry(tries, minutes(15))).toEqual(Result.void);
  });
});
