/**
 * Writes packages/domain/fixtures/goods/photos.json: what the demo village's store shows of each
 * good, as Base64 of a WebP, under the good's name. The pictures are our own drawings, made for
 * this project; each carries its good's name as its title and stands in `drawings` beside the file.
 * `node scripts/draw-goods.ts` in packages/simulation.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { launch } from "@huzhu/browser";

const GOODS = new URL("../../domain/fixtures/goods/", import.meta.url);
const DRAWINGS = new URL("drawings/", GOODS);
const MOST_BYTES = 15 * 1024;

const nameOf = (drawing: string): string => {
  const name = drawing.match(/<title>(.+)<\/title>/)?.[1];
  if (name === undefined) throw new Error(`a drawing without a title: ${drawing}`);
  return name;
};

/** Runs in the page. */
const paint = async (drawing: string): Promise<string> => {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = 480;
  canvas.height = 480;
  canvas.getContext("2d")?.drawImage(image, 0, 0, 480, 480);
  const address = canvas.toDataURL("image/webp", 0.75);
  return address.slice(address.indexOf(",") + 1);
};

const browser = await launch();
const page = await browser.newPage();
const photos: Record<string, string> = {};
for (const file of readdirSync(DRAWINGS).sort()) {
  const drawing = readFileSync(new URL(file, DRAWINGS), "utf8");
  const photo = await page.evaluate(paint, drawing);
  const { length } = Buffer.from(photo, "base64");
  if (length > MOST_BYTES) throw new Error(`${file} makes ${length} bytes`);
  photos[nameOf(drawing)] = photo;
}
await browser.close();

writeFileSync(new URL("photos.json", GOODS), `${JSON.stringify(photos, null, 2)}\n`);
