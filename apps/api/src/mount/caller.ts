import { type Endpoint, NotAllowed, NotLoggedIn } from "@huzhu/contract";
import {
  type Device,
  devices,
  type Read,
  sessions,
  type VillageProfile,
  villages,
} from "@huzhu/db";
import { may, type Staff } from "@huzhu/domain/governance";
import { Result } from "effect";
import { readToken, tokenHash } from "../session/token.ts";
import type { Incoming } from "./incoming.ts";

export type Kiosk = Device;

export interface StaffCaller {
  readonly village: VillageProfile;
  readonly staff: Staff;
}

export interface KioskCaller {
  readonly village: VillageProfile;
  readonly kiosk: Kiosk;
}

type Known<Caller> = Promise<Result.Result<Caller, NotLoggedIn | NotAllowed>>;

/** The member of staff behind the session cookie, if their role includes the endpoint's duty. */
export const staffCaller = async (
  incoming: Incoming,
  endpoint: Pick<Endpoint, "caller">,
): Known<StaffCaller> => {
  const nobody = Result.fail(new NotLoggedIn({ caller: "staff" }));
  const token = readToken(incoming.tokens.staff);
  if (!token) return nobody;
  const { world, now } = incoming;
  const found = await world.db.read(token.village, async (tx: Read) => ({
    staff: await sessions.find(tx, tokenHash(token.secret), now),
    village: await villages.find(tx),
  }));
  if (!found.staff?.active || !found.village) return nobody;
  const { staff, village } = found;
  const duty = endpoint.caller.kind === "staff" ? endpoint.caller.duty : undefined;
  if (duty && !may(staff.role, duty)) return Result.fail(new NotAllowed({ duty }));
  return Result.succeed({ staff, village });
};

/** The paired machine behind the kiosk's cookie. */
export const kioskCaller = async ({ world, tokens }: Incoming): Known<KioskCaller> => {
  const nobody = Result.fail(new NotLoggedIn({ caller: "kiosk" }));
  const token = readToken(tokens.kiosk);
  if (!token) return nobody;
  const found = await world.db.read(token.village, async (tx: Read) => ({
    kiosk: await devices.byToken(tx, tokenHash(token.secret)),
    village: await villages.find(tx),
  }));
  if (!found.kiosk || !found.village) return nobody;
  const { kiosk, village } = found;
  // Where a kiosk has no way of its own, its reader prints as all of the village's do.
  const reader = kiosk.reader ?? village.settings.cards.reader;
  return Result.succeed({ kiosk: { ...kiosk, reader }, village });
};

/** Whoever the endpoint is for. */
export const knownCaller = (
  incoming: Incoming,
  endpoint: Endpoint,
): Known<StaffCaller | KioskCaller> =>
  endpoint.caller.kind === "kiosk" ? kioskCaller(incoming) : staffCaller(incoming, endpoint);
