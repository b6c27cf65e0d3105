// What this target has: the verbs of profile machine, as far as they are written.
// Requests and results are the JSON of the contract "target control"; README.md says where it is published.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Adapter
{
    public static class Target
    {
        /// <summary>One scenario: nothing in it may be seen from another.</summary>
        private sealed class World
        {
            /// <summary>The request it was opened with: where DNS and the activation service are, which keys exist, what time it is.</summary>
            public JsonElement Opened;
            public readonly Dictionary<string, Computer> Computers = new Dictionary<string, Computer>();
        }

        private sealed class Computer
        {
            public JsonElement SetUp;
            public string ProductKey;
        }

        private static readonly Dictionary<string, World> Worlds = new Dictionary<string, World>();
        private static int opened;

        private static readonly Dictionary<string, Func<JsonElement, object>> Verbs =
            new Dictionary<string, Func<JsonElement, object>>
            {
                ["describe"] = Describe,
                ["open"] = Open,
                ["close"] = Close,
                ["createComputer"] = CreateComputer,
                ["runSlmgr"] = RunSlmgr,
                // Still to come, each with what it lets you declare:
                //   wmi: readWmi, callWmi                   registry: readRegistry, writeRegistry, deleteRegistry
                //   event-log: readEvents                   stimuli: stimulate
                //   virtual-clock: advance                  notifications: readNotifications
                //   desktop: readDesktop, changeDesktop, setGroupPolicy
                //   event-export: exportEvents              registry-files: exportRegistry, importRegistry
            };

        /// <summary>slmgr option → what it prints.</summary>
        private static readonly Dictionary<string, Func<Computer, string>> Commands =
            new Dictionary<string, Func<Computer, string>>
            {
                // Your first passing clause (README.md, step 2): take the "// " away.
                // ["/dli"] = ShowLicence,
            };

        /// <summary>What is declared here is asked for, and judged. Declare only what is there.</summary>
        private static object Describe(JsonElement request)
        {
            return new Dictionary<string, object>
            {
                ["name"] = "My computer",
                ["version"] = "0.1.0",
                ["contract"] = "1.0",
                ["profiles"] = new[] { "machine" },
                // wmi, registry, event-log, stimuli, notifications, desktop: each once its verbs are written.
                ["interfaces"] = new[] { "slmgr" },
                // virtual-clock, event-export, registry-files, token-activation: likewise.
                ["capabilities"] = new string[0],
                ["readings"] = new Dictionary<string, string>(),
            };
        }

        /// <summary>A scenario begins.</summary>
        private static object Open(JsonElement request)
        {
            opened += 1;
            var world = "world-" + opened;
            // A clone outlives the message that it came in.
            Worlds[world] = new World { Opened = request.Clone() };
            return new Dictionary<string, object> { ["world"] = world };
        }

        /// <summary>The scenario is over: whatever listens for it, stops.</summary>
        private static object Close(JsonElement request)
        {
            Worlds.Remove(Text(request, "world"));
            return new Dictionary<string, object>();
        }

        /// <summary>A computer as it comes out of set-up, with the setup key of its edition (guide, Table 9).</summary>
        private static object CreateComputer(JsonElement request)
        {
            var world = Worlds[Text(request, "world")];
            var setupKey = world.Opened.GetProperty("keyRing").EnumerateArray()
                .First(key => Text(key, "channel") == "setup" && Text(key, "edition") == Text(request, "edition"));
            world.Computers[Text(request, "computer")] =
                new Computer { SetUp = request.Clone(), ProductKey = Text(setupKey, "productKey") };
            // When it next has something to do by itself; null: never, or it cannot tell.
            return new Dictionary<string, object> { ["nextDue"] = null };
        }

        /// <summary>slmgr /dli of a computer on which nothing has happened yet: its first grace period runs.</summary>
        private static string ShowLicence(Computer computer)
        {
            return "Name: " + Text(computer.SetUp, "edition") + "\n"
                + "Partial Product Key: " + computer.ProductKey.Substring(computer.ProductKey.Length - 5) + "\n"
                + "License Status: Initial grace period\n";
        }

        /// <summary>Runs slmgr (guide, Table 2) as typed: arguments are ["/ipk", "…"], for example.</summary>
        private static object RunSlmgr(JsonElement request)
        {
            var computer = Worlds[Text(request, "world")].Computers[Text(request, "computer")];
            var option = request.GetProperty("arguments").EnumerateArray().Select(word => word.GetString()).FirstOrDefault() ?? "";
            Func<Computer, string> command;
            if (Commands.TryGetValue(option, out command))
            {
                return new Dictionary<string, object> { ["exitCode"] = 0, ["output"] = command(computer) };
            }
            // E_INVALIDARG: this slmgr does not know the option.
            return new Dictionary<string, object>
            {
                ["exitCode"] = 0x80070057,
                ["output"] = "Unrecognized option: " + option + "\n",
            };
        }

        /// <summary>Exactly one of three: a result; that the verb is not there; or that it broke.</summary>
        public static Dictionary<string, object> Answer(string verb, JsonElement request)
        {
            Func<JsonElement, object> act;
            if (!Verbs.TryGetValue(verb, out act))
            {
                return new Dictionary<string, object> { ["unsupported"] = verb + " is not written yet" };
            }
            try
            {
                return new Dictionary<string, object> { ["result"] = act(request) };
            }
            catch (Exception error)
            {
                Console.Error.WriteLine(error);
                return new Dictionary<string, object> { ["fault"] = error.GetType().Name + ": " + error.Message };
            }
        }

        private static string Text(JsonElement request, string name)
        {
            return request.GetProperty(name).GetString();
        }
    }
}
