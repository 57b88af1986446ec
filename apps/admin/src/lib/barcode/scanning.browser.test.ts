// Every code that leaves the office on paper is read back by another program, out of the pixels.
import { axe } from "@huzhu/browser";
import { goods, me, visits } from "@huzhu/contract";
import { SlipCode, VisitId } from "@huzhu/domain/reciprocity";
import { ownBarcode } from "@huzhu/domain/store";
import { Result } from "effect";
import { afterEach, describe, expect, it } from "vitest";
import { withCards } from "../../testing/cards-server.ts";
import { staffAs } from "../../testing/desk.ts";
import type { FakeServer } from "../../testing/fake-server.ts";
import { ISSUING } from "../../testing/ledger.ts";
import { officeServer } from "../../testing/office-server.ts";
import { type Opened, open } from "../../testing/open.ts";
import { withProofs } from "../../testing/proofs-server.ts";
import { SCANNER, scanPaper } from "../../testing/scan-paper.ts";
import { SEAL } from "../../testing/sealed.ts";
import { RICE, SALT, SOAP } from "../../testing/village.ts";
import { villageServer } from "../../testing/village-server.ts";
import { PLANNED, rowOf } from "../../testing/visits.ts";
import { withVisits } from "../../testing/visits-server.ts";

const ADMIN = staffAs("admin");
let office: Opened | undefined;
afterEach(() => office?.close());

const at = async (server: FakeServer, path: string, heading: string) => {
  office = await open(server, SCANNER);
  await office.visit(path, heading);
  return office.page;
};

const ledger = () =>
  withProofs(officeServer(), () => ADMIN.staff.id).on(me, () => Result.succeed(ADMIN));

/** Zeros in front, pairs of digits and odd ones: what a slip's code can be. */
const SLIPS = ["000007", "123456", "999999", "310204", "080080", "654321"].map((slip) =>
  SlipCode.make(slip),
);

describe("a scanner reads", () => {
  it("every door of a printed route sheet", async () => {
    const rows = SLIPS.map((slip, nth) => ({
      ...rowOf(PLANNED),
      ...{ id: VisitId.make(`visit-${nth}`), slip },
    }));
    const server = withVisits(villageServer("cadre")).on(visits, () => Result.succeed(rows));
    const page = await at(server, "/visits/sheets", "求助和走访");
    await page.getByText("走访派单：李四").waitFor();
    expect(await scanPaper(page, ["Code128"])).toEqual(SLIPS.toSorted());
  });

  it("every voucher of a printed sheet", async () => {
    const server = ledger();
    const page = await at(server, `/ledger/vouchers/${ISSUING.id}/print`, "打印积分券");
    const bars = page.getByRole("img", { name: /^条码/ });
    await bars.first().waitFor();
    const labels = await bars.evaluateAll((all) =>
      all.map((one) => one.getAttribute("aria-label")),
    );
    const numbers = labels.map((label) => label?.replace("条码", ""));
    expect(numbers.length).toBeGreaterThan(0);
    expect(await scanPaper(page, ["Code128"])).toEqual(numbers.toSorted());
  });

  it("every label of a good, as often as it was printed", async () => {
    const labelled = [RICE, SOAP].map((good, nth) => ({ ...good, barcode: ownBarcode(nth + 1) }));
    const server = villageServer("keeper").on(goods, () => Result.succeed([...labelled, SALT]));
    const page = await at(server, `/goods/labels?good=${RICE.id}`, "打标签");
    expect(await axe(page)).toEqual([]);
    await page.getByLabel(SOAP.name).check();
    await page.getByLabel("每样几个").fill("2");
    await page.getByRole("button", { name: "打印4个标签，1页" }).waitFor();
    const codes = labelled.map(({ barcode }) => barcode);
    expect(await scanPaper(page, ["Code128"])).toEqual([...codes, ...codes].toSorted());
  });

  it("every card of a printed sheet, each another one", async () => {
    const page = await at(withCards(villageServer("admin")), "/cards/print", "办卡");
    await page.getByLabel(/人都印/).check();
    await page.getByRole("button", { name: /做1\d张卡/ }).click();
    await page.getByText(/可以打印了/).waitFor();
    // The sentence comes a moment before the sheet.
    await page.locator(".sheet li").first().waitFor();
    const many = await page.locator(".sheet li").count();
    const read = await scanPaper(page, ["QRCode"]);
    expect(new Set(read).size).toBe(many);
    for (const number of read) expect(number).toMatch(/^Q[0-9A-Z]{16}$/);
  });

  it("the seal of a printed seal sheet", async () => {
    const page = await at(ledger(), "/ledger/seals/7", "第7号封账单");
    await page.getByText("指纹全文").waitFor();
    expect(await scanPaper(page, ["QRCode"])).toEqual([SEAL.text]);
  });
});
