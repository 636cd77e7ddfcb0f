import type { Budgets } from './admission/budgets.ts';
import type { Bundle } from './bundle/bundle.ts';
import { findBundleFault } from './bundle/find-bundle-fault.ts';

// A program of its own, which the gateway starts (bundle/trial.ts) and asks bundle by bundle.
process.on('message', async ({ bundle, budgets }: { bundle: Bundle; budgets: Budgets }) => {
  process.send?.(await findBundleFault(bundle, budgets));
});
