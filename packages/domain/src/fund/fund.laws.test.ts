import { Result } from "effect";
import fc from "fast-check";
import { expect, it } from "vitest";
import { Fen } from "../money/fen.ts";
import { TransferId } from "../points/ids.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import {
  DonorId,
  donorAccount,
  type Earmark,
  fit,
  type Gift,
  GiftId,
  type LinePayment,
  moveMoney,
  PaymentId,
  payFromLine,
  planOf,
  publicSheet,
  receiveGift,
  sheetOf,
  spentOn,
  takeBackMoney,
  totalOf,
} from "./index.ts";
import { code, line, NOW, Office } from "./testing/office.ts";

const LINES = ["canteen", "award", "repair"] as const;
const USES = [null, "冬衣", "米油"] as const;
const on = CalendarDate.make("2026-05-04");

const place = fc.constantFrom("bank" as const, "cash" as const);
const name = fc.constantFrom(...LINES);
const fen = fc.integer({ min: 1, max: 2_000 }).map((amount) => Fen.make(amount));
const use = fc.constantFrom(...USES);

const gift = fc.record({
  ...{ do: fc.constant("give" as const), name, place, fen, use, wish: fc.option(name) },
});
const command = fc.oneof(
  gift,
  gift,
  fc.record({ do: fc.constant("pay" as const), name, place, fen, use }),
  fc.record({ do: fc.constant("move" as const), name, place, to: name, there: place, fen }),
  fc.record({ do: fc.constant("undo" as const), nth: fc.nat(30) }),
);
type Command = typeof command extends fc.Arbitrary<infer One> ? One : never;

const give = (office: Office, nth: number, one: Extract<Command, { do: "give" }>): void => {
  const lines: Earmark["lines"] =
    one.wish === null ? [code(one.name)] : [code(one.name), code(one.wish)];
  const earmark = one.use === null && one.wish === null ? null : { lines, use: one.use };
  const gift: Gift = {
    ...{ id: GiftId.make(`g${nth}`), source: "enterprise", donor: DonorId.make(`d${nth % 3}`) },
    ...{ line: code(one.name), place: one.place, fen: one.fen, on, earmark },
    ...{ instalment: null, note: "" },
  };
  const purse = office.purse(one.name, one.place);
  const { books, fund, source } = office;
  const said = { _tag: "GiftReceived", gift, transfer: office.next().transfer } as const;
  office.write(receiveGift({ books, fund, source, purse }, gift, office.next()), said);
};

const pay = (office: Office, nth: number, one: Extract<Command, { do: "pay" }>): void => {
  const payment: LinePayment = {
    ...{ id: PaymentId.make(`p${nth}`), line: code(one.name), place: one.place, use: one.use },
    ...{ title: "买米", on, payees: [{ name: "粮店", household: null, fen: one.fen }] },
  };
  const purse = office.purse(one.name, one.place);
  const { books, fund, spent } = office;
  const said = { _tag: "Paid", payment, transfer: office.next().transfer } as const;
  office.write(payFromLine({ books, fund, purse, spent }, payment, office.next()), said);
};

const shift = (office: Office, one: Extract<Command, { do: "move" }>): void => {
  const { books, fund } = office;
  const facts = {
    books,
    fund,
    from: office.purse(one.name, one.place),
    to: office.purse(one.to, one.there),
  };
  const from = { line: code(one.name), place: one.place };
  const to = { line: code(one.to), place: one.there };
  office.write(moveMoney(facts, { from, to, fen: one.fen, on, why: "调拨" }, office.next()));
};

const undo = (office: Office, nth: number): void => {
  const { postings, books, fund } = office;
  const original = postings[nth];
  if (!original) return;
  const { id } = original.transfer;
  const by = postings.find(
    ({ transfer: { reason } }) => reason._tag === "ByReversal" && reason.transfer === id,
  );
  const about =
    [...fund.gifts.values()].find((gift) => gift.transfer === id)?.id ??
    [...fund.payments.values()].find((payment) => payment.transfer === id)?.id;
  const { transfer } = office.next();
  const facts = { books, id: transfer, why: "记错", replacement: null };
  const reversedBy = by?.transfer.id ?? null;
  const decided = takeBackMoney({ ...facts, original: { ...original, reversedBy } }, NOW);
  office.write(decided, about && { _tag: "TakenBack", about, transfer, why: "记错" });
};

