import { type Figure, median, rounded } from "./figure.ts";
import { openConsole, type Run } from "./rehearsal/console.ts";
import { type Filled, fill } from "./rehearsal/fill.ts";
import { newDataFolder, startServer } from "./server.ts";

const ROUNDS = 3;
/** How many claims are rehearsed, and how many where time is given. */
const SIZES = { soon: 100_000, late: 1_000_000 };

const sizeWord = (claims: number): string =>
  claims >= 1_000_000 ? `${claims / 1_000_000}M` : `${claims / 1_000}k`;

const measureConsole = async (
  folder: string,
  filled: Filled,
  name: (what: string) => string,
): Promise<ReadonlyArray<Figure>> => {
  const server = await startServer(folder);
  const console = await openConsole(server.origin, filled);
  const runs: Array<Run> = [];
  for (let n = 0; n < ROUNDS; n++) runs.push(await console.rehearse());
  const stopped = await console.stop();
  const browser = await console.memory();
  await console.close();
  const { most } = server.memory();
  await server.stop();
  const middle = (of: (run: Run) => number): number => median(runs.map(of));
  return [
    { name: name(""), value: rounded(middle(({ whole }) => whole) / 1000), unit: "s" },
    {
      name: name("Slowest"),
      value: rounded(Math.max(...runs.map(({ whole }) => whole)) / 1000),
      unit: "s",
    },
    { name: name("FirstMove"), value: rounded(middle(({ first }) => first) / 1000), unit: "s" },
    { name: name("Moves"), value: middle(({ moves }) => moves), unit: "times" },
    { name: name("Stop"), value: Math.round(stopped), unit: "ms" },
    { name: name("BrowserMemory"), value: Math.round(browser), unit: "MB" },
    { name: name("ServerMemory"), value: Math.round(most), unit: "MB" },
  ];
};

/**
 * A rehearsal as a cadre lives through it, end to end: the built console in a real browser, its worker,
 * the built server and its file, with so many claims beside the demo's own.
 */
export const measureRehearsal = async (full: boolean): Promise<ReadonlyArray<Figure>> => {
  const claims = full ? SIZES.late : SIZES.soon;
  const { folder, remove } = newDataFolder();
  try {
    await (await startServer(folder)).stop();
    const filled = await fill(folder, claims);
    return await measureConsole(
      folder,
      filled,
      (what) => `consoleRehearsal${what}Of${sizeWord(claims)}`,
    );
  } finally {
    remove();
  }
};
