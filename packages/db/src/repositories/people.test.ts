import { randomUUID } from "node:crypto";
import {
  HamletId,
  HouseholdId,
  PersonName,
  parseIdNumber,
  ResidentId,
  readSought,
} from "@huzhu/domain/people";
import { AccountId, Points } from "@huzhu/domain/points";
import { Result } from "effect";
import { expect, it } from "vitest";
import { onEveryEngine } from "../testing/engine.ts";
import {
  cardOf,
  foundVillage,
  HAMLET,
  household,
  later,
  NOW,
  TODAY,
  WANG,
  WANG_FANG,
  WANG_WEI,
  YANG,
} from "../testing/village.ts";
import { writing } from "../testing/write.ts";
import type { Write } from "../unit.ts";
import * as accounts from "./accounts.ts";
import * as cards from "./cards.ts";
import * as claims from "./claims.ts";
import * as hamlets from "./hamlets.ts";
import * as households from "./households.ts";
import * as register from "./register.ts";
import * as residents from "./residents.ts";

const FIRST = { page: 1, pageSize: 20 };
const ID = Result.getOrThrow(parseIdNumber("11010519491231002X")).number;

onEveryEngine("the register of people", ({ open }) => {
  it("gives back what was written", async () => {
    const database = await open();
    const village = await foundVillage(database);
    await writing(
      database,
      village,
    )((tx) => residents.save(tx, [{ ...WANG_WEI, idNumber: ID, initials: "WW" }]));
    expect(await database.read(village, register.load)).toEqual({
      hamlets: [HAMLET],
      households: [WANG, YANG],
      residents: expect.arrayContaining([{ ...WANG_WEI, idNumber: ID }, WANG_FANG]),
      cards: [],
      departed: [],
      dissolved: [],
    });
  });

  it.each([
    ["a part of the name", "伟", ["王伟"]],
    ["the initials", "WW", ["王伟"]],
    ["the first of the initials", "w", ["王芳", "王伟"]],
    ["the card, in small letters", "abcd1234", ["王伟"]],
    ["the last four of the ID number", "002x", ["王伟"]],
    ["nothing", "  ", ["王芳", "王伟"]],
    ["a sign that means something to the database", "%", []],
    ["another sign", "_", []],
    ["a card that was replaced", "FFFF0000", []],
  ])("is searched by %s", async (_, search, expected) => {
    const database = await open();
    const village = await foundVillage(database);
    await writing(
      database,
      village,
    )(async (tx) => {
      await residents.save(tx, [{ ...WANG_WEI, idNumber: ID, initials: "ww" }]);
      await cards.bind(tx, cardOf(WANG_WEI, "FFFF0000"), NOW);
      await cards.bind(tx, cardOf(WANG_WEI, "ABCD1234"), NOW);
    });
    const { rows, total } = await database.read(village, (read) =>
      residents.page(read, { sought: readSought(search, null) }, FIRST),
    );
    expect(rows.map(({ name }) => name)).toEqual(expected);
    expect(total).toBe(expected.length);
  });

  it("shows a resident with household, hamlet and card", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const card = cardOf(WANG_WEI, "ABCD1234");
    await writing(database, village)((tx) => cards.bind(tx, card, NOW));
    const found = await database.read(village, (read) => residents.byId(read, WANG_WEI.id));
    expect(found).toEqual({
      ...WANG_WEI,
      householdNumber: "1",
      hamlet: "东寨",
      card: card.number,
      departure: null,
    });
  });

  it("shows a household with its head, members, elders and balance", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const [wang, yang] = await database.read(village, async (read) => [
      await households.summary(read, WANG.id, TODAY),
      await households.summary(read, YANG.id, TODAY),
    ]);
    expect(wang).toMatchObject({ head: "王伟", members: 2, elders: 1, balance: 0, hamlet: "东寨" });
    expect(yang).toMatchObject({ head: null, members: 0, elders: 0, balance: 0 });
  });

  it("finds a household by a member and by its number", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const found = async (search: string) =>
      (
        await database.read(village, (read) =>
          households.page(read, { sought: readSought(search, null) }, FIRST, TODAY),
        )
      ).rows.map(({ number }) => number);
    expect([await found("wf"), await found("2"), await found("张")]).toEqual([["1"], ["2"], []]);
  });

  it("turns pages without losing or repeating anybody", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const pages = await database.read(village, async (read) => [
      await residents.page(read, { hamlet: HAMLET.id }, { page: 1, pageSize: 1 }),
      await residents.page(read, { hamlet: HAMLET.id }, { page: 2, pageSize: 1 }),
      await residents.page(read, { hamlet: HAMLET.id }, { page: 3, pageSize: 1 }),
      await residents.page(read, { hamlet: HamletId.make("west") }, { page: 1, pageSize: 1 }),
    ]);
    expect(pages.map(({ rows }) => rows.map(({ name }) => name))).toEqual([
      ["王芳"],
      ["王伟"],
      [],
      [],
    ]);
    expect(pages.map(({ total }) => total)).toEqual([2, 2, 2, 0]);
  });

  it("takes thousands at once, and again with changes", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const many = Array.from({ length: 1_200 }, (_, nth) => household(`h${nth}`, `n${nth}`));
    const people = Array.from({ length: 3_000 }, (_, nth) => ({
      ...WANG_WEI,
      id: ResidentId.make(`r${nth}`),
      householdId: HouseholdId.make(`h${nth % 1_200}`),
      initials: "ww",
    }));
    const write = writing(database, village);
    await write(async (tx) => {
      await households.save(tx, many);
      await residents.save(tx, people);
      const opened = many.map(({ id }) => ({ id: AccountId.make(randomUUID()), holder: id }));
      await accounts.open(tx, opened, Points.make(0));
    });
    const renamed = people.map((each) => ({ ...each, name: PersonName.make("王大伟") }));
    await write((tx) => residents.save(tx, renamed));
    expect(await database.read(village, hamlets.list)).toEqual([
      { ...HAMLET, households: 1_202, residents: 3_002 },
    ]);
    const found = await database.read(village, (read) => residents.byNames(read, ["王大伟"]));
    expect(found).toHaveLength(3_000);
  });

  it("knows who belongs where", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const named = [
      ["wang", null],
      ["wang", "wang-fang"],
      ["yang", null],
      ["yang", "wang-fang"],
      ["nobody", null],
    ] as const;
    const asked = named.map(([household, resident]) => ({
      household: HouseholdId.make(household),
      resident: resident === null ? null : ResidentId.make(resident),
    }));
    expect(await database.read(village, (read) => claims.known(read, asked))).toEqual([
      { hamlet: "东寨", members: 2, resident: null },
      { hamlet: "东寨", members: 2, resident: WANG_FANG },
      { hamlet: "东寨", members: 0, resident: null },
      null,
      null,
    ]);
  });
});

