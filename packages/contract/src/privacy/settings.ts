import { PrivacyPolicy } from "@huzhu/domain/privacy";
import { Schema } from "effect";
import { command, query } from "../endpoint/index.ts";
import { setsPrivacy } from "./callers.ts";

export const privacySettings = query({
  name: "privacy.settings",
  path: "/api/settings/privacy",
  caller: { kind: "staff", duty: "see-people" },
  summary: "Whether a missing consent stops anything, and for how long what is kept.",
  answer: PrivacyPolicy,
});

export const changePrivacySettings = command({
  name: "privacy.changeSettings",
  path: "/api/settings/privacy",
  caller: setsPrivacy,
  summary: "Changes what a missing consent stops, and how long what is kept.",
  body: Schema.Struct({ privacy: PrivacyPolicy }),
  answer: PrivacyPolicy,
});
