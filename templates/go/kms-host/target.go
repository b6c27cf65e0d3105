// What this target has: the verbs of profile kms-host, as far as they are written.
// Requests and results are the JSON of the contract "target control"; README.md says where it is published.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"runtime/debug"
)

const success = "0x00000000"

// A world is one scenario: nothing in it may be seen from another.
type world struct {
	KeyRing []keyRingEntry `json:"keyRing"`
	// Where DNS and the activation service are, and what time it is, stand in the same request: take what you need.
	hosts map[string]*host
}

type keyRingEntry struct {
	ProductKey     string `json:"productKey"`
	Channel        string `json:"channel"`
	BlockedLocally bool   `json:"blockedLocally"`
}

type host struct {
	Name    string `json:"host"`
	Address string `json:"address"`
	KmsPort int    `json:"kmsPort"`
	key     *keyRingEntry
}

// What every later request begins with.
type inHost struct {
	World string `json:"world"`
	Host  string `json:"host"`
}

var (
	worlds = map[string]*world{}
	opened int
)

// What is declared here is asked for, and judged. Declare only what is there.
func describe(json.RawMessage) (any, error) {
	return map[string]any{
		"name":     "My KMS host",
		"version":  "0.1.0",
		"contract": "1.0",
		"profiles": []string{"kms-host"},
		// "event-log" once hostEvents is written.
		"interfaces": []string{},
		// "virtual-clock" once advance is written: time then passes when the kit says so.
		"capabilities": []string{},
		"readings":     map[string]string{},
	}, nil
}

// A scenario begins.
func openWorld(request json.RawMessage) (any, error) {
	begun := &world{hosts: map[string]*host{}}
	if err := json.Unmarshal(request, begun); err != nil {
		return nil, err
	}
	opened++
	name := fmt.Sprintf("world-%d", opened)
	worlds[name] = begun
	return map[string]string{"world": name}, nil
}

// The scenario is over: whatever listens for it, stops.
func closeWorld(request json.RawMessage) (any, error) {
	var over inHost
	if err := json.Unmarshal(request, &over); err != nil {
		return nil, err
	}
	delete(worlds, over.World)
	return struct{}{}, nil
}

// A KMS host as it comes out of set-up, without a key. It will listen at its address and port.
func createHost(request json.RawMessage) (any, error) {
	var where inHost
	var created host
	if err := json.Unmarshal(request, &where); err != nil {
		return nil, err
	}
	if err := json.Unmarshal(request, &created); err != nil {
		return nil, err
	}
	in, known := worlds[where.World]
	if !known {
		return nil, fmt.Errorf("no world %q is open", where.World)
	}
	in.hosts[created.Name] = &created
	// When it next has something to do by itself; nil: never, or it cannot tell.
	return map[string]any{"nextDue": nil}, nil
}

// Guide, Table 10: a key that the computer knows to be blocked is not installed, nor one that is no key at all.
func installHostKey(request json.RawMessage) (any, error) {
	var typed struct {
		inHost
		ProductKey string `json:"productKey"`
	}
	if err := json.Unmarshal(request, &typed); err != nil {
		return nil, err
	}
	in := worlds[typed.World]
	for index := range in.KeyRing {
		key := &in.KeyRing[index]
		if key.ProductKey != typed.ProductKey {
			continue
		}
		if key.BlockedLocally {
			return code("0xC004F051"), nil
		}
		in.hosts[typed.Host].key = key
		return code(success), nil
	}
	return code("0xC004F050"), nil
}

func code(hresult string) map[string]string {
	return map[string]string{"code": hresult}
}

var verbs = map[string]func(json.RawMessage) (any, error){
	"describe":   describe,
	"open":       openWorld,
	"close":      closeWorld,
	"createHost": createHost,
	// Your first passing clause (README.md, step 2): take the "// " away.
	// "installHostKey": installHostKey,
	//
	// Still to come, in this order: activateHost, configureHost, hostStatus, hostEvents, advance.
}

// answered is exactly one of three: a result; that the verb is not there; or that it broke.
type answered map[string]any

func answer(verb string, request json.RawMessage) (told answered) {
	act, known := verbs[verb]
	if !known {
		return answered{"unsupported": verb + " is not written yet"}
	}
	defer func() {
		if problem := recover(); problem != nil {
			log.Printf("%s: %v\n%s", verb, problem, debug.Stack())
			told = answered{"fault": fmt.Sprintf("panic: %.1000v", problem)}
		}
	}()
	result, err := act(request)
	if err != nil {
		return answered{"fault": fmt.Sprintf("%.1000s", err.Error())}
	}
	return answered{"result": result}
}
