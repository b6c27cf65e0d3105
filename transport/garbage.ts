/** Neither JSON nor any contract of ours: what the fault `garbage` answers with, under a status of 200. */
export const garbage = '<html>this is not the contract</html>';
