import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RedemptionId } from "@huzhu/domain/store";
import { Instant } from "@huzhu/domain/time";
import { afterEach, expect, it } from "vitest";
import { PrinterStuck, portTo } from "./port.ts";
import { Printer } from "./printer.ts";

const NOW = Instant.make(7);
const slip = (nth: number) => Uint8Array.of(nth);

/** A printer that does what the test says, and a clock that ticks when the test does. */
const around = () => {
  const came: number[] = [];
  const later: Array<() => void> = [];
  const paper = { why: null as PrinterStuck["why"] | null };
  const printer = new Printer({
    port: async (bytes) => {
      if (paper.why) throw new PrinterStuck(paper.why);
      came.push(bytes[0] ?? 0);
    },
    dots: 384,
    now: () => NOW,
    later: (run) => later.push(run),
  });
  const settle = () => new Promise((done) => setImmediate(done));
  const tick = async () => {
    for (const run of later.splice(0)) run();
    await settle();
  };
  return { printer, came, paper, settle, tick };
};

it("prints slips in their order", async () => {
  const { printer, came } = around();
  const told = await Promise.all([1, 2, 3].map((nth) => printer.print(slip(nth))));
  expect(told).toEqual([true, true, true]);
  expect(came).toEqual([1, 2, 3]);
  expect(printer.view).toEqual({ state: "ready", since: null, waiting: 0 });
});

it.each(["paper", "gone"] as const)("keeps slips in line while it is out: %s", async (why) => {
  const { printer, came, paper, tick } = around();
  paper.why = why;
  const told = [await printer.print(slip(1)), await printer.print(slip(2))];
  expect(told).toEqual([false, false]);
  await tick();
  expect([came, printer.view]).toEqual([[], { state: why, since: NOW, waiting: 2 }]);
  paper.why = null;
  await tick();
  expect([came, printer.view.state]).toEqual([[1, 2], "ready"]);
});

it("tells of a slip that it is not out while the printer says nothing", async () => {
  const hush: Array<() => void> = [];
  const printer = new Printer({
    port: () => new Promise(() => undefined),
    dots: 384,
    now: () => NOW,
    later: (run) => hush.push(run),
  });
  const told = printer.print(slip(1));
  for (const run of hush) run();
  expect([await told, printer.view.state, printer.view.waiting]).toEqual([false, "ready", 1]);
});

it("forgets the oldest where far too many wait", async () => {
  const { printer, came, paper, settle, tick } = around();
  paper.why = "paper";
  for (let nth = 1; nth <= 60; nth += 1) void printer.print(slip(nth));
  await settle();
  expect(printer.view.waiting).toBe(50);
  paper.why = null;
  await tick();
  expect(came[0]).toBe(11);
});

it("loses none behind a slip that was forgotten while it printed", async () => {
  const came: number[] = [];
  const first = Promise.withResolvers<void>();
  const printer = new Printer({
    port: async (bytes) => {
      if (bytes[0] === 1) await first.promise;
      came.push(bytes[0] ?? 0);
    },
    dots: 384,
    now: () => NOW,
    later: () => undefined,
  });
  for (let nth = 1; nth <= 51; nth += 1) void printer.print(slip(nth));
  first.resolve();
  await expect.poll(() => printer.view.waiting).toBe(0);
  expect(came).toEqual(Array.from({ length: 51 }, (_, index) => index + 1));
});

it("knows a redemption that was printed", () => {
  const { printer } = around();
  const id = RedemptionId.make("0198f4a2-7a1b-7c3d-9e4f-1a2b3c4d5e6f");
  expect([printer.isFirst(id), printer.isFirst(id)]).toEqual([true, false]);
});

const folders: string[] = [];
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), "huzhu-printer-"));
  folders.push(made);
  return made;
};

const servers: Server[] = [];
afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true });
  for (const server of servers.splice(0)) server.close();
});

/** A printer in the network: it answers how its paper is, and keeps what it is sent. */
const inNetwork = async (answer: number | null) => {
  let came = Buffer.alloc(0);
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.on("data", (bytes) => {
      const asked = bytes.subarray(0, 3).equals(Buffer.of(0x10, 0x04, 0x04));
      if (asked && answer !== null) socket.write(Buffer.of(answer));
      came = Buffer.concat([came, asked ? bytes.subarray(3) : bytes]);
    });
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("It has no port.");
  return { port: portTo(`127.0.0.1:${address.port}`), came: () => came };
};

it.each([
  { name: "says that it has paper", answer: 0x12 },
  { name: "says nothing", answer: null },
])("sends a slip to a printer in the network that $name", async ({ answer }) => {
  const { port, came } = await inNetwork(answer);
  await port(slip(9));
  await expect.poll(came).toEqual(Buffer.of(9));
});

it("sends nothing to a printer without paper, nor to one that is not there", async () => {
  const { port, came } = await inNetwork(0x72);
  await expect(port(slip(9))).rejects.toMatchObject({ why: "paper" });
  expect(came()).toHaveLength(0);
  await expect(portTo("127.0.0.1:1")(slip(9))).rejects.toMatchObject({ why: "gone" });
  await expect(portTo("/nowhere/lp0")(slip(9))).rejects.toMatchObject({ why: "gone" });
});

it("keeps a slip that the printer hangs up on", async () => {
  const server = createServer((socket: Socket) => {
    socket.on("error", () => undefined);
    socket.end();
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("It has no port.");
  await expect(portTo(`127.0.0.1:${address.port}`)(slip(9))).rejects.toThrow(Error);
});

/** A pipe holds what it was given until somebody reads, as a device does without paper. */
const pipe = () => {
  const file = join(folder(), "lp0");
  execFileSync("mkfifo", [file]);
  return file;
};

const why = (printed: Promise<void>) =>
  printed.then(
    () => "taken",
    (stuck) => (stuck instanceof PrinterStuck ? stuck.why : stuck),
  );

it("gives a device a slip once, however often it is asked while there is no paper", async () => {
  const file = pipe();
  const port = portTo(file, 20);
  const [first, second] = [new Uint8Array(300_000).fill(1), new Uint8Array(9).fill(2)];
  for (let nth = 0; nth < 8; nth += 1) expect(await why(port(first))).toBe("paper");
  const reader = await open(file, "r");
  const reading = reader.readFile();
  await expect.poll(() => why(port(first))).toBe("taken");
  expect(await reading).toEqual(Buffer.from(first));
  await reader.close();
  const again = open(file, "r").then(async (paper) => {
    const read = await paper.readFile();
    await paper.close();
    return read;
  });
  await expect.poll(() => why(port(second))).toBe("taken");
  expect(await again).toEqual(Buffer.from(second));
});

it("makes no file where the device is not plugged in", async () => {
  const empty = folder();
  expect(await why(portTo(join(empty, "lp0"))(slip(9)))).toBe("gone");
  expect(readdirSync(empty)).toEqual([]);
});