onEveryEngine("cards", ({ open }) => {
  it("stop when they are lost, and are never given out again", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const card = cardOf(WANG_WEI, "ABCD1234");
    const write = writing(database, village);
    expect(await write((tx) => cards.bind(tx, card, NOW))).toEqual([]);
    const lose = (tx: Write) => cards.stop(tx, WANG_WEI.id, "lost", later(1));
    expect(await write(lose)).toMatchObject([{ number: card.number }]);
    expect(await write(lose)).toEqual([]);
    const again = cardOf(WANG_FANG, "ABCD1234");
    expect(await write((tx) => cards.bind(tx, again, later(3)))).toBeNull();
    const holder = await database.read(village, (read) => cards.find(read, card));
    expect(Result.getOrThrow(holder)).toMatchObject({
      card: { status: "lost" },
      resident: WANG_WEI,
      household: WANG,
    });
  });

  it("replace the one that somebody carries", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const [first, second] = [cardOf(WANG_WEI, "AAAA0001"), cardOf(WANG_WEI, "AAAA0002")];
    await writing(
      database,
      village,
    )(async (tx) => {
      await cards.bind(tx, first, NOW);
      await cards.bind(tx, second, later(1));
    });
    const status = async (card: typeof first) =>
      Result.getOrThrow(await database.read(village, (read) => cards.find(read, card)))?.card
        .status;
    expect([await status(first), await status(second)]).toEqual(["replaced", "active"]);
  });
});
