import {
  CacheFirst,
  ExpirationPlugin,
  NavigationRoute,
  type PrecacheEntry,
  Serwist,
} from "serwist";

declare const self: { readonly __SW_MANIFEST: Array<PrecacheEntry | string> };

/**
 * Keeps the page itself, so that a kiosk comes up while the server does not. What the village says
 * is never kept: it is asked for, or it is not there. A newer page waits until the old one calls it.
 */
const serwist = new Serwist({
  precacheEntries: self.__SW_MANIFEST,
  precacheOptions: { cleanupOutdatedCaches: true, ignoreURLParametersMatching: [/.*/] },
  clientsClaim: true,
  skipWaiting: false,
  runtimeCaching: [
    {
      // Fonts and clips have the hash of what they hold in their names.
      matcher: ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith("/kiosk/assets/"),
      handler: new CacheFirst({ cacheName: "assets" }),
    },
    {
      matcher: ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith("/api/photos/"),
      handler: new CacheFirst({
        cacheName: "photos",
        plugins: [new ExpirationPlugin({ maxEntries: 200, maxAgeSeconds: 30 * 24 * 3600 })],
      }),
    },
  ],
});

serwist.registerRoute(new NavigationRoute(serwist.createHandlerBoundToUrl("index.html")));
serwist.addEventListeners();
