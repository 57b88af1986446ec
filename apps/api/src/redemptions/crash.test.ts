import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { newVisitor, type Visitor } from "@huzhu/client/visitor";
import { logIn, pair, redeemAtKiosk, startPairing } from "@huzhu/contract";
import { openDatabase, redemptions, verify } from "@huzhu/db";
import { onEveryEngine, TEST_VAULT, TEST_VAULT_KEY } from "@huzhu/db/testing";
import type { CardNumber } from "@huzhu/domain/people";
import type { Basket, RedemptionId } from "@huzhu/domain/store";
import { Result } from "effect";
import { expect, it } from "vitest";
import { DEMO_PASSWORD } from "../start/demo.ts";
import { answered, attempt, openHouse } from "../testing/house.ts";
import { cardHolders, enrich, shelve } from "../testing/till.ts";

const CALLERS = 4;

const serveAlone = async (url: string) => {
  const program = join(import.meta.dirname, "../testing/serve-village.ts");
  const child = spawn(process.execPath, [program, url, TEST_VAULT_KEY], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const [port] = await once(createInterface({ input: child.stdout }), "line");
  const kill = async () => {
    child.kill("SIGKILL");
    await ended;
  };
  return { origin: `http://127.0.0.1:${port}`, kill };
};

const pairedKiosk = async (origin: string): Promise<Visitor> => {
  const [admin, kiosk] = [newVisitor(origin), newVisitor(origin)];
  await answered(admin.call(logIn, { body: { login: "admin", password: DEMO_PASSWORD } }));
  const { code } = await answered(admin.call(startPairing, { body: { name: "试" }, ...attempt() }));
  await answered(kiosk.call(pair, { body: { code } }));
  return kiosk;
};

/** Redeems from several callers at once until the server is killed behind so many answers. */
const redeemUntilKilled = async (
  url: string,
  cards: ReadonlyArray<CardNumber>,
  basket: Basket,
  answers: number,
): Promise<ReadonlyArray<RedemptionId>> => {
  const { origin, kill } = await serveAlone(url);
  const kiosk = await pairedKiosk(origin);
  const acknowledged: Array<RedemptionId> = [];
  const killing: Array<Promise<void>> = [];
  const caller = async (n: number) => {
    for (;;) {
      const card = cards[n % cards.length];
      if (card === undefined) throw new Error("The village has no cards.");
      const result = await kiosk.call(redeemAtKiosk, { body: { card, basket }, ...attempt() });
      if (Result.isFailure(result)) {
        if (result.failure._tag === "Unreachable") return;
        throw new Error(result.failure.sentence);
      }
      acknowledged.push(result.success.redemption);
      if (acknowledged.length === answers) killing.push(kill());
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, (_, n) => caller(n)));
  await Promise.all(killing);
  return acknowledged;
};

/** Goal: `kill -9` under load through HTTP; method: what was answered is looked for afterwards. */
onEveryEngine("a server killed under load, twice", (engine) => {
  it("has kept every answered redemption", async () => {
    const house = await openHouse(engine);
    const { url } = house.place;
    const people = await cardHolders(house);
    await enrich(house, people);
    const { id, price } = await shelve(house, { price: 2, pieces: 10_000 });
    if (price === null) throw new Error("The good has no price.");
    const basket = [{ good: id, pieces: 1, shownPrice: price }];
    const cards = people.flatMap(({ card }) => card ?? []);
    await house.close();

    const early = await redeemUntilKilled(url, cards, basket, 5);
    const late = await redeemUntilKilled(url, cards, basket, 40);
    expect(early.length).toBeGreaterThanOrEqual(5);
    expect(late.length).toBeGreaterThanOrEqual(40);

    const db = Result.getOrThrow(await openDatabase({ url, vault: TEST_VAULT }));
    for (const redemption of [...early, ...late]) {
      const kept = await db.read(house.village, (tx) => redemptions.byId(tx, redemption));
      expect(kept).not.toBeNull();
    }
    expect((await verify(db, house.village)).findings).toEqual([]);
    await db.close();
  });
});
