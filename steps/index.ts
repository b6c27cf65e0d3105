import './parameters.js';
import './world.js';
import './time.js';
import './kms-hosts.js';
import './kms-fleet.js';
import './kms-clients.js';
import './activation-service.js';
import './hardware.js';
