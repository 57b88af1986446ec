import { beforeEach, describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { RICE_ORDER, withPurchases } from "../../testing/purchases.ts";
import { RICE, SOAP, TODAY } from "../../testing/village.ts";
import { PurchasesPage } from "./purchases.svelte.ts";

let page: PurchasesPage;

beforeEach(async () => {
  page = new PurchasesPage(deskAt(withPurchases(new FakeServer())), TODAY);
  await page.load();
});

describe("an order", () => {
  it("begins with what runs out, and is sent once it is whole", async () => {
    page.begin();
    const { draft } = page;
    expect(draft.parts.map(({ name, pieces }) => [name, pieces])).toEqual([[RICE.name, "14"]]);
    expect(draft.body).toBeNull();
    await page.order();
    expect(page.writing).toBe(true);
    draft.supplier = "虚构粮油店";
    for (const part of draft.parts) part.money = "25.5";
    expect([draft.total, draft.body?.goods]).toEqual([
      35_700,
      [{ good: RICE.id, pieces: 14, fen: 2_550 }],
    ]);
    await page.order();
    expect([page.writing, page.done]).toEqual([
      false,
      "给虚构粮油店的采购单开好了，到“基金 → 付款”请别人批准",
    ]);
  });

  it("takes more goods in, and each only once", () => {
    page.begin();
    const [soap] = page.draft.others(page.stock);
    if (!soap) throw new Error("There is nothing else.");
    page.draft.add(soap);
    expect(page.draft.parts.map(({ good }) => good)).toEqual([RICE.id, SOAP.id]);
    expect(page.draft.others(page.stock).map(({ good }) => good)).not.toContain(SOAP.id);
    page.draft.drop(RICE.id);
    expect(page.draft.parts.map(({ good }) => good)).toEqual([SOAP.id]);
  });
});

describe("a delivery", () => {
  const taking = async (pieces: string) => {
    await page.open(RICE_ORDER);
    page.take(RICE_ORDER);
    const [part] = page.taking?.parts ?? [];
    if (!part) throw new Error("Nothing is awaited.");
    part.pieces = pieces;
    await page.receive();
  };

  it("is taken in with what is awaited, and shown", async () => {
    await taking("14");
    expect([page.done, page.taking]).toEqual(["收好了，入了库", null]);
    expect(page.looking.answer?.receipts).toHaveLength(1);
    expect(page.rows[0]).toMatchObject({ state: "due", receivedFen: 35_000 });
  });

  it("of more than is awaited is not, and loses nothing that was typed", async () => {
    await taking("15");
    expect(page.receiving.sentence).toContain("只差14件");
    expect(page.taking?.parts[0]?.pieces).toBe("15");
  });

  it("is not sent while a figure is none", async () => {
    await taking("十");
    expect(page.rows[0]?.receivedFen).toBe(0);
    expect(page.taking).not.toBeNull();
  });

  it("is awaited no more with a reason", async () => {
    await page.open(RICE_ORDER);
    await page.cancel();
    expect(page.rows[0]?.state).toBe("open");
    page.why = "店里断货";
    await page.cancel();
    expect(page.rows[0]?.state).toBe("cancelled");
  });
});
