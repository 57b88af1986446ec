import {
  matchNames,
  previewClaims,
  type RequestOf,
  recordClaims,
  residents,
  rulebooks,
} from "@huzhu/contract";
import { Points } from "@huzhu/domain/points";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import {
  claimFor,
  LI,
  PEOPLE,
  peopleFor,
  RULEBOOK,
  TODAY,
  WEI_OLD,
  ZHANG,
} from "../../testing/village.ts";
import { Meeting } from "./meeting.svelte.ts";

type Draft = RequestOf<typeof recordClaims>["body"];

/** A meeting at the river, in a village with two people named 张伟. */
const opened = async () => {
  const recorded: Draft[] = [];
  const chimes: boolean[] = [];
  const server = new FakeServer()
    .on(rulebooks, () => Result.succeed([RULEBOOK]))
    .on(residents, ({ query }) => {
      const rows = peopleFor(query.search ?? "");
      return Result.succeed({ rows, total: rows.length, page: 1, pageSize: 50 });
    })
    .on(matchNames, ({ body }) =>
      Result.succeed(
        body.names.map((written) => ({
          written,
          candidates: PEOPLE.filter(({ name }) => name === written),
        })),
      ),
    )
    .on(previewClaims, ({ body }) =>
      Result.succeed(
        body.lines.map(({ household, resident }) => ({
          household,
          resident,
          points: Points.make(3),
          donated: Points.make(0),
          honoured: Points.make(0),
          steps: [],
        })),
      ),
    )
    .on(recordClaims, ({ body }) => {
      recorded.push(body);
      return Result.succeed([claimFor(ZHANG)]);
    });
  const meeting = new Meeting(deskAt(server, "cadre"), TODAY, {
    scanned: (found) => chimes.push(found),
  });
  await meeting.load();
  await meeting.deed.choice.type("hd");
  await meeting.deed.choice.enter();
  return { meeting, recorded, chimes };
};

const scan = (meeting: Meeting, text: string) => {
  meeting.scanned = text;
  return meeting.scan();
};

describe("a meeting's list", () => {
  it("finds its rule by the initials of its title", async () => {
    const { meeting } = await opened();
    expect(meeting.deed.rule?.title).toBe("打扫河道");
  });

  it("takes cards in a row, faster than the answers come", async () => {
    const { meeting, chimes } = await opened();
    await Promise.all([scan(meeting, "00A1B2C3"), scan(meeting, "00A1B2C4")]);
    expect(meeting.counted.map(({ person }) => person?.name)).toEqual(["李四", "张三"]);
    expect(chimes).toEqual([true, true]);
  });

  it("flags who is scanned twice, and counts them once", async () => {
    const { meeting, chimes } = await opened();
    for (const card of ["00A1B2C3", "00A1B2C4", "00A1B2C3"]) await scan(meeting, card);
    expect(meeting.twice.size).toBe(1);
    expect(meeting.counted).toHaveLength(2);
    expect(chimes).toEqual([true, true, false]);
    await meeting.dropTwice();
    expect(meeting.attendees).toHaveLength(2);
  });

  it("says that nobody has a card", async () => {
    const { meeting } = await opened();
    await scan(meeting, "FFFF");
    expect(meeting.unknown.map(({ written }) => written)).toEqual(["FFFF"]);
  });

  it("reads a pasted list and asks once about people of one name", async () => {
    const { meeting } = await opened();
    meeting.pasted = "#接龙\n三月清河\n1. 张三 3小时\n2. 张伟(上寨)\n3. 赵六\n4. Sunny";
    await meeting.paste();
    expect(meeting.deed.note).toBe("三月清河");
    expect(meeting.unread).toEqual(["Sunny"]);
    expect(meeting.unknown.map(({ written }) => written)).toEqual(["赵六"]);
    const [asked] = meeting.ambiguous;
    expect(asked?.candidates).toHaveLength(2);
    await meeting.choose(asked, WEI_OLD);
    expect(meeting.ambiguous).toEqual([]);
    expect(meeting.draft?.lines).toEqual([
      { household: WEI_OLD.household, resident: WEI_OLD.id, quantity: 1 },
      { household: ZHANG.household, resident: ZHANG.id, quantity: 3 },
    ]);
  });

  it("gives everybody the same number, but for whom another was written or typed", async () => {
    const { meeting } = await opened();
    meeting.pasted = "1. 张三 3小时\n2. 李四";
    await meeting.paste();
    await scan(meeting, "赵六");
    meeting.deed.each = "2";
    expect(meeting.listed.map(({ written, quantity }) => [written, quantity])).toEqual([
      ["赵六", "2"],
      ["李四", "2"],
      ["张三 3小时", "3"],
    ]);
  });

  it("asks no more about somebody of the same name who is in the list already", async () => {
    const { meeting } = await opened();
    meeting.pasted = "1. 张伟 2. 张伟";
    await meeting.paste();
    const [first, second] = meeting.ambiguous;
    await meeting.choose(first, WEI_OLD);
    expect(second && meeting.candidatesOf(second).map(({ age }) => age)).toEqual([33]);
  });

  it("records everybody who is known under one rule and day", async () => {
    const { meeting, recorded } = await opened();
    await scan(meeting, "00A1B2C3");
    await scan(meeting, LI.name);
    await scan(meeting, "FFFF");
    expect(await meeting.record()).toBe(true);
    expect(recorded).toEqual([
      {
        rule: "A02",
        eventDate: TODAY,
        note: "",
        lines: [
          { household: LI.household, resident: LI.id, quantity: 1 },
          { household: ZHANG.household, resident: ZHANG.id, quantity: 1 },
        ],
      },
    ]);
  });

  it("records nothing while a quantity is no number", async () => {
    const { meeting, recorded } = await opened();
    await scan(meeting, "00A1B2C3");
    const [first] = meeting.attendees;
    if (first) first.quantity = "一";
    expect(await meeting.record()).toBe(false);
    expect(recorded).toEqual([]);
  });
});
