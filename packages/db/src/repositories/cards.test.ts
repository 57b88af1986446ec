import {
  type Card,
  CardAmbiguous,
  CardNumber,
  presentedAt,
  type Reader,
  readSought,
} from "@huzhu/domain/people";
import { Points } from "@huzhu/domain/points";
import { RedemptionId } from "@huzhu/domain/store";
import { Result } from "effect";
import { expect, it } from "vitest";
import type { Database } from "../database.ts";
import { onEveryEngine } from "../testing/engine.ts";
import {
  ACTOR,
  cardOf,
  foundVillage,
  NOW,
  TODAY,
  WANG,
  WANG_FANG,
  WANG_WEI,
} from "../testing/village.ts";
import { earn, takeRice } from "../testing/work.ts";
import { writing } from "../testing/write.ts";
import { verify } from "../verify/verify.ts";
import * as cardCodes from "./card-codes.ts";
import * as cardEvents from "./card-events.ts";
import * as cardSpending from "./card-spending.ts";
import * as cards from "./cards.ts";
import * as portraits from "./portraits.ts";
import * as redemptions from "./redemptions.ts";
import * as residents from "./residents.ts";

const WHOLE: Reader = { format: "10H", reversed: false };
const TEN: Reader = { format: "8H-10D", reversed: false };
const THREE: Reader = { format: "2H+4H", reversed: false };
const BACK: Reader = { format: "8H-10D", reversed: true };

const at = (text: string, reader: Reader | null) => presentedAt(CardNumber.make(text), reader);
const chipped = (who: typeof WANG_WEI, text: string, reader: Reader): Omit<Card, "status"> => ({
  ...cardOf(who, text),
  ...at(text, reader),
});

onEveryEngine("cards and readers", ({ open }) => {
  const village = async () => {
    const database: Database = await open();
    const id = await foundVillage(database);
    const write = writing(database, id);
    const find = async (text: string, reader: Reader | null) =>
      Result.map(
        await database.read(id, (read) => cards.find(read, at(text, reader))),
        (holder) => holder?.resident.id ?? null,
      );
    return { database, id, write, find };
  };

  it("find one card by every reader, and nobody by a number that means another chip", async () => {
    const { write, find, database, id } = await village();
    await write((tx) => cards.bind(tx, chipped(WANG_WEI, "0040856634", TEN), NOW));
    const wei = Result.succeed(WANG_WEI.id);
    expect(await find("01026F6C3A", WHOLE)).toEqual(wei);
    expect(await find("11127706", THREE)).toEqual(wei);
    expect(await find("0980184834", BACK)).toEqual(wei);
    expect(await find("0040856634", null)).toEqual(wei);
    expect(await find("0040856634", WHOLE)).toEqual(Result.succeed(null));
    const listed = await database.read(id, (read) =>
      residents.page(read, { sought: readSought("11127706", THREE) }, { page: 1, pageSize: 10 }),
    );
    expect(listed.rows.map(({ name }) => name)).toEqual([WANG_WEI.name]);
  });

  it("refuse what a reader cannot tell apart, and give no card that would be taken for another", async () => {
    const { write, find } = await village();
    await write((tx) => cards.bind(tx, chipped(WANG_WEI, "01026F6C3A", WHOLE), NOW));
    expect(
      await write((tx) => cards.bind(tx, chipped(WANG_FANG, "11127706", THREE), NOW)),
    ).toBeNull();
    await write((tx) => cards.bind(tx, chipped(WANG_FANG, "02036F6C3A", WHOLE), NOW));
    expect(await find("11127706", THREE)).toEqual(Result.fail(new CardAmbiguous({ cards: 2 })));
    expect(await find("02036F6C3A", WHOLE)).toEqual(Result.succeed(WANG_FANG.id));
  });

  it("keep their events, codes and pictures, and what went by them on a day", async () => {
    const { write, database, id } = await village();
    const card = cardOf(WANG_WEI, "ABCD1234");
    const spent = () => database.read(id, (read) => cardSpending.spentBy(read, card.id, TODAY));
    await write(async (tx) => {
      await cards.bind(tx, card, NOW);
      const happened = { card: card.id, resident: WANG_WEI.id, why: "" };
      await cardEvents.append(tx, [{ ...happened, what: "bound" }], ACTOR, NOW);
      await cardEvents.append(tx, [{ ...happened, what: "freeze", why: "人在医院" }], ACTOR, NOW);
      await cardCodes.set(tx, WANG_WEI.id, "hash", NOW);
      await cardCodes.countWrong(tx, WANG_WEI.id, { wrong: 5, waitsUntil: NOW });
      const picture = { resident: WANG_WEI.id, mediaType: "image/png", bytes: Uint8Array.of(1) };
      await portraits.set(tx, picture, NOW);
      await portraits.set(tx, { ...picture, bytes: Uint8Array.of(2) }, NOW);
      await earn(tx, WANG.id, 30);
    });
    expect(await spent()).toBe(Points.make(0));
    Result.getOrThrow(
      await database.write(id, (tx) => takeRice(tx, "r", WANG.id, { card: card.id })),
    );
    expect(await spent()).toBe(Points.make(10));
    const { events, code, picture, other } = await database.read(id, async (read) => ({
      events: await cardEvents.ofResident(read, WANG_WEI.id),
      code: await cardCodes.ofResident(read, WANG_WEI.id),
      picture: (await portraits.ofResidents(read, [WANG_WEI.id])).get(WANG_WEI.id),
      other: await redemptions.byId(read, RedemptionId.make("r")),
    }));
    expect(events.map(({ what, why, place }) => [place, what, why])).toEqual([
      [0, "bound", ""],
      [1, "freeze", "人在医院"],
    ]);
    expect(code).toMatchObject({ wrong: 5, waitsUntil: NOW });
    expect([...(picture?.bytes ?? [])]).toEqual([2]);
    expect(other).not.toBeNull();
    expect((await verify(database, id)).findings).toEqual([]);
  });
});