const live = (commands: ReadonlyArray<Command>): Office => {
  const office = new Office(LINES.map((one) => line(one)));
  for (const [nth, one] of commands.entries()) {
    if (one.do === "give") give(office, nth, one);
    else if (one.do === "pay") pay(office, nth, one);
    else if (one.do === "move") shift(office, one);
    else undo(office, one.nth);
  }
  return office;
};

const sum = (all: Iterable<number>): number => [...all].reduce((one, other) => one + other, 0);

it("I1, I7, I15: money is never made or lost, and earmarks and plans are kept by whatever happens", () => {
  let paid = 0;
  fc.assert(
    fc.property(fc.array(command, { minLength: 12, maxLength: 40 }), (commands) => {
      const office = live(commands);
      const { books, fund, rows } = office;
      expect(sum(books.accounts.map(({ balance }) => balance))).toBe(0);
      for (const { id, kind, balance } of books.accounts) {
        if (kind !== "purse") continue;
        expect(balance).toBeGreaterThanOrEqual(0);
        const lots = books.lots.filter(({ account }) => account === id);
        expect(sum(lots.map(({ remaining }) => remaining))).toBe(balance);
      }
      for (const one of fund.lines.values()) {
        expect(spentOn(fund, one.code, 2026)).toBeLessThanOrEqual(planOf(one, 2026));
      }
      for (const payment of fund.payments.values()) {
        paid += 1;
        const [row] = rows.filter(({ transfer }) => transfer === payment.transfer);
        expect(sum((row?.parts ?? []).map((part) => part.fen))).toBe(-totalOf(payment));
        for (const { gift } of row?.parts ?? []) {
          const earmark = (gift !== null && fund.gifts.get(gift)?.earmark) || null;
          expect(fit(earmark, payment)).not.toBeNull();
        }
      }
      const sheet = sheetOf(fund, rows, 2026);
      const purses = books.accounts.filter(({ kind }) => kind === "purse");
      expect(sheet.left).toBe(sum(purses.map(({ balance }) => balance)));
      expect(sheet.income - sheet.spent).toBe(sheet.left);
      for (const views of [sheet.lines, sheet.sources, sheet.months]) {
        expect(sum(views.map(({ income }) => income))).toBe(sheet.income);
        expect(sum(views.map(({ spent }) => spent))).toBe(sheet.spent);
      }
      const open = publicSheet(fund, rows, { from: on, until: on });
      expect(open.left).toBe(sheet.left);
      expect(open.before + open.income - open.spent).toBe(open.left);
      expect(sum(open.sources.map((one) => one.fen))).toBe(open.income);
      expect(sum(open.lines.map(({ spent }) => spent))).toBe(open.spent);
      expect(sum(open.lines.map(({ left }) => left))).toBe(open.left);
      for (const donor of ["d0", "d1", "d2"].map((id) => DonorId.make(id))) {
        const { given, spent, left } = donorAccount(fund, rows, donor);
        expect(given).toBe(sum(spent.map((one) => one.fen)) + left);
      }
    }),
    { numRuns: 100, seed: 7 },
  );
  expect(paid).toBeGreaterThan(50);
});

it("I6: what was moved on or spent is not taken back out of other givers' money", () => {
  const office = new Office(LINES.map((one) => line(one)));
  const cash = { name: "canteen", place: "cash", use: null } as const;
  give(office, 0, { do: "give", ...cash, fen: Fen.make(500), wish: null });
  give(office, 1, { do: "give", ...cash, fen: Fen.make(500), wish: null });
  pay(office, 2, { do: "pay", ...cash, fen: Fen.make(100) });
  const [original] = office.postings;
  if (!original) throw new Error("Nothing was posted.");
  const facts = {
    books: office.books,
    id: TransferId.make("back"),
    why: "记错",
    replacement: null,
  };
  const refused = takeBackMoney({ ...facts, original: { ...original, reversedBy: null } }, NOW);
  expect(Result.isFailure(refused) && refused.failure).toMatchObject({ amount: 500, left: 400 });
});
