import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { logIn } from "@huzhu/contract";
import { onEveryEngine, TEST_VAULT_KEY } from "@huzhu/db/testing";
import { Result } from "effect";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadSealKey } from "../start/seal-key.ts";
import { hledger, hledgerMissing } from "../testing/hledger.ts";
import { answered, type House, openHouse } from "../testing/house.ts";
import { emptyPurse, endow, expectSound } from "../testing/purse.ts";
import { operate } from "./operate.ts";

const data = mkdtempSync(join(tmpdir(), "huzhu-operator-"));
const keys = mkdtempSync(join(tmpdir(), "huzhu-operator-key-"));
const HUZHU_KEY = join(keys, "vault.key");
writeFileSync(HUZHU_KEY, TEST_VAULT_KEY);
afterAll(() => {
  for (const folder of [data, keys]) rmSync(folder, { recursive: true });
});

const run = async (args: ReadonlyArray<string>, DATABASE_URL?: string) => {
  const said = { out: "", err: "" };
  const code = await operate(
    ["--data", data, ...args],
    { DATABASE_URL, HUZHU_KEY },
    {
      write: async (text) => {
        said.out += text;
      },
      complain: (text) => {
        said.err += text;
      },
    },
  );
  return { code, ...said };
};

/** Beside a server that runs. */
onEveryEngine("the operator's command", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    Result.getOrThrow(loadSealKey(data));
  });
  const operating = (...args: ReadonlyArray<string>) => run(args, house.place.url);

  it("verifies, and says so in a sentence or in JSON", async () => {
    const { code, out, err } = await operating("verify");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^清水村: \d+ transfers, \d+ records, \d+ seals; everything adds up\.\n$/);
    const told = JSON.parse((await operating("verify", "--json")).out);
    expect(told).toMatchObject({ village: house.village, found: 0, findings: [] });
  });

  it("ends with 1 where anything is not as it should be, and says what", async () => {
    const group = await emptyPurse(house);
    await endow(house, group.id, 5);
    const set = (balance: number) =>
      house.place.all(`update account set balance = ${balance} where id = '${group.id}'`);
    await set(6);
    const { code, out } = await operating("verify");
    expect(code).toBe(1);
    expect(out).toContain(`I2  stored balance, ${group.id}: expected 5, found 6`);
    expect((await operating("verify", "--json")).code).toBe(1);
    await set(5);
    await expectSound(house);
  });

  it("seals what is new, and says when nothing is", async () => {
    const { code, out } = await operating("seal");
    expect(code).toBe(0);
    expect(out).toMatch(/seal 1 over \d+ records through 2026-11-23: ([0-9a-f]{4} ?){4}\n$/);
    expect((await operating("seal")).out).toContain("nothing was written since the last seal");
    expect(JSON.parse((await operating("seal", "--json")).out)).toMatchObject({ seal: null });
    await expectSound(house);
  });

  it("exports the journal to the terminal and into a file", async () => {
    const file = join(data, `${engine.name}.hledger`);
    const { code, out } = await operating("export", "--format", "hledger", "--out", file, "--json");
    expect([code, JSON.parse(out)]).toEqual([
      0,
      { village: house.village, format: "hledger", file, bytes: statSync(file).size },
    ]);
    const csv = await operating("export", "--format", "csv");
    expect([csv.code, csv.out.split("\r\n")[0]]).toEqual([0, expect.stringContaining("transfer,")]);
    if (hledgerMissing === null) hledger(readFileSync(file, "utf8"), "check", "--strict");
  });

  it("tells a balance of today, of a day and of a moment", async () => {
    const group = await emptyPurse(house);
    await endow(house, group.id, 5);
    const balance = (...more: ReadonlyArray<string>) =>
      operating("balance", "--account", group.id, ...more);
    expect((await balance()).out).toBe(`${group.id}: 5 points\n`);
    expect((await balance("--at", "2026-11-22")).out).toContain("0 points at 2026-11-22");
    const moment = ["--at", "2026-11-23T10:00+08:00", "--json"];
    expect(JSON.parse((await balance(...moment)).out)).toMatchObject({ balance: 5, shown: "5" });
  });

  it.each([
    { args: ["balance"], says: "balance needs --account." },
    { args: ["balance", "--account", "none"], says: '清水村 has no account "none".' },
    { args: ["balance", "--account", "issuance", "--at", "soon"], says: 'not "soon".' },
    { args: ["export"], says: "export needs --format csv or hledger." },
    { args: ["export", "--format", "csv", "--json"], says: "give one by --out" },
    { args: ["export", "--format", "csv", "--out", "/none/x"], says: "/none/x cannot be written" },
    { args: ["verify", "--village", "别村"], says: 'There is no village "别村", but 清水村' },
  ])("says in a sentence what is in the way of $args", async ({ args, says }) => {
    const { code, out, err } = await operating(...args);
    expect([code, args.includes("--json") ? "" : out]).toEqual([1, ""]);
    expect(out + err).toContain(says);
  });

  it("signs with no key but the server's", async () => {
    const group = await emptyPurse(house);
    await endow(house, group.id, 5);
    const none = mkdtempSync(join(data, "none-"));
    expect(await operating("seal", "--data", none)).toEqual({
      code: 1,
      out: "",
      err: `There is no key in ${none}: give the server's data folder by --data.\n`,
    });
  });

  it("founds a further village, and looks after each of them by its name", async () => {
    const called = ["--name", "柳溪村", "--township", "云岭乡"];
    const { code, out } = await operating("village", "found", ...called, "--json");
    const told = JSON.parse(out);
    expect([code, told]).toMatchObject([0, { name: "柳溪村", township: "云岭乡", login: "admin" }]);
    const body = { village: told.village, login: told.login, password: told.password };
    const opened = await answered(house.nobody().call(logIn, { body }));
    expect(opened.village).toMatchObject({ name: "柳溪村", demo: false });
    const both = await operating("verify");
    expect([both.code, both.out]).toEqual([
      0,
      expect.stringMatching(/^清水村: .+\n柳溪村: 0 transfers, .+ adds up\.\n$/),
    ]);
    expect((await operating("verify", "--village", "柳溪村")).out).toMatch(/^柳溪村: /);
    expect((await operating("balance", "--account", "none")).err).toContain("清水村 has no");
    expect(await operating("village", "found", ...called)).toMatchObject({
      ...{ code: 1, err: 'There is a village "柳溪村" of 云岭乡 already.\n' },
    });
  });
});

describe("the operator's command", () => {
  it.each([
    { args: [], says: "Say what to do. See --help." },
    { args: ["mend"], says: 'There is no verb "mend". See --help.' },
    { args: ["verify", "--format", "csv"], says: "verify does not take --format. See --help." },
    { args: ["verify", "now"], says: 'verify does not take "now". See --help.' },
    { args: ["village", "found", "--name", "柳溪村"], says: "village found needs --township." },
    { args: ["verify", "--nonsense"], says: "Unknown option" },
  ])("says what is wrong with $args", async ({ args, says }) => {
    const { code, err } = await run(args);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });

  it("tells what it can do", async () => {
    const { code, out } = await run(["--help"]);
    expect([code, out]).toEqual([0, expect.stringContaining("export --format <format>")]);
  });

  it("makes no village where there is none", async () => {
    const { code, err } = await run(["verify"]);
    expect([code, err]).toEqual([
      1,
      `There is no village in ${data}: give the server's data folder by --data.\n`,
    ]);
  });
});
