import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { AccountFrozen, NeedsEarned, Points } from "../points/index.ts";
import { GoodId, OutOfStock, ShortOfPoints } from "../store/index.ts";
import { collect, NotTheirs, type PickupProof, ReservationGone, reserve, shows } from "./index.ts";
import {
  after,
  booksOf,
  ELDER,
  factsOf,
  good,
  household,
  line,
  NOW,
  riceKept,
  wanting,
} from "./testing/shop.ts";

const rice = good("rice", 30, 2);
const ended = (kind: "posted" | "released" | "expired") => {
  const { reservation, hold } = riceKept();
  const end = { kind, at: NOW, amount: Points.make(0), transfer: null };
  return { reservation, hold: { ...hold, end } };
};

describe("reserving", () => {
  it("sets the points and the goods aside until the village's last day", () => {
    const { reservation, hold, account } = riceKept();
    expect(reservation).toMatchObject({
      ...{ id: hold.id, points: 30, until: "2026-03-08", resident: ELDER, code: "123456" },
      lines: [{ good: "rice", pieces: 1, price: 30, points: 30 }],
    });
    expect(hold).toMatchObject({ amount: 30, to: "store", purpose: "留货：rice1袋" });
    expect(account).toMatchObject({ balance: 50, held: 30 });
  });

  it.each([
    {
      name: "more pieces than nobody reserved",
      facts: factsOf(booksOf(household(90)), [{ ...rice, onHand: 0 }]),
      refusal: new OutOfStock({ good: GoodId.make("rice"), name: "rice", onHand: 0, wanted: 1 }),
    },
    {
      name: "points that stand on hold",
      facts: factsOf(booksOf(household(50, { held: Points.make(21) })), [rice]),
      refusal: new ShortOfPoints({
        ...{ balance: Points.make(29), price: Points.make(30), short: Points.make(1) },
      }),
    },
  ])("is refused for $name", ({ facts, refusal }) => {
    expect(reserve(facts, [line("rice", 1, 30)], wanting(), NOW)).toEqual(Result.fail(refusal));
  });
});

describe("collecting", () => {
  const collecting = (changes: object = {}, at = after(1)) => {
    const { reservation, hold, account } = riceKept();
    const books = booksOf(account);
    return collect({ ...factsOf(books, [rice]), kept: { reservation, hold }, ...changes }, at);
  };

  it("takes exactly what was reserved, at the price at which it was", () => {
    const dear = { ...good("rice", 45, 1), onShelf: false };
    const { redemption, hold } = Result.getOrThrow(collecting({ goods: [dear] }));
    expect(redemption).toMatchObject({ points: 30, balance: 20, lines: [{ price: 30 }] });
    expect(redemption.posting.accounts[0]).toMatchObject({ balance: 20, held: 0 });
    expect(redemption.posting.transfer.reason).toMatchObject({ _tag: "ByRedemption" });
    expect(redemption.movements).toMatchObject([{ good: "rice", pieces: -1, kind: "redemption" }]);
    expect(hold.end).toMatchObject({ kind: "posted", amount: 30, transfer: "t-1" });
  });

  it("is possible until the last moment of the last day", () => {
    const lastHour = Result.isSuccess(collecting({}, after(3.5)));
    expect([lastHour, Result.isSuccess(collecting({}, after(3.6)))]).toEqual([true, false]);
  });

  it.each([
    { name: "was collected", changes: { kept: ended("posted") }, state: "collected" as const },
    { name: "was freed", changes: { kept: ended("released") }, state: "released" as const },
    { name: "ended at night", changes: { kept: ended("expired") }, state: "expired" as const },
    { name: "is over", changes: {}, at: after(4), state: "over" as const },
  ])("is refused when it $name", ({ changes, at, state }) => {
    const gone = new ReservationGone({ state, until: riceKept().reservation.until });
    expect(collecting(changes, at)).toEqual(Result.fail(gone));
  });

  it("is refused where the account was frozen, and where earned points are missing by now", () => {
    const { account } = riceKept();
    const frozen = factsOf(booksOf({ ...account, status: "frozen" }), [rice]);
    expect(collecting(frozen)).toEqual(Result.fail(new AccountFrozen({ account: account.id })));
    const [lot] = booksOf(account).lots;
    const granted = lot ? [{ ...lot, origin: "granted" as const }] : [];
    const books = { ...booksOf(account), lots: granted };
    const matching = { origins: ["granted"], earned: 1, per: 1 } as const;
    expect(Result.getFailure(collecting({ books, matching }))).toMatchObject({
      value: expect.any(NeedsEarned),
    });
  });
});

describe("what somebody shows", () => {
  const { reservation } = riceKept();
  const { code, household: id } = reservation;

  it.each<{ name: string; proof: object; shown: string | null }>([
    { name: "the code", proof: { _tag: "OnCode", code }, shown: "code" },
    { name: "another code", proof: { _tag: "OnCode", code: "000000" }, shown: null },
    { name: "a card of the household", proof: { _tag: "OnCard", household: id }, shown: "card" },
    { name: "a neighbour's card", proof: { _tag: "OnCard", household: "li" }, shown: null },
    { name: "a mandate", proof: { _tag: "OnMandate", elder: ELDER }, shown: "mandate" },
    { name: "somebody else's", proof: { _tag: "OnMandate", elder: "li" }, shown: null },
  ])("is $name", ({ proof, shown }) => {
    expect(shows(reservation, proof as PickupProof)).toEqual(
      shown === null ? Result.fail(new NotTheirs()) : Result.succeed(shown),
    );
  });
});
