import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch, scan } from "@huzhu/browser";
import { pulse } from "@huzhu/contract";
import type { Browser, Page } from "playwright-core";
import { afterEach, beforeEach, expect, inject, it } from "vitest";
import { CARD, FakeVillage } from "./fake-village.ts";
import { type Served, serve } from "./serve.ts";

let browser: Browser;
let village: FakeVillage;
let dist: string;
let served: Served;
let page: Page;
let loads: number;

/** As if another build had been put there: another page, and another list of what is kept. */
const publish = async (build: string): Promise<void> => {
  const html = join(dist, "index.html");
  const worker = join(dist, "service-worker.js");
  await writeFile(html, (await readFile(html, "utf8")).replace(/<title>.*</, `<title>${build}<`));
  const list = await readFile(worker, "utf8");
  // Every file that is kept by its revision has another one.
  const next = list.replaceAll(/revision:([`"'])[0-9a-f]{32}\1/g, `revision:"${build}"`);
  expect(next).not.toBe(list);
  await writeFile(worker, next);
};

/** A clock of the test's own would reach into the worker: the kiosk's beats are awaited instead. */
const beat = () => page.waitForResponse((answer) => answer.url().endsWith(pulse.path));
const see = (text: string) => page.getByText(text).first().waitFor();

const controlled = () =>
  page.evaluate(async () => {
    const { serviceWorker } = navigator;
    if (serviceWorker.controller !== null) return;
    await new Promise((done) => serviceWorker.addEventListener("controllerchange", done));
  });

/** Looks for a newer worker, and waits until it lies ready where there is one. */
const update = () =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing } = registration;
    await new Promise<void>((done) => {
      if (installing === null) done();
      else installing.addEventListener("statechange", () => done());
    });
  });

beforeEach(async () => {
  village = new FakeVillage();
  dist = await mkdtemp(join(tmpdir(), "huzhu-kept-"));
  await cp(inject("dist"), dist, { recursive: true });
  served = await serve(dist, () => village);
  browser = await launch();
  page = await browser.newPage({ hasTouch: true, viewport: { width: 1920, height: 1080 } });
  loads = 0;
  page.on("load", () => {
    loads += 1;
  });
  await page.goto(served.address);
  await controlled();
});

afterEach(async () => {
  await browser.close();
  await served.close();
  await rm(dist, { recursive: true, force: true });
});

it("the page comes up while the server is gone, and the village when it is back", async () => {
  await see("请放卡");
  village.reachable = false;
  await rm(join(dist, "index.html"));
  await page.reload();
  await see("机器在歇气");
  village.reachable = true;
  await see("请放卡");
});

it("a newer page waits until nobody stands there, and comes once", async () => {
  await see("请放卡");
  await scan(page, CARD);
  await see("王**");
  await publish("newer");
  await update();
  await beat();
  await see("王**");
  expect(loads).toBe(1);

  const newer = page.waitForEvent("load");
  await page.getByRole("button", { name: /^我走了/ }).press("Enter");
  await newer;
  await see("请放卡");
  expect(await page.title()).toBe("newer");
  await update();
  await beat();
  expect(loads).toBe(2);
});

it("nothing that the village said is kept", async () => {
  await see("请放卡");
  await scan(page, CARD);
  await see("王**");
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept).toContain("/kiosk/index.html");
  expect(kept.filter((path) => path.startsWith("/api/"))).toEqual([]);
});
