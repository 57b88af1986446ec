import {
  bindCard,
  type Cardless,
  CardTaken,
  cardless,
  cardSettings,
  changeCardLimit,
  hamlets,
  handOverCard,
  setReader,
  undoCard,
} from "@huzhu/contract";
import { CardId, HouseholdId, PersonName, ResidentId } from "@huzhu/domain/people";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { Enrolling } from "./enrolling.svelte.ts";
import { CardlessPeople } from "./people.svelte.ts";
import { ReaderSetup } from "./reader-setup.svelte.ts";

const person = (id: string, name: string): Cardless => ({
  ...{ resident: ResidentId.make(id), name: PersonName.make(name), hamlet: "上寨" },
  ...{ age: 71, elder: true, hasPortrait: false },
});
const PEOPLE = [person("zhang", "张三"), person("li", "李四"), person("wang", "王五")];

const opened = async () => {
  const bound: Array<readonly [string, string]> = [];
  const beeps: Array<boolean> = [];
  const server = new FakeServer()
    .on(hamlets, () => Result.succeed([]))
    .on(cardless, () => Result.succeed(PEOPLE))
    .on(bindCard, ({ body: { resident, number } }) => {
      if (number === "FFFF") return Result.fail(new CardTaken({ name: "赵六" }));
      bound.push([resident, number]);
      const name = PEOPLE.find((one) => one.resident === resident)?.name ?? PersonName.make("无");
      return Result.succeed({
        card: CardId.make(number),
        resident,
        name,
        shown: number,
        replaced: 0,
      });
    })
    .on(handOverCard, () => {
      const { resident, name } = person("sun", "孙七");
      return Result.succeed({
        ...{ card: CardId.make("qr"), resident, name, shown: "二维码 …0000", replaced: 1 },
      });
    })
    .on(undoCard, () =>
      Result.succeed({
        ...{ resident: ResidentId.make("zhang"), name: PersonName.make("张三"), hamlet: "上寨" },
        ...{ household: HouseholdId.make("h"), cards: [], events: [], code: "none" as const },
        hasPortrait: false,
      }),
    );
  const desk = deskAt(server, "cadre");
  const people = new CardlessPeople(desk);
  const enrolling = new Enrolling(desk, people, (good) => beeps.push(good));
  await people.open();
  const scan = (text: string) => {
    enrolling.scanned = text;
    return enrolling.scan();
  };
  return { enrolling, scan, bound, beeps };
};

describe("cards given in a row", () => {
  it("go to one after the other, faster than anybody answers", async () => {
    const { enrolling, scan, bound, beeps } = await opened();
    await Promise.all([scan("0001"), scan("0002")]);
    expect(bound).toEqual([
      ["zhang", "0001"],
      ["li", "0002"],
    ]);
    expect(enrolling.next?.name).toBe("王五");
    expect(enrolling.given.map(({ name }) => name)).toEqual(["李四", "张三"]);
    expect(beeps).toEqual([true, true]);
  });

  it("do not go to the wrong one behind a card that was refused", async () => {
    const { enrolling, scan, bound, beeps } = await opened();
    await Promise.all([scan("FFFF"), scan("0002")]);
    expect(bound).toEqual([]);
    expect(enrolling.problem).toBe("这张卡已经是赵六的");
    expect(beeps).toEqual([false]);
    await scan("0003");
    expect(bound).toEqual([["zhang", "0003"]]);
    expect(enrolling.problem).toBeNull();
  });

  it("are read twice by a hand that rests there, and given once", async () => {
    const { scan, bound } = await opened();
    await scan("0001");
    await scan("0001");
    expect(bound).toHaveLength(1);
  });

  it("wait for whoever is not there, and go to whoever is chosen", async () => {
    const { enrolling, scan, bound } = await opened();
    enrolling.skip();
    expect(enrolling.next?.name).toBe("李四");
    expect(enrolling.waiting.at(-1)?.name).toBe("张三");
    const [, wang] = enrolling.waiting;
    if (wang) enrolling.choose(wang);
    await scan("0001");
    expect(bound).toEqual([["wang", "0001"]]);
  });

  it("are taken back, and the same person is next", async () => {
    const { enrolling, scan } = await opened();
    await scan("0001");
    await enrolling.undo();
    expect([enrolling.given.length, enrolling.next?.name]).toEqual([0, "张三"]);
  });

  it("with a QR code go to whom they show, whoever is next", async () => {
    const { enrolling, scan, bound } = await opened();
    await scan("Q0123456789ABCDEF");
    expect(bound).toEqual([]);
    expect(enrolling.given.map(({ name }) => name)).toEqual(["孙七"]);
    expect(enrolling.next?.name).toBe("张三");
  });

  it.each([
    ["", "请刷卡，或输入卡面上的号码"],
    ["王", "卡号里不能有“王”，只有数字和字母A到F"],
  ])("are not given for “%s”", async (text, problem) => {
    const { enrolling, scan } = await opened();
    await scan(text);
    expect(enrolling.problem).toBe(problem);
  });
});

describe("how a reader prints", () => {
  const settings = {
    reader: null,
    most: null,
    kiosks: [{ id: "k", name: "村委会", reader: null }],
    unread: 7,
  };
  const setUp = async () => {
    const said: Array<unknown> = [];
    const limits: Array<unknown> = [];
    const server = new FakeServer()
      .on(cardSettings, () => Result.succeed(settings))
      .on(setReader, ({ body }) => {
        said.push(body);
        return Result.succeed(settings);
      })
      .on(changeCardLimit, ({ body }) => {
        limits.push(body.most);
        return Result.succeed(settings);
      });
    const setup = new ReaderSetup(deskAt(server, "admin"));
    await setup.open();
    return { setup, said, limits };
  };

  it("is found out by a card and the number on it, and kept with earlier cards", async () => {
    const { setup, said } = await setUp();
    expect(setup.fits).toBeNull();
    setup.text = "0013961168";
    expect(setup.fits?.length).toBeGreaterThan(1);
    expect(setup.reader).toBeNull();
    setup.chosen = 0;
    expect(setup.reader).toEqual(setup.fits?.[0]);
    setup.onCard = "0013961168 213,02000";
    expect(setup.fits).toEqual([{ format: "8H-10D", reversed: false }]);
    await setup.save();
    expect(said).toEqual([
      { kiosk: null, reader: { format: "8H-10D", reversed: false }, earlier: true },
    ]);
    expect([setup.text, setup.done]).toEqual(["", "记下了，刷卡就按这个认"]);
  });

  it("is narrowed down by another card, and is a kiosk's own", async () => {
    const { setup, said } = await setUp();
    setup.choosePlace("k");
    setup.text = "0980184834";
    setup.other = "111,27706";
    setup.another();
    expect(setup.shown).toHaveLength(1);
    setup.text = "3490174208";
    await setup.save();
    expect(said).toEqual([
      { kiosk: "k", reader: { format: "8H-10D", reversed: true }, earlier: false },
    ]);
  });

  it.each([
    { typed: "20", limit: 20 },
    { typed: "", limit: null },
    { typed: "很多", limit: undefined },
    { typed: "-5", limit: undefined },
  ])("has beside it a limit of “$typed”", async ({ typed, limit }) => {
    const { setup, limits } = await setUp();
    setup.most = typed;
    expect(setup.limit).toBe(limit);
    await setup.saveLimit();
    expect(limits).toEqual(limit === undefined ? [] : [limit]);
  });
});
