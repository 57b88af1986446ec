import { Hamlet, Household, Resident } from "@huzhu/domain/people";
import { Departure, Home, Person } from "@huzhu/domain/people/register";
import { Schema } from "effect";
import type { Tables } from "../tables/define.ts";
import { type Read, safeOf } from "../unit.ts";
import { openIn } from "../vault/sealed.ts";

/** Who lives where, as values. */
type Row<Name extends keyof Tables> = Tables[Name]["$inferSelect"];

const decoding = Schema.decodeUnknownSync;

export const hamletOf: (row: Row<"hamlet">) => Hamlet = decoding(Hamlet);

const toHousehold = decoding(Household);
export const householdOf = (row: Row<"household">): Household =>
  toHousehold({ ...row, head: row.headId });

/** A row of the register with its numbers in the open. */
const opened = (read: Read, row: Row<"resident">): Row<"resident"> => {
  const safe = safeOf(read);
  const cell = (column: string) => ({ table: "resident", column, row: row.id });
  const idNumber = openIn(safe, row.idNumber, cell("id_number"));
  return { ...row, idNumber, phone: openIn(safe, row.phone, cell("phone")) };
};

const toName = decoding(Resident.fields.name);
/** What somebody is called, where nothing else of them is wanted. */
export const calledIn = ({ name }: Pick<Row<"resident">, "name">): Resident["name"] => toName(name);

const toResident = decoding(Resident);
export const residentOf = (read: Read, row: Row<"resident">): Resident =>
  toResident(opened(read, row));

const toHome = decoding(Home);
export const homeOf = (row: Row<"household">): Home =>
  toHome({ ...row, head: row.headId, dissolved: row.dissolvedOn });

const toDeparture = decoding(Departure);
/** How and when somebody left; `null` of a member. */
export const departureOf = ({ leftHow: how, leftOn: on }: Row<"resident">): Departure | null =>
  how === null ? null : toDeparture({ how, on });

const toPerson = decoding(Person);
/** Whoever is said to be at home is not away, whatever was known of it before. */
export const personOf = (read: Read, row: Row<"resident">): Person => {
  const { awaySince: since, awayTo: to, backOn: back } = row;
  const absence = row.residence === "away" ? { since, to, back } : null;
  return toPerson({ ...opened(read, row), absence, departure: departureOf(row) });
};
