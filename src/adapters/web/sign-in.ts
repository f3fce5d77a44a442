/** A channel that somebody signs in to with a phone; `waiting` has the code as an image. */
export type SignIn = () => { kind: "here" } | { kind: "away" } | { kind: "waiting"; svg: string };
