import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { prepareZXingModule, type ReaderOptions, readBarcodes } from "zxing-wasm/reader";

const A4 = { width: 794, height: 1123 } as const;
/** How many times sharper than a screen of 96 a cheap scanner of 200 dots an inch sees. */
export const SCANNER = 200 / 96;
const AS_MANY_AS_THERE_ARE = 255;

const { resolve } = createRequire(import.meta.url);
let ready: Promise<unknown> | undefined;

/** The decoder's own file is on the disk already: nothing is fetched. */
const decoder = (): Promise<unknown> => {
  ready ??= readFile(resolve("zxing-wasm/reader/zxing_reader.wasm")).then(
    ({ buffer, byteOffset, byteLength }) =>
      prepareZXingModule({
        overrides: { wasmBinary: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer },
        fireImmediately: true,
      }),
  );
  return ready;
};

/** What a scanner reads off the paper that a page prints, in the order of their texts. */
export const scanPaper = async (
  page: Page,
  formats: NonNullable<ReaderOptions["formats"]>,
): Promise<ReadonlyArray<string>> => {
  await decoder();
  const screen = page.viewportSize();
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize(A4);
  const picture = await page.screenshot({ fullPage: true, scale: "device" });
  await page.emulateMedia({ media: "screen" });
  if (screen) await page.setViewportSize(screen);
  const found = await readBarcodes(picture, {
    formats,
    tryHarder: true,
    maxNumberOfSymbols: AS_MANY_AS_THERE_ARE,
  });
  return found.map(({ text }) => text).toSorted();
};
