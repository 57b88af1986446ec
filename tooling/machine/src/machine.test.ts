import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  watch,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

const machine = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "huzhu-machine-"));
afterAll(() => rmSync(folder, { recursive: true }));

const install = (...args: ReadonlyArray<string>) =>
  spawnSync(join(machine, "install"), args, { encoding: "utf8" });

describe("setting a machine up", () => {
  const root = join(folder, "root");

  it("writes every file with what was chosen, and nothing open", () => {
    const said = install(
      ...["--root", root, "--open", "08:00", "--close", "19:30"],
      ...["--reader", "0c27:3bfa", "--port", "4090", "--screen", "21.5"],
    );
    expect([said.status, said.stderr]).toEqual([0, ""]);
    const files = globSync(`${root}/**/*`).filter((file) => statSync(file).isFile());
    expect(files.length).toBeGreaterThan(15);
    for (const file of files) expect(readFileSync(file, "utf8"), file).not.toMatch(/@[A-Z_]+@/);
    const read = (path: string) => readFileSync(join(root, path), "utf8");
    expect(read("etc/systemd/system/huzhu-hours.timer")).toContain("OnCalendar=*-*-* 19:30:00");
    expect(read("etc/udev/rules.d/70-huzhu.rules")).toContain('ATTRS{idProduct}=="3bfa"');
    expect(JSON.parse(read("etc/chromium/policies/managed/huzhu.json"))).toMatchObject({
      URLBlocklist: ["*"],
      URLAllowlist: ["http://localhost:4090", "file:///usr/local/share/huzhu/*"],
      DeveloperToolsAvailability: 2,
    });
    const conf = read("etc/huzhu/machine.conf");
    expect(conf).toContain("HUZHU_SCREEN=21.5\n");
    // The key never lies in the data folder.
    expect(conf).toContain("HUZHU_DATA=/var/lib/huzhu\nHUZHU_KEY=/etc/huzhu/vault.key\n");
  });

  it.each([
    [["--open", "8"], "--open takes a time like 07:30"],
    [["--close", "25:00"], "--close takes a time like 20:00"],
    [["--open", "20:00", "--close", "08:00"], "that is no day"],
    [["--reader", "card"], "--reader takes what lsusb shows"],
    [["--port", "high"], "--port takes a number"],
    [["--paint", "red"], "tooling/machine/install [options]"],
  ])("refuses %j in a sentence", (args, sentence) => {
    const said = install(...args, "--root", join(folder, "none"));
    expect([said.status, existsSync(join(folder, "none"))]).toEqual([2, false]);
    expect(said.stderr).toContain(sentence);
  });

  it("starts only programs that it brings or that Debian has in their place", () => {
    for (const unit of globSync(`${machine}/systemd/*.service`)) {
      const [, program = ""] = /^ExecStart=(\S+)/m.exec(readFileSync(unit, "utf8")) ?? [];
      const own = program.replace("/usr/local/lib/huzhu/", `${machine}/lib/`);
      if (own === program) expect(program, unit).toBe("/usr/bin/systemctl");
      else expect(existsSync(own), own).toBe(true);
    }
  });
});

