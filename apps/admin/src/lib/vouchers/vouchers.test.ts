import { StaffId } from "@huzhu/domain/governance";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { VOUCHER_BATCH, VOUCHERS } from "../../testing/ledger.ts";
import { withLedger } from "../../testing/ledger-server.ts";
import { withProofs } from "../../testing/proofs-server.ts";
import { BatchPage } from "./batch-page.svelte.ts";
import { VoucherPrint } from "./print.svelte.ts";
import { VouchersPage } from "./vouchers.svelte.ts";
import { readVoucherNumber } from "./words.ts";

const me = StaffId.make("staff-me");
const desk = () => deskAt(withProofs(withLedger(new FakeServer()), () => me));

describe("a voucher's number", () => {
  it.each([
    { name: "as it was scanned", text: "0001234-839201", number: "0001234-839201" },
    { name: "typed without its hyphen", text: " 0001234839201 ", number: "0001234-839201" },
    { name: "in wide digits", text: "０００１２３４－８３９２０１", number: "0001234-839201" },
    { name: "a card", text: "00A1B2C3", number: null },
    { name: "a good", text: "dm", number: null },
  ])("$name", ({ text, number }) => {
    expect(readVoucherNumber(text)).toBe(number);
  });
});

describe("issuing vouchers", () => {
  it("says what they are worth together before they are printed", async () => {
    const page = new VouchersPage(desk());
    page.choose("20");
    page.count = "3";
    expect(page.effect).toContain("3张，每张20分，一共60分");
    expect(await page.issue()).toBeNull();
    page.why = "重阳节慰问";
    expect(await page.issue()).toEqual(VOUCHER_BATCH);
  });

  it.each([
    { name: "none", count: "0", problem: "要写整数" },
    { name: "more than are printed at once", count: "501", problem: "一次最多印500张" },
  ])("does not take $name", ({ count, problem }) => {
    const page = new VouchersPage(desk());
    page.count = count;
    expect([page.problem, page.ready]).toEqual([problem, false]);
  });

  it("prints ten on a sheet", async () => {
    const printing = new VoucherPrint(desk(), VOUCHER_BATCH.batch);
    await printing.open();
    expect(printing.sheets.map((sheet) => sheet.length)).toEqual([3]);
    expect(printing.lead).toContain("3张，A4纸1张");
  });
});

describe("a batch of vouchers", () => {
  it("loses those that are made void, with a reason", async () => {
    const page = new BatchPage(desk(), VOUCHER_BATCH.batch);
    await page.open();
    expect(page.title).toBe("积分券0000001号到0000003号");
    const [first] = VOUCHERS;
    if (first) page.select(first.number, true);
    page.begin();
    await page.voidSelected();
    expect(page.done).toBe("");
    page.why = "丢了";
    await page.voidSelected();
    expect(page.done).toBe("1张作废了，积分收回来了");
    expect([page.rows.length, page.selected.size]).toEqual([2, 0]);
  });
});
