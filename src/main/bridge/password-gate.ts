/** Stands before every call that carries a password across: extensions forced on the browser could read it on its way. */
import { failed, type Result } from '#shared/result.ts';

export interface PasswordGate {
  /** EXTENSIONS_FORCED until a person accepts it; null where nothing stands in the way. */
  readonly refusal: () => Result<never> | null;
  /** Until the program ends: another start may find other extensions. */
  readonly accept: () => void;
  readonly isAccepted: () => boolean;
}

/** @param count of forced extensions */
export function makePasswordGate(count: number): PasswordGate {
  let accepted = false;
  return {
    refusal: () => (count === 0 || accepted ? null : failed({ code: 'EXTENSIONS_FORCED', facts: { count } })),
    accept() {
      accepted = true;
    },
    isAccepted: () => accepted,
  };
}
