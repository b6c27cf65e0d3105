/** The direction of dependencies: what each folder may import of ours. Everything that is not listed is forbidden. */
const mayImport = {
  contracts: [],
  transport: ['contracts'],
  targets: ['contracts', 'transport'],
  reports: ['contracts'],
  'mocks/serving': ['contracts', 'transport'],
  'mocks/activation-service': ['contracts', 'transport', 'mocks/serving'],
  'mocks/kms-host': ['contracts', 'transport', 'mocks/serving'],
  'mocks/dns': ['contracts', 'transport', 'mocks/serving'],
  'mocks/machine': ['contracts'],
  reference: ['contracts', 'transport', 'mocks/machine/core', 'mocks/kms-host/core'],
  mutants: ['contracts', 'mocks/[^/]+/core', 'reference'],
  lab: ['contracts', 'transport', 'mocks', 'targets', 'reference'],
  steps: ['contracts', 'lab', 'transport'],
  runner: ['contracts', 'lab', 'targets', 'reports', 'reference', 'mutants'],
  cli: ['contracts', 'lab', 'targets', 'reference', 'mutants', 'runner', 'reports', 'transport'],
};

const ours = [
  'bench',
  'mutation',
  'tests',
  'tools',
  ...new Set(Object.keys(mayImport).map(folder => folder.split('/')[0])),
];

const direction = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `${folder.replace('/', '-')}-direction`,
  comment: `${folder} may import ${allowed.length === 0 ? 'nothing of ours' : allowed.join(', ')}`,
  severity: 'error',
  from: { path: `^${folder}/`, pathNot: '\\.test\\.ts$|/testing/|/test-support/' },
  to: { path: `^(${ours.join('|')})/`, pathNot: `^(${[folder, ...allowed].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...direction,
    {
      name: 'core-is-pure',
      comment: "a mock's core imports contracts and itself: no edge, no clock, no network, no framework",
      severity: 'error',
      from: { path: '^mocks/([^/]+)/core/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^contracts/|^mocks/$1/core/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|node_modules|coverage|va-tck-results)' },
  },
};
