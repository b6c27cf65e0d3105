import { defineParameterType } from '@cucumber/cucumber';

defineParameterType({ name: 'computer', regexp: /[A-Z]+_[A-Z0-9]+/, transformer: name => name });
defineParameterType({ name: 'code', regexp: /0x[0-9A-F]{8}/, transformer: code => code });
defineParameterType({
  name: 'interval',
  regexp: /activation|renewal/,
  transformer: kind => kind as 'activation' | 'renewal',
});
/** The guide's numbers of the licence status (Table 12) in words. */
defineParameterType({
  name: 'status',
  regexp:
    /unlicensed|licensed|in the initial grace period|in the out-of-tolerance grace period|in the non-genuine grace period|in notification/,
  transformer: words => words,
});
