import type { Home } from "./find-village.ts";

interface Addresses {
  readonly origin: string;
  /** Six digits that pair one kiosk; only a demo hands them out by itself. */
  readonly pairing: string | null;
}

/** What the operator reads once everything runs. */
export const greeting = ({ demo, logins }: Home, { origin, pairing }: Addresses): string =>
  [
    "",
    "  Huzhu 互助 is running.",
    "",
    `  console  ${origin}/admin/`,
    `  kiosk    ${origin}/kiosk/${pairing ? `?pair=${pairing}` : ""}`,
    `  API      ${origin}/api`,
    "",
    ...(demo
      ? ["  Demo village 清水村 and its neighbour 柳溪村: everybody in them is invented."]
      : []),
    ...(logins.length > 0 ? ["  log in with", ...logins.map((login) => `    ${login}`)] : []),
    ...(demo ? ["  card     0000000001 (type it at the kiosk)"] : []),
    "",
    "  Ctrl+C stops it; the next start goes on with the same data.",
    "",
  ].join("\n");
