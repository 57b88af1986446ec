import { parseIdNumber, readSought } from "@huzhu/domain/people";
import { Result } from "effect";
import { expect, it } from "vitest";
import { onEveryEngine } from "../testing/engine.ts";
import { cardOf, foundVillage, NOW, WANG_FANG, WANG_WEI } from "../testing/village.ts";
import { writing } from "../testing/write.ts";
import * as cards from "./cards.ts";
import * as finder from "./finder.ts";
import * as residents from "./residents.ts";

const ID = Result.getOrThrow(parseIdNumber("11010519491231002X")).number;

onEveryEngine("what somebody may mean who types", ({ open }) => {
  const typed = async (text: string, most = 8) => {
    const database = await open();
    const village = await foundVillage(database);
    await writing(
      database,
      village,
    )(async (tx) => {
      await residents.save(tx, [
        { ...WANG_WEI, idNumber: ID, initials: "ww" },
        { ...WANG_FANG, initials: "wf" },
      ]);
      await cards.bind(tx, cardOf(WANG_WEI, "FFFF0000"), NOW);
      await cards.bind(tx, cardOf(WANG_WEI, "ABCD1234"), NOW);
    });
    const sought = readSought(text, null);
    const found = await database.read(village, (read) => finder.find(read, { sought, most }));
    return found.map((one) => {
      const stands = one.kind === "person" && one.cardStatus ? ` ${one.cardStatus}` : "";
      return `${one.kind === "household" ? one.number : one.name} ${one.by}${stands}`;
    });
  };

  it.each([
    { what: "a whole name", text: "王伟", found: ["王伟 name"] },
    { what: "the beginning of names", text: "王", found: ["王伟 name", "王芳 name"] },
    { what: "a part of a name", text: "芳", found: ["王芳 name"] },
    { what: "initials", text: "WW", found: ["王伟 initials"] },
    { what: "the beginning of initials", text: "w", found: ["王芳 initials", "王伟 initials"] },
    { what: "the end of initials", text: "f", found: ["王芳 initials"] },
    { what: "a card, in small letters", text: "abcd1234", found: ["王伟 card active"] },
    { what: "a card that was replaced", text: "FFFF0000", found: ["王伟 card replaced"] },
    { what: "the last four of an ID number", text: "００２x", found: ["王伟 idTail"] },
    { what: "an ID number", text: "11010519491231002x", found: ["王伟 idNumber"] },
    { what: "a hamlet", text: "东寨", found: ["东寨 name"] },
    { what: "a sign of the database's", text: "%", found: [] },
    { what: "nothing", text: "  ", found: [] },
  ])("is found by $what", async ({ text, found }) => {
    expect((await typed(text)).toSorted()).toEqual(found.toSorted());
  });

  it("is a household by its number", async () => {
    expect(await typed("2")).toEqual(["2 number"]);
    expect(await typed("02")).toEqual([]);
  });

  it("is never more than was wanted", async () => {
    expect(await typed("王", 1)).toHaveLength(1);
  });
});
