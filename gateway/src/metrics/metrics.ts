import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** What is counted of a gateway; no label ever holds anything of a caller or of a request. */
export interface Metrics {
  /** A request to a door, answered with this status after so many seconds. */
  readonly countRequest: (door: string, status: number, seconds: number) => void;
  /** An operation that was prepared already, or had to be. */
  readonly countPreparation: (isKept: boolean) => void;
  /** An answer of a subgraph, or of an association, that could not be used. */
  readonly countLoss: (subgraph: string) => void;
  /** A graph that came to be served, or was refused. */
  readonly countGraph: (outcome: 'served' | 'refused') => void;
  /** All of it, and the process's own figures, in the text format of Prometheus. */
  readonly write: () => Promise<string>;
}

/** Creates the counts of one gateway. */
export function createMetrics(): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const requests = new Histogram({
    ...{ registers: [register], name: 'tresse_request_seconds', labelNames: ['door', 'status'] },
    ...{ help: 'Requests by door and status, by how long they took', buckets: [0.01, 0.03, 0.1, 0.3, 1, 3, 10] },
  });
  const count = (name: string, help: string, label: string) => {
    const counter = new Counter({ registers: [register], name, help, labelNames: [label] });
    return (value: string) => counter.inc({ [label]: value });
  };
  const preparations = count('tresse_preparations_total', 'Operations, by whether their plan was kept', 'kept');
  const losses = count('tresse_losses_total', 'Answers that could not be used, by subgraph', 'subgraph');
  const graphs = count('tresse_graphs_total', 'Graphs that came, by outcome', 'outcome');
  return {
    countRequest: (door, status, seconds) => requests.observe({ door, status }, seconds),
    countPreparation: (isKept) => preparations(String(isKept)),
    countLoss: losses,
    countGraph: graphs,
    write: () => register.metrics(),
  };
}
