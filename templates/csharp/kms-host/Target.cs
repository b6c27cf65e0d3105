// What this target has: the verbs of profile kms-host, as far as they are written.
// Requests and results are the JSON of the contract "target control"; README.md says where it is published.
using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Adapter
{
    public static class Target
    {
        private const string Success = "0x00000000";

        /// <summary>One scenario: nothing in it may be seen from another.</summary>
        private sealed class World
        {
            /// <summary>The request it was opened with: where DNS and the activation service are, which keys exist, what time it is.</summary>
            public JsonElement Opened;
            public readonly Dictionary<string, Host> Hosts = new Dictionary<string, Host>();
        }

        private sealed class Host
        {
            /// <summary>It will listen at the address and the kmsPort of this request.</summary>
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
                ["createHost"] = CreateHost,
                // Your first passing clause (README.md, step 2): take the "// " away.
                // ["installHostKey"] = InstallHostKey,

                // Still to come, in this order: activateHost, configureHost, hostStatus, hostEvents, advance.
            };

        /// <summary>What is declared here is asked for, and judged. Declare only what is there.</summary>
        private static object Describe(JsonElement request)
        {
            return new Dictionary<string, object>
            {
                ["name"] = "My KMS host",
                ["version"] = "0.1.0",
                ["contract"] = "1.0",
                ["profiles"] = new[] { "kms-host" },
                // "event-log" once hostEvents is written.
                ["interfaces"] = new string[0],
                // "virtual-clock" once advance is written: time then passes when the kit says so.
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

        /// <summary>A KMS host as it comes out of set-up, without a key.</summary>
        private static object CreateHost(JsonElement request)
        {
            Worlds[Text(request, "world")].Hosts[Text(request, "host")] = new Host { SetUp = request.Clone() };
            // When it next has something to do by itself; null: never, or it cannot tell.
            return new Dictionary<string, object> { ["nextDue"] = null };
        }

        /// <summary>Guide, Table 10: a key that the computer knows to be blocked is not installed, nor one that is no key at all.</summary>
        private static object InstallHostKey(JsonElement request)
        {
            var world = Worlds[Text(request, "world")];
            var typed = Text(request, "productKey");
            foreach (var key in world.Opened.GetProperty("keyRing").EnumerateArray())
            {
                if (Text(key, "productKey") != typed) continue;
                JsonElement blocked;
                if (key.TryGetProperty("blockedLocally", out blocked) && blocked.GetBoolean()) return Code("0xC004F051");
                world.Hosts[Text(request, "host")].ProductKey = typed;
                return Code(Success);
            }
            return Code("0xC004F050");
        }

        private static object Code(string hresult)
        {
            return new Dictionary<string, object> { ["code"] = hresult };
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
