import type { FindCostRefusal } from './admission/cost-limits.ts';
import type { Gateway } from './gateway.ts';

/** Refuses what is too costly before it is prepared. */
export function limitCost(gateway: Gateway, findRefusal: FindCostRefusal): Gateway {
  return {
    answer(request) {
      const refusal = findRefusal(request);
      return refusal ? Promise.resolve({ errors: [refusal] }) : gateway.answer(request);
    },
  };
}
