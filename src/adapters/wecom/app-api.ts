import { type IssuedToken, shareTokens } from "../../core/credential/index.ts";
import { CallRefused, call, type WecomAnswer } from "./call.ts";
import type { WecomServices } from "./deps.ts";
import { nativeFetch } from "./native-fetch.ts";

/** Calls WeCom in the app's name; a form uploads what is in it. */
export type AppApi = (path: string, body: object, query?: Readonly<Record<string, string>>) => Promise<WecomAnswer>;

// Invalid, missing or expired. https://developer.work.weixin.qq.com/document/path/90313
const TOKEN_REFUSED = new Set([40014, 41001, 42001]);

/** The app's own interface: one access token for all who call, fetched anew once when WeCom no longer takes it. */
export function openAppApi(services: WecomServices): AppApi {
  const { config, fetch = nativeFetch } = services;
  const tokens = shareTokens({ ...services, known: services.memory.tokens });
  const name = `wecom:${config.corpId}:${config.agentId}`;

  async function issue(): Promise<IssuedToken> {
    const query = new URLSearchParams({ corpid: config.corpId, corpsecret: config.secret });
    const { access_token, expires_in } = await call(fetch, `${config.apiUrl}/cgi-bin/gettoken?${query}`);
    if (typeof access_token !== "string" || !access_token) throw new Error("WeCom gave no access token");
    return { token: access_token, lifetimeMs: Number(expires_in) * 1000 };
  }

  return async (path, body, query = {}) => {
    for (let tried = 0; ; tried++) {
      const token = await tokens.take(name, issue);
      try {
        const asked = new URLSearchParams({ access_token: token, ...query });
        return await call(fetch, `${config.apiUrl}${path}?${asked}`, body);
      } catch (error) {
        if (tried > 0 || !(error instanceof CallRefused) || !TOKEN_REFUSED.has(error.code)) throw error;
        tokens.drop(name, token);
      }
    }
  };
}
