import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inheritSafely } from '../environment.ts';
import { checkout, stateFolder } from '../house.ts';
import { tell } from '../progress.ts';

/** One process of the house: `main` is run by Node; its `/ready` on 127.0.0.1:`port` says that it answers. */
export interface ChildPlan {
  name: string;
  main: string;
  port: number;
  environment: Record<string, string>;
}

interface Run {
  process: ChildProcess;
  /** Says how the process ended: a code, a signal or why it could not start. */
  ended: Promise<string>;
  wasReady: boolean;
}

const readyWithinMs = 60_000;
const graceMs = 10_000;
const quotedLines = 20;
const shortestPauseMs = 100;
const longestPauseMs = 30_000;

/**
 * Keeps one process of the house running from `start` to `stop`: one that dies is started again, soon when it had been
 * ready, else later and later.
 */
export class Child {
  readonly plan: ChildPlan;
  readonly #stopping = new AbortController();
  #run: Run | undefined;

  constructor(plan: ChildPlan) {
    this.plan = plan;
    rmSync(this.#logFile, { force: true });
  }

  /** Starts the process and waits until it is ready; throws with its last lines when it ends before. */
  async start(): Promise<void> {
    const run = this.#spawn();
    const failure = await this.#waitUntilReady(run);
    if (failure) throw new Error(`${this.plan.name} ${failure}${this.#quoteLog()}`);
    void this.#keepRunning(run);
  }

  /** Asks the process to end, and ends it after ten seconds. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    const run = this.#run;
    if (!run?.process.pid) return;
    const force = setTimeout(() => run.process.kill('SIGKILL'), graceMs);
    run.process.kill('SIGTERM');
    await run.ended;
    clearTimeout(force);
  }

  async #keepRunning(first: Run): Promise<void> {
    for (let run = first, pause = shortestPauseMs; ; pause = Math.min(pause * 2, longestPauseMs)) {
      const how = await run.ended;
      if (this.#stopping.signal.aborted) return;
      if (run.wasReady) pause = shortestPauseMs;
      tell(`✗ ${this.plan.name} ended with ${how}, starting it again in ${pause / 1000} s${this.#quoteLog()}`);
      await sleep(pause, undefined, { signal: this.#stopping.signal }).catch(() => {});
      if (this.#stopping.signal.aborted) return;
      run = this.#spawn();
      void this.#tellWhenReady(run);
    }
  }

  async #tellWhenReady(run: Run): Promise<void> {
    const failure = await this.#waitUntilReady(run);
    if (!failure) tell(`✓ ${this.plan.name} runs again`);
    else if (!this.#stopping.signal.aborted) run.process.kill('SIGKILL');
  }

  /** Gives undefined once the process is ready, else what hindered it. */
  async #waitUntilReady(run: Run): Promise<string | undefined> {
    let ended: string | undefined;
    void run.ended.then((how) => {
      ended = how;
    });
    for (const deadline = Date.now() + readyWithinMs; Date.now() < deadline; await sleep(50)) {
      if (this.#stopping.signal.aborted) return 'was stopped';
      if (ended !== undefined) return `ended with ${ended}`;
      run.wasReady = await isReady(`http://127.0.0.1:${this.plan.port}`);
      if (run.wasReady) return undefined;
    }
    return `was not ready within ${readyWithinMs / 1000} s`;
  }

  #spawn(): Run {
    mkdirSync(join(stateFolder, 'logs'), { recursive: true });
    const log = openSync(this.#logFile, 'a', 0o600);
    const child = spawn(process.execPath, [this.plan.main], {
      cwd: checkout,
      env: inheritSafely({ PORT: String(this.plan.port), HOST: '127.0.0.1', ...this.plan.environment }),
      // The channel closes when this process is killed, which tells the child to end. A process group of its own keeps
      // the terminal's Ctrl-C from it: the house stops in its own order.
      stdio: ['ignore', log, log, 'ipc'],
      detached: true,
    });
    closeSync(log);
    this.#run = { process: child, ended: waitForEnd(child), wasReady: false };
    return this.#run;
  }

  get #logFile(): string {
    return join(stateFolder, 'logs', `${this.plan.name}.log`);
  }

  #quoteLog(): string {
    const lines = readFileSync(this.#logFile, 'utf8').split('\n').filter(Boolean).slice(-quotedLines);
    return lines.map((line) => `\n    ${line}`).join('');
  }
}

function waitForEnd(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? `code ${code}`));
    child.once('error', (error) => resolve(error.message));
  });
}

/** Says whether the service behind an address tells at `/ready` that it answers, within two seconds. */
export async function isReady(url: string): Promise<boolean> {
  const response = await fetch(new URL('/ready', url), { signal: AbortSignal.timeout(2_000) }).catch(() => null);
  await response?.body?.cancel();
  return response?.ok === true;
}
