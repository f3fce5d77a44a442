// What ends a host that stands without http: common endings and those that imitations like. `evil.zip` and `note.md` are
// files before they are hosts, and are left out.
const ENDINGS = new Set(
  `com cn net org gov edu int top vip xyz info cc co cm io club shop site online store live work works icu ltd group tech pro
   app link ink fun biz asia tv wang ren mobi hk tw mo jp kr sg my th vn uk us eu ru de fr au in cyou sbs cfd buzz click bond
   monster rest quest space website cloud fit lol pw tk ml ga gq ws ai dev page`.split(/\s+/),
);

/** Whether a label can end a host, so that words with a point between them are no host. */
export const isTopLevel = (label: string): boolean =>
  ENDINGS.has(label.normalize("NFKC").toLowerCase()) || /^xn--[a-z\d-]+$/i.test(label);
