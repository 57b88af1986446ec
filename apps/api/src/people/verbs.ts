import type { Verb } from "../mount/verb.ts";
import { findPeople } from "./find-people.ts";
import { listHamlets } from "./list-hamlets.ts";
import { listHouseholds } from "./list-households.ts";
import { listKin } from "./list-kin.ts";
import { listResidents } from "./list-residents.ts";
import { matchNames } from "./match-names.ts";
import { seeHousehold } from "./see-household.ts";
import { tieKin } from "./tie-kin.ts";

export const peopleVerbs: ReadonlyArray<Verb> = [
  listHamlets,
  listResidents,
  findPeople,
  listHouseholds,
  seeHousehold,
  matchNames,
  listKin,
  tieKin,
];
