import { standardSlmgr } from '../../mocks/machine/core/policies/slmgr.js';
import type { Mutant } from '../mutant.js';

const { computerNamed, managesGeneration, parametersAllowed, remoteRights } = standardSlmgr;

export const slmgrRemoteMutants: readonly Mutant[] = [
  {
    id: 'remote-computer-ignored',
    breaks: 'The computer that is named is ignored: every command acts on the one where it is typed.',
    kills: ['SLMGR-REMOTE-TARGET', 'SLMGR-REMOTE-SHOWN', 'SLMGR-REMOTE-UNREACHABLE'],
    machine: { computerNamed: (_typed, own) => own },
  },
  {
    id: 'remote-only-on-server',
    breaks: 'A server cannot manage a client.',
    kills: ['SLMGR-REMOTE-TARGET'],
    machine: {
      managesGeneration: (own, target) => own.edition.family === 'client' && managesGeneration(own, target),
    },
  },
  {
    id: 'remote-short-name-only',
    breaks: 'A computer that is named with its domain is not found.',
    kills: ['SLMGR-REMOTE-NAMES'],
    machine: {
      computerNamed: (typed, own, computers) => (typed.includes('.') ? null : computerNamed(typed, own, computers)),
    },
  },
  {
    id: 'remote-name-in-its-own-case-only',
    breaks: 'A computer is found only where its name is typed in the case it was given in.',
    kills: ['SLMGR-REMOTE-NAMES'],
    machine: { computerNamed: (typed, _own, computers) => computers.find(({ name }) => name === typed) ?? null },
  },
  {
    id: 'remote-unknown-means-here',
    breaks: 'A command for a computer that is not there acts on the one where it is typed.',
    kills: ['SLMGR-REMOTE-UNREACHABLE'],
    machine: { computerNamed: (typed, own, computers) => computerNamed(typed, own, computers) ?? own },
  },
  {
    id: 'remote-without-elevation',
    breaks: 'On another computer a command needs no elevation.',
    kills: ['SLMGR-REMOTE-OWN-RIGHTS'],
    machine: {
      remoteRights: (target, credentials, elevated) =>
        credentials === null ? 'administrator' : remoteRights(target, credentials, elevated),
    },
  },
  {
    id: 'remote-own-rights-never-enough',
    breaks: 'A command for another computer needs an account, even at an elevated prompt.',
    kills: ['SLMGR-REMOTE-OWN-RIGHTS'],
    machine: {
      remoteRights: (target, credentials, elevated) =>
        credentials === null ? null : remoteRights(target, credentials, elevated),
    },
  },
  {
    id: 'remote-account-never-taken',
    breaks: 'No account is good enough for another computer.',
    kills: ['SLMGR-REMOTE-ACCOUNT'],
    machine: { remoteRights: (_target, credentials) => (credentials === null ? 'administrator' : null) },
  },
  {
    id: 'remote-any-account-is-administrator',
    breaks: 'Every account of the other computer counts as an administrator.',
    kills: ['SLMGR-REMOTE-ACCOUNT-RIGHTS'],
    machine: {
      remoteRights: (target, credentials, elevated) => {
        const accounts = target.accounts.map(account => ({ ...account, administrator: true }));
        return remoteRights({ ...target, accounts }, credentials, elevated);
      },
    },
  },
  {
    id: 'remote-password-ignored',
    breaks: 'Any password will do.',
    kills: ['SLMGR-REMOTE-PASSWORD'],
    machine: {
      remoteRights: (target, credentials, elevated) => {
        const account = target.accounts.find(({ user }) => user === credentials?.user);
        return remoteRights(target, account ?? credentials, elevated);
      },
    },
  },
  {
    id: 'remote-password-in-any-case',
    breaks: 'Passwords are compared without regard to capital letters.',
    kills: ['SLMGR-REMOTE-PASSWORD'],
    machine: {
      remoteRights: (target, credentials, elevated) => {
        const accounts = target.accounts.map(known => ({ ...known, password: known.password.toLowerCase() }));
        const given = credentials && { ...credentials, password: credentials.password.toLowerCase() };
        return remoteRights({ ...target, accounts }, given, elevated);
      },
    },
  },
  {
    id: 'remote-password-of-anybody',
    breaks: 'The password of any account opens every other.',
    kills: ['SLMGR-REMOTE-PASSWORD'],
    machine: {
      remoteRights: (target, credentials, elevated) => {
        const known = target.accounts.some(({ password }) => password === credentials?.password);
        const account = target.accounts.find(({ user }) => user === credentials?.user);
        return remoteRights(target, known && account ? account : credentials, elevated);
      },
    },
  },
  {
    id: 'remote-unknown-user-falls-back',
    breaks: 'Where the account is not known, the command has the rights of the prompt.',
    kills: ['SLMGR-REMOTE-PASSWORD', 'SLMGR-REMOTE-ACCOUNT-RIGHTS'],
    machine: {
      remoteRights: (target, credentials, elevated) =>
        remoteRights(target, credentials, elevated) ?? remoteRights(target, null, elevated),
    },
  },
  {
    id: 'remote-user-without-password',
    breaks: 'A user may be named without a password.',
    kills: ['SLMGR-REMOTE-USER-ALONE'],
    machine: { parametersAllowed: count => count === 2 || parametersAllowed(count) },
  },
  {
    id: 'remote-default-is-another',
    breaks: 'A command without a computer name acts on another computer.',
    kills: ['SLMGR-REMOTE-DEFAULT'],
    machine: { defaultComputer: (own, computers) => computers.find(({ name }) => name !== own.name) ?? own },
  },
  {
    id: 'version-mismatch-not-noticed',
    breaks: 'A computer of the generation before is managed like any other.',
    kills: ['SLMGR-VERSION-MISMATCH', 'SLMGR-VERSION-MISMATCH-UNCHANGED'],
    machine: { managesGeneration: () => true },
  },
  {
    id: 'version-mismatch-only-of-vista',
    breaks: 'Windows Server 2008 is managed from Windows 7, only Windows Vista is not.',
    kills: ['SLMGR-VERSION-MISMATCH'],
    machine: { managesGeneration: (_own, target) => target.edition.group !== 'vista' },
  },
  {
    id: 'version-mismatch-only-of-servers',
    breaks: 'Windows Vista is managed from Windows 7, only Windows Server 2008 is not.',
    kills: ['SLMGR-VERSION-MISMATCH', 'SLMGR-VERSION-MISMATCH-UNCHANGED'],
    machine: {
      managesGeneration: (own, target) => target.edition.group === 'vista' || managesGeneration(own, target),
    },
  },
];
