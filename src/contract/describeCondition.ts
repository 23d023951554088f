import type {Condition, State} from "../schema.js";

const describeState = (state: State): string => {
  if (state === "set") return "filled";
  if (state === "empty") return "empty";
  return state.length === 1 ? `\`${state[0]}\`` : `one of ${state.map((value) => `\`${value}\``).join(", ")}`;
};

/** A condition in words, e.g. "`precision` must be filled and `nature` must be filled" with the verb "must be". */
export function describeCondition(condition: Condition, verb: "is" | "must be"): string {
  return Object.entries(condition)
    .map(([name, state]) => `\`${name}\` ${verb} ${describeState(state)}`)
    .join(" and ");
}
