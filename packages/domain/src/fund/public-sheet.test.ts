import { Result } from "effect";
import { expect, it } from "vitest";
import { Fen } from "../money/fen.ts";
import { HouseholdId } from "../people/ids.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import {
  DonorId,
  type Fund,
  GiftId,
  notThanked,
  PaymentId,
  payFromLine,
  publicSheet,
  receiveGift,
  thankFor,
} from "./index.ts";
import { code, line, Office } from "./testing/office.ts";

const day = (text: string) => CalendarDate.make(text);
const [openly, quietly] = [DonorId.make("d-open"), DonorId.make("d-quiet")];

/** Somebody who may be named, somebody who may not, and nobody; 300 fen are paid to two families. */
const office = (): Office => {
  const there = new Office([line("canteen")]);
  for (const [id, named] of [
    [openly, true],
    [quietly, false],
  ] as const) {
    const donor = { id, name: `赠${id}`, source: "charity" as const, person: true, named };
    there.say({ _tag: "DonorSet", donor });
  }
  const came = [
    { donor: openly, fen: 500, on: "2026-04-30" },
    { donor: openly, fen: 200, on: "2026-05-01" },
    { donor: quietly, fen: 100, on: "2026-05-31" },
    { donor: null, fen: 50, on: "2026-05-31" },
  ];
  for (const [nth, { donor, fen, on }] of came.entries()) {
    const gift = {
      ...{ id: GiftId.make(`g${nth}`), source: "charity" as const, donor, line: code("canteen") },
      ...{ place: "cash" as const, fen: Fen.make(fen), on: day(on) },
      ...{ earmark: null, instalment: null, note: "" },
    };
    const { books, fund, source } = there;
    const purse = there.purse("canteen", "cash");
    const writing = there.next();
    const { transfer } = writing;
    const said = { _tag: "GiftReceived", gift, transfer } as const;
    Result.getOrThrow(
      there.write(receiveGift({ books, fund, source, purse }, gift, writing), said),
    );
  }
  const payee = (house: string) => ({
    ...{ name: "王秀英", household: HouseholdId.make(house), fen: Fen.make(150) },
  });
  const payment = {
    ...{ id: PaymentId.make("p1"), line: code("canteen"), place: "cash" as const, use: null },
    ...{ title: "送饭", payees: [payee("h1"), payee("h2")] as const, on: day("2026-05-20") },
  };
  const { books, fund, spent } = there;
  const writing = there.next();
  const paid = payFromLine(
    { books, fund, purse: there.purse("canteen", "cash"), spent },
    payment,
    writing,
  );
  there.write(paid, { _tag: "Paid", payment, transfer: writing.transfer });
  return there;
};

it("tells a month without whoever does not want to be named, and no family at all", () => {
  const { fund, rows } = office();
  const sheet = publicSheet(fund, rows, { from: day("2026-05-01"), until: day("2026-05-31") });
  expect(sheet).toMatchObject({
    ...{ before: 500, income: 350, spent: 300, left: 550, payments: 1, households: 2 },
    ...{ sources: [{ source: "charity", fen: 350 }], unnamed: 2 },
    lines: [{ line: "canteen", spent: 300, left: 550 }],
    givers: [{ donor: { id: openly }, fen: 200 }],
  });
  expect(JSON.stringify(sheet)).not.toMatch(/王秀英|d-quiet|送饭/);
});

it("thanks once for everything that was given, and again for what comes after", () => {
  const there = office();
  const due = (fund: Fund) => notThanked(fund, openly).map(String);
  expect(due(there.fund)).toEqual(["g0", "g1"]);
  const gifts = Result.getOrThrow(thankFor(there.fund, openly));
  there.say({ _tag: "Thanked", donor: openly, gifts, how: "letter" });
  expect(due(there.fund)).toEqual([]);
  expect(Result.isFailure(thankFor(there.fund, openly))).toBe(true);
});
