import { inReason, inWords, type Renaming } from "../renaming.ts";
import type { Campaign } from "./campaign.ts";

/** A campaign whose words name somebody by their pseudonym; whose doors it goes to stays. */
export const renameInCampaign = (campaign: Campaign, rename: Renaming): Campaign => {
  const { title, message, teams, end } = campaign;
  const [first, ...rest] = teams;
  const named = (team: Campaign["teams"][number]) => ({
    ...team,
    name: inWords(team.name, rename),
    who: inWords(team.who, rename),
  });
  return {
    ...campaign,
    title: inWords(title, rename),
    message: inReason(message, rename),
    teams: [named(first), ...rest.map(named)],
    end: end && { ...end, lessons: inReason(end.lessons, rename) },
  };
};
