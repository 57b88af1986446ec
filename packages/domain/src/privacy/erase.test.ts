import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { PersonName, ResidentId } from "../people/index.ts";
import { Points } from "../points/index.ts";
import { CalendarDate, Instant } from "../time/index.ts";
import {
  CardLeft,
  ClaimsOpen,
  ConfirmedBySame,
  ErasedAlready,
  type ErasureFacts,
  ErasureRequestId,
  erase,
  HoldsLeft,
  mayErase,
  PointsLeft,
  StillMember,
  unsettled,
} from "./index.ts";

const NOW = Instant.make(Date.parse("2026-11-26T02:00:00Z"));
const points = (amount: number) => Points.make(amount);
const own = (changes: Partial<ErasureFacts["accounts"][number]> = {}) => ({
  ...({ unit: "time", balance: points(0), held: points(0), status: "frozen" } as const),
  ...changes,
});
const settled: ErasureFacts = {
  person: {
    id: ResidentId.make("zhang"),
    name: PersonName.make("张德山"),
    departure: { how: "died", on: CalendarDate.make("2026-10-01") },
  },
  openClaims: 0,
  accounts: [own(), own({ unit: "points", balance: points(30) })],
  card: false,
};
const request = {
  id: ErasureRequestId.make("request"),
  resident: settled.person.id,
  ground: "asked",
  words: "儿子张强来村里说的",
  preparedBy: { id: "tian", name: "田主任" },
  at: NOW,
} as const;
const chance = "7f3a90bb12cd";

describe("who may be erased", () => {
  it("is whoever left and is settled; what a frozen account holds stays", () => {
    expect(mayErase(settled)).toEqual(Result.void);
  });

  const member = { ...settled.person, departure: null };
  const erased = { ...settled.person, name: PersonName.make("村民-7F3A") };
  it.each([
    { name: "a member", facts: { person: member }, refusal: new StillMember({ name: "张德山" }) },
    {
      name: "who was erased",
      facts: { person: erased, card: true },
      refusal: new ErasedAlready({ name: "村民-7F3A" }),
    },
    { name: "with claims", facts: { openClaims: 2 }, refusal: new ClaimsOpen({ count: 2 }) },
    {
      name: "with points to spend",
      facts: { accounts: [own({ status: "open", balance: points(60) })] },
      refusal: new PointsLeft({ unit: "time", balance: points(60) }),
    },
    {
      name: "with a debt",
      facts: { accounts: [own({ status: "open", unit: "points", balance: points(-5) })] },
      refusal: new PointsLeft({ unit: "points", balance: points(-5) }),
    },
    {
      name: "with a hold, even where the account is frozen",
      facts: { accounts: [own({ balance: points(60), held: points(20) })] },
      refusal: new HoldsLeft({ unit: "time", held: points(20) }),
    },
    { name: "with a card", facts: { card: true }, refusal: new CardLeft() },
  ])("is not $name", ({ facts, refusal }) => {
    expect(unsettled({ ...settled, ...facts })).toEqual([refusal]);
    expect(mayErase({ ...settled, ...facts })).toEqual(Result.fail(refusal));
  });

  it("is told everything that is in the way", () => {
    const facts = { ...settled, person: member, openClaims: 1, card: true };
    expect(unsettled(facts).map(({ _tag }) => _tag)).toEqual([
      ...["StillMember", "ClaimsOpen", "CardLeft"],
    ]);
  });
});

describe("erasing", () => {
  const taken = new Set(["村民-7F3A"]);

  it("gives a name that nobody has", () => {
    expect(erase({ ...settled, request, by: "zhao", chance, taken }, NOW)).toEqual(
      Result.succeed({
        ...{ resident: "zhang", pseudonym: "村民-7F3A9", ground: "asked", at: NOW },
        preparedBy: request.preparedBy,
      }),
    );
  });

  it("wants a second person", () => {
    expect(erase({ ...settled, request, by: "tian", chance, taken }, NOW)).toEqual(
      Result.fail(new ConfirmedBySame({ preparedBy: "田主任" })),
    );
  });

  it("looks again whether they are settled", () => {
    expect(erase({ ...settled, card: true, request, by: "zhao", chance, taken }, NOW)).toEqual(
      Result.fail(new CardLeft()),
    );
  });
});
