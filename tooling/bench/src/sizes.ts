import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Figure } from "./figure.ts";

const root = join(import.meta.dirname, "../../..");

const scripts = (folder: string): ReadonlyArray<string> =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".js"))
    .map((name) => join(folder, name));

const gzipped = (files: ReadonlyArray<string>): number =>
  files.reduce((total, file) => total + gzipSync(readFileSync(file)).byteLength, 0);

/** All JavaScript of a front end, gzipped; the console loads a part of it per section. */
const sizeOf = (name: string, folder: string): Figure => ({
  name,
  value: Math.round(gzipped(scripts(join(root, folder))) / 1024),
  unit: "KB gzip",
});

export const measureSizes = (): ReadonlyArray<Figure> => [
  sizeOf("kioskJavaScript", "apps/kiosk/dist"),
  sizeOf("consoleJavaScript", "apps/admin/build"),
];
