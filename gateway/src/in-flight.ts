/** Work under way that whoever needs the same joins. */
export interface InFlight<Value> {
  /**
   * Joins the work of this key, or starts it. The work ends when nobody who joined it waits any more, or at the deadline
   * of whoever started it. Each gets a value of its own when these may be changed (`copy`).
   */
  join(key: string, signal: AbortSignal, start: (signal: AbortSignal) => Promise<Value>): Promise<Value>;
}

interface Flight<Value> {
  readonly controller: AbortController;
  /** A value for each who joined. */
  readonly values: Promise<readonly Value[]>;
  joined: number;
  waiting: number;
}

/** Creates what finds work under way by its key; nothing is kept after it ends. */
export function createInFlight<Value>(copy: (value: Value) => Value = (value) => value): InFlight<Value> {
  const flights = new Map<string, Flight<Value>>();
  const depart = (key: string, start: (signal: AbortSignal) => Promise<Value>): Flight<Value> => {
    const controller = new AbortController();
    const land = () => flights.get(key) === flight && flights.delete(key);
    const values = start(controller.signal)
      .finally(land)
      .then((value) => Array.from({ length: flight.joined }, (_, index) => (index === 0 ? value : copy(value))));
    const flight: Flight<Value> = { controller, values, joined: 0, waiting: 0 };
    flights.set(key, flight);
    return flight;
  };
  return {
    async join(key, signal, start) {
      const known = flights.get(key);
      const flight = known && !known.controller.signal.aborted ? known : depart(key, start);
      const index = flight.joined++;
      flight.waiting += 1;
      const leave = () => {
        flight.waiting -= 1;
        if (flight.waiting === 0 || isLate(signal)) flight.controller.abort(signal.reason);
      };
      signal.addEventListener('abort', leave);
      try {
        return (await flight.values)[index] as Value;
      } finally {
        signal.removeEventListener('abort', leave);
      }
    },
  };
}

/** Whether a deadline has passed; else the client went away, and others may still wait. */
function isLate({ reason }: AbortSignal): boolean {
  return reason instanceof DOMException && reason.name === 'TimeoutError';
}
