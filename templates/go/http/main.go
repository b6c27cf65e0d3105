// Carries target control over HTTP: one verb is one POST of JSON to /control/v1/<verb>.
// Nothing in this file knows a verb; target.go does. Run: ./adapter [port]
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"strings"
	"sync"
)

func main() {
	port := "9000"
	if len(os.Args) > 1 {
		port = os.Args[1]
	}
	listener, err := net.Listen("tcp", "127.0.0.1:"+port)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("target control at http://%s\n", listener.Addr())

	// The kit asks one verb at a time; a second kit may ask while the first is still connected.
	var oneAtATime sync.Mutex
	http.HandleFunc("/control/v1/", func(response http.ResponseWriter, asked *http.Request) {
		body, err := io.ReadAll(asked.Body)
		if err != nil {
			return
		}
		oneAtATime.Lock()
		defer oneAtATime.Unlock()
		response.Header().Set("Content-Type", "application/json")
		verb := camelCase(strings.TrimPrefix(asked.URL.Path, "/control/v1/"))
		if err := json.NewEncoder(response).Encode(answer(verb, body)); err != nil {
			log.Print(err)
		}
	})
	log.Fatal(http.Serve(listener, nil))
}

// The contract's names in URLs are kebab-case: create-host is createHost.
func camelCase(name string) string {
	words := strings.Split(name, "-")
	for index, word := range words[1:] {
		if word != "" {
			words[index+1] = strings.ToUpper(word[:1]) + word[1:]
		}
	}
	return strings.Join(words, "")
}
