import { type Endpoint, NotAllowed, NotLoggedIn } from "@huzhu/contract";
import {
  type Device,
  devices,
  dutyMatrices,
  helperLinks,
  helpers,
  type Read,
  sessions,
  type VillageProfile,
  villages,
} from "@huzhu/db";
import {
  carrierOf,
  type Duty,
  dutiesBy,
  type Responsibility,
  responsibilitiesIn,
  type Staff,
} from "@huzhu/domain/governance";
import { absentOn, type HelperId, linkHolds } from "@huzhu/domain/reciprocity/helper";
import { type CalendarDate, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { readToken, tokenHash } from "../session/token.ts";
import type { Incoming } from "./incoming.ts";

export type Kiosk = Device;

export interface StaffCaller {
  readonly village: VillageProfile;
  readonly staff: Staff;
  /** Who answers for what in their village today. */
  readonly responsibilities: ReadonlyArray<Responsibility>;
  /** Whether the village gave them a duty. */
  readonly may: (duty: Duty) => boolean;
}

export interface KioskCaller {
  readonly village: VillageProfile;
  readonly kiosk: Kiosk;
}

/** A helper whose phone opened the link that the village gave them. */
export interface HelperCaller {
  readonly village: VillageProfile;
  readonly helper: HelperId;
  /** The last day on which the link opens. */
  readonly until: CalendarDate;
}

export type AnyCaller = StaffCaller | KioskCaller | HelperCaller;

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
    matrix: await dutyMatrices.on(tx, localDate(now)),
  }));
  if (!found.staff?.active || !found.village) return nobody;
  const { staff, village, matrix } = found;
  const responsibilities = responsibilitiesIn(matrix);
  const own = dutiesBy(responsibilities).get(staff.role);
  const may = (duty: Duty): boolean => own?.has(duty) ?? false;
  const duty = endpoint.caller.kind === "staff" ? endpoint.caller.duty : undefined;
  if (duty && !may(duty)) {
    return Result.fail(new NotAllowed({ duty, party: carrierOf(responsibilities, duty).party }));
  }
  return Result.succeed({ staff, village, responsibilities, may });
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

/** The helper behind a phone's cookie, while their link opens and the village sends them anywhere. */
export const helperCaller = async ({ world, tokens, now }: Incoming): Known<HelperCaller> => {
  const nobody = Result.fail(new NotLoggedIn({ caller: "helper" }));
  const token = readToken(tokens.helper);
  if (!token) return nobody;
  const found = await world.db.read(token.village, async (tx: Read) => {
    const link = await helperLinks.onPhone(tx, tokenHash(token.secret));
    const known = link && (await helpers.byId(tx, link.helper));
    return { link, known, village: await villages.find(tx) };
  });
  const { link, known, village } = found;
  if (!link || !known || !village || Result.isFailure(linkHolds(link, now))) return nobody;
  const absence = absentOn(known.profile, localDate(now));
  if (absence && absence._tag !== "Resting") return nobody;
  return Result.succeed({ village, helper: link.helper, until: link.until });
};

/** Whoever the endpoint is for. */
export const knownCaller = (incoming: Incoming, endpoint: Endpoint): Known<AnyCaller> => {
  switch (endpoint.caller.kind) {
    case "kiosk":
      return kioskCaller(incoming);
    case "helper":
      return helperCaller(incoming);
    default:
      return staffCaller(incoming, endpoint);
  }
};
