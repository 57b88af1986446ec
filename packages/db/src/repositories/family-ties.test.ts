import { HouseholdId, PersonName, type Resident, ResidentId } from "@huzhu/domain/people";
import { type FamilyTie, type Tied, TieId } from "@huzhu/domain/people/kinship";
import { expect, it } from "vitest";
import { onEveryEngine, openAt } from "../testing/engine.ts";
import {
  ACTOR,
  foundVillage,
  household,
  NOW,
  TODAY,
  WANG,
  WANG_FANG,
  WANG_WEI,
  YANG,
} from "../testing/village.ts";
import { writing } from "../testing/write.ts";
import { verify } from "../verify/verify.ts";
import * as familyTies from "./family-ties.ts";
import * as households from "./households.ts";
import * as kin from "./kin.ts";
import * as kinTies from "./kin-ties.ts";
import * as residents from "./residents.ts";

const FAR = household("far", "9");

const someone = (id: string, name: string, home: string, sex: Resident["sex"]): Resident => ({
  ...WANG_WEI,
  id: ResidentId.make(id),
  householdId: HouseholdId.make(home),
  name: PersonName.make(name),
  sex,
});
const DAUGHTER = someone("daughter", "王丽", YANG.id, "female");
const HUSBAND = someone("husband", "杨军", YANG.id, "male");
const BROTHER = someone("brother", "杨勇", FAR.id, "male");
const FATHER = someone("father", "杨老", FAR.id, "male");

const tie = (kind: Tied["kind"], one: Resident, other: Resident): FamilyTie => ({
  id: TieId.make(`${kind}-${one.id}-${other.id}`),
  kind,
  one: one.id,
  other: other.id,
  since: null,
  origin: "entered",
  recordedAt: NOW,
  ended: null,
});
const MARRIAGE = tie("spouse", DAUGHTER, HUSBAND);
const REACH = { blood: 4, marriage: 2 };

onEveryEngine("family ties", ({ place }) => {
  /** Wang's daughter is married out to Yang, whose brother lives far away with their father. */
  const lived = async () => {
    const database = await openAt(await place());
    const village = await foundVillage(database);
    const write = writing(database, village);
    await write(async (tx) => {
      await households.save(tx, [FAR]);
      await residents.save(
        tx,
        [DAUGHTER, HUSBAND, BROTHER, FATHER].map((one) => ({ ...one, initials: "x" })),
      );
      for (const one of [
        tie("parent", WANG_WEI, DAUGHTER),
        tie("parent", WANG_WEI, WANG_FANG),
        MARRIAGE,
        tie("parent", FATHER, HUSBAND),
        tie("parent", FATHER, BROTHER),
      ]) {
        await familyTies.record(tx, [one], ACTOR);
      }
    });
    return { database, village, write };
  };

  it("make households kin, each by its nearest two people", async () => {
    const { database, village, write } = await lived();
    await write(async (tx) => {
      const homes = await kin.homesOf(tx, WANG.id, REACH);
      expect([...homes].map(([id, { word, sentence }]) => [id, word, sentence])).toEqual([
        [YANG.id, "女儿", "王丽是王伟的女儿（1代血亲）"],
        [FAR.id, "亲家", "杨老是王伟的亲家（2代姻亲）"],
      ]);
      expect([...(await kin.homesOf(tx, WANG.id, { blood: 2, marriage: 0 })).keys()]).toEqual([
        YANG.id,
      ]);
      expect([...(await kin.homesOf(tx, FAR.id, REACH)).keys()]).toEqual([YANG.id, WANG.id]);
    });
    expect((await verify(database, village)).findings).toEqual([]);
  });

  it("are kept beside the words that were written down for two households", async () => {
    const { write } = await lived();
    await write(async (tx) => {
      await kinTies.tie(tx, WANG.id, FAR.id, { tie: "结拜", at: NOW, actor: ACTOR });
      expect(await kinTies.householdsOf(tx, WANG.id)).toEqual(new Set([FAR.id, YANG.id]));
      expect(await kinTies.ofHousehold(tx, WANG.id)).toMatchObject([
        { household: YANG.id, tie: "女儿", sentence: expect.stringContaining("王丽") },
        { household: FAR.id, tie: "亲家" },
        { household: FAR.id, tie: "结拜", sentence: null },
      ]);
    });
  });

  it("end with a divorce, and are never deleted", async () => {
    const { database, village, write } = await lived();
    const ended = { how: "divorced", on: TODAY, at: NOW, why: "" } as const;
    await write(async (tx) => {
      await familyTies.end(tx, { ...MARRIAGE, ended }, ACTOR);
      expect([...(await kin.homesOf(tx, FAR.id, REACH)).keys()]).toEqual([YANG.id]);
      expect(await familyTies.byId(tx, MARRIAGE.id)).toEqual({ ...MARRIAGE, ended });
    });
    expect((await verify(database, village)).findings).toEqual([]);
  });

  it("that were refused are remembered", async () => {
    const { database, village, write } = await lived();
    const tied: Tied = { kind: "parent", one: WANG_WEI.id, other: HUSBAND.id };
    await write(async (tx) => {
      await familyTies.refuse(tx, tied, NOW, ACTOR);
      expect(await familyTies.refusedOf(tx, [HUSBAND.id])).toEqual([tied]);
      expect(await familyTies.refusedOf(tx, [BROTHER.id])).toEqual([]);
    });
    expect((await verify(database, village)).findings).toEqual([]);
  });
});
