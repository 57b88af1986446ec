import { type Client, makeClient } from "@huzhu/client";

/** A client that keeps its cookies, as a browser does. */
export const newVisitor = (origin: string): Client => {
  const cookies = new Map<string, string>();
  return makeClient({
    origin,
    async fetch(input, init) {
      const headers = new Headers(init.headers);
      headers.set("cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
      const response = await fetch(input, { ...init, headers });
      for (const line of response.headers.getSetCookie()) {
        const [name = "", value = ""] = line.split(";")[0]?.split("=") ?? [];
        cookies.set(name, value);
      }
      return response;
    },
  });
};
