import type { Verb } from "../mount/verb.ts";
import { listVillages } from "./list-villages.ts";
import { logIn } from "./log-in.ts";
import { logOut } from "./log-out.ts";
import { me } from "./me.ts";

export const sessionVerbs: ReadonlyArray<Verb> = [listVillages, logIn, me, logOut];
