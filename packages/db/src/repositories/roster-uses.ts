import type { ImportedKind } from "@huzhu/domain/people/roster";
import { getTableColumns, getTableName, type Table } from "drizzle-orm";
import { getTableConfig, type PgTable } from "drizzle-orm/pg-core";
import { asking } from "../sets.ts";
import { postgresTables, type Tables } from "../tables/define.ts";
import type { Read } from "../unit.ts";

/** A column that names something which an import may have made. */
interface Use {
  readonly table: string;
  readonly column: string;
  readonly to: ImportedKind;
  /** The kind of its own rows, where an import makes those too. */
  readonly own: ImportedKind | null;
  /** The column of the moment, where it tells what happened, and imports write into it too. */
  readonly moment: string | null;
}

const KINDS: ReadonlyArray<ImportedKind> = ["hamlet", "household", "account", "resident", "card"];
const kindOf = (table: string): ImportedKind | null =>
  KINDS.find((kind) => getTableName(postgresTables[kind]) === table) ?? null;

/** By its name, where no foreign key says so: those would have to be there before each other. */
const named = (column: string): ImportedKind | null => {
  if (/(^|_)resident_id$/.test(column)) return "resident";
  if (/(^|_)(household|holder|from)_id$/.test(column)) return "household";
  return null;
};

const linked = (table: PgTable): ReadonlyMap<string, ImportedKind> => {
  const links = new Map<string, ImportedKind>();
  for (const key of getTableConfig(table).foreignKeys) {
    const { columns, foreignColumns, foreignTable } = key.reference();
    const to = kindOf(getTableName(foreignTable));
    const at = foreignColumns.findIndex(({ name }) => name === "id");
    const column = columns[at]?.name;
    if (to !== null && column !== undefined) links.set(column, to);
  }
  return links;
};

/** Histories of what an import makes, with the columns of their moments. */
const HISTORIES: Partial<Record<keyof Tables, string>> = {
  registerChange: "recorded_at",
  cardEvent: "at",
};

/** What only repeats the import itself, or keeps no more than its record. */
const APART: ReadonlySet<keyof Tables> = new Set(["rosterImportLine", "accountUndone"]);

const usesIn = (key: keyof Tables): ReadonlyArray<Use> => {
  if (APART.has(key)) return [];
  const described: Table = postgresTables[key];
  const links = linked(described);
  const table = getTableName(described);
  return Object.values(getTableColumns(described)).flatMap(({ name }): ReadonlyArray<Use> => {
    const to = links.get(name) ?? named(name);
    const moment = HISTORIES[key] ?? null;
    return to === null ? [] : [{ table, column: name, to, own: kindOf(table), moment }];
  });
};

let all: ReadonlyArray<Use> | undefined;
/** Every column of every table that may name what an import makes; a new table is among them. */
const uses = (): ReadonlyArray<Use> => {
  all ??= (Object.keys(postgresTables) as ReadonlyArray<keyof Tables>).flatMap(usesIn);
  return all;
};

/** What an import wrote itself, and what others wrote that were undone, and their undoing, is no use. */
const apartFromImports = (moment: string, param: (nth: number) => string): string => `
  and not exists (
    select 1 from roster_import i where i.village_id = t.village_id
      and ((i.id = ${param(2)} and t.${moment} = i.at)
        or (i.undone_at is not null and t.${moment} in (i.at, i.undone_at))))`;

const question = ({ table, column, own, moment }: Use, param: (nth: number) => string): string => {
  const others = `and not exists (
    select 1 from roster_import_line m where m.village_id = t.village_id
      and m.import_id = ${param(4)} and m.kind = ${param(5)} and m.id = t.id)`;
  // The table is gone through once and each row looked up among the lines, never the other way round.
  return `select distinct l.id from ${table} t cross join roster_import_line l
    where t.village_id = ${param(1)} and l.village_id = t.village_id and l.id = t.${column}
    and l.import_id = ${param(2)} and l.kind = ${param(3)}
    and l.found is null ${own === null ? "" : others}
    ${moment === null ? "" : apartFromImports(moment, param)}`;
};

/** What rests on each thing that an import made, by the names of the tables. */
export const usesOf = async (
  read: Read,
  importId: string,
): Promise<ReadonlyMap<string, ReadonlyArray<string>>> => {
  const found = new Map<string, Array<string>>();
  for (const use of uses()) {
    const params = [read.village, importId, use.to];
    if (use.own !== null) params.push(importId, use.own);
    const rows = await asking(read, {
      sqlite: ({ all: ask }) =>
        ask(
          question(use, (nth) => `?${nth}`),
          params,
        ),
      postgres: async ({ query }) =>
        (
          await query(
            question(use, (nth) => `$${nth}`),
            params,
          )
        ).rows,
    });
    for (const [id] of rows) {
      const key = `${use.to}/${String(id)}`;
      const by = found.get(key) ?? [];
      if (!by.includes(use.table)) by.push(use.table);
      found.set(key, by);
    }
  }
  return found;
};
