import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
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

/** What the page of the kiosk names itself: no more is there when its first screen stands. */
const firstOfKiosk = (): Figure => {
  const folder = join(root, "apps/kiosk/dist");
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const first = scripts(folder).filter((path) => page.includes(`/${basename(path)}"`));
  return {
    name: "kioskFirstJavaScript",
    value: Math.round(gzipped(first) / 1024),
    unit: "KB gzip",
  };
};

export const measureSizes = (): ReadonlyArray<Figure> => [
  firstOfKiosk(),
  sizeOf("kioskJavaScript", "apps/kiosk/dist"),
  sizeOf("consoleJavaScript", "apps/admin/build"),
];
