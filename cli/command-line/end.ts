/** Told the exit code with which a command ends. */
export type End = (exitCode: number) => void;
