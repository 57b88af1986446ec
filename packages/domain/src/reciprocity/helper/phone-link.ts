import { Result, Schema } from "effect";
import { addDays } from "../../time/add-days.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import { Instant } from "../../time/instant.ts";
import { localDate } from "../../time/local-date.ts";
import { HelperId } from "./ids.ts";

/** An assumption: long enough for a season, short enough that a lost paper ends by itself. */
export const LINK_DAYS = 90;

/** Four to six digits that a helper has to know besides the link. */
export const LinkCode = Schema.String.check(Schema.isPattern(/^\d{4,6}$/));

/** 手机链接: by it a helper sees their own visits on their own phone. Its secret is kept nowhere. */
export const PhoneLink = Schema.Struct({
  helper: HelperId,
  givenAt: Instant,
  /** The last day on which it opens. */
  until: CalendarDate,
  revokedAt: Schema.NullOr(Instant),
  /** Whether a code is asked for besides. */
  asksCode: Schema.Boolean,
});
export type PhoneLink = typeof PhoneLink.Type;

/** The link does not open any more: its days are over, it was called back, or it is none. */
export class LinkOver extends Schema.TaggedClass<LinkOver>()("LinkOver", {}) {}

/** A new link from a moment on. */
export const newLink = (helper: HelperId, asksCode: boolean, givenAt: Instant): PhoneLink => ({
  helper,
  givenAt,
  until: addDays(localDate(givenAt), LINK_DAYS),
  revokedAt: null,
  asksCode,
});

/** Whether a link still opens; nobody is told why it does not. */
export const linkHolds = (
  { until, revokedAt }: Pick<PhoneLink, "until" | "revokedAt">,
  now: Instant,
): Result.Result<void, LinkOver> =>
  revokedAt === null && localDate(now) <= until ? Result.void : Result.fail(new LinkOver());
