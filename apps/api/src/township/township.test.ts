import { randomUUID } from "node:crypto";
import { villagesSeen } from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { beforeAll, expect, it } from "vitest";
import { argon2Passwords } from "../session/passwords.ts";
import { makeEmpty } from "../start/empty.ts";
import { answered, type House, NOW, openHouse, refused } from "../testing/house.ts";

/** Goal: a township sees its villages side by side, and of a village elsewhere not even that it is there. */
onEveryEngine("a township of several villages", (engine) => {
  let house: House;

  const found = async (name: string, township: string) => {
    const founding = {
      passwords: argon2Passwords,
      newId: randomUUID,
      now: NOW,
      password: "x1y2z3w4",
    };
    const id = await makeEmpty(house.db, founding);
    await house.place.all(
      `update village set name = '${name}', township = '${township}' where village_id = '${id}'`,
    );
  };

  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    await found("石门村", "云岭乡");
    await found("别处村", "别的乡");
  });

  it("sees the own one first, each with its own figures, and none of another township", async () => {
    const overseer = await house.as("township");
    const { township, villages } = await answered(overseer.call(villagesSeen, {}));
    expect(township).toBe("云岭乡");
    expect(villages.map(({ name, own }) => [name, own])).toEqual([
      ["清水村", true],
      ["石门村", false],
    ]);
    const [first, second] = villages;
    expect(first?.households).toBeGreaterThan(0);
    expect(second).toMatchObject({
      ...{ households: 0, elders: 0, remarks: 0, requests: 0, alerts: 0, overdue: [] },
      care: { expected: 0, met: 0, missing: 0, behind: 0 },
      fund: { before: 0, income: 0, spent: 0, left: 0, lines: [] },
      claims: { checking: 0, objections: 0 },
      lastSelfCheck: null,
    });
  });

  it("is seen by nobody of a village", async () => {
    const cadre = await house.as("cadre");
    expect(await refused(cadre.call(villagesSeen, {}))).toMatchObject({ tag: "NotAllowed" });
  });
});
