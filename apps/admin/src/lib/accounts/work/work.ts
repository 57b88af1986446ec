import type { Circumstances } from "./circumstances.ts";
import { Converting } from "./convert.svelte.ts";
import { Donating } from "./donate.svelte.ts";
import { Giving } from "./give.svelte.ts";
import { Granting } from "./grant.svelte.ts";
import { PlacingHold } from "./hold.svelte.ts";
import { Relieving } from "./relieve.svelte.ts";

/** What can be done with an account of people: one form at a time. */
export type Work = Granting | Giving | Donating | Relieving | Converting | PlacingHold;
export type WorkKind = Work["kind"];

export const WORK_WORDS: Record<WorkKind, string> = {
  grant: "发放",
  give: "转赠",
  donate: "捐赠",
  relieve: "救助",
  convert: "折换成积分",
  hold: "预留",
};

/** The form for it; `null` where this account has no such work. */
export const workOn = (kind: WorkKind, given: Circumstances): Work | null => {
  const { owner } = given.account;
  switch (kind) {
    case "grant":
      return new Granting(given);
    case "give":
      return new Giving(given);
    case "donate":
      return new Donating(given);
    case "relieve":
      return new Relieving(given);
    case "hold":
      return new PlacingHold(given);
    case "convert":
      return owner._tag === "Person" ? new Converting(given, owner.resident) : null;
  }
};
