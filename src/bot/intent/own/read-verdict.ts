const USEFUL = /^(?:很|挺|蛮|非常)?(?:有用|有帮助|有幫助)(?:谢谢|谢了|的|了)?$|^(?:very )?(?:useful|helpful)$/iu;
const USELESS =
  /^(?:没用|沒用|没有用|没什么用|没帮助|没有帮助|不管用|not (?:very )?(?:useful|helpful)|useless|unhelpful)$/iu;

/** Whether a whole message says that an answer helped, or that it did not. */
export function readVerdict(text: string): "useful" | "useless" | undefined {
  const said = text
    .normalize("NFKC")
    .trim()
    .replace(/[,\s。.!！~]+/gu, (mark) => (/^ +$/.test(mark) ? " " : ""));
  if (USEFUL.test(said)) return "useful";
  return USELESS.test(said) ? "useless" : undefined;
}
