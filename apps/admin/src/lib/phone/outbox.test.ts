import { makeClient } from "@huzhu/client";
import { type ClaimDraft, Defect, NotFound, NotLoggedIn, recordClaims } from "@huzhu/contract";
import { Quantity, RuleCode } from "@huzhu/domain/rulebook";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { FakeServer } from "../../testing/fake-server.ts";
import { TODAY, ZHANG } from "../../testing/village.ts";
import { Outbox, type Shelf } from "./outbox.svelte.ts";

const draft = (quantity: number): ClaimDraft => ({
  rule: RuleCode.make("A02"),
  eventDate: TODAY,
  note: "",
  lines: [{ household: ZHANG.household, resident: ZHANG.id, quantity: Quantity.make(quantity) }],
});

const shelfOf = (full = false): Shelf => {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (full) throw new Error("QuotaExceededError");
      kept.set(key, value);
    },
  };
};

/** A village that a phone reaches or not; `swallows` takes a claim and loses the answer. */
const village = () => {
  const way = { out: false, swallows: false, refuses: false };
  const taken = new Map<string, ClaimDraft>();
  const server = new FakeServer().on(recordClaims, () =>
    way.refuses ? Result.fail(new NotFound({ what: "household" })) : Result.succeed([]),
  );
  const fetch = async (input: string, init: RequestInit) => {
    if (way.out) throw new Error("no line");
    const answer = await server.fetch(input, init);
    const attempt = new Headers(init.headers).get("idempotency-key") ?? "";
    if (answer.ok) taken.set(attempt, JSON.parse(String(init.body)));
    if (way.swallows) throw new Error("lost on the way back");
    return answer;
  };
  return { way, taken, client: makeClient({ fetch }) };
};

describe("what a phone has to send", () => {
  it("goes out and leaves the phone", async () => {
    const { client, taken } = village();
    const outbox = new Outbox(client, shelfOf(), "zhao");
    expect(await outbox.add(draft(2), "打扫河道")).toBe("sent");
    expect([outbox.entries, taken.size]).toEqual([[], 1]);
  });

  it("stays while there is no network, even when the page is opened anew", async () => {
    const { client, way, taken } = village();
    const shelf = shelfOf();
    way.out = true;
    expect(await new Outbox(client, shelf, "zhao").add(draft(2), "打扫河道")).toBe("kept");
    const again = new Outbox(client, shelf, "zhao");
    expect(again.waiting.map(({ words }) => words)).toEqual(["打扫河道"]);
    await again.sendAll();
    expect(again.waiting).toHaveLength(1);
    way.out = false;
    await again.sendAll();
    expect([again.entries, taken.size]).toEqual([[], 1]);
    expect(new Outbox(client, shelf, "zhao").entries).toEqual([]);
  });

  it("is there once when only the answer was lost", async () => {
    const { client, way, taken } = village();
    const outbox = new Outbox(client, shelfOf(), "zhao");
    way.swallows = true;
    expect(await outbox.add(draft(2), "打扫河道")).toBe("kept");
    way.swallows = false;
    await outbox.sendAll();
    expect([outbox.entries, taken.size]).toEqual([[], 1]);
  });

  it("goes out in the order in which it was written", async () => {
    const { client, way, taken } = village();
    const outbox = new Outbox(client, shelfOf(), "zhao");
    way.out = true;
    for (const quantity of [1, 2, 3]) await outbox.add(draft(quantity), String(quantity));
    way.out = false;
    await Promise.all([outbox.sendAll(), outbox.sendAll()]);
    expect([...taken.values()].map(({ lines }) => lines[0]?.quantity)).toEqual([1, 2, 3]);
  });

  it("stays with its reason when the village refuses it, and others go on", async () => {
    const { client, way } = village();
    const outbox = new Outbox(client, shelfOf(), "zhao");
    way.refuses = true;
    expect(await outbox.add(draft(2), "打扫河道")).toBe("refused");
    const [entry] = outbox.entries;
    expect([entry?.refused, outbox.waiting]).toEqual(["本村没有这一户", []]);
    if (entry) outbox.drop(entry);
    expect(outbox.entries).toEqual([]);
  });

  it("of two tabs of one phone is kept by both", async () => {
    const { client, way } = village();
    const shelf = shelfOf();
    way.out = true;
    const tabs = [new Outbox(client, shelf, "zhao"), new Outbox(client, shelf, "zhao")];
    for (const tab of tabs) await tab.add(draft(2), "打扫河道");
    expect(new Outbox(client, shelf, "zhao").entries).toHaveLength(2);
  });

  it.each([
    { name: "the session ended", refusal: new NotLoggedIn({ caller: "staff" }) },
    { name: "the server has a defect", refusal: new Defect() },
  ])("waits on where $name", async ({ refusal }) => {
    const server = new FakeServer().on(recordClaims, () => Result.fail(refusal));
    const outbox = new Outbox(makeClient({ fetch: server.fetch }), shelfOf(), "zhao");
    expect(await outbox.add(draft(2), "打扫河道")).toBe("kept");
    expect(outbox.waiting).toHaveLength(1);
  });

  it("is kept apart for each person who uses the phone", async () => {
    const { client, way } = village();
    const shelf = shelfOf();
    way.out = true;
    await new Outbox(client, shelf, "zhao").add(draft(2), "打扫河道");
    expect(new Outbox(client, shelf, "qian").entries).toEqual([]);
  });

  it("survives a full or a broken storage", async () => {
    const { client, way } = village();
    way.out = true;
    const outbox = new Outbox(client, shelfOf(true), "zhao");
    expect(await outbox.add(draft(2), "打扫河道")).toBe("kept");
    expect(outbox.waiting).toHaveLength(1);
    const broken: Shelf = { getItem: () => "{", setItem: () => {} };
    expect(new Outbox(client, broken, "zhao").entries).toEqual([]);
  });
});
