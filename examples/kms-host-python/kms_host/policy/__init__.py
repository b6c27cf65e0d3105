"""What a KMS host decides, as pure functions: (state, request, now) → state, response, events."""
