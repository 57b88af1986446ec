import {
  type CardStatus,
  type Closeness,
  type FoundBy,
  ResidentId,
  type Sought,
} from "@huzhu/domain/people";
import { and, eq, inArray, type like, or, type SQL, sql } from "drizzle-orm";
import { Result } from "effect";
import { type Read, safeOf, within } from "../unit.ts";
import * as cards from "./cards.ts";

/** By what a person was found, and how closely it fits. */
export interface PersonFit {
  readonly by: FoundBy;
  readonly closeness: Closeness;
  /** How the card stands by which they were found, `null` where it was by something else. */
  readonly cardStatus: CardStatus | null;
}

/** People who were found, what means one alone before what many share. */
export type Fits = ReadonlyMap<ResidentId, PersonFit>;

type Column = Parameters<typeof like>[0];

/** Whether a word has in it what somebody typed, in which every sign means only itself. */
export const named = (column: Column, text: string): SQL =>
  sql`${column} like ${`%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`} escape '\\'`;

/** Whose card it is; of a stopped one who had it, so that a found card comes back to them. */
const byCard = async (read: Read, { card }: Sought): Promise<Fits> => {
  const found = card && (await cards.find(read, card));
  const holder = found && Result.getOrElse(found, () => null);
  if (!holder) return new Map();
  const cardStatus = holder.card.status;
  return new Map([[holder.resident.id, { by: "card", closeness: "exact", cardStatus }]]);
};

/** Whose ID number it is, or ends so; both are compared as hashes. */
const byIdentity = async (read: Read, { idNumber, idTail }: Sought): Promise<Fits> => {
  const { db, resident: t } = within(read);
  const safe = safeOf(read);
  const alike = async (by: "idNumber" | "idTail", filter: SQL): Promise<Fits> => {
    const rows = await db
      .select({ id: t.id })
      .from(t)
      .where(and(eq(t.villageId, read.village), filter));
    const fit = { by, closeness: "exact", cardStatus: null } as const;
    return new Map(rows.map(({ id }) => [ResidentId.make(id), fit]));
  };
  if (idNumber) return alike("idNumber", eq(t.idBlind, safe.blind(idNumber, "id-number")));
  if (idTail) return alike("idTail", eq(t.idTail, safe.blind(idTail, "id-tail")));
  return new Map();
};

/** Whom a number means that somebody bears: a card's, or an identity's. */
export const byNumber = async (read: Read, sought: Sought): Promise<Fits> =>
  new Map([...(await byIdentity(read, sought)), ...(await byCard(read, sought))]);

/** Residents whose name or initials have in them what was typed; nobody is called by figures. */
export const called = (read: Read, { name, initials }: Sought): SQL | undefined => {
  const { resident: t } = within(read);
  return or(
    name ? named(t.name, name) : undefined,
    initials ? named(t.initials, initials) : undefined,
  );
};

/** Who has it in their hands now; it is the finder that says whose a stopped one was. */
const carried = ({ cardStatus }: PersonFit): boolean =>
  cardStatus === null || cardStatus === "active" || cardStatus === "frozen";

/** The residents whom somebody means who types in a list; everybody, where nothing is typed. */
export const meant = async (read: Read, sought: Sought | undefined): Promise<SQL | undefined> => {
  if (!sought?.text) return undefined;
  const fits = await byNumber(read, sought);
  const ids = [...fits].flatMap(([id, fit]) => (carried(fit) ? [id] : []));
  const { db, resident: t } = within(read);
  const borne = ids.length > 0 ? inArray(t.id, ids) : undefined;
  const words = called(read, sought);
  if (!words) return borne ?? sql`1 = 0`;
  // By itself, a query of words is answered by their index and does not read the register.
  const some = and(eq(t.villageId, read.village), or(borne, words));
  return inArray(t.id, db.select({ id: t.id }).from(t).where(some));
};
