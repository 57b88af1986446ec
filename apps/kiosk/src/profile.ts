import { SCREEN_PROFILES, type ScreenProfile, type ScreenProfileId } from "@huzhu/ui/kiosk";

const KEPT = "huzhu.kiosk.profile";
const MM_PER_INCH = 25.4;
/** The smallest glass that everything is drawn for, in millimetres, lying and upright. */
const LYING = { width: 345, height: 194 };
const UPRIGHT = { width: 268, height: 476 };

interface Size {
  readonly width: number;
  readonly height: number;
}

const isProfile = (id: string | null): id is ScreenProfileId =>
  id !== null && Object.hasOwn(SCREEN_PROFILES, id);

/** The likely screen behind so many pixels; in any other window everything is made to fit. */
export const guess = ({ width, height }: Size): ScreenProfile => {
  const likely: readonly ScreenProfileId[] = ["21.5", "21.5-upright", "15.6-coarse"];
  const known = likely
    .map((id) => SCREEN_PROFILES[id])
    .find((profile) => profile.width === width && profile.height === height);
  if (known) return known;
  const glass = width < height ? UPRIGHT : LYING;
  const mm = Math.max(glass.width / width, glass.height / height);
  return { name: "窗口", width, height, diagonal: (Math.hypot(width, height) * mm) / MM_PER_INCH };
};

/** The profile that set-up chose by `?profile=15.6` or earlier; it is kept on the machine. */
export const chosenProfile = (location: Location, storage: Storage): ScreenProfile | null => {
  const asked = new URL(location.href).searchParams.get("profile");
  if (isProfile(asked)) storage.setItem(KEPT, asked);
  const kept = isProfile(asked) ? asked : storage.getItem(KEPT);
  return isProfile(kept) ? SCREEN_PROFILES[kept] : null;
};
