import { randomUUID } from "node:crypto";
import type { Client } from "@huzhu/client";
import { newVisitor, type Visitor } from "@huzhu/client/visitor";
import {
  checkRoster,
  importRoster,
  logIn,
  type RosterLine,
  readRoster,
  registerExport,
  undoRoster,
} from "@huzhu/contract";
import { checkCharacter } from "@huzhu/domain/people";
import { Result } from "effect";
import { type Figure, rounded } from "./figure.ts";
import { newDataFolder, startServer } from "./server.ts";

const PEOPLE = 5_000;
const IN_A_HOUSEHOLD = 4;
const IN_A_HAMLET = 400;
const PASSWORD = "huzhu2026";
const GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平";
const SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨";
const HEADINGS = "组,户号,姓名,与户主关系,性别,身份证号,出生日期,联系电话,是否在家,住址";

const answered = async <A>(answer: Promise<Result.Result<A, unknown>>): Promise<A> =>
  Result.getOrThrow(await answer);

const letter = (of: string, nth: number): string => of.charAt(nth % of.length);

/** Somebody who does not exist; region 999999 does not either. */
const line = (nth: number): string => {
  const household = Math.floor(nth / IN_A_HOUSEHOLD);
  const place = nth % IN_A_HOUSEHOLD;
  const year = 1940 + ((nth * 7) % 75);
  const [month, day] = [1 + (nth % 12), 1 + (Math.floor(nth / 12) % 28)];
  const birth = [year, ...[month, day].map((part) => String(part).padStart(2, "0"))];
  const digits = `999999${birth.join("")}${String(nth % 1000).padStart(3, "0")}`;
  const name = `${letter(SURNAMES, household)}${letter(GIVEN, nth)}${letter(GIVEN, Math.floor(nth / 20))}`;
  return [
    `${1 + Math.floor(nth / IN_A_HAMLET)}组`,
    String(1 + household),
    name,
    ["户主", "妻", "长子", "孙女"][place] ?? "",
    nth % 2 === 1 ? "男" : "女",
    `${digits}${checkCharacter(digits)}`,
    birth.join("-"),
    `138${String(10_000_000 + nth)}`,
    place === 2 ? "外出务工" : "在家",
    `${1 + household}号`,
  ].join(",");
};

const timed = async <A>(work: () => Promise<A>): Promise<readonly [A, number]> => {
  const start = performance.now();
  const answer = await work();
  return [answer, performance.now() - start];
};

const bodyOf = (fileName: string, bytes: Uint8Array) => ({
  fileName,
  base64: Buffer.from(bytes).toString("base64"),
});

const check = (cadre: Client, rows: ReadonlyArray<RosterLine>) =>
  timed(() => answered(cadre.call(checkRoster, { body: { rows } })));

/** The register as .xlsx, which is the file that most villages have. */
const exported = async (admin: Visitor): Promise<Uint8Array> => {
  const why = encodeURIComponent("测量");
  const response = await admin.fetch(`${registerExport.path}?purpose=other&words=${why}`);
  return new Uint8Array(await response.arrayBuffer());
};

const measure = async (origin: string): Promise<ReadonlyArray<Figure>> => {
  const admin = newVisitor(origin);
  await answered(admin.call(logIn, { body: { login: "admin", password: PASSWORD } }));
  const text = [HEADINGS, ...Array.from({ length: PEOPLE }, (_, nth) => line(nth))].join("\r\n");
  const csv = bodyOf("花名册.csv", Buffer.from(text));
  const { rows } = await answered(admin.call(readRoster, { body: csv }));
  const [{ totals }] = await check(admin, rows);
  const body = { fileName: csv.fileName, rows, expected: totals };
  const attempt = () => ({ attempt: randomUUID() });
  const [{ id }, written] = await timed(() =>
    answered(admin.call(importRoster, { body, ...attempt() })),
  );
  const xlsx = bodyOf("花名册.xlsx", await exported(admin));
  const [sheet, read] = await timed(() => answered(admin.call(readRoster, { body: xlsx })));
  const [, checked] = await check(admin, sheet.rows);
  const [, undone] = await timed(() =>
    answered(admin.call(undoRoster, { params: { import: id }, ...attempt() })),
  );
  const perSecond = (name: string, many: number, took: number): Figure => ({
    name,
    value: rounded((many * 1000) / took),
    unit: "/s",
  });
  return [
    perSecond("importRowsRead", sheet.rows.length, read),
    perSecond("importRowsChecked", sheet.rows.length, checked),
    perSecond("importRowsWritten", PEOPLE, written),
    perSecond("importRowsUndone", PEOPLE, undone),
    { name: "importPreviewOf5000", value: Math.round(read + checked), unit: "ms" },
  ];
};

/** A roster of 5,000 people through HTTP: read from .xlsx, checked, written, undone. */
export const measureImport = async (): Promise<ReadonlyArray<Figure>> => {
  const { folder, remove } = newDataFolder();
  try {
    const server = await startServer(folder);
    try {
      return await measure(server.origin);
    } finally {
      await server.stop();
    }
  } finally {
    remove();
  }
};
