import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { environment } from "./env.ts";
import { unpack } from "./unpack.ts";

/** Where a Chromium may be. A test narrows it; everybody else looks everywhere. */
export interface Places {
  /** The path somebody chose; it must be there. */
  readonly chosen?: string | undefined;
  /** The folders that hold the system's programs. */
  readonly folders: readonly string[];
  /** Where Playwright would keep its own download. */
  readonly playwright: string;
}

export interface Chromium {
  readonly path: string;
  readonly args: readonly string[];
  /** A folder of libraries that it needs where the system has none. */
  readonly libraries?: string;
  readonly from: "CHROMIUM_PATH" | "system" | "playwright" | "package";
}

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** No sandbox, because root and containers have none; no word to the outside. */
const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const everywhere = (): Places => ({
  ...environment(),
  playwright: chromium.executablePath(),
});

/** Finds a Chromium; at the last it unpacks the one that the package registry brought. */
export const findChromium = async (places: Places = everywhere()): Promise<Chromium> => {
  if (places.chosen !== undefined) {
    if (!existsSync(places.chosen)) throw new Error(`CHROMIUM_PATH: no file ${places.chosen}`);
    return { path: places.chosen, args: ARGS, from: "CHROMIUM_PATH" };
  }
  const installed = NAMES.flatMap((name) => places.folders.map((folder) => join(folder, name)));
  const system = installed.find((path) => existsSync(path));
  if (system !== undefined) return { path: system, args: ARGS, from: "system" };
  if (existsSync(places.playwright)) {
    return { path: places.playwright, args: ARGS, from: "playwright" };
  }
  const folder = await unpack();
  const libraries = join(folder, "al2023", "lib");
  return { path: join(folder, "chromium"), args: ARGS, libraries, from: "package" };
};
