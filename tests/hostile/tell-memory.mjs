/** Preloaded into the kit: prints at the end how much memory the process took at its worst. */
process.on('exit', () => process.stderr.write(`\npeak ${process.resourceUsage().maxRSS} KiB\n`));