/** Programs of the system, in a folder of the test's own: they write down how they were called. */
const stand = (name: string) => {
  const bin = join(folder, name);
  mkdirSync(bin);
  const log = join(bin, "log");
  writeFileSync(log, "");
  const put = (program: string, script: string) =>
    writeFileSync(join(bin, program), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  const write = `echo "$(basename "$0") $*" >> "${log}"`;
  return {
    bin,
    put,
    write,
    said: () => readFileSync(log, "utf8").split("\n").filter(Boolean),
    log,
  };
};

describe("the watch", () => {
  let here: ReturnType<typeof stand>;
  let watched: ChildProcess;
  let count = 0;

  beforeEach(() => {
    count += 1;
    here = stand(`watch-${count}`);
    here.put("systemd-notify", here.write);
  });

  const run = (check: string, command: string) => {
    here.put("check", check);
    watched = spawn(join(machine, "lib/watched"), [join(here.bin, "check"), "sh", "-c", command], {
      env: { PATH: `${here.bin}:/usr/bin:/bin`, HUZHU_EVERY: "0.05" },
    });
  };
  const until = async (told: number) => {
    const changes = watch(here.log);
    while (here.said().length < told) await once(changes, "change");
    changes.close();
  };

  it("says ready once, then that it goes on, and ends with what it watches", async () => {
    run("exit 0", "exec sleep 60");
    await until(3);
    watched.kill("SIGTERM");
    await once(watched, "exit");
    const [first, ...more] = here.said();
    expect(first).toBe("systemd-notify --ready");
    expect(new Set(more)).toEqual(new Set(["systemd-notify WATCHDOG=1"]));
  });

  it("says nothing while the check says no, and hands on how it ended", async () => {
    run("exit 1", "sleep 0.3; exit 7");
    const [code] = await once(watched, "exit");
    expect([code, here.said()]).toEqual([7, []]);
  });
});

describe("a kiosk's page", () => {
  const beat = join(folder, "beat");
  const beats = (env: Record<string, string>) =>
    spawnSync(join(machine, "lib/beats"), { env: { PATH: "/usr/bin:/bin", ...env } }).status === 0;

  it.each([
    ["told just now", 0, "open", true],
    ["told a minute ago", 60, "open", false],
    ["is closed", 60, "closed", true],
  ])("that %s", (_, ago, kiosk, alive) => {
    writeFileSync(beat, "");
    const then = Date.now() / 1000 - ago;
    utimesSync(beat, then, then);
    expect(beats({ HUZHU_HEARTBEAT: beat, HUZHU_KIOSK: kiosk })).toBe(alive);
  });

  it("never told anything", () => {
    expect(beats({ HUZHU_HEARTBEAT: join(folder, "nothing") })).toBe(false);
  });
});

it.each([
  ["07:59", "closed"],
  ["08:00", "open"],
  ["12:00", "open"],
  ["19:29", "open"],
  ["19:30", "closed"],
  ["23:00", "closed"],
])("at %s the kiosk is %s", (now, kiosk) => {
  const { bin, put, write, said } = stand(`hours-${now.replace(":", "")}`);
  put("systemctl", write);
  execFileSync(join(machine, "lib/hours"), {
    env: {
      ...{ PATH: `${bin}:/usr/bin:/bin`, HUZHU_NOW: now },
      ...{ HUZHU_OPEN: "08:00", HUZHU_CLOSE: "19:30" },
    },
  });
  expect(said()).toEqual([`systemctl start huzhu-kiosk@${kiosk}.service`]);
});

const hasSqlite = spawnSync("sqlite3", ["--version"]).status === 0;

describe.skipIf(!hasSqlite)("a backup (skipped where Debian's sqlite3 is missing)", () => {
  const data = join(folder, "data");
  const stick = join(folder, "stick");
  const backup = () => spawnSync(join(machine, "lib/backup"), [data, stick], { encoding: "utf8" });

  it("is a whole copy beside the key of the seals, and the newest thirty stay", () => {
    mkdirSync(data);
    mkdirSync(join(stick, "huzhu"), { recursive: true });
    writeFileSync(join(data, "seal-key.pem"), "key");
    const file = join(data, "huzhu.sqlite");
    execFileSync("sqlite3", [
      file,
      "pragma journal_mode=wal; create table t (x); insert into t values (7)",
    ]);
    for (let hour = 0; hour < 35; hour += 1) {
      const at = `2026-01-01-${String(hour).padStart(6, "0")}`;
      writeFileSync(join(stick, `huzhu/huzhu-${at}.sqlite`), "");
    }
    const said = backup();
    expect([said.status, said.stderr]).toEqual([0, ""]);
    const copy = said.stdout.trim();
    expect(execFileSync("sqlite3", [copy, "select x from t"], { encoding: "utf8" })).toBe("7\n");
    expect(readFileSync(join(stick, "huzhu/seal-key.pem"), "utf8")).toBe("key");
    expect(globSync(`${stick}/huzhu/*.sqlite`)).toHaveLength(30);
    expect(globSync(`${stick}/huzhu/*.part`)).toEqual([]);
  });

  it("says so where there is nothing to copy", () => {
    const said = spawnSync(join(machine, "lib/backup"), [join(folder, "void"), stick], {
      encoding: "utf8",
    });
    expect(said.status).not.toBe(0);
    expect(said.stderr).toMatch(/unable to open/);
  });
});
