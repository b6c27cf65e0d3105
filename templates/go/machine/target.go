// What this target has: the verbs of profile machine, as far as they are written.
// Requests and results are the JSON of the contract "target control"; README.md says where it is published.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"runtime/debug"
)

// A world is one scenario: nothing in it may be seen from another.
type world struct {
	KeyRing []keyRingEntry `json:"keyRing"`
	// Where DNS and the activation service are, and what time it is, stand in the same request: take what you need.
	computers map[string]*computer
}

type keyRingEntry struct {
	ProductKey string `json:"productKey"`
	Channel    string `json:"channel"`
	Edition    string `json:"edition"`
}

type computer struct {
	Name       string `json:"computer"`
	Edition    string `json:"edition"`
	productKey string
}

// What every later request begins with.
type inComputer struct {
	World    string `json:"world"`
	Computer string `json:"computer"`
}

var (
	worlds = map[string]*world{}
	opened int
)

// What is declared here is asked for, and judged. Declare only what is there.
func describe(json.RawMessage) (any, error) {
	return map[string]any{
		"name":     "My computer",
		"version":  "0.1.0",
		"contract": "1.0",
		"profiles": []string{"machine"},
		// wmi, registry, event-log, stimuli, notifications, desktop: each once its verbs are written.
		"interfaces": []string{"slmgr"},
		// virtual-clock, event-export, registry-files, token-activation: likewise.
		"capabilities": []string{},
		"readings":     map[string]string{},
	}, nil
}

// A scenario begins.
func openWorld(request json.RawMessage) (any, error) {
	begun := &world{computers: map[string]*computer{}}
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
	var over inComputer
	if err := json.Unmarshal(request, &over); err != nil {
		return nil, err
	}
	delete(worlds, over.World)
	return struct{}{}, nil
}

// A computer as it comes out of set-up, with the setup key of its edition (guide, Table 9).
func createComputer(request json.RawMessage) (any, error) {
	var where inComputer
	var created computer
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
	for _, key := range in.KeyRing {
		if key.Channel == "setup" && key.Edition == created.Edition {
			created.productKey = key.ProductKey
		}
	}
	in.computers[created.Name] = &created
	// When it next has something to do by itself; nil: never, or it cannot tell.
	return map[string]any{"nextDue": nil}, nil
}

// slmgr /dli of a computer on which nothing has happened yet: its first grace period runs.
func showLicence(shown *computer) string {
	return "Name: " + shown.Edition + "\n" +
		"Partial Product Key: " + shown.productKey[len(shown.productKey)-5:] + "\n" +
		"License Status: Initial grace period\n"
}

// slmgr option → what it prints.
var commands = map[string]func(*computer) string{
	// Your first passing clause (README.md, step 2): take the "// " away.
	// "/dli": showLicence,
}

// Runs slmgr (guide, Table 2) as typed: arguments are ["/ipk", "…"], for example.
func runSlmgr(request json.RawMessage) (any, error) {
	var typed struct {
		inComputer
		Arguments []string `json:"arguments"`
	}
	if err := json.Unmarshal(request, &typed); err != nil {
		return nil, err
	}
	option := ""
	if len(typed.Arguments) > 0 {
		option = typed.Arguments[0]
	}
	if print, known := commands[option]; known {
		output := print(worlds[typed.World].computers[typed.Computer])
		return map[string]any{"exitCode": 0, "output": output}, nil
	}
	// E_INVALIDARG: this slmgr does not know the option.
	return map[string]any{"exitCode": uint32(0x80070057), "output": "Unrecognized option: " + option + "\n"}, nil
}

var verbs = map[string]func(json.RawMessage) (any, error){
	"describe":       describe,
	"open":           openWorld,
	"close":          closeWorld,
	"createComputer": createComputer,
	"runSlmgr":       runSlmgr,
	// Still to come, each with what it lets you declare:
	//   wmi: readWmi, callWmi                   registry: readRegistry, writeRegistry, deleteRegistry
	//   event-log: readEvents                   stimuli: stimulate
	//   virtual-clock: advance                  notifications: readNotifications
	//   desktop: readDesktop, changeDesktop, setGroupPolicy
	//   event-export: exportEvents              registry-files: exportRegistry, importRegistry
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
