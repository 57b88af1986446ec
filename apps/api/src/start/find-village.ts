import { randomUUIDv7 } from "node:crypto";
import { type Database, villages } from "@huzhu/db";
import type { VillageId } from "@huzhu/domain/people";
import type { Instant } from "@huzhu/domain/time";
import { argon2Passwords } from "../session/passwords.ts";
import { DEMO_PASSWORD, makeDemo } from "./demo.ts";
import { makeNeighbour } from "./demo-neighbour.ts";
import { FIRST_LOGIN, firstPassword, makeEmpty } from "./empty.ts";

/** The village that this server is for, and what to tell the operator about logging in. */
export interface Home {
  readonly id: VillageId;
  readonly demo: boolean;
  readonly logins: ReadonlyArray<string>;
}

const DEMO_LOGINS = ["admin", "cadre", "cadre2", "keeper", "leader", "shop", "township"].map(
  (login) => `${login} / ${DEMO_PASSWORD}`,
);

/** The village that is there; on a new database, the demo or an empty one. */
export const findVillage = async (db: Database, empty: boolean, now: Instant): Promise<Home> => {
  const [known] = await villages.list(db);
  if (known) return { id: known.id, demo: known.demo, logins: known.demo ? DEMO_LOGINS : [] };
  const passwords = argon2Passwords;
  if (!empty) {
    console.log("Making the demo village: a year of its life is written down once …");
    const id = await makeDemo(db, passwords, now);
    await makeNeighbour(db, passwords, now);
    return { id, demo: true, logins: DEMO_LOGINS };
  }
  const password = firstPassword();
  const newId = () => randomUUIDv7();
  const id = await makeEmpty(db, { passwords, newId, now, password });
  return {
    id,
    demo: false,
    logins: [`${FIRST_LOGIN} / ${password}   (told only now: write it down)`],
  };
};
