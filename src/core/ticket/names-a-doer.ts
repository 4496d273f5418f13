const DOER = /edby(?:user|agent|person)?(?:full|display)?(?:name)?$/;

/** Whether a heading, normalised, says who did something: "Resolved by", "updated_by_user". */
export function namesADoer(name: string): boolean {
  return DOER.test(name);
}
