/** All cookies are out of scripts' reach and never leave the site. */
const guarded = { httpOnly: true, sameSite: "Strict", path: "/api" } as const;

export const COOKIES = {
  staff: { name: "huzhu_staff", ...guarded },
  kiosk: { name: "huzhu_kiosk", ...guarded },
  helper: { name: "huzhu_helper", ...guarded },
} as const;
