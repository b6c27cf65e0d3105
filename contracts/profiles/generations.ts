/** A figure of another edition of Table 8, or that it has none, or that no source at hand states it. */
type Figure = number | 'none' | 'not stated';

/** What Table 8 states for all, and other generations of Windows have otherwise. */
interface Generation {
  /** How often a system can be rearmed. */
  rearms: Figure;
  /** How many rearms a service pack adds. */
  rearmsByServicePack: Figure;
  /** Days of initial grace. */
  outOfBoxGraceDays: { client: Figure; server: Figure };
  /** Whether virtual machines raise the count of a KMS host. */
  virtualMachinesCount: boolean | 'not stated';
}

/** Only the guide's own generation is judged; the others stand here so that nobody takes its figures for theirs. */
export const generations = {
  /** Volume Activation 2.0 Operations Guide and articles of the time; the rearms are those of Windows Vista Enterprise with SP1. */
  'vista-2008': {
    rearms: 5,
    rearmsByServicePack: 'not stated',
    outOfBoxGraceDays: { client: 'not stated', server: 60 },
    virtualMachinesCount: false,
  },
  /** The guide, Table 8; Planning Guide, KMS host; vendor article on sysprep and SkipRearm. */
  'windows-7-2008-r2': {
    rearms: 3,
    rearmsByServicePack: 1,
    outOfBoxGraceDays: { client: 30, server: 30 },
    virtualMachinesCount: true,
  },
  /** 2012 R2 edition of Table 8, which gives the grace period as not available. */
  'windows-8-2012': {
    rearms: 1_000,
    rearmsByServicePack: 'not stated',
    outOfBoxGraceDays: { client: 'none', server: 'none' },
    virtualMachinesCount: 'not stated',
  },
} as const satisfies Readonly<Record<string, Generation>>;
