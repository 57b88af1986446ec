import { moveStock, type RequestOf } from "@huzhu/contract";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { SOAP } from "../../testing/village.ts";
import { StockForm, type StockKind } from "./stock-form.svelte.ts";

const formFor = (kind: StockKind, amount: string, server = new FakeServer()) => {
  const form = new StockForm(deskAt(server), async () => {});
  form.good = SOAP;
  form.kind = kind;
  form.amount = amount;
  return form;
};

describe("a stock movement before it is booked", () => {
  const cases: ReadonlyArray<{
    name: string;
    kind: StockKind;
    amount: string;
    pieces: number | null;
    says: string;
  }> = [
    {
      name: "a purchase",
      kind: "purchase",
      amount: "10",
      pieces: 10,
      says: "现在40块，记上后是50块",
    },
    {
      name: "full-width figures",
      kind: "donation",
      amount: "１０",
      pieces: 10,
      says: "现在40块，记上后是50块",
    },
    {
      name: "what was damaged",
      kind: "damage",
      amount: "2",
      pieces: -2,
      says: "现在40块，记上后是38块",
    },
    {
      name: "a count of less",
      kind: "count",
      amount: "37",
      pieces: -3,
      says: "账上40块，少了3块，记上后是37块",
    },
    {
      name: "a count of more",
      kind: "count",
      amount: "41",
      pieces: 1,
      says: "账上40块，多出1块，记上后是41块",
    },
    {
      name: "a count that agrees",
      kind: "count",
      amount: "40",
      pieces: 0,
      says: "账上也是40块，对得上，不用记",
    },
    {
      name: "more than there is",
      kind: "expiry",
      amount: "41",
      pieces: -41,
      says: "只有40块，不够减",
    },
    { name: "nothing", kind: "purchase", amount: "0", pieces: 0, says: "数量不能是0" },
    { name: "half a piece", kind: "purchase", amount: "1.5", pieces: null, says: "要写整数" },
  ];

  it.each(cases)("$name", ({ kind, amount, pieces, says }) => {
    const form = formFor(kind, amount);
    expect(form.pieces).toBe(pieces);
    expect(form.effect ?? form.problem).toBe(says);
  });

  it("books only the difference of a count", async () => {
    const booked: Array<RequestOf<typeof moveStock>["body"]> = [];
    const server = new FakeServer().on(moveStock, ({ body }) => {
      booked.push(body);
      return Result.succeed({ ...SOAP, onHand: 37 });
    });
    const form = formFor("count", "37", server);
    form.note = " 三月盘点 ";
    await form.book();
    expect(booked).toEqual([{ kind: "count", pieces: -3, note: "三月盘点" }]);
    expect(form.amount).toBe("");
  });
});
