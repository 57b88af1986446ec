import { findPeople, goods } from "@huzhu/contract";
import { ownBarcode } from "@huzhu/domain/store";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { opened } from "../../testing/counter.ts";
import { deskAt } from "../../testing/desk.ts";
import { LI, RICE, SOAP, ZHANG } from "../../testing/village.ts";
import { Scanning } from "./scanning.svelte.ts";

describe("what is scanned at the counter", () => {
  const CODE = ownBarcode(1);
  const scanning = async () => {
    const all = await opened();
    all.server.on(goods, () => Result.succeed([{ ...RICE, barcode: CODE }, SOAP]));
    await all.counter.load();
    return { ...all, scanner: new Scanning(all.counter, deskAt(all.server, "keeper")) };
  };

  it("is a piece of its good, as long as there is one", async () => {
    const { counter, scanner } = await scanning();
    for (const text of [CODE, CODE, CODE]) await scanner.read(text);
    expect(counter.basket.piecesOf(RICE.id)).toBe(2);
    expect(scanner.said).toEqual({ tone: "bad", words: "大米5公斤只有2袋，都在这里了" });
  });

  it("is somebody's card, and nobody else's while a basket is full", async () => {
    const { counter, scanner } = await scanning();
    await scanner.read(ZHANG.card ?? "");
    expect(counter.person?.name).toBe("张三");
    await scanner.read(CODE);
    await scanner.read(LI.card ?? "");
    expect(counter.person?.name).toBe("张三");
    expect(scanner.said?.words).toContain("张三的还没换完");
    await counter.redeem();
    await scanner.read(LI.card ?? "");
    expect([counter.person?.name, counter.receipt]).toEqual(["李四", null]);
  });

  it("is for whoever's card came just before it, however fast", async () => {
    const { counter, scanner } = await scanning();
    await Promise.all([ZHANG.card ?? "", CODE].map((text) => scanner.read(text)));
    expect([counter.person?.name, counter.basket.piecesOf(RICE.id)]).toEqual(["张三", 1]);
    await counter.redeem();
    await Promise.all([LI.card ?? "", CODE].map((text) => scanner.read(text)));
    expect([counter.person?.name, counter.basket.piecesOf(RICE.id)]).toEqual(["李四", 1]);
  });

  it.each([
    {
      name: "a code that no good has",
      text: ownBarcode(5),
      said: `没有商品登记过条码${ownBarcode(5)}`,
    },
    { name: "a number of nobody", text: "99AA88BB", said: "没有登记过这张卡" },
    { name: "a voucher of nobody yet", text: "0000001-839201", said: "先刷卡或找到这个人" },
  ])("says of $name that it is not known, and keeps the basket", async ({ text, said }) => {
    const { counter, server, scanner } = await scanning();
    server.on(findPeople, () => Result.succeed([]));
    await scanner.read(CODE);
    await scanner.read(text);
    expect(scanner.said?.words).toContain(said);
    expect(counter.basket.piecesOf(RICE.id)).toBe(1);
  });
});
