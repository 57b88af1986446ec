import type { Failure } from "@huzhu/client";

/** What went wrong, for the person in front of the screen. */
export const sentenceOf = (failure: Failure): string =>
  failure._tag === "Unreachable" ? "网络断了，请再试一次" : failure.sentence;

/** Whether nobody is logged in any more. */
export const isNotLoggedIn = (failure: Failure): boolean =>
  failure._tag === "Refused" && failure.tag === "NotLoggedIn";
