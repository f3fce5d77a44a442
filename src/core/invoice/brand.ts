declare const brand: unique symbol;

/** A value that has passed its parser: structurally a T, nominally itself. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
