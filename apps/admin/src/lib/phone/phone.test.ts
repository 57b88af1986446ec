import {
  type ClaimDraft,
  type Neighbour,
  ownClaims,
  ownHamlet,
  previewClaims,
  recordClaims,
} from "@huzhu/contract";
import { HamletId } from "@huzhu/domain/people";
import { Points } from "@huzhu/domain/points";
import { NotEligible, RuleCode } from "@huzhu/domain/rulebook";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { LI, RULEBOOK, TODAY, WEI_OLD, ZHANG } from "../../testing/village.ts";
import { Phone } from "./phone.svelte.ts";

const INITIALS: Record<string, string> = { 张三: "zs", 李四: "ls", 张伟: "zw" };
const PEOPLE: ReadonlyArray<Neighbour> = [ZHANG, LI, WEI_OLD].map((one) => ({
  id: one.id,
  name: one.name,
  initials: INITIALS[one.name] ?? "",
  age: one.age,
  residence: one.residence,
  household: one.household,
  householdNumber: one.householdNumber,
}));
const RIVER = RuleCode.make("A02");

const shelf = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
};

/** A leader of a hamlet of three, of whom the village takes no claim for 张伟. */
const opened = async () => {
  const recorded: Array<ClaimDraft> = [];
  const way = { out: false };
  const server = new FakeServer()
    .on(ownHamlet, () =>
      Result.succeed({
        hamlet: { id: HamletId.make("upper"), name: "上寨" },
        people: PEOPLE,
        lately: [{ rule: RIVER, times: 7 }],
        rulebooks: [RULEBOOK],
      }),
    )
    .on(ownClaims, () => Result.succeed([]))
    .on(previewClaims, ({ body }) =>
      body.lines.some(({ resident }) => resident === WEI_OLD.id)
        ? Result.fail(new NotEligible({ rule: body.rule }))
        : Result.succeed(
            body.lines.map(({ household, resident, quantity }) => ({
              household,
              resident,
              points: Points.make(quantity * 3),
              donated: Points.make(0),
              honoured: Points.make(0),
              steps: [],
            })),
          ),
    )
    .on(recordClaims, ({ body }) => {
      recorded.push(body);
      return Result.succeed([]);
    });
  const { fetch } = server;
  Object.assign(server, {
    fetch: (input: string, init: RequestInit) =>
      way.out ? Promise.reject(new Error("no line")) : fetch(input, init),
  });
  const phone = new Phone(deskAt(server, "leader"), TODAY, shelf());
  await phone.open();
  return { phone, recorded, way };
};

/** An entry about the river with these people chosen. */
const entered = async (...people: ReadonlyArray<{ readonly id: Neighbour["id"] }>) => {
  const office = await opened();
  const [tile] = office.phone.tiles;
  if (tile) await office.phone.begin(tile);
  const { entry } = office.phone;
  if (!entry) throw new Error("Nothing was begun.");
  for (const person of PEOPLE) {
    if (people.some(({ id }) => id === person.id)) entry.toggle(person);
  }
  return { ...office, entry };
};

describe("a leader's phone", () => {
  it("begins with the rule that was used most, and finds the others by their words", async () => {
    const { phone } = await opened();
    expect(phone.tiles.map(({ code }) => code)).toEqual(["A02", "A01", "C01"]);
    phone.search = "垃圾";
    expect(phone.found.map(({ title }) => title)).toEqual(["乱倒垃圾"]);
  });

  it("goes on only as far as everything is filled in, and back to where it came from", async () => {
    const { phone, entry } = await entered();
    await entry.next();
    expect([entry.step, entry.missing]).toEqual(["people", "先点名字"]);
    const [zhang] = PEOPLE;
    if (zhang) entry.toggle(zhang);
    await entry.next();
    entry.deed.each = "两";
    await entry.next();
    expect([entry.step, entry.missing]).toEqual(["how", "要写整数，如2"]);
    entry.deed.each = "2";
    await entry.next();
    expect([entry.step, entry.words]).toEqual(["check", "今天（3月5日），打扫河道，2小时，张三"]);
    for (const step of ["how", "people"]) {
      phone.back();
      expect(phone.entry?.step).toBe(step);
    }
    phone.back();
    expect([phone.screen, phone.entry]).toEqual(["home", null]);
  });

  it("counts up and down by the step of the rule, and never to nothing", async () => {
    const { entry } = await entered(ZHANG);
    for (const by of [1, 1, -1, -1, -1] as const) entry.count(by);
    expect(entry.deed.each).toBe("1");
  });

  it("sends one claim for each who was chosen, with what they would get", async () => {
    const { phone, entry, recorded } = await entered(ZHANG, LI);
    entry.deed.each = "2";
    entry.deed.note = " 河边 ";
    await entry.next();
    await entry.next();
    expect(entry.checked.map(({ preview }) => preview?.points)).toEqual([6, 6]);
    await phone.send();
    expect(phone.last).toEqual({
      sent: "sent",
      words: "今天（3月5日），打扫河道，每人2小时，张三、李四",
    });
    expect(recorded).toEqual([
      {
        rule: RIVER,
        eventDate: TODAY,
        note: "河边",
        lines: [ZHANG, LI].map(({ household, id: resident }) => ({
          household,
          resident,
          quantity: 2,
        })),
      },
    ]);
  });

  it("says for whom the village says no, and sends the others", async () => {
    const { phone, entry, recorded } = await entered(ZHANG, WEI_OLD);
    await entry.next();
    await entry.next();
    expect(entry.bad.map(({ person, trouble }) => [person.name, trouble])).toEqual([
      ["张伟", "这一户（或这个人）不符合“A02”这一条的条件"],
    ]);
    await phone.send();
    expect(recorded[0]?.lines.map(({ resident }) => resident)).toEqual([ZHANG.id]);
  });

  it("leaves somebody out of an entry", async () => {
    const { entry } = await entered(ZHANG, WEI_OLD);
    await entry.next();
    await entry.next();
    const [bad] = entry.bad;
    if (bad) entry.leaveOut(bad);
    expect([entry.bad, entry.people.map(({ name }) => name)]).toEqual([[], ["张三"]]);
  });

  it("goes on without a network: the entry is kept, and goes out later", async () => {
    const { phone, entry, recorded, way } = await entered(ZHANG);
    way.out = true;
    await entry.next();
    await entry.next();
    expect([entry.unasked, entry.good.length]).toEqual([true, 1]);
    await phone.send();
    expect([phone.last?.sent, phone.outbox.waiting.length]).toEqual(["kept", 1]);
    way.out = false;
    await phone.outbox.sendAll();
    expect([phone.outbox.entries, recorded.length, phone.outcome]).toEqual([[], 1, "sent"]);
  });
});
