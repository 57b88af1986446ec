import { HelperId, LinkCode, PhoneLink } from "@huzhu/domain/reciprocity/helper";
import { Schema } from "effect";
import { type Caller, command, query } from "../endpoint/index.ts";

const keeps: Caller = { kind: "staff", duty: "keep-helpers" };
const ofHelper = Schema.Struct({ helper: HelperId });

/** The link that a helper was given last; what it opens by is not among it. */
export const PhoneLinkView = Schema.Struct({
  givenAt: PhoneLink.fields.givenAt,
  until: PhoneLink.fields.until,
  asksCode: PhoneLink.fields.asksCode,
  /** On how many phones it was opened. */
  phones: Schema.Int,
  opens: Schema.Boolean,
});
export type PhoneLinkView = typeof PhoneLinkView.Type;

export const phoneLink = query({
  name: "helpers.link",
  path: "/api/helpers/:helper/link",
  caller: keeps,
  summary: "Whether a helper has a link to their own visits, and until when it opens.",
  params: ofHelper,
  answer: Schema.NullOr(PhoneLinkView),
});

export const givePhoneLink = command({
  name: "helpers.giveLink",
  path: "/api/helpers/:helper/link",
  caller: keeps,
  summary: "Gives a helper a new link; the one before does not open any more.",
  params: ofHelper,
  /** The code that the helper has to know besides; null where the link is enough. */
  body: Schema.Struct({ password: Schema.NullOr(LinkCode) }),
  /** Said once: afterwards it can only be given anew. */
  answer: Schema.Struct({ link: Schema.String, until: PhoneLink.fields.until }),
});

export const revokePhoneLink = command({
  name: "helpers.revokeLink",
  path: "/api/helpers/:helper/link/revoke",
  caller: keeps,
  summary: "Calls a helper's link back: it closes at once on every phone.",
  params: ofHelper,
  answer: Schema.Struct({}),
});
