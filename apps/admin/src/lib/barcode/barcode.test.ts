import { decodeQR } from "qr/decode.js";
import { describe, expect, it } from "vitest";
import { code128 } from "./code-128.ts";
import { qrPath } from "./qr-path.ts";

const PIXELS = 4;
const WHITE = 255;

/** The drawing as a camera would see it: grey pixels of the squares in its path. */
const photographed = (text: string) => {
  const { size, path } = qrPath(text);
  const side = size * PIXELS;
  const data = new Uint8ClampedArray(side * side * 4).fill(WHITE);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h/g)) {
    for (let pixel = 0; pixel < PIXELS * PIXELS; pixel += 1) {
      const column = Number(x) * PIXELS + (pixel % PIXELS);
      const row = Number(y) * PIXELS + Math.floor(pixel / PIXELS);
      data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
    }
  }
  return { width: side, height: side, data };
};

describe("a QR code", () => {
  it.each([
    { name: "a short text", text: "huzhu" },
    {
      name: "the line of a seal",
      text: `huzhu-seal-1:qingshui:7:2026-03-05:18:${"5d".repeat(128)}`,
    },
  ])("is read as what it was drawn of: $name", ({ text }) => {
    expect(decodeQR(photographed(text))).toBe(text);
  });
});

describe("a Code 128 barcode", () => {
  // The widths as two other programs, JsBarcode and BWIPP, draw the same symbols.
  it.each([
    { name: "letters one by one", text: "AB-12", modules: 90 },
    { name: "digits in pairs", text: "12345678", modules: 79 },
    {
      name: "a voucher's number, in pairs around its hyphen",
      text: "0001234-839201",
      modules: 145,
    },
  ])("takes $modules modules for $name", ({ text, modules }) => {
    const widths = code128(text);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(modules);
    expect(widths.slice(-7)).toEqual([2, 3, 3, 1, 1, 1, 2]);
  });

  it("is drawn bar by bar as the standard's own example is", () => {
    // Start B, A, check 34, stop.
    expect(code128("A").join("")).toBe("211214" + "111323" + "131123" + "2331112");
  });

  it("has no symbol for Chinese", () => {
    expect(() => code128("券")).toThrow(RangeError);
  });
});
