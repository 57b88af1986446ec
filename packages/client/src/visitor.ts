import { type Client, makeClient } from "./client.ts";

/** A client outside of a browser that keeps its cookies as one does: for tests and measurements. */
export interface Visitor extends Client {
  /** Sends anything at all, with the cookies. */
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
}

export const newVisitor = (origin: string): Visitor => {
  const cookies = new Map<string, string>();
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set("cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const response = await fetch(`${origin}${path}`, { ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [name = "", value = ""] = line.split(";")[0]?.split("=") ?? [];
      cookies.set(name, value);
    }
    return response;
  };
  return { ...makeClient({ fetch: send }), fetch: send };
};
