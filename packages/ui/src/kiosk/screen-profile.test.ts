import { describe, expect, it } from "vitest";
import { growth, mmPerPx, SCREEN_PROFILES, screenStyle } from "./screen-profile.ts";

describe("a screen", () => {
  it.each([
    { profile: SCREEN_PROFILES["15.6"], mm: 0.18, grows: 1 },
    { profile: SCREEN_PROFILES["21.5"], mm: 0.248, grows: 1.38 },
    { profile: SCREEN_PROFILES["32"], mm: 0.369, grows: 1.5 },
    { profile: SCREEN_PROFILES["21.5-upright"], mm: 0.248, grows: 1 },
    { profile: SCREEN_PROFILES["15.6-coarse"], mm: 0.253, grows: 1 },
  ])("$profile.name has pixels of $mm mm and grows $grows times", ({ profile, mm, grows }) => {
    expect(mmPerPx(profile)).toBeCloseTo(mm, 3);
    expect(growth(profile)).toBeCloseTo(grows, 2);
  });

  it("says its measures as custom properties", () => {
    expect(screenStyle({ name: "", width: 300, height: 400, diagonal: 500 / 25.4 })).toBe(
      "--mm: 1px; --grow: 1",
    );
  });
});
