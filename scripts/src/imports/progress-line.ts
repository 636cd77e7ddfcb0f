import type { ImportProgress, ImportState } from '@tresse/kit';

/** Where progress is told: a terminal, on which one line moves, or anything else, which gets a plain line now and then. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** How far imports are, told while they run; `clear` makes room on a terminal for other lines. */
export interface ProgressLine {
  readonly hear: ImportProgress;
  readonly clear: () => void;
}

/** Milliseconds between two tellings. */
const pauses = { terminal: 100, plain: 10_000 };

/** Makes the telling of imports one after another; `now` gives milliseconds. */
export function createProgressLine(output: ProgressOutput, now: () => number = () => performance.now()): ProgressLine {
  const pause = output.isTTY ? pauses.terminal : pauses.plain;
  let begin: Begin | null = null;
  let told = 0;
  const clear = (): void => {
    if (output.isTTY) output.write('\r\u001b[K');
  };
  const tell = (line: string): void => {
    clear();
    output.write(output.isTTY ? line : `${line}\n`);
  };
  const hear = (read: number, state: ImportState): void => {
    const at = now();
    if (begin?.source !== state.source) {
      begin = { source: state.source, at, read, share: state.share ?? 0 };
      told = at;
      if (state.resumedAfter === 0) return;
      tell(`  ${state.source}: continues after record ${formatCount(state.resumedAfter)}`);
      if (output.isTTY) output.write('\n');
    } else if (at - told >= pause) {
      told = at;
      tell(describe(begin, { at, read, share: state.share }));
    }
  };
  return { hear, clear };
}

interface Begin {
  readonly source: string;
  readonly at: number;
  readonly read: number;
  readonly share: number;
}

function describe({ source, ...begin }: Begin, now: { at: number; read: number; share: number | null }): string {
  const seconds = (now.at - begin.at) / 1000;
  const rate = (now.read - begin.read) / seconds;
  const parts = [`${formatCount(now.read)} records`, `${formatCount(Math.round(rate))}/s`];
  if (now.share !== null) {
    parts.push(`${Math.floor(now.share * 100)} %`);
    const left = (seconds * (1 - now.share)) / (now.share - begin.share);
    if (Number.isFinite(left)) parts.push(`${formatDuration(left)} left`);
  }
  return `  ${source}: ${parts.join(', ')}`;
}

/** Shows on stderr how far an import is while it runs. */
export async function watchImport<T>(act: (progress: ImportProgress) => Promise<T>): Promise<T> {
  const line = createProgressLine(process.stderr);
  try {
    return await act(line.hear);
  } finally {
    line.clear();
  }
}

/** Writes a count with its thousands apart. */
export const formatCount = (count: number): string => count.toLocaleString('en-US');

/** Writes seconds as people say them: `0.4 s`, `12 s`, `3 min 20 s`. */
export function formatDuration(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
