import { launch } from "@huzhu/browser";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Counted, type Customer, type Shelved, Shopkeeper } from "./shopkeeper.ts";
import { startVillage, type VillageServer } from "./village-server.ts";

const OFFICE = { width: 1366, height: 768 };
const PASSWORD = "huzhu2026";
const QUEUE = 30;
const SALT = "食盐";
const RICE = "大米5公斤";
/** Here the demo keeps some rice, and nothing else. */
const PLACE = "卫生室";

let server: VillageServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startVillage("demo"), launch()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

interface Good extends Counted, Shelved {}

interface Countable {
  readonly name: string;
  readonly usual: boolean;
}

interface Person extends Customer {
  readonly household: string;
}

interface Home {
  readonly id: string;
  readonly balance: number;
}

const ask = async <T>(page: Page, path: string): Promise<T> =>
  (await page.request.get(`${server.origin}${path}`)).json() as Promise<T>;

const good = async (page: Page, wanted: string): Promise<Good> => {
  const found = (await ask<ReadonlyArray<Good>>(page, "/api/goods")).find(
    ({ name }) => name === wanted,
  );
  if (!found) throw new Error(`The demo has no ${wanted}.`);
  return found;
};

/** The goods that a day of the store is opened and closed by, as they are. */
const counted = async (page: Page): Promise<ReadonlyArray<Good>> => {
  const now = await ask<{ readonly goods: ReadonlyArray<Countable> }>(page, "/api/store-now");
  const usual = now.goods.filter((one) => one.usual).map(({ name }) => name);
  const goods = await ask<ReadonlyArray<Good>>(page, "/api/goods");
  return goods.filter(({ name }) => usual.includes(name));
};

/** Every row of a list that comes page by page. */
const list = async <T>(page: Page, path: string): Promise<ReadonlyArray<T>> => {
  const rows: Array<T> = [];
  for (let at = 1; ; at += 1) {
    const found = await ask<{ readonly rows: ReadonlyArray<T> }>(page, `${path}?page=${at}`);
    if (found.rows.length === 0) return rows;
    rows.push(...found.rows);
  }
};

/** Those with the fullest accounts who have a card, each of another household. */
const queue = async (page: Page): Promise<ReadonlyArray<Customer>> => {
  const people = await list<Person>(page, "/api/residents");
  const carried = new Map(
    people.filter(({ card }) => card).map((person) => [person.household, person]),
  );
  const homes = await list<Home>(page, "/api/households");
  return homes
    .toSorted((a, b) => b.balance - a.balance)
    .flatMap(({ id }) => carried.get(id) ?? [])
    .slice(0, QUEUE);
};

/** Goal: a day of the store, by scanner and keyboard: nothing is lost and the count comes out. */
it("opens, serves thirty by scanner, takes one back, counts what is left and closes", async () => {
  const page = await browser.newPage({ viewport: OFFICE });
  const keeper = new Shopkeeper(page, server.origin);
  await keeper.logIn("admin", PASSWORD);
  const customers = await queue(page);
  expect(customers).toHaveLength(QUEUE);
  await keeper.openDay(await counted(page));
  await keeper.receive(SALT, "40", PLACE);
  const before = await good(page, SALT);

  await keeper.openCounter();
  for (const [nth, customer] of customers.entries()) {
    const reader = { gap: [5, 20, 60, 100][nth % 4] ?? 5, enter: nth % 3 !== 0 };
    await keeper.serve(customer, [before.barcode], reader);
  }
  expect((await good(page, SALT)).onHand).toBe(before.onHand - QUEUE);
  const [first] = customers;
  if (!first) throw new Error("Nobody stands in the queue.");
  expect(await keeper.typeByHand(first, before.barcode)).toBe(before.barcode);
  expect((await good(page, SALT)).onHand).toBe(before.onHand - QUEUE);

  expect(await keeper.takeBackLast("拿错了")).toContain("已退回");
  const { onHand } = await good(page, SALT);
  expect(onHand).toBe(before.onHand - QUEUE + 1);

  await keeper.beginTake("收摊盘点", PLACE);
  const rice = await good(page, RICE);
  await keeper.count(rice, rice.onHand);
  for (const _ of ["once", "again"]) await keeper.count(before, onHand - 1);
  await keeper.closeDay(await counted(page));
  await keeper.logOut();
  const other = new Shopkeeper(page, server.origin);
  await other.logIn("keeper", PASSWORD);
  await other.signTake("收摊盘点", `${SALT}少1袋，为什么`, "一袋破了");
  expect((await good(page, SALT)).onHand).toBe(onHand - 1);
  await page.close();
});
