import { HouseholdId, PersonName, ResidentId } from "@huzhu/domain/people";
import { type Act, decide } from "@huzhu/domain/people/register";
import type { Erasure } from "@huzhu/domain/privacy";
import { Result } from "effect";
import { expect, it } from "vitest";
import type { Database } from "../../database.ts";
import * as census from "../../repositories/census.ts";
import * as erasures from "../../repositories/erasures.ts";
import * as changes from "../../repositories/register-changes.ts";
import { onEveryEngine, openAt } from "../../testing/engine.ts";
import { type Tampering, tampered } from "../../testing/tampered.ts";
import { ACTOR, foundVillage, HAMLET, NOW, TODAY, WANG, WANG_FANG } from "../../testing/village.ts";
import { writing } from "../../testing/write.ts";
import type { Write } from "../../unit.ts";
import { verify } from "../verify.ts";

/** Carries an act out that moves no points. */
const act = async (tx: Write, id: string, done: Act): Promise<void> => {
  const { homes, people } = await census.ofHouseholds(tx, [WANG.id]);
  const decision = decide(
    {
      ...{ today: TODAY, homes, people, purses: new Map(), pending: new Map(), numbered: homes },
      ...{ hamlets: new Set([HAMLET.id]), last: [], newHousehold: HouseholdId.make("new") },
      newResident: ResidentId.make("new"),
    },
    done,
  );
  const { changes: changed, ...rest } = Result.getOrThrow(decision);
  await census.save(
    tx,
    rest.homes,
    rest.people.map((one) => ({ ...one, initials: "ww" })),
  );
  const { verb, eventDate, why } = rest;
  await changes.write(
    tx,
    { act: id, verb, eventDate, why, actor: ACTOR, at: NOW, transfers: [] },
    changed.map((change) => ({ ...change, household: WANG.id })),
    () => "salt",
  );
};

const told = { on: TODAY, why: "打工", resident: WANG_FANG.id };

/** A village in which somebody went away and came back, and the family moved. */
const live = async (database: Database) => {
  const village = await foundVillage(database);
  const write = writing(database, village);
  await write((tx) => act(tx, "a", { _tag: "GoAway", ...told, to: "广东", back: null }));
  await write((tx) => act(tx, "b", { _tag: "ComeHome", ...told }));
  const where = { household: WANG.id, hamlet: HAMLET.id, number: "9", address: null };
  await write((tx) => act(tx, "c", { _tag: "MoveHome", on: TODAY, why: "搬新房", ...where }));
  return village;
};

const CASES: ReadonlyArray<Tampering> = [
  {
    name: "where somebody is now",
    sql: ["update resident set residence = 'away' where id = 'wang-fang'"],
    finds: [["present of the register", "resident/wang-fang/residence"]],
  },
  {
    name: "the number of a household",
    sql: ["update household set number = '7' where id = 'wang'"],
    finds: [["present of the register", "household/wang/number"]],
  },
  {
    name: "what a change says",
    sql: [
      "update register_change set document = replace(document, 'v1.', 'v1.AAAA') where sequence = 0",
    ],
    finds: [["sealed cell", "register_change/0/document"]],
  },
  {
    name: "with what a change was sealed",
    sql: ["update register_change set digest = 'another' where sequence = 0"],
    finds: [["content of a register change", "0"]],
  },
  {
    name: "when something happened",
    sql: ["update register_change set event_date = '2026-01-01' where sequence = 2"],
    finds: [["record behind a leaf", "registerChange/2"]],
  },
  {
    name: "a change that is gone",
    sql: ["delete from register_change where sequence = 1"],
    finds: [
      ["leaf without a record", "registerChange/1"],
      ["present of the register", "resident/wang-fang/residence"],
    ],
  },
];

/** Law I9, broken in the register behind the program's back. */
tampered("what somebody changed in the register", live, CASES);

const ERASURE: Erasure = {
  ...{ resident: WANG_FANG.id, pseudonym: PersonName.make("已删除甲乙"), ground: "asked", at: NOW },
  preparedBy: { id: "cadre", name: "米会计" },
};

onEveryEngine("what a change says of somebody", (engine) => {
  it("can be erased with whoever it is of, and the village is sound without it", async () => {
    const place = await engine.place();
    const database = await openAt(place);
    const village = await live(database);
    const see = engine.name === "postgres" ? `set huzhu.village = '${village}'; ` : "";
    await place.raw(`${see}update register_change set salt = null, document = null`);
    const unheard = (await verify(database, village)).findings.map(({ what }) => what);
    expect(unheard).toEqual(Array.from({ length: 3 }, () => "erased without a word"));
    await writing(database, village)((tx) => erasures.record(tx, ERASURE, ACTOR));
    expect((await verify(database, village)).findings).toEqual([]);
    const [last] = await database.read(village, (tx) => changes.ofHousehold(tx, WANG.id, 1));
    expect(last).toMatchObject([{ act: "c", erased: true, why: "", actor: ACTOR }]);
  });

  it("can be said in no other words", async () => {
    const place = await engine.place();
    const village = await live(await openAt(place));
    const see = engine.name === "postgres" ? `set huzhu.village = '${village}'; ` : "";
    const other = place.raw(`${see}update register_change set document = '{}'`);
    await expect(other).rejects.toThrow(/append-only/);
  });
});
