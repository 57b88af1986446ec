import { describe, expect, it } from "vitest";
import { DEMO_GOODS, DEMO_PHOTOS } from "./index.ts";

describe("the goods of a village store", () => {
  it("cost what practice suggests", () => {
    expect(DEMO_GOODS.goods.map(({ name, unit, points }) => `${name} ${points}/${unit}`)).toEqual([
      "食盐 2/袋",
      "食醋 3/瓶",
      "酱油 7/瓶",
      "肥皂 3/块",
      "毛巾 8/条",
      "牙膏 8/支",
      "牙刷 4/支",
      "洗衣粉 10/袋",
      "洗洁精 6/瓶",
      "洗衣液 20/瓶",
      "卫生纸 20/提",
      "大米5公斤 30/袋",
      "大米10公斤 55/袋",
      "食用油5升 65/桶",
      "脸盆 10/个",
      "扫把 15/把",
      "保温壶 35/个",
      "棉被 90/床",
    ]);
  });

  it.each(DEMO_GOODS.goods)("show a small WebP of $name", ({ name }) => {
    const photo = DEMO_PHOTOS.get(name) ?? new Uint8Array();
    expect(String.fromCharCode(...photo.slice(0, 4), ...photo.slice(8, 12))).toBe("RIFFWEBP");
    expect(photo.length).toBeLessThanOrEqual(20 * 1024);
  });

  it("have no photo of anything else", () => {
    expect([...DEMO_PHOTOS.keys()].sort()).toEqual(DEMO_GOODS.goods.map(({ name }) => name).sort());
  });
});
