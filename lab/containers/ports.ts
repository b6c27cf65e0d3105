/** As in life (RFC 1035). */
export const dnsPort = 53;
/** As in life (guide, "KMS Client and Host Communications"). */
export const kmsPort = 1688;
/** The activation service is an HTTP service. */
export const servicePort = 80;
/** Mock control and target control, on the control network. */
export const controlPort = 8080;
