import { launch } from "@huzhu/browser";
import { memoryOf } from "../process-memory.ts";
import type { Filled } from "./fill.ts";

const PASSWORD = "huzhu2026";
const PATIENCE = 600_000;

/** One rehearsal as somebody at the console lives through it; times in milliseconds. */
export interface Run {
  readonly whole: number;
  /** Until the bar first moved. */
  readonly first: number;
  /** How often it moved. */
  readonly moves: number;
}

/** Runs in the page: from the press to what came of it, as the page shows it. */
const watch = () =>
  new Promise<Run>((resolve) => {
    const run = { pressed: 0, first: 0, moves: 0, at: 0 };
    const since = () => performance.now() - run.pressed;
    const press = () => {
      run.pressed = performance.now();
    };
    addEventListener("click", press, { once: true, capture: true });
    const observer = new MutationObserver(() => {
      const bar = document.querySelector("progress");
      if (bar && bar.position > 0 && bar.value !== run.at) {
        run.at = bar.value;
        run.moves += 1;
        if (run.moves === 1) run.first = since();
      }
      if (bar || run.moves === 0 || !document.querySelector("[role=status] h2")) return;
      observer.disconnect();
      resolve({ whole: since(), first: run.first, moves: run.moves });
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
  });

/** The console in a real browser, with a draft that somebody has written there. */
export const openConsole = async (origin: string, { village, draft }: Filled) => {
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const kept = { name: `huzhu-rulebook-draft ${village} ${draft.version}`, draft };
  await page.addInitScript((given) => localStorage.setItem(given.name, given.document), {
    name: kept.name,
    document: JSON.stringify(draft),
  });
  await page.goto(`${origin}/admin/`);
  await page.getByLabel("用户名").fill("admin");
  await page.getByLabel("密码").fill(PASSWORD);
  await page.getByRole("button", { name: "登录" }).click();
  await page.getByRole("button", { name: "退出" }).waitFor();
  await page.goto(`${origin}/admin/rulebooks/rehearsal`);
  const start = page.getByRole("button", { name: "开始试算" });

  const rehearse = async (): Promise<Run> => {
    await start.waitFor();
    const run = page.evaluate(watch);
    await start.click();
    return run;
  };

  /** How long it takes, in the middle of a rehearsal, until nobody counts any more. */
  const stop = async (): Promise<number> => {
    await start.click();
    await page.getByText(/^算到第/).waitFor({ timeout: PATIENCE });
    const [worker] = page.workers();
    const gone = worker?.waitForEvent("close");
    const pressed = performance.now();
    await page.getByRole("button", { name: "停下" }).click();
    await gone;
    return performance.now() - pressed;
  };

  /** The most that any process with a page in it ever held: the page, and the worker with it. */
  const memory = async (): Promise<number> => {
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    const pages = processInfo.filter(({ type }) => type === "renderer");
    return Math.max(...pages.map(({ id }) => memoryOf(id).most));
  };

  return { rehearse, stop, memory, close: () => browser.close() };
};
