import { launch } from "@huzhu/browser";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Elder } from "./elder.ts";
import { Registrar } from "./registrar.ts";
import { startVillage, type VillageServer } from "./village-server.ts";

const OFFICE = { width: 1366, height: 768 };
const HALL = { width: 1920, height: 1080 };
const PASSWORD = "huzhu2026";
const ELDER = "0000000001";

/** One white pixel. */
const PAPER = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==",
  "base64",
);

let server: VillageServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startVillage("demo"), launch()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Goal: an elder who cannot come sends somebody, and everybody can read who came. */
it("lets a registered proxy fetch an elder's goods, says so in the statement, and stops at once", async () => {
  const cadre = new Registrar(await browser.newPage({ viewport: OFFICE }), server.origin);
  await cadre.logIn("cadre", PASSWORD);
  const card = await cadre.findOtherCard(ELDER);
  const name = await cadre.appoint({ elder: ELDER, proxy: card, points: "60", paper: PAPER });

  const proxy = new Elder(await browser.newPage({ viewport: HALL }));
  await proxy.open(server.origin, server.code, "清水");
  await proxy.layCardFor(card);
  await proxy.press(/^替.*办$/, proxy.page.getByText(/您在替.*办/));
  await proxy.takeSomething();
  expect(await proxy.page.getByText(/^由.*代办$/).textContent()).not.toContain(name);

  expect(await cadre.readNewestLine(ELDER)).toContain(`由${name}代办`);

  await proxy.press("我走了", proxy.page.getByText("请放卡"));
  await proxy.layCardFor(card);
  await cadre.revoke(ELDER, "老人不要了");
  await proxy.press(/^替.*办$/, proxy.page.getByText("现在不能替他办了"));
});
