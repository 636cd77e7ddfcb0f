const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Calls back when this process is asked to stop: by a signal, or because the launcher that started it was killed. One
 * Ctrl-C may arrive several times (from the terminal, from npm and from the launcher), hence `stop` must bear that.
 * Gives a function that ends the listening.
 */
export function listenForStop(stop: (signal: NodeJS.Signals) => void): () => void {
  const stopAfterLauncher = () => stop('SIGTERM');
  for (const signal of signals) process.on(signal, stop);
  process.on('disconnect', stopAfterLauncher);
  // Listening to the channel must not keep a finished command alive.
  process.channel?.unref();
  return () => {
    for (const signal of signals) process.off(signal, stop);
    process.off('disconnect', stopAfterLauncher);
  };
}
