import type { Verb } from "../mount/verb.ts";
import { approveProvider } from "./approve.ts";
import { closeRemark } from "./close.ts";
import { refuseProvider } from "./refuse.ts";
import { writeRemark } from "./remark.ts";
import { seeVillages } from "./see.ts";

export const townshipVerbs: ReadonlyArray<Verb> = [
  seeVillages,
  writeRemark,
  closeRemark,
  approveProvider,
  refuseProvider,
];
