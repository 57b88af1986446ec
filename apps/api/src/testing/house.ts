import { randomUUID } from "node:crypto";
import type { Failure } from "@huzhu/client";
import { newVisitor, type Visitor } from "@huzhu/client/visitor";
import { givePhoneLink, helpers, logIn, openLink, pair } from "@huzhu/contract";
import type { Database } from "@huzhu/db";
import { type Engine, newSealKey, openAt, type Place, template } from "@huzhu/db/testing";
import type { VillageId } from "@huzhu/domain/people";
import type { HelperId } from "@huzhu/domain/reciprocity";
import { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { afterAll } from "vitest";
import { serveApi } from "../serve/serve.ts";
import { argon2Passwords } from "../session/passwords.ts";
import { DEMO_PASSWORD, makeDemo } from "../start/demo.ts";
import { listen } from "../start/listen.ts";
import { offerPairing } from "../start/offer-pairing.ts";
import { realWorld } from "../start/world.ts";
import type { World } from "../world.ts";

/** A Monday morning in China. */
export const NOW = Instant.make(Date.UTC(2026, 10, 23, 1, 30));
const SIZE = 24;

/** A served village of a test's own, with a clock that stands still until it is set. */
export interface House {
  readonly origin: string;
  readonly place: Place;
  readonly db: Database;
  readonly village: VillageId;
  readonly world: World;
  /** Stops serving; done by itself when the tests of the file are over. */
  readonly close: () => Promise<void>;
  /** Lets time pass, in milliseconds. */
  readonly pass: (milliseconds: number) => void;
  /** Somebody of the staff, logged in once per house. */
  readonly as: (
    login: "admin" | "cadre" | "cadre2" | "keeper" | "leader" | "township",
  ) => Promise<Visitor>;
  /** A paired kiosk. */
  readonly kiosk: () => Promise<Visitor>;
  /** A phone that opened the link of a helper, of the first on the roster where none is named. */
  readonly phone: (helper?: HelperId) => Promise<Visitor>;
  /** Somebody unknown. */
  readonly nobody: () => Visitor;
}

const closing: Array<() => Promise<void>> = [];
afterAll(async () => {
  for (const close of closing.splice(0)) await close();
});

/** What a call answered; a test fails where it was refused. */
export const answered = async <A>(call: Promise<Result.Result<A, Failure>>): Promise<A> =>
  Result.getOrThrowWith(await call, (failure) => new Error(JSON.stringify(failure)));

/** What a call was refused with; a test fails where it was answered. */
export const refused = async (call: Promise<Result.Result<unknown, Failure>>): Promise<Failure> => {
  const result = await call;
  if (Result.isSuccess(result)) throw new Error(`Not refused: ${JSON.stringify(result.success)}`);
  return result.failure;
};

/** A new attempt, to spread into a command's request. */
export const attempt = (): { readonly attempt: string } => ({ attempt: randomUUID() });

const demo = template((db) => makeDemo(db, argon2Passwords, NOW, { size: SIZE }));

export const openHouse = async (engine: Engine): Promise<House> => {
  const { place, said: village } = await demo(engine);
  const db = await openAt(place);
  let now = NOW;
  const world: World = { ...realWorld(db, village, newSealKey()), now: () => now };
  const defects: Array<unknown> = [];
  const app = serveApi(world, (defect) => defects.push(defect));
  const { port, close } = await listen(app, "127.0.0.1", 0);
  let closed = false;
  const stop = async () => {
    if (closed) return;
    closed = true;
    await close();
    await world.checks.stop();
    if (defects.length > 0) throw new AggregateError(defects, "The API had defects.");
  };
  closing.push(stop);
  const origin = `http://127.0.0.1:${port}`;
  const staff = new Map<string, Promise<Visitor>>();
  const logged = async (login: string): Promise<Visitor> => {
    const visitor = newVisitor(origin);
    await answered(visitor.call(logIn, { body: { login, password: DEMO_PASSWORD } }));
    return visitor;
  };
  const as: House["as"] = (login) => {
    const known = staff.get(login) ?? logged(login);
    staff.set(login, known);
    return known;
  };
  return {
    origin,
    place,
    db,
    village,
    world,
    close: stop,
    pass: (milliseconds) => {
      now = Instant.make(now + milliseconds);
      // Sessions end by the evening: whoever is asked next logs in again.
      staff.clear();
    },
    nobody: () => newVisitor(origin),
    as,
    async phone(named) {
      const visitor = newVisitor(origin);
      const admin = await as("admin");
      const helper = named ?? (await answered(admin.call(helpers, {}))).rows[0]?.id;
      if (!helper) throw new Error("Nobody is on the roster of helpers.");
      const given = { params: { helper }, body: { password: null }, ...attempt() };
      const { link } = await answered(admin.call(givePhoneLink, given));
      await answered(visitor.call(openLink, { body: { link, password: null } }));
      return visitor;
    },
    async kiosk() {
      const visitor = newVisitor(origin);
      const code = (await offerPairing(world)) ?? "";
      await answered(visitor.call(pair, { body: { code } }));
      return visitor;
    },
  };
};
