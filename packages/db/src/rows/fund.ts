import { FundEntry, type FundSaid } from "@huzhu/domain/fund";
import { Schema } from "effect";
import type { Tables } from "../tables/define.ts";
import { type Read, safeOf } from "../unit.ts";
import type { Cell } from "../vault/cell.ts";
import { cellIn } from "../vault/places.ts";
import { openIn } from "../vault/sealed.ts";

/** Where lines of the fund's book become values. */
type Row = Tables["fundEntry"]["$inferSelect"];

/** A line as it is written: for each name in it a number, and the names apart, which are sealed. */
interface Written {
  readonly said: string;
  readonly names: string | null;
}

/** Where the names of a line are sealed. */
export const namesCell = (number: number): Cell => cellIn("fundEntry", "names", String(number));

export const writtenOf = (said: FundSaid): Written => {
  const names: Array<unknown> = [];
  const bare = JSON.stringify(said, (key, value: unknown) =>
    key === "name" ? names.push(value) - 1 : value,
  );
  return { said: bare, names: names.length === 0 ? null : JSON.stringify(names) };
};

const toNames = Schema.decodeUnknownSync(Schema.fromJsonString(Schema.Array(Schema.String)));
const toEntry = Schema.decodeUnknownSync(FundEntry);

export const fundEntryOf = (read: Read, { number, said, names, at, byId }: Row): FundEntry => {
  const known = toNames(openIn(safeOf(read), names, namesCell(number)) ?? "[]");
  const named: unknown = JSON.parse(said, (key, value: unknown) =>
    key === "name" && typeof value === "number" ? known[value] : value,
  );
  return toEntry({ number, said: named, at, by: byId });
};
