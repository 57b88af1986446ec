import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { everywhere, findChromium, launch, type Places } from "./index.ts";
import { unpack } from "./unpack.ts";

const nowhere: Places = { folders: [], playwright: "/nowhere" };
const node = process.execPath;

describe("a Chromium is found", () => {
  it("where CHROMIUM_PATH says, before anywhere else", async () => {
    const found = await findChromium({ ...everywhere(), chosen: node });
    expect(found).toMatchObject({ path: node, from: "CHROMIUM_PATH" });
  });

  it("never in silence when CHROMIUM_PATH names no file", async () => {
    await expect(findChromium({ ...nowhere, chosen: "/no/chrome" })).rejects.toThrow("/no/chrome");
  });

  it("in Playwright's own folder when the system has none", async () => {
    const found = await findChromium({ ...nowhere, playwright: node });
    expect(found).toMatchObject({ path: node, from: "playwright" });
  });

  it("in the package when there is no other, and it starts", async () => {
    const found = await findChromium(nowhere);
    expect(found.from).toBe("package");
    expect(await titleIn(found)).toBe("你好");
  });

  it("on this machine, whatever it has, and it starts", async () => {
    expect(await titleIn(await findChromium())).toBe("你好");
  });
});

describe("unpacking", () => {
  it("by two at a time leaves one whole Chromium and no rest", async () => {
    const parent = await mkdtemp(join(tmpdir(), "huzhu-unpack-"));
    const folder = join(parent, "chromium");
    await Promise.all([unpack(folder), unpack(folder)]);
    expect(existsSync(join(folder, "chromium"))).toBe(true);
    expect(await readdir(parent)).toEqual(["chromium"]);
    await rm(parent, { recursive: true });
  });
});

const titleIn = async (found: Awaited<ReturnType<typeof findChromium>>): Promise<string> => {
  const browser = await launch(found);
  const page = await browser.newPage();
  await page.setContent("<title>你好</title>");
  const title = await page.title();
  await browser.close();
  return title;
};
