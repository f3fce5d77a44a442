import type { MessageId } from "./messages.ts";

type Codes = Readonly<Record<string, MessageId>>;

// The platform's own codes, as its pages carry them.
const SITE: Codes = {
  "001": "ok",
  "002": "daily_limit",
  "003": "too_frequent",
  "004": "server_busy",
  "005": "bad_request",
  "006": "differs",
  "007": "captcha",
  "008": "captcha",
  "009": "not_found",
  "010": "system_fault",
  "010_": "system_fault",
  "016": "too_frequent",
  "020": "blocked",
  "024": "captcha_too_often",
  "1": "region",
  "97": "captcha",
  rqerr: "same_day",
  fpdmerr: "bad_code",
};

const JUMDATA: Codes = {
  "200": "ok",
  "201": "not_found",
  "202": "differs",
  "203": "daily_limit",
  "205": "over_five_years",
  "206": "checking",
  "207": "region",
  "411": "malformed",
  "412": "future_date",
};

const NETOCR: Codes = {
  "0": "ok",
  "-30001": "differs",
  "-30002": "not_found",
  "-30003": "daily_limit",
  "-30006": "same_day",
  "-30007": "over_five_years",
  "-30009": "server_busy",
  "-30010": "system_fault",
};

const WEIBAOZHANG: Codes = {
  "-1": "not_needed",
  "1": "ok",
  "2": "daily_limit",
  "3": "not_found",
  "4": "differs",
  "5": "malformed",
  "6": "system_fault",
  "7": "same_day",
  "8": "over_five_years",
  "9": "void",
  "10": "reversed",
};

const BAIDU: Codes = { "0001": "ok", "1006": "system_fault", "1015": "over_five_years" };

export const CODES_OF: Readonly<Record<string, Codes>> = {
  微报账: WEIBAOZHANG,
  翔云: NETOCR,
  百度: BAIDU,
  jumdata: JUMDATA,
};

export const VENDORS: readonly (readonly [string, RegExp])[] = [
  ["微报账", /微报账/u],
  ["翔云", /翔云|netocr/iu],
  ["百度", /百度|baidu/iu],
  ["jumdata", /jumdata/iu],
];

/** What a code means where nobody says whose it is; the platform's own win, small numbers of vendors are left out. */
export const CODES_ALONE: Codes = { ...BAIDU, ...NETOCR, ...JUMDATA, ...SITE, "0": "ok" };
