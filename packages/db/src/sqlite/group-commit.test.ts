import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { VillageId } from "@huzhu/domain/people";
import { Result } from "effect";
import { afterAll, expect, it } from "vitest";
import { TEST_VAULT } from "../testing/vault.ts";
import { Writer } from "./writer.ts";

const folder = mkdtempSync(join(tmpdir(), "huzhu-db-"));
afterAll(() => rmSync(folder, { recursive: true }));

const VILLAGE = VillageId.make("east");

/** A writer over a table of its own, with a look at what is committed. */
const book = (name: string) => {
  const file = join(folder, name);
  const connection = new DatabaseSync(file);
  connection.exec(`
    pragma journal_mode = wal;
    create table line (n integer primary key,
      parent integer references line (n) deferrable initially deferred)`);
  const committed = () => {
    const other = new DatabaseSync(file, { readOnly: true });
    const rows = other.prepare("select n from line order by n").all();
    other.close();
    return rows.map(({ n }) => n);
  };
  const add = (n: number, parent: number | null = null) =>
    connection.prepare("insert into line values (?, ?)").run(n, parent);
  return { writer: new Writer(connection, TEST_VAULT), add, committed };
};

/** Units that are handed over together share one commit; each is told only after it. */
it("undoes the one that refuses and the one that throws, and keeps the others", async () => {
  const { writer, add, committed } = book("mixed.db");
  const unit = (n: number, end: () => Result.Result<number, string>) =>
    writer.write(VILLAGE, async () => {
      add(n);
      return end();
    });
  const results = await Promise.allSettled([
    unit(1, () => Result.succeed(1)),
    unit(2, () => Result.fail("no")),
    unit(3, () => {
      throw new Error("defect");
    }),
    unit(4, () => Result.succeed(4)),
  ]);
  expect(results.map(({ status }) => status)).toEqual([
    "fulfilled",
    "fulfilled",
    "rejected",
    "fulfilled",
  ]);
  expect(committed()).toEqual([1, 4]);
});

it("undoes one that is alone and refuses or throws, and goes on", async () => {
  const { writer, add, committed } = book("alone.db");
  const refused = await writer.write(VILLAGE, async () => {
    add(1);
    return Result.fail("no");
  });
  expect(refused).toEqual(Result.fail("no"));
  const broken = writer.write(VILLAGE, async () => {
    add(2);
    throw new Error("defect");
  });
  await expect(broken).rejects.toThrow("defect");
  expect(committed()).toEqual([]);
  await writer.write(VILLAGE, async () => Result.succeed(add(3)));
  expect(committed()).toEqual([3]);
});

it("answers nobody before the shared commit", async () => {
  const { writer, add, committed } = book("order.db");
  const seen = await Promise.all(
    [1, 2, 3].map(async (n) => {
      await writer.write(VILLAGE, async () => Result.succeed(add(n)));
      return committed();
    }),
  );
  expect(seen).toEqual([
    [1, 2, 3],
    [1, 2, 3],
    [1, 2, 3],
  ]);
});

it("fails everybody when the shared commit fails, refusals too, and goes on", async () => {
  const { writer, add, committed } = book("failing.db");
  const results = await Promise.allSettled([
    writer.write(VILLAGE, async () => Result.succeed(add(1))),
    writer.write(VILLAGE, async () => Result.fail("no")),
    writer.write(VILLAGE, async () => Result.succeed(add(2, 99))),
  ]);
  expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
  expect(committed()).toEqual([]);
  await writer.write(VILLAGE, async () => Result.succeed(add(5)));
  expect(committed()).toEqual([5]);
});

it("writes what waits before it closes", async () => {
  const { writer, add, committed } = book("closing.db");
  const written = writer.write(VILLAGE, async () => Result.succeed(add(1)));
  await writer.close();
  await written;
  expect(committed()).toEqual([1]);
});
