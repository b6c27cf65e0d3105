"""Everything that touches the network, and the messages that come in over it. No policy."""
