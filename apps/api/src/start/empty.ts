import { randomBytes } from "node:crypto";
import { type Database, staff, villages } from "@huzhu/db";
import { DEFAULT_CANTEEN } from "@huzhu/domain/canteen";
import { StaffId } from "@huzhu/domain/governance";
import { VillageId } from "@huzhu/domain/people";
import { DEFAULT_FAMILY_POLICY } from "@huzhu/domain/people/kinship";
import { AccountId, DEFAULT_POLICY, ZERO } from "@huzhu/domain/points";
import { DEFAULT_PRIVACY } from "@huzhu/domain/privacy";
import { DEFAULT_RESERVATIONS } from "@huzhu/domain/reservations";
import type { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import type { Passwords } from "../session/passwords.ts";

/** With so many pieces or fewer a good is running out, until the village says otherwise. */
export const LOW_STOCK = 5;

/** What a village is called whose name nobody said. */
const UNNAMED = { name: "新村", township: "本乡" };

interface Founding {
  readonly passwords: Passwords;
  readonly newId: () => string;
  readonly now: Instant;
  /** The first admin's password, printed once. */
  readonly password: string;
  readonly called?: { readonly name: string; readonly township: string };
}

/** Told once to whoever founds a village, who writes it down. */
export const firstPassword = (): string => randomBytes(9).toString("base64url");

export const FIRST_LOGIN = "admin";

/** An empty village with one admin, ready for its roster and its rulebook. */
export const makeEmpty = async (
  db: Database,
  { passwords, newId, now, password, called = UNNAMED }: Founding,
): Promise<VillageId> => {
  const id = VillageId.make(newId());
  const profile = {
    ...called,
    scale: 0,
    settings: {
      floor: ZERO,
      points: DEFAULT_POLICY,
      lowStock: LOW_STOCK,
      holidays: [],
      family: DEFAULT_FAMILY_POLICY,
      canteen: DEFAULT_CANTEEN,
      reservations: DEFAULT_RESERVATIONS,
      visits: [],
      cards: { reader: null, most: null },
      privacy: DEFAULT_PRIVACY,
    },
    demo: false,
  } as const;
  const accounts = { issuance: AccountId.make(newId()), store: AccountId.make(newId()) };
  const admin = {
    id: StaffId.make(newId()),
    name: "管理员",
    login: FIRST_LOGIN,
    role: "admin",
    household: null,
    active: true,
  } as const;
  await db.write(id, async (tx) => {
    await villages.create(tx, profile, accounts, now);
    await staff.insert(tx, admin, passwords.hash(password), now);
    return Result.void;
  });
  return id;
};
