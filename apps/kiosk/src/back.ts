import type { Screen } from "./screen.ts";

/** What 返回 does where it is more than showing another screen. */
export type BackVerb =
  | "leave"
  | "leaveForHome"
  | "shelf"
  | "wished"
  | "coming"
  | "meals"
  | "board"
  | "refresh";

const HOME: Screen = { _tag: "Home" };
const POINTS: Screen = { _tag: "Points" };

/**
 * Where 返回 leads from a screen, one step and never further: another screen, or something to do;
 * `null` where there is no way back.
 */
export const backFrom = (screen: Screen, visiting: boolean): Screen | BackVerb | null => {
  if ("from" in screen) return screen.from;
  if ("before" in screen) return screen.before;
  switch (screen._tag) {
    case "Home":
      return "leave";
    case "PutCard":
      return typeof screen.goal === "string" ? HOME : screen.goal.before;
    case "Board":
      return visiting ? POINTS : HOME;
    case "Points":
    case "ForWhom":
      return "leaveForHome";
    case "Goods":
    case "Lines":
    case "Claims":
    case "Kinds":
    case "OwnProxies":
    case "Coming":
    case "Meals":
    case "Kin":
    case "Together":
    case "Deeds":
      return POINTS;
    case "Code":
      return screen.wanted._tag === "Gift" ? screen.wanted.before : "shelf";
    case "Confirm":
    case "Short":
    case "Lacks":
    case "LackSaid":
      return "shelf";
    case "Kept":
      return screen.fresh ? "refresh" : "shelf";
    case "Awards":
    case "Fund":
      return "board";
    case "Sent":
      return "wished";
    case "MealSaid":
      return "meals";
    case "ComingSaid":
      return "coming";
    case "Done":
    case "Given":
      return "refresh";
    default:
      return null;
  }
};
