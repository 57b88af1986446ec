import { randomUUIDv7 } from "node:crypto";
import { villages } from "@huzhu/db";
import { argon2Passwords } from "../../session/passwords.ts";
import { FIRST_LOGIN, firstPassword, makeEmpty } from "../../start/empty.ts";
import { type Outcome, problem, type ServerDesk } from "../outcome.ts";

/** A further village on the server, as empty as the first one is with `--empty`. */
export const foundVillage = async ({ db, now, options }: ServerDesk): Promise<Outcome> => {
  const { name = "", township = "" } = options;
  const all = await villages.list(db);
  if (all.some((one) => one.name === name && one.township === township)) {
    return problem(`There is a village "${name}" of ${township} already.`);
  }
  const password = firstPassword();
  const founding = { passwords: argon2Passwords, newId: () => randomUUIDv7(), now, password };
  const village = await makeEmpty(db, { ...founding, called: { name, township } });
  return {
    code: 0,
    text: `${name} (${village}) of ${township} is founded. Log in there with ${FIRST_LOGIN} / ${password}   (told only now: write it down)`,
    json: { village, name, township, login: FIRST_LOGIN, password },
  };
};
