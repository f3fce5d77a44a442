/** A conversation in WeChat, and whoever asked in it. */
export interface WechatAddress {
  /** Which sign-in gave these ids; `-` where they last. */
  signIn: string;
  kind: "room" | "contact";
  id: string;
  /** Whoever asked, in a group; '' otherwise. */
  person: string;
}

/** Such as `-/room/1234@chatroom/wxid_qinghe`. */
export const formatAddress = ({ signIn, kind, id, person }: WechatAddress): string =>
  [signIn, kind, id, ...(person ? [person] : [])].map(encodeURIComponent).join("/");

/** The address again, or undefined where the text is none. */
export function parseAddress(text: string): WechatAddress | undefined {
  try {
    const [signIn = "", kind = "", id = "", person = ""] = text.split("/").map(decodeURIComponent);
    return signIn && id && (kind === "room" || kind === "contact") ? { signIn, kind, id, person } : undefined;
  } catch {
    // A stray percent sign: nothing that was ever written here.
    return undefined;
  }
}

/** The place without the person: what a binding is of. */
export const placeOf = (address: WechatAddress): string => formatAddress({ ...address, person: "" });

/** People are known within a sign-in where ids do not last. */
export const personOf = (signIn: string, id: string): string =>
  `${encodeURIComponent(signIn)}/${encodeURIComponent(id)}`;

/** Where somebody reads what is for them alone. */
export function addressOfPerson(person: string): string {
  const [signIn = "", id = ""] = person.split("/").map(decodeURIComponent);
  return formatAddress({ signIn, kind: "contact", id, person: "" });
}
