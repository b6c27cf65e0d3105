import './parameters.js';
import './world.js';
import './kms-hosts.js';
import './kms-clients.js';
