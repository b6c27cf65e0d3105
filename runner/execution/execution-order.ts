/** In which order scenarios are executed. The record is in plan order whatever this is. */
export type ExecutionOrder = 'defined' | 'reverse' | { shuffledBy: number };

/** The order in Cucumber's words. */
export function cucumberOrder(order: ExecutionOrder): 'defined' | 'random' {
  // The type knows fewer words than Cucumber does.
  return (typeof order === 'string' ? order : `random:${order.shuffledBy}`) as 'defined' | 'random';
}
