import { inReason, inWords, type Renaming } from "../renaming.ts";
import type { Gathering } from "./gathering.ts";

/** A gathering whose words name somebody by their pseudonym; that they were there stays. */
export const renameInGathering = (gathering: Gathering, rename: Renaming): Gathering => {
  const { title, place, about } = gathering;
  return {
    ...gathering,
    ...{ title: inWords(title, rename), place: inWords(place, rename) },
    about: inReason(about, rename),
  };
};
