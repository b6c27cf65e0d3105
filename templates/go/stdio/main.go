// Carries target control over stdin and stdout: JSON-RPC 2.0, one message a line, UTF-8.
// Nothing in this file knows a verb; target.go does. Log to stderr: the kit passes it through.
package main

import (
	"bufio"
	"encoding/json"
	"log"
	"os"
)

type message struct {
	ID     json.RawMessage `json:"id"`
	Method string          `json:"method"`
	Params json.RawMessage `json:"params"`
}

type reply struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id"`
	Result  any             `json:"result"`
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	// A request may carry a registry file or a whole key ring: the scanner's own limit of 64 KiB is not enough.
	lines.Buffer(nil, 16<<20)
	// An encoder ends every message with a line feed, and leaves none inside.
	answers := json.NewEncoder(os.Stdout)

	// The kit closes stdin when it is done; the loop, and with it the program, ends.
	for lines.Scan() {
		if len(lines.Bytes()) == 0 {
			continue
		}
		var asked message
		if err := json.Unmarshal(lines.Bytes(), &asked); err != nil {
			log.Fatalf("not a message: %v", err)
		}
		if err := answers.Encode(reply{"2.0", asked.ID, answer(asked.Method, asked.Params)}); err != nil {
			log.Fatalf("nobody reads the answers: %v", err)
		}
	}
	if err := lines.Err(); err != nil {
		log.Fatal(err)
	}
}
